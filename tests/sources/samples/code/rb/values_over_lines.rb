s.write "RCPT TO:<#{
  to
}>\r\n"
s.write "RCPT TO: <#{
  to
}>\r\n"
