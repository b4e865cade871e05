def want(sock, code, what):
    line = sock.recv(512)
    if not line.startswith(b"%d" % code):
        raise AssertionError(f"{what}: got {line!r}")


def check(code, step):
    print("%s -> %d" % (step, code))


class S:
    def expect(self, code, what):
        got = self.read()
        assert got == code, what


want(sock, 250, "MAIL FROM: a@b.example")
want(sock, 250, f"RCPT TO: {x}")
check(250, "RCPT TO: %s" % x)
s.expect(250, "RCPT TO: a@b.example")
class T(unittest.TestCase):
    def step(self, code, label):
        got = self.sock.recv(512)
        self.assertEqual(got[:3], code, label)

    def noted(self, code, label):
        sys.stderr.write(label + "\n")
        pytest.fail(label)

    def third(self, code, label):
        with self.subTest(label):
            self.assertEqual(code, 250)

    def test(self):
        self.step(250, "MAIL FROM: a@b.example")
        self.noted(250, "MAIL FROM: {}".format(x))
        self.third(250, "MAIL FROM: {}".format(x))


def tell(code, line):
    sock.sendall(line.encode() + b"\r\n")
    sys.stderr.write(line + "\n")


def sees(code, line):
    assert sock.sent == line


tell(250, "MAIL FROM: <a@b.example>")
sees(250, "MAIL FROM: <a@b.example>")
