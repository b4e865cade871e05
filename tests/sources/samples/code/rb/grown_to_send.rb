MAIL = "MAIL FROM:<%s>\r\n"
RCPT = "RCPT TO:<%s>\n"
DATA = "DATA\r\n"
def f(sock, a)
  buf = +""
  buf << "RCPT TO:<#{a}>\n"
  sock.write(buf)
  io = StringIO.new
  io.puts "RCPT TO:<#{a}>"
  sock.write(io.string)
end
