import unittest

class T(unittest.TestCase):
    def test_a(self):
        self.send(b"MAIL FROM: <no@example.com>\r\n")
        line = self.read()
        self.assertFalse(line.startswith(b"250"))

    def test_b(self):
        code, _ = self.docmd("MAIL FROM: <no@example.com>")
        self.assertNotEqual(code, 250)

    def test_c(self):
        code, _ = self.docmd("MAIL FROM: <told@example.com>")
        self.assertEqual(code, 250)

    def test_d(self):
        code, _ = self.docmd("MAIL FROM: <told@example.com>")

        # it is fine
        self.assertEqual(code, 250)

    def test_e(self):
        # when
        code, _ = self.docmd("MAIL FROM: <no@example.com>")

        # then

        self.assertEqual(code, 501)

    def test_f(self):
        self.docmd("MAIL FROM: <told@example.com>")

    def test_g(self):
        self.assertEqual(self.vrfy(), 501)

    def test_h(self):
        code, _ = self.docmd("MAIL FROM: <no@example.com>")
        assert code != 250

    def test_i(self):
        self.send(b"MAIL FROM: <no@example.com>\r\n")

        assert not self.read().startswith(b"250 ")

    def test_j(self):
        self.send(b"MAIL FROM: <told@example.com>\r\n")

        assert not self.read().startswith(b"501 ")

    def test_k(self):
        self.send(
            b"MAIL FROM: <no@example.com>\r\n"
        )

        assert self.read().startswith(b"501 ")

    def test_l(self):
        code, _ = self.docmd("MAIL FROM: <told@example.com>")
        if code != 250:
            self.fail("no")

    def test_m(self):
        code, _ = self.docmd("MAIL FROM: <no@example.com>")
        if code == 250:
            self.fail("no")
def test_a(self):
    self.send("MAIL FROM: <told@b.example>")

    # now something else
    self.send("FOO")
    assert self.read().startswith("500")

def test_b(self):
    self.send("MAIL FROM: <no@b.example>")

    # it refuses
    line = self.read()
    assert line.startswith("501")
