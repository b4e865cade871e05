local cfg = { from = "<ops@example.org>", rcpt = "<a@example.org>" }
s:send("MAIL FROM:" .. cfg.from .. "\r\n")
local rcpt = cfg.rcpt
s:send("RCPT TO:" .. rcpt .. "\r\n")
