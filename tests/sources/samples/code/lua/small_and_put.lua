local line = "mail from: " .. sender
sock:send(line)
local steps = { "helo x", "rcpt to: " .. to, "data", "quit" }
local shown = "mail from: " .. sender
print(shown)
