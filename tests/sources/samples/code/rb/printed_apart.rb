require 'socket'
sock = TCPSocket.new('mx', 25)
sock.puts "RCPT TO:<", to, ">\r"
sock.puts("RCPT TO:<", to, ">\r")
sock.puts "MAIL FROM:<#{a}>\r", "RCPT TO:<#{b}>\r"
sock.puts "MAIL FROM:<#{a}>\r\n", "RCPT TO:<#{b}>\r\n"
sock.puts("MAIL FROM:<#{a}>\r\n", "RCPT TO:<#{b}>\r\n")
sock.puts ["MAIL FROM:<#{a}>\r\n", "RCPT TO:<#{b}>\r\n"]
sock.puts "MAIL FROM:<#{a}>", "RCPT TO:<#{b}>"
sock.puts "MAIL FROM:<#{a}>\r\n"
sock.puts "MAIL FROM:<#{a}>\r\n\n"
sock.puts "RCPT TO:<#{a}>\n"
sock.puts "RCPT TO:", to
sock.print "RCPT TO:<", to, ">\r\n"
puts "RCPT TO:<", to, ">"
$stdout.puts "RCPT TO:<", to, ">"
