import socket
s = socket.create_connection(("h", 25))
s.send(b"MAIL FROM:<bob@acme.io>\r\n\r\n")
s.write("MAIL FROM:<a@acme.io>\r\nRCPT TO:<b@acme.io>\r\nDATA\r\nTo: x\r\n\r\nMAIL FROM: prose\r\n.\r\n")
