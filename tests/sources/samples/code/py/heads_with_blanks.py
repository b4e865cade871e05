MAIL = "MAIL FROM: "
CMDS = {"rcpt": "RCPT TO: ", "mail": "MAIL FROM:"}
def go(s, a, sock):
    sock.sendall(f"{MAIL}<{a}>\r\n".encode())
    sock.sendall((CMDS["rcpt"] + "<" + a + ">\r\n").encode())
    sock.sendall((CMDS["mail"] + "<" + a + ">\r\n").encode())
    log.info(f"{MAIL}{a}")


class Mailer:
    MAIL_HEAD = "MAIL FROM: "
    __RCPT_HEAD = "RCPT TO: "

    def send(self, a, sender):
        self.sock.send((self.MAIL_HEAD + "<" + a + ">" + "\r\n").encode())
        self.sock.send(self.__RCPT_HEAD + sender + "\r\n")
