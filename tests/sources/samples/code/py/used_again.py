"""A name that is given one command, and then the beginning of another that is added to."""


def first(sock):
    line = b"MAIL FROM:<a@example.com> "
    sock.send(line)


def second(sock, to):
    line = b"RCPT TO:<"
    line += to + b">\r\n"
    sock.send(line)
