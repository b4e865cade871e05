def s(b, a)
  b.add("MAIL FROM:<#{a}>\r\n")
  b.add("RCPT TO:<#{a}>\r\n")
  b.add("RSET\r\n")
  b.add("RCPT TO:<#{a}>").add("\r\n")
  b.add(format("RCPT TO:<%s>", a)).add("\r\n")
  b.concat("RCPT TO:<", a, ">").concat("\r\n")
  b << "RCPT TO:<#{a}>" << "\r\n"
end
