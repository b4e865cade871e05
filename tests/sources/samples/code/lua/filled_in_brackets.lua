local smtp = require("socket.smtp")
local function f(to)
  smtp.send { from = "<>", rcpt = ("<%s>"):format(to), source = x }
  smtp.send { from = "<>", rcpt = "<%s>", source = x }
  smtp.send { from = "<>", rcpt = { ("<%s>"):format(to), "<%s>" }, source = x }
end
