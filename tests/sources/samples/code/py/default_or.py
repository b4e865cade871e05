import os
class Teller:
    def __init__(self, sock, watch=None):
        self.sock = sock
        self.watch = watch or "Ops Room <ops-room@ops.example.com>"
    def tell(self):
        self.sock.sendall(b"RCPT TO:<" + self.watch.encode() + b">\r\n")
