import socket
CRLF = "\r\n"
class C:
    def say(self, line):
        self.sock.sendall((line + "\r\n").encode())
        return self.reply()
    def fmt(self, line):
        self.sock.sendall(b"%s\r\n" % line)
    def fstr(self, line):
        self.sock.sendall(f"{line}\r\n".encode())
    def raw(self, data):
        self.sock.sendall(data)
    def stripped(self, line):
        self.sock.sendall((line.rstrip() + "\r\n").encode())
    def go(self):
        self.say("MAIL FROM:<a@example.com>\r\n")
        self.say("RCPT TO:<a@example.com>" + CRLF)
        self.say("RCPT TO:<a@example.com>")
        self.fmt(b"RCPT TO:<a@example.com>\r\n")
        self.fstr("RCPT TO:<a@example.com>\r\n")
        self.stripped("RCPT TO:<a@example.com>\r\n")
        self.raw(b"MAIL FROM:<a@example.com>\r\n")
        self.raw(b"RCPT TO:<a@example.com>")
