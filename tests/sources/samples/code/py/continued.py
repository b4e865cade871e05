def f(a, s):
    d = "MAIL FROM:<%s> " % a
    d += "SIZE=5\r\n"
    s.send(d)
def g(a, s):
    c = "MAIL FROM:<%s" % a
    c += ">\r\n"
    s.send(c)
def h(a, s):
    d = f"MAIL FROM:<{a}> "
    s.send(d + "SIZE=5\r\n")
def i(a, s):
    d = f"MAIL FROM:<{a}> "
    if a:
        d = f"{d}SIZE=5"
    s.send(d + "\r\n")
def j(a, s):
    d = "MAIL FROM:<" + a + "> "
    d = d + "BODY=8BITMIME"
    s.send(d)
def k(a, s):
    s.write("MAIL FROM:<%s> " % a)
    s.write("SIZE=5\r\n")
def l(a, s):
    self.cmd = "MAIL FROM:<%s> " % a
    self.cmd += "SIZE=5\r\n"
def m(a, s):
    d = "MAIL FROM:<a@example.com> "
    d += "\r\n"
    s.send(d)
def n(a, s):
    d = "MAIL FROM:<a@example.com "
    s.send(d + CRLF)
def o(s):
    s.send("MAIL FROM:<a@example.com> ")
    s.send("RCPT TO:<a@example.com")
mail_from = "root@"
mail_from = mail_from + socket.getfqdn()
class Sender:
    def __init__(self, host):
        self.mail_from = "root@"
        self.mail_from += host
        self.return_path = "root@"
        self.return_path = host
