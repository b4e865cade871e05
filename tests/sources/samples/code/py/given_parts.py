def f(sock, to):
    sock.sendall(("MAIL FROM:<%s> BODY=%s\r\n" % (to, "8BITMIM")).encode())
    sock.sendall(("MAIL FROM:<{}> BODY={}\r\n".format(to, "8BITMIM")).encode())
    body = "8BITMIM"
    sock.sendall(f"MAIL FROM:<{to}> BODY={body}\r\n".encode())
    sock.sendall(("RCPT TO:<%s>\r\n" % "ann@@x.example").encode())
    sock.sendall(("RCPT TO:%s\r\n" % "ann@x.example").encode())
    sock.sendall(("RCPT TO:<%s\r\n" % "ann@x.example").encode())
