local c = require("socket").connect("mx", 25)
c:send(string.format("RCPT TO:<%q>\r\n", to))
c:send(("RCPT TO:<%q>\r\n"):format(to))
c:send(string.format("RCPT TO:<%s>\r\n", to))
