local CRLF = "\r\n"
function Session:raw(...)
  self.c:send(table.concat({ ... }) .. CRLF)
  return self.c:receive("*l")
end
function Session:put(head, rest)
  self.c:send(head .. rest .. CRLF)
end
function Session:all(...)
  for _, part in ipairs({...}) do self.c:send(part) end
  self.c:send(CRLF)
end
local function words(...)
  sock:send(table.concat({...}, " ") .. CRLF)
end
function M.w(s)
  s:raw("RCPT TO:<", "coop@honey.example.net", ">")
  s:raw("RCPT TO:", "coop-copy@honey.example.net")
  s:put("RCPT TO:", "coop-copy@honey.example.net")
  s:put("RCPT TO:", "<coop-copy@honey.example.net>")
  s:all("RCPT TO:", "coop-copy@honey.example.net")
  words("RCPT TO:", "<coop-copy@honey.example.net>")
  words("RCPT", "TO:<coop-copy@honey.example.net>")
end
