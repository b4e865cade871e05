local steps = { { head = "RCPT TO:", rest = "a@x.example" },
  { head = "RCPT TO:", rest = "<a@x.example>" } }
for _, s in ipairs(steps) do sock:send(s.head .. s.rest .. "\r\n") end
