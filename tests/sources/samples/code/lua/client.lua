-- MAIL FROM: <a@example.com>
sock:send("MAIL FROM:<" .. from .. ">\r\n")
sock:send("MAIL FROM: <" .. from .. ">\r\n")
sock:send("RCPT TO: " .. to .. "\r\n")
sock:send(string.format("RCPT TO:<%s>\n", to))
sock:send('RCPT TO:<a@example..com>\r\n')
print("MAIL FROM: <" .. from .. ">")
smtp.send{ from = "<a@example.com>", rcpt = "b@example.com" }
local text = [[
MAIL FROM: <a@example.com>
]]
