s.sendall(f"""RCPT TO:<{
  to
}>\r\n""".encode())
s.sendall(f"""RCPT TO:<{to(
  1)}>\r\n""".encode())
s.sendall(f"""RCPT TO: <{
  to
}>\r\n""".encode())
