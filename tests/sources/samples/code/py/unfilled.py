import socket, string

s = socket.create_connection(("mx", 25))
s.sendall("RCPT TO:<{to}>\r\n".encode())
s.sendall(b"RCPT TO:<%s>\r\n")
s.sendall("RCPT TO:<{}>\r\n".encode())
s.sendall(("RCPT TO:<{user.mail}>" + "\r\n").encode())
s.sendall("RCPT TO:<{user['mail']}>\r\n".encode("ascii"))
s.sendall("RCPT TO:{to}\r\n".encode())
s.sendall("RCPT TO:<{to}>\r\n".format(to=a).encode())
s.sendall("RCPT TO:<{to}>\r\n".format(**d).encode())
s.sendall("RCPT TO:<{to}>\r\n".format_map(d).encode())
s.sendall("RCPT TO:<{to}>\r\n".replace("{to}", to).encode())
s.sendall(("RCPT TO:<{to}>" + "\r\n").format(**d).encode())
s.sendall(("RCPT TO:<{to}>" "\r\n").format(**d).encode())
s.sendall(("RCPT TO:<%(to)s>\r\n" % locals()).encode())
s.sendall(string.Template("RCPT TO:<$to>\r\n").substitute(d).encode())
s.sendall(render("RCPT TO:<{to}>\r\n").encode())
s.sendall(f"RCPT TO:<{to}>\r\n".encode())
s.sendall("RCPT TO:<{a}@x.example>\r\n".encode())
s.sendall(b"RCPT TO:<%s>\r\n", to)
t = "RCPT TO:<{to}>\r\n"
s.sendall(t.format(to=to).encode())
client.say("RCPT TO:<{to}>\r\n")
logging.info("RCPT TO:<{to}>\r\n")


class Own:
    def cmd(self, line, due=250):
        self.sock.sendall(line.encode() + b"\r\n")

    def made(self, line):
        self.sock.sendall(line.format(**self.values).encode() + b"\r\n")

    def run(self, to):
        self.cmd("RCPT TO:<{to}>")
        self.cmd(f"RCPT TO:<{to}>")
        self.cmd("RCPT TO:<{to}>".format(**d))
        self.made("RCPT TO:<{to}>")
