import socket
class Header:
    def __init__(self):
        self.copy = "Ops Room <ops-room@ops.example.com>"
class Envelope:
    def __init__(self, copy):
        self.copy = copy
    def tell(self, sock):
        sock.sendall(f"RCPT TO:<{self.copy}>\r\n".encode())
