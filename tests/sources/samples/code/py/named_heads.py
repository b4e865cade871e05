import socket
RCPT = "RCPT TO:<"
MAIL = "MAIL FROM:<"
BARE = b"RCPT TO:"
class C:
    HEAD = "RCPT TO:<"
    heads = {"rcpt": "RCPT TO:<", "mail": "MAIL FROM:"}
    def tell(self, line):
        self.sock.sendall(line.encode() + b"\r\n")
    def go(self, to, sender):
        self.tell(RCPT + "trips@peatbog.example")
        self.tell(RCPT + "trips@peatbog.example>")
        self.tell(RCPT + to)
        self.tell(RCPT + to + ">")
        self.tell(self.HEAD + to + " NOTIFY=NEVER")
        self.tell(self.heads["rcpt"] + to)
        self.tell(self.heads["rcpt"] + to + ">")
        self.tell(self.heads["mail"] + sender)
        self.tell(f"{RCPT}{to}")
        self.tell(f"{RCPT}{to}>")
        self.tell(f"{MAIL}{sender}> SIZE=x")
        self.tell("%s%s" % (RCPT, to))
        self.tell("%s%s>" % (RCPT, to))
        self.tell("{}{}\r\n".format(RCPT, to))
        self.sock.sendall(BARE + to.encode() + b"\r\n")
        self.sock.sendall(BARE + b"<" + to.encode() + b">\r\n")
        self.sock.sendall(b"".join([BARE, to.encode(), b"\r\n"]))
        print(RCPT + to)
        log.info(RCPT + to)
        if line.startswith(RCPT + to): pass
        line = RCPT
        line += to
        line += "\r\n"
        self.sock.sendall(line.encode())
        cmd = RCPT + to
        self.sock.sendall((cmd + "\r\n").encode())
        cmd2 = RCPT + to
        self.sock.sendall((cmd2 + ">\r\n").encode())
