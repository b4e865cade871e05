require 'socket'
copy = ENV.fetch('COPY') { 'Mobile Library <overdue@mobile.library.example>' }
sock = TCPSocket.new('mx', 25)
sock.write("RCPT TO:<#{copy}>\r\n")
