local function step(sock, code, label)
  local line = sock:receive()
  if not line:match("^" .. code) then
    error(label .. ": got " .. line)
  end
end
local function noted(code, label)
  print(label .. ": " .. code)
  io.stderr:write(label, "\n")
end
step(sock, 250, "MAIL FROM: a@b.example")
step(sock, 250, ("MAIL FROM: %s"):format(x))
noted(250, "RCPT TO: a@b.example")
local function tell(sock, line)
  sock:send(line .. "\r\n")
  print(line)
end
tell(sock, "MAIL FROM: <a@b.example>")
