class A:
    def cmd(self, line):
        self.sock.sendall(line.encode() + b"\r\n")

    def go(self):
        self.cmd("MAIL FROM:<a@example.com>")


class B:
    def cmd(self, line):
        self.sock.sendall(line.encode())

    def go(self):
        self.cmd("MAIL FROM:<a@example.com>\r\n")
        self.cmd("RCPT TO:<a@example.com>\r\n")
