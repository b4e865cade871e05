def cmd(sock, line, end="\r\n"):
    sock.sendall((line + end).encode())

def raw(sock, data):
    sock.sendall(data)

def lines(sock, *args):
    raw(sock, b"MAIL FROM:<a@example.com>\r\n")
    raw(sock, b"RCPT TO:<")
    raw(sock, address)
    raw(sock, b">\r\n")
    cmd(sock, "RCPT TO:<a@example.com>")
    cmd(sock, "RCPT TO:<a@example.com>\r\n", "")
