socket = TCPSocket.new('mail.acme.io', 25)
socket.write('MAIL FROM:<a@acme.io>\r\n')
socket.write("RCPT TO:<b@acme.io>\r\n")
