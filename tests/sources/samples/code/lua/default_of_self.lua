local Teller = {}
function Teller.new(sock, copy)
  return setmetatable({ sock = sock, copy = copy or "Weather Desk <weather@harvest.example.org>" }, Teller)
end
function Teller:tell()
  self.sock:send("RCPT TO:<" .. self.copy .. ">\r\n")
end
