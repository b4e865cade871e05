cmd = "MAIL FROM:<"
cmd += a + "> "
cmd += "SIZE=5\r\n"
d = "MAIL FROM:<%s> " % a
d = "%sSIZE=5" % d
e = "MAIL FROM:<%s> " % a
e = e.__add__("SIZE=5")
f = "MAIL FROM:<{}> ".format(a)
f = f + params
g = "MAIL FROM:<{}> ".format(a)
g = "".join([g, "SIZE=5"])
h = b"MAIL FROM:<" + a + b"> "
h += b"SIZE=%d" % n
def x(a):
    return "MAIL FROM:<%s> " % a + "SIZE=5"
k = "MAIL FROM:<%s> %s"
i = "MAIL FROM:<%s> " % a
s.send(b"".join((i, b"SIZE=5\r\n")))
l = ["MAIL FROM:<%s> " % a, "SIZE=5"]
m = "RCPT TO:<" + user
m += "@example.com>"
n = ("MAIL FROM:<%s> " % a) if a else ""
n += "SIZE=5"
