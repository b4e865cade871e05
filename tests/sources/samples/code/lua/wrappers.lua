local smtp = require("socket.smtp")
local post = with { from = "<a@example.com>" }
post {
    from = "<a@example.com>",
    rcpt = { "<" .. member.email .. ">", "<b@example.com>, <c@example.com>" },
}
post { from = "a@example.com", rcpt = { "b@example.com" } }
post { from = "a@example.com", rcpt = "b@example..com" }
local kept = { from = "<a@example.com>", rcpt = "<b@example..com>" }
smtp.send(kept)
smtp.send { from = "a@example.com", rcpt = "<b@example..com>" }
