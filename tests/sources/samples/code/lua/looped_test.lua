local s = connect()
for _, line in ipairs({
  "MAIL FROM:told1@example.com",
  "RCPT TO: told2@example.com",
}) do
  s:send(line .. "\r\n")
end
assert(not s:closed())
