import socket

CRLF = "\r\n"
FRANK = "frank@example.com"
PROBES = [("RCPT TO:%s", FRANK), ("RCPT TO:<%s>", FRANK)]


def talk(sock, sender, rcpts):
    sock.sendall(("RCPT TO:<" + ", ".join(rcpts) + ">\r\n").encode())
    sock.sendall(f"RCPT TO:<{','.join(rcpts)}>\r\n".encode())
    sock.sendall(b"".join([b"RCPT TO:<", rcpts[0].encode(), b">", b"\r\n"]))
    sock.sendall(b"".join([b"RCPT TO:", rcpts[0].encode(), b"\r\n"]))
    sock.sendall((" ".join(["MAIL FROM:", f"<{sender}>"]) + CRLF).encode())
    sock.sendall(("RCPT TO:" + " ".join([quoteaddr(rcpts[0]), "NOTIFY=NEVER"]) + CRLF).encode())
    for one in rcpts:
        sock.sendall(f"RCPT TO:{one}\r\n".encode())
        sock.sendall(f"RCPT TO:<{one}> ORCPT={one}\r\n".encode())
        sock.sendall(f"RCPT TO:<{one}> ORCPT={typed}\r\n".encode())
    smtp.docmd("MAIL FROM", "<a@example.com>")
    cmd = "RCPT TO:<b@example.com>\n"
    sock.send(cmd.encode())
    cmd = "RCPT TO:<b@example.com>"
    sock.send((cmd + CRLF).encode())
    template = Template("MAIL FROM:<$path>$params")
    raise ValueError(f"MAIL FROM:<{sender}> refused")
