import socket
sock = socket.create_connection(("h", 25))
sock.send(b"MAIL FROM:<a@acme.io>\\r\\n")
sock.send(br"MAIL FROM:<a@acme.io>\r\n")
sock.send(b"MAIL FROM:<a@acme.io>")
