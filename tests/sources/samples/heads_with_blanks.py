MAIL = "MAIL FROM: "
CMDS = {"rcpt": "RCPT TO: ", "mail": "MAIL FROM:"}
def go(s, a, sock):
    sock.sendall(f"{MAIL}<{a}>\r\n".encode())
    sock.sendall((CMDS["rcpt"] + "<" + a + ">\r\n").encode())
    sock.sendall((CMDS["mail"] + "<" + a + ">\r\n").encode())
    log.info(f"{MAIL}{a}")
