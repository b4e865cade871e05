MAIL = "MAIL FROM: ".freeze
def go(sock, a)
  sock.print "#{MAIL}<#{a}>\r\n"
end
