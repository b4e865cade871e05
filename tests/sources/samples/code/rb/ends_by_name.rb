EOL = "\n"
CRLF = "\r\n"
sock.write("RCPT TO:<#{to}>#{EOL}")
sock.write("RCPT TO:<#{to}>#{CRLF}")
sock << "RCPT TO:<#{to}>" + EOL
File.write("x", "RCPT TO:<#{to}>#{EOL}")
puts "RCPT TO:<#{to}>#{EOL}"
