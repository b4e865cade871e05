"""What a function of the file's own gives back is the value of a field."""

from email.utils import formataddr


class Outbox:
    @property
    def header_from(self):
        return formataddr((self.name, self.address))

    @property
    def author(self):
        return f"{self.name} <{self.address}>"

    def reply_to(self):
        return self.msg["From"]

    @property
    def address(self):
        return self.box

    def either(self):
        return formataddr((self.name, self.address)) if self.name else self.address

    def sometimes(self):
        if self.name:
            return formataddr((self.name, self.address))
        return self.address

    def go(self, sock):
        sock.sendall(f"MAIL FROM:<{self.header_from}>\r\n".encode())
        sock.sendall(f"MAIL FROM:<{self.author}>\r\n".encode())
        sock.sendall(f"MAIL FROM:<{self.reply_to()}>\r\n".encode())
        sock.sendall(f"MAIL FROM:<{self.address}>\r\n".encode())
        sock.sendall(f"MAIL FROM:<{self.either()}>\r\n".encode())
        sock.sendall(f"MAIL FROM:<{self.sometimes()}>\r\n".encode())
        titled = "%s <%s>" % (self.name, self.address)
        sock.sendall(f"MAIL FROM:<{titled}>\r\n".encode())
        line = f"RCPT TO:<{self.address}>"
        sock.sendall(f"{line}\r\n".encode())

    def told(self, sock, author):
        sock.sendall(f"MAIL FROM:<{author}>\r\n".encode())
