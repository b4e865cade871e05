RCPT = "RCPT TO:<"
BARE = "RCPT TO:"
LATER = "RCPT TO:<"


def grown(sock, to):
    line = "RCPT TO:<"
    line += to
    sock.sendall((line + ">\r\n").encode())
    head = "RCPT TO:"
    if esmtp:
        head = "RCPT TO:<"
    sock.sendall((head + to + ">\r\n").encode())


def taken(sock, head, to):
    sock.sendall((head + to + "\r\n").encode())


def close(text):
    sock.sendall((text + ">\r\n").encode())


def use(sock, to, path):
    close(RCPT + to)
    close(f"{RCPT}{to}")
    sock.sendall((BARE + path + "\r\n").encode())
    sock.sendall((BARE + "<" + to + ">\r\n").encode())
    if line.startswith(BARE + to):
        return line[len(BARE) :]
    log.debug("sent " + RCPT + to)
    assert sent == BARE + to
    raise ValueError(RCPT + to)


def edited(sock, to):
    global LATER
    LATER = LATER.replace("<", " <")
    sock.sendall((LATER + to + ">\r\n").encode())
