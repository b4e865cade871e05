RCPT = "RCPT TO:"


def a(s, to):
    head = "RCPT TO:"
    s.sendall(b"EHLO me\r\n")
    s.sendall(f"{head}{to}\r\n".encode())
    s.sendall(f"{head} <{to}>\r\n".encode())
    s.sendall(f"{head}<{to}>\r\n".encode())
    s.sendall("{} {}\r\n".format(head, to).encode())
    s.sendall("%s %s\r\n" % (head, "<" + to + ">"))
    s.sendall("%s %s\r\n" % (RCPT, to))
    logging.info("%s %s", "RCPT TO:", to)
    print("%s %s" % ("RCPT TO:", to))
    raise Error("%s %s" % ("RCPT TO:", to))
