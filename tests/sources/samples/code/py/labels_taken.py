def t1(code, what):
    print(f"{what}", file=sock)
def t2(code, what):
    log.debug("> %s", what)
    sock.sendall(what)
def t3(code, what):
    log.debug("> %s", what); conn.write(what)
def t4(code, what="x"):
    r = conn.docmd(what)
    if r[0] != code: raise AssertionError(what)
def w1(code: int, what: str) -> None:
    if conn.getreply()[0] != code: raise AssertionError(f"{what} failed")
class A:
    def w2(self, code, what):
        self.log.info("%s", what)
t1(250, "MAIL FROM: " + x)
t2(250, "MAIL FROM: " + x)
t3(250, "MAIL FROM: " + x)
t4(250, "MAIL FROM: " + x)
w1(250, "MAIL FROM: " + x)
A().w2(250, "MAIL FROM: " + x)
def w3(code, what):
    assert code == 250, what
w3(c.mail(a)[0], "MAIL FROM: " + a)
