local socket = require("socket")
local RCPT = "RCPT TO:<"
local heads = { bare = "RCPT TO:" }
local function go(sock, to)
  sock:send(RCPT .. to .. "\r\n")
  sock:send(RCPT .. to .. ">\r\n")
  sock:send(heads.bare .. to .. "\r\n")
  sock:send(string.format("%s%s\r\n", RCPT, to))
  sock:send(table.concat({RCPT, to, "\r\n"}))
  print(RCPT .. to)
end
