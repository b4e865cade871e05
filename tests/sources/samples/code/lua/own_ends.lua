local function command(sock, line)
  sock:send(line .. "\r\n")
  return sock:receive()
end
local function raw(sock, text)
  sock:send(text)
end
command(sock, "MAIL FROM:<a@example.com>\r\n")
command(sock, "RCPT TO:<a@example.com>")
raw(sock, "MAIL FROM:<a@example.com>\r\n")
raw(sock, "RCPT TO:<a@example.com>")
