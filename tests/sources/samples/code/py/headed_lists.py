@dataclass
class Command:
    verb: str
    args: list[str]

    def wire(self):
        return (self.verb + " ".join(self.args) + "\r\n").encode()

def run(sock, to):
    sock.sendall(Command("MAIL FROM:", ["<>"]).wire())
    sock.sendall(Command("RCPT TO:", ["<a@b.example>", "NOTIFY=NEVER"]).wire())
    sock.sendall(Command("RCPT TO:", ["a@b.example", "NOTIFY=NEVER"]).wire())
    sock.sendall(Command("RCPT TO:", ["<" + to + ">", "NOTIFY=NONE"]).wire())
    sock.sendall(Command("RCPT TO: ", ["<a@b.example>"]).wire())
