sock:send(string.format("RCPT TO:<%-40s>\r\n", to))
sock:send(("RCPT TO:<%40s>\r\n"):format(to))
