class Client:
    def mail(self, sender):
        self.sock.sendall(b"MAIL FROM:" + sender + b"\r\n")

    def rcpt(self, to):
        rcpt = other
        self.sock.sendall(b"RCPT TO:" + other_to + b"\r\n")
