import socket
s = socket.create_connection(("mx", 25))
def go(a, b):
    s.sendall(b"MAIL <ann@x.example>\r\n")
    s.sendall(b"RCPT <ann@x.example>\r\n")
    s.sendall(b"RCPT:<ann@x.example>\r\n")
    s.sendall(b"RCPT : <ann@x.example>\r\n")
    s.sendall(b"MAIL-FROM:<ann@x.example>\r\n")
    s.sendall(b"MAIL_FROM:<ann@x.example>\r\n")
    s.sendall(b"MAIL.FROM:<ann@x.example>\r\n")
    s.sendall(b"MAIL: FROM:<ann@x.example>\r\n")
    s.sendall(f"RCPT <{a}>\r\n".encode())
    s.sendall(b"RCPT <%s> NOTIFY=NEVER\r\n" % a)
    s.sendall("MAIL_FROM:<{}>\r\n".format(a).encode())
    s.sendall(b"MAIL FROM:<ann@x.example>\r\nRCPT:<bob@x.example>\r\n")
    s.sendall(b"RCPT TO:<ann@x.example>\r\n")
    s.sendall(b"EHLO x\r\n")
    log.info(b"RCPT <ann@x.example>\r\n")
    x = {"RCPT <ann@x.example>": 1}
    assert s.sendall(b"RCPT <ann@x.example>\r\n") == 501
    send_bad(b"RCPT <ann@x.example>\r\n")
    self.assertRaises(Error, s.sendall, b"RCPT <ann@x.example>\r\n")
    s.sendall(b"MAIL <ann@x.example> is here\r\n")
    key = "MAIL_FROM:<x@y>"
    send(f"RCPT:<{a}>")
    s.sendall("\ufeffRCPT TO:<ann@x.example>\r\n".encode())
    send("\u200bMAIL FROM:<%s>" % a)
    log.info("\ufeffRCPT TO:<ann@x.example>")
