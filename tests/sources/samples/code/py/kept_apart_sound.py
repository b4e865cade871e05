FORMS = {"rcpt": "RCPT TO:<%s>\r\n", "mail": "MAIL FROM:<%s>%s\r\n"}
LABELS = {"rcpt": "Recipient <%s>"}
RCPT = "RCPT TO:<%s>"
PATTERN = "RCPT TO:<%s>"

def bare(a):
    return a.strip("<>")

def put(sock, key, *args):
    args = [a.strip("<>") for a in args]
    sock.sendall((FORMS[key] % tuple(args)).encode())

def stripped(path, notify):
    path = path.strip("<>")
    return f"RCPT TO:<{path}> NOTIFY={notify}\r\n"

def rcpt_of(path, notify):
    return f"RCPT TO:<{bare(path)}> NOTIFY={notify.replace(' ', '')}\r\n"

def show(label, value):
    print(label, value)

def run(sock, client):
    put(sock, "rcpt", "<a@b.example>")
    put(sock, "mail", "<a@b.example>", " SIZE=5")
    sock.sendall(stripped("a@b.example", "NEVER").encode())
    sock.sendall(rcpt_of("<a@b.example>", "NEVER").encode())
    show("rcpt", "<a@b.example>")
    show(RCPT % "<path>", "x")
    logging.info(RCPT, "<a@b.example>")
    raise ValueError(RCPT % "<a@b.example>")

class TestX:
    def test(self):
        self.assertEqual(self.sent, RCPT % "<a@b.example>")
        self.assertNotIn(RCPT % "a b@b.example", self.sent)
        with pytest.raises(Bad):
            send(RCPT % "<a@b.example>")
        assert send(RCPT % "a b@b.example") == 553
        code = send(RCPT % "a b@b.example")
        assert code == 501
BAD = [RCPT % "a b@c.example", RCPT % "<<>>"]
invalid_rcpt = RCPT % "a@b..example"
