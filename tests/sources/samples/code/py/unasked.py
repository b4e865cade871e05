def a(sock, addr):
    if not addr.startswith("<"):
        sock.send("MAIL FROM:" + addr + "\r\n")
def b(sock, addr):
    if "<" in name:
        sock.send("MAIL FROM:" + addr + "\r\n")
def c(sock, addr):
    if "<" in addr:
        log(addr)
    sock.send("MAIL FROM:" + addr + "\r\n")
def d(sock, addr):
    if "<" in addr:
        sock.send("MAIL FROM:<" + addr + ">\r\n")
    else:
        sock.send("MAIL FROM:" + addr + "\r\n")
