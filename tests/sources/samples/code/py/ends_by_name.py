import socket
CRLF = "\r\n"
nl = "\n"
def f(s, to, eol="\n"):
    s = socket.create_connection(("mx", 25))
    s.sendall(f"RCPT TO:<{to}>{eol}".encode())
    s.sendall(f"RCPT TO:<{to}>{nl}".encode())
    s.sendall((f"RCPT TO:<{to}>{nl}").replace("\n", "\r\n").encode())
    sep = "\n" if os.name == "posix" else "\r\n"
    s.sendall(f"RCPT TO:<{to}>{sep}".encode())
    end = b"\n"
    s.sendall(b"RCPT TO:<a@example.org>" + end)
    s.sendall(b"RCPT TO:<a@example.org>" + end.replace(b"\n", b"\r\n"))
    end = b"\r\n"
    s.sendall(b"RCPT TO:<a@example.org>" + end)
    print(f"RCPT TO:<{to}>{nl}")
    cr = "\r"
    lf = "\n"
    s.sendall(f"RCPT TO:<{to}>{cr}{lf}".encode())
    s.sendall(("RCPT TO:<%s>" % to + cr + lf).encode())
    s.sendall(("RCPT TO:<%s>" % to + "\r" + lf).encode())
    s.sendall("RCPT TO:<{}>{}".format(to, lf).encode())
    s.sendall("RCPT TO:<%s>%s" % (to, lf))
class A:
    EOL = "\n"
    def f(self):
        self.sock.sendall(f"RCPT TO:<{to}>{self.EOL}".encode())
