void greet() { s.send(format("RCPT TO:<%*s>\r\n", 3, to)); s.send(format("RCPT TO: <%2$s>\r\n", a, to)); }
