local r = "x@y.example"
try(session.tp:command("RCPT", "TO:" .. r))
try(session.tp:command("RCPT", "TO:<" .. r .. ">"))
smtp.query(socket, "RCPT", "TO:<audit@" .. domain)
smtp.query(socket, "RCPT", "TO:<audit@" .. domain .. ">")
smtp.query(socket, "MAIL", "FROM: <audit@x.example>")
function session:rcpt(to)
  return self.try(self.tp:command("RCPT", "TO:" .. to))
end
function session:deliver(to)
  return self.try(self.tp:command("RCPT", "TO:" .. to))
end
