class Verb(enum.Enum):
    MAIL = "MAIL FROM:"
    RCPT = "RCPT TO:"
class S(str, Enum):
    MAIL2 = "MAIL FROM:"
sock.sendall((Verb.MAIL.value + " <a@b.example>\r\n").encode())
sock.sendall(f"{Verb.RCPT.value} <a@b.example>\r\n".encode())
sock.sendall(f"{S.MAIL2} <a@b.example>\r\n".encode())
CR, LF = "\r", "\n"
sock.sendall(("MAIL FROM:<a@b.example>" + LF).encode())
sock.sendall(("MAIL FROM:<a@b.example>" + CR + LF).encode())
