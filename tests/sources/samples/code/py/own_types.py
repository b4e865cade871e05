class Path:
    def __init__(self, mailbox):
        self.mailbox = mailbox
    def __str__(self):
        return f"<{self.mailbox}>"
class Client:
    def begin(self, sender: Path):
        self.sock.sendall(f"MAIL FROM:{sender}\r\n".encode())
    def add(self, to: Path) -> None:
        self.sock.sendall(f"RCPT TO:{to}\r\n".encode())
    def told(self, rcpt: str) -> None:
        self.sock.sendall(f"RCPT TO:{rcpt}\r\n".encode())
