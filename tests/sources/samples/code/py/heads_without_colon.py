RCPT = "RCPT TO"
MAIL = "MAIL FROM"


def deliver(sock, sender, to):
    sock.sendall(f"{MAIL}: <{sender}>\r\n".encode())
    sock.sendall((RCPT + ":" + to + "\r\n").encode())
    sock.sendall((RCPT + " <" + to + ">\r\n").encode())
    sock.sendall((RCPT + ":<" + to + ">\r\n").encode())
    log.info(RCPT + " " + to)
    if not answer(sock):
        raise Refused(RCPT + " " + to)
