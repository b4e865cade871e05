io.write("MAIL FROM: " .. from .. "\n")
local out = io.open("sent.txt", "w"); out:write("RCPT TO: " .. to .. "\n")
sock:send("RCPT TO: " .. to .. "\r\n")
