s = TCPSocket.new('mx', 25)
s.write "RCPT TO:<#{to.inspect}>\r\n"
s.write "RCPT TO:<%p>\r\n" % to
s.write "RCPT TO:<#{to.to_json}>\r\n"
s.write "RCPT TO:<#{to.to_s}>\r\n"
s.write "RCPT TO:<#{to[0]}>\r\n"
