send(String(format: "RCPT TO:<%1$@>\r\n", to))
send(String(format: "RCPT TO: <%1$@@%2$@>\r\n", to, host))
