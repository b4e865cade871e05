gt = ">\r\n"
tail = b">\r\n"
def f(s, to):
    s.sendall(("RCPT TO:<" + to + gt).encode())
    s.sendall(("RCPT TO:<" + to + str(gt)).encode())
    s.sendall(b"RCPT TO:<" + to.encode() + gt.encode())
    s.sendall(b"RCPT TO:<" + to.encode() + bytes(tail))
END = bytes(">\r\n", "ascii")
E2 = b(">\r\n")
def f(s,to):
    s.sendall(b"RCPT TO:<" + to + END)
    s.sendall(b"RCPT TO:<" + to + E2)
