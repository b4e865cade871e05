def spec(m) = "#{m.local}@#{m.domain}"
def header(m)
  m.name ? "\"#{m.name}\" <#{m.addr}>" : m.addr
end
def header2(m)
  return m.addr unless m.name
  "#{m.name} <#{m.addr}>"
end
def path(m)
  "<#{m.local}@#{m.domain}>"
end
def f(s, m)
  s.write("RCPT TO:#{spec(m)}\r\n")
  s.write("MAIL FROM:<#{header(m)}>\r\n")
  s.write("MAIL FROM:<#{header2(m)}>\r\n")
  s.write("RCPT TO:#{path(m)}\r\n")
  s.write("RCPT TO:<#{spec(m)}>\r\n")
end
