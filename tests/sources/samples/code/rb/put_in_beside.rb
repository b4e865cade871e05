RCPT = "RCPT TO:<%s>\r\n"
HEAD = "RCPT TO:<%s>\r\n"
sock.printf RCPT, "<ann@x.example>"
sock.printf RCPT, "ann@x.example"
sock.printf RCPT,
  "bob@@x.example"
sock.printf HEAD, msg["To"]
names = [RCPT, "eve@x.example"]
warn RCPT, "<ann@x.example>"
