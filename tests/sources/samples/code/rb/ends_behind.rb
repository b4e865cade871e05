require 'socket'
s = TCPSocket.new("h", 25)
s.write "MAIL FROM:<a@b.c>"; s.write "\r\n"
s.write("MAIL FROM:<a@b.c>"); s.write("\r\n")
s.write "MAIL FROM:<a@b.c>"
s.write "\r\n"
s.print "MAIL FROM:<a@b.c>"; s.print CRLF
s << "MAIL FROM:<a@b.c>" << "\r\n"
s << "MAIL FROM:<a@b.c>"; s << "\r\n"
s << "MAIL FROM:<a@b.c>" << CRLF
s.write "MAIL FROM:<a@b.c>"
s.flush
