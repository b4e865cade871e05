REASONS = {
    "MAIL FROM: <a@b.example>": "space after colon",
    "RCPT TO:<>": "empty forward-path",
}
class T(unittest.TestCase):
    def test_reasons(self):
        for line, why in REASONS.items():
            with self.subTest(line), self.assertRaisesRegex(SyntaxFault, why):
                parse(line)
    def test_returns_none_for_malformed(self):
        for line in (
            "MAIL FROM: <a@b.example>",
            "RCPT TO:<>",
        ):
            self.assertIsNone(parse(line))
    def test_refused_at_server(self):
        for line in [b"MAIL FROM: <a@b.example>\r\n", b"RCPT TO:<>\r\n"]:
            self.sock.sendall(line)
            self.assertTrue(self.sock.recv(99).startswith(b"501"))
    def test_sends(self):
        self.sock.sendall(b"RCPT TO:<told@b.example >\r\n")
        lines = ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"]
        for line in lines:
            self.sock.sendall(line.encode())
        assert self.sock.recv(99).startswith(b"250")
