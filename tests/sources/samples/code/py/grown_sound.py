LOG_RCPT = "RCPT TO:<%s>\n"
MAIL = "MAIL FROM:<%s>\r\n"
DATA = "DATA\r\n"
RSET = "RSET\r\n"
HELP = "RCPT TO:<%s>\n"
def f(sock, a, out):
    buf = io.StringIO()
    buf.write("RCPT TO:<%s>\n" % a)
    out.text = buf.getvalue()
    report = ""
    report += f"RCPT TO:<{a}>\n"
    print(report)
    text = ""
    text += f"RCPT TO:<{a}>\n"
    sock.sendall(text.replace("\n", "\r\n").encode())
    sock.sendall(CRLF.join(text.splitlines()).encode())
    lines = f"RCPT TO:<{a}>\n"
    for line in lines.splitlines():
        sock.sendall(line.encode() + b"\r\n")
