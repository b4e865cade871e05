-- |_MAIL FROM:<antispam@example.org> -> RCPT TO:<relaytest@example.org>
smtp_opts.mailfrom = string.format("root@%s", smtp_opts.domain)
socket:send("RCPT TO: <" .. to .. ">\r\n")
