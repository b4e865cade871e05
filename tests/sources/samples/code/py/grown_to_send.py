MAIL = "MAIL FROM:<%s>\r\n"
RCPT = "RCPT TO:<%s>\n"
DATA = "DATA\r\n"
T = {
    "mail": "MAIL FROM:<%s>\r\n",
    "rcpt": "RCPT TO:<%s>\n",
    "data": "DATA\r\n",
}
def f(sock, a):
    sock.sendall((MAIL % a).encode())
    sock.sendall((RCPT % a).encode())
    lines = []
    lines.append("MAIL FROM:<%s>" % a)
    lines.append("RCPT TO:<%s>" % a)
    sock.sendall("\n".join(lines).encode())
    buf = io.StringIO()
    buf.write("RCPT TO:<%s>\n" % a)
    sock.sendall(buf.getvalue().encode())
