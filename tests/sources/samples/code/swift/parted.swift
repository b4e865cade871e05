send(("RCPT TO:<" + a) + ">\r\n")
send(String(format: "RCPT TO:<%@", a) + ">\r\n")
send(("RCPT TO:<" + a) + "\r\n")
send(String(format: "RCPT TO:<%@", a) + "\r\n")
