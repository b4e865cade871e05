def a(sock, x):
    buf = bytearray()
    buf += b"RCPT TO:<abuse@"
    buf += x.encode("idna")
    buf += b">\n"
    sock.sendall(buf)
def b(sock, x):
    buf = b"RCPT TO:<abuse@"
    buf += x.encode("idna")
    buf += b">\n"
    sock.sendall(buf)
def b2(sock, x):
    buf = b"RCPT TO:<"
    buf += x.encode("idna")
    buf += b">\n"
    sock.sendall(buf)
def c(sock, x):
    buf = b"RCPT TO:<abuse@"
    buf += x.encode("idna")
    buf += b">"
    buf += b"\n"
    sock.sendall(buf)
def d(sock, x):
    buf = b"RCPT TO:<abuse@"
    buf += x.encode("idna")
    buf += b">\r\n"
    sock.sendall(buf)
def e(sock, x):
    buf = b"RCPT TO:<abuse@x.example"
    buf += b">\n"
    sock.sendall(buf)
def f(sock, x):
    buf = b"RCPT TO:<abuse@x.example>"
    buf += b"\n"
    sock.sendall(buf)
def f(sock, x):
    sock.sendall(b"RCPT TO:<abuse@" + x + b">\n")
def g(log, x):
    buf = bytearray()
    buf += b"RCPT TO:<abuse@"
    buf += x.encode("idna")
    buf += b">\n"
    log.info(buf)
def h(x):
    buf = ""
    buf += "RCPT TO:<abuse@"
    buf += x
    buf += ">\n"
    return buf
def j(sock, x):
    buf = ""
    buf += "RCPT TO:<"
    buf += x
    buf += ">\n"
    sock.sendall(buf.encode())
def k(sock, x, y):
    buf = b"RCPT TO:<abuse@"
    buf += x.encode("idna")
    if y:
        buf += b"> NOTIFY=NEVER\r\n"
    else:
        buf += b">\r\n"
    sock.sendall(buf)
