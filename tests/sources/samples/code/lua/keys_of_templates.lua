local smtp = require("socket.smtp")
smtp.send { from = "MAIL FROM:<ann@x.example>", rcpt = "RCPT TO:<ann@x.example>" }
smtp.send { from = "MAIL FROM:<%s>", rcpt = "RCPT TO:<%s>" }
smtp.send { from = "Ann <%s>", rcpt = "%s <%s>" }
local t = { rcpt = "RCPT TO:<%s>", rcpt_to = "%s <%s>" }
