local function f(sock, to)
  sock:send("RCPT TO:<${to}>\r\n")
  sock:send(string.format("RCPT TO:<%s>\r\n"))
  sock:send(string.format("RCPT TO:<%s>\r\n", to))
  sock:send(("RCPT TO:<%s>\r\n"):format(to))
end
