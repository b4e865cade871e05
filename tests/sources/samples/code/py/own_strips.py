def rcpt(path, notify):
    sock.sendall(b"RCPT TO:<%s> NOTIFY=%s\r\n" % (path, notify))


def mail(addr):
    addr = addr.strip("<>")
    sock.sendall(f"MAIL FROM:<{addr}>\r\n".encode())


def mail2(addr):
    sock.sendall(f"MAIL FROM:<{addr}>\r\n".encode())


def rcpt2(path, notify="NEVER"):
    cmd = f"RCPT TO:<{path}>"
    if notify:
        cmd += f" NOTIFY={notify}"
    sock.sendall(cmd.encode() + b"\r\n")


rcpt("a@b.example", "SOMETIMES")
rcpt("a@b.example", "SUCCESS,FAILURE")
rcpt("a@b.example", "NEVER,SUCCESS")
rcpt("a@b.example", "SUCCESS, FAILURE")
mail("<a@b.example>")
mail2("<a@b.example>")
rcpt2("a@b.example", "SUCCESS FAILURE")
rcpt2("a@b.example", notify="NEVER,SUCCESS")
