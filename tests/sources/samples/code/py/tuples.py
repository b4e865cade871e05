import socket

sock = socket.create_connection(("mx.example.com", 25))
for line in (b"EHLO x\r\n", b"MAIL FROM:<a@example.com>\n", b"RCPT TO:<b@example.com>\r\n", b"QUIT\r\n"):
    sock.sendall(line)
for line, due in (("EHLO x\r\n", 250), ("RCPT TO:<b@example.com>\n", 250), ("QUIT\r\n", 221)):
    sock.sendall(line.encode())
for line in ("EHLO x", "MAIL FROM:<a@example.com>", "RCPT TO: <b@example.com>", "QUIT"):
    sock.sendall(line.encode() + b"\r\n")
