report = string.format("MAIL FROM:<%s> -> RCPT TO:<%s>", from, to)
report = "MAIL FROM:<" .. from .. ">, RCPT TO:<" .. to .. ">"
socket:send("MAIL FROM: <" .. from .. ">\r\nRCPT TO:<" .. to .. ">\r\n")
