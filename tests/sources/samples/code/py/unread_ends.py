sock = socket.create_connection(("mail.acme.io", 25))
sock.sendall(rb"MAIL FROM:<a@acme.io>\r\n")
sock.sendall(b"RCPT TO:<b@acme.io>\r\n")
