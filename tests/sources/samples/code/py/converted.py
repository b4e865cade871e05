import io, socket
def script(sock):
    sock.sendall("""\
EHLO me
MAIL FROM:<a@example.com>
RCPT TO:<b@example.com>
""".replace("\n", "\r\n").encode())
    sock.sendall(re.sub("\n", "\r\n", "EHLO me\nMAIL FROM:<a@example.com>\n").encode())
    sock.sendall("\r\n".join("EHLO me\nMAIL FROM:<a@example.com>\n".split("\n")).encode())
    sock.sendall(crlf("EHLO me\nMAIL FROM:<a@example.com>\n"))
