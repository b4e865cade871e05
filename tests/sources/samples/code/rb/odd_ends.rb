sock = TCPSocket.new("mx", 25)
sock.write("EHLO x\r\n")
sock.print "RCPT TO:<a@x.example>\r\n", "\r\n"
sock.puts "RCPT TO:<a@x.example>\r"
sock.puts "RCPT TO:<a@x.example>\r\n"
sock.write "\nRCPT TO:<#{to}>\r\n"
sock.write <<~CMD
  MAIL FROM:<#{from}>\r
  SIZE=5\r
CMD
sock.write "RCPT TO:<#{format('%-30s', to)}>\r\n"
sock.write "RCPT TO:<#{to.center(40)}>\r\n"
sock.write "RCPT TO:<#{to}>%0D%0A"
