require 'net/smtp'
TABLE = { a: 'a@example.org', b: 'Bob <b@example.org>', c: 'c@example.org.' }.freeze
def f(smtp, kind)
  smtp.mailfrom(TABLE[kind])
  smtp.mailfrom(TABLE.fetch(kind))
  addr = 'x@example.org.'
  smtp.rcptto(addr)
  s.write("RCPT TO:<#{addr}>\r\n")
  s.write("RCPT TO:<" + addr + ">\r\n")
end
