cmd 'RCPT TO:<#{addr}>'
cmd "RCPT TO:<#{[addr, other].join(', ')}>"
cmd "RCPT TO:<#{to * ','}>"
sock.puts "MAIL FROM:<#{from}>"
sock.print "RCPT TO:", to, "\r\n"
sock.write("RCPT TO:<", to, ">\r\n")
