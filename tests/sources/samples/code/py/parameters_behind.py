def told(sock, a, eight, size, utf8):
    # Faulty: what the condition gives stands right behind the bracket.
    sock.sendall(f'MAIL FROM:<{a}>{"BODY=8BITMIME" if eight else ""}\r\n'.encode())
    sock.sendall(("MAIL FROM:<%s>%s\r\n" % (a, "SIZE=10" if size else "")).encode())
    cmd = "MAIL FROM:<" + a + ">"
    if utf8:
        cmd += "SMTPUTF8"
    sock.sendall((cmd + "\r\n").encode())
    cmd = f"RCPT TO:<{a}>"
    if size:
        cmd += " ORCPT=rfc822;x@acme.example"
    if eight:
        cmd = cmd + "NOTIFY=NEVER"
    sock.sendall(cmd.encode() + b"\r\n")


def sound(sock, a, eight, size, utf8):
    sock.sendall(f'MAIL FROM:<{a}>{" BODY=8BITMIME" if eight else ""}\r\n'.encode())
    sock.sendall(f'MAIL FROM:<{a}> {"BODY=8BITMIME" if eight else "BODY=7BIT"}\r\n'.encode())
    sock.sendall(("MAIL FROM:<%s>%s\r\n" % (a, " " + ("SIZE=10" if size else ""))).encode())
    sock.sendall(("MAIL FROM:<%s>%s\r\n" % (a, padded("SIZE=10" if size else ""))).encode())
    cmd = "MAIL FROM:<" + a + ">"
    cmd += " "
    if utf8:
        cmd += "SMTPUTF8"
    sock.sendall((cmd + "\r\n").encode())
    line = "MAIL FROM:<" + a + ">"
    line = "SIZE=10"
