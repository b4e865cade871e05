import pytest
LINES = [
    "MAIL FROM: <a@b.example>",
    "MAIL FROM:a@b.example",
]
CASES = [("RCPT TO:<>", "empty"), ("RCPT TO: <a@b.example>", "space")]
TAKEN = ["MAIL FROM: <t@b.example>"]

@pytest.mark.parametrize("line", LINES)
def test_one(line):
    with pytest.raises(SyntaxFault):
        parse(line)

@pytest.mark.parametrize("line, why", CASES)
def test_two(line, why):
    with pytest.raises(SyntaxFault, match=why):
        parse(line)

@pytest.mark.parametrize("line", ["RCPT TO: <p@b.example>", "RCPT TO:<>"])
def test_should_reject(line):
    assert parse(line) is None

@pytest.mark.parametrize("line", TAKEN)
def test_accepts(line):
    assert parse(line)

class TestX(unittest.TestCase):
    def test_refuses(self):
        for line in ("MAIL FROM: <a@b.example>", "RCPT TO:<>"):
            with self.subTest(line):
                self.assertRaises(SyntaxFault, parse, line)
    def test_takes(self):
        for line in ("MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"):
            self.assertTrue(parse(line))
    def test_codes(self):
        for line in ["RCPT TO:<>", "RCPT TO: <x@b.example>"]:
            self.sock.sendall(line.encode() + b"\r\n")
            self.assertEqual(self.reply(), 501)
    def test_codes_ok(self):
        for line in ["RCPT TO:<told@b.example >", "RCPT TO: <told@b.example>"]:
            self.sock.sendall(line.encode() + b"\r\n")
            self.assertEqual(self.reply(), 250)
    def test_refuses_strangers(self):
        for line in ["EHLO a.example", "MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"]:
            self.sock.sendall(line.encode() + b"\r\n")
    def test_does_not_reject(self):
        for line in ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"]:
            self.sock.sendall(line.encode() + b"\r\n")
    def test_both(self):
        for line in BOTH:
            self.assertRaises(SyntaxFault, parse, line)
        for line in BOTH:
            self.sock.sendall(line.encode() + b"\r\n")
BOTH = ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"]
class TestNamed(unittest.TestCase):
    def test_incorrect_addresses(self):
        for line in ["MAIL FROM: <a@b.example>"]:
            self.sock.sendall(line.encode() + b"\r\n")
    def test_correct_addresses(self):
        for line in ["MAIL FROM: <told@b.example>"]:
            self.sock.sendall(line.encode() + b"\r\n")
