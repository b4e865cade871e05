CRLF = b"\r\n"
SIZED = b"> SIZE=12" + CRLF
LF = b">" + b"\n"
def a(sock, x):
    sock.sendall(b"RCPT TO:<" + x.encode() + SIZED)
    sock.sendall(b"RCPT TO:<" + x.encode() + LF)
    end = b">" + CRLF
    sock.sendall(b"RCPT TO:<" + x.encode() + end)
    end = b"x" + CRLF
    sock.sendall(b"RCPT TO:<" + x.encode() + end)
class B:
    END = b">" + CRLF
    def a(self, sock, x):
        sock.sendall(b"RCPT TO:<" + x.encode() + self.END)
        sock.sendall(b"RCPT TO:<%b%b" % (x.encode(), self.END))
BEGIN = b"MAIL FROM:<"
CLOSE = b">" + CRLF
GT = b">"
def a(sock, x):
    sock.sendall(b"MAIL FROM:<" + x.encode() + CLOSE)
    sock.sendall(b"MAIL FROM:<" + x.encode() + GT + CRLF)
    sock.sendall(BEGIN + x.encode() + GT + CRLF)
    sock.sendall(BEGIN + x.encode() + CLOSE)
    sock.sendall(BEGIN + x.encode() + CRLF)
