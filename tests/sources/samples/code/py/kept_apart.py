import socket
CMDS = {
    "from": "MAIL FROM:<%s>\r\n",
    "rcpt_to": "RCPT TO:<%s>\r\n",
    "rcpt_bare": "RCPT TO:%s\r\n",
    "rcpt_dsn": "RCPT TO:<%s> NOTIFY=%s\r\n",
}
NAMED = "RCPT TO:<{path}> NOTIFY={when}\r\n"
make_rcpt = lambda p: "RCPT TO:<" + p + ">\r\n"


class Client:
    def say(self, key, *args):
        self.sock.sendall((CMDS[key] % args).encode())

    def tell(self, path, when="NEVER"):
        self.sock.sendall(f"RCPT TO:<{path}> NOTIFY={when}\r\n".encode())

    def run(self):
        self.say("from", "a@b.example")
        self.say("from", "<a@b.example>")
        self.say("rcpt_to", "c@b.example")
        self.say("rcpt_to", "c d@b.example")
        self.say("rcpt_bare", "<c@b.example>")
        self.say("rcpt_bare", "c@b.example")
        self.say("rcpt_dsn", "c@b.example", "NEVER")
        self.say("rcpt_dsn", "c@b.example", "NEVER,DELAY")
        self.say("rcpt_dsn", self.to, "SUCCESS|FAILURE")
        self.say("rcpt_dsn", "Joe <c@b.example>", "NEVER")
        self.tell("c@b.example", "SUCCESS,DELAY")
        self.tell("c@b.example", when="SUCCESS, DELAY")
        self.sock.sendall(NAMED.format(path="c@b.example", when="NEVER").encode())
        self.sock.sendall(NAMED.format(path="c@b.example", when="ALWAYS").encode())
        self.sock.sendall(make_rcpt("c@b.example").encode())
        self.sock.sendall(make_rcpt("c@b.example, d@b.example").encode())
        print(make_rcpt("<c@b.example>"))
        log.info(CMDS["rcpt_to"] % "<c@b.example>")
        self.sock.sendall((CMDS["rcpt_to"] % "c@b.example").encode())
        self.sock.sendall((CMDS["rcpt_to"] % ("<c@b.example>",)).encode())

    def test_bad(self):
        with self.assertRaises(Refused):
            self.say("rcpt_to", "<c@b.example>")
        assert self.say("rcpt_to", "<c@b.example>") == 501
