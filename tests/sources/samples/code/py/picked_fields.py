T = {"a": {"from": "Ann <a@b.example>", "to": "b@c.example"}, "b": {"from": "x@y.example"}}
def go(sock, k):
    sock.sendall(b"EHLO x\r\n")
    sock.sendall(("MAIL FROM:<%s>\r\n" % T[k]["from"]).encode())
    sock.sendall(("MAIL FROM:<%s>\r\n" % T["a"]["from"]).encode())
