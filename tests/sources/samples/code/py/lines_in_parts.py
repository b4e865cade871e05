import socket
def f(sock, a):
    parts = [b"RCPT TO:<<", a, b">\r\n"]
    sock.sendall(b"".join(parts))
    parts = [b"RCPT TO:<", a, b">\r\n"]
    sock.sendall(b"".join(parts))
    words = ["RCPT", "TO:<" + a + ">", "\r\n"]
