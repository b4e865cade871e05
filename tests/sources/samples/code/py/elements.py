import socket
cmds = ["HELO a\n", "MAIL FROM:<a@example.com>\n", "RCPT TO:<b@example.com>\n"]
sock = socket.create_connection(("mx", 25))
for i in range(3):
    sock.sendall(cmds[i].encode())
