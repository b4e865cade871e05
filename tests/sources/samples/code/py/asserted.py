class T(unittest.TestCase):
    def test_no_fix(self):
        r = parse("MAIL FROM: <a@b.example>")
        self.assertIsNone(r)
        ok, why = check("MAIL FROM: <a@b.example>")
        assert why == "space"
        cmd = "MAIL FROM: <a@b.example>"
        self.assertEqual(parse(cmd).kind, "bad")
        for line in ["MAIL FROM: <a@b.example>", "RCPT TO: <a@b.example>"]:
            with self.subTest(line):
                self.assertIsNone(parse(line))
        self.assertEqual(
            parse("MAIL FROM: <a@b.example>"),
            None,
        )
        self.assertTrue(is_valid("MAIL FROM: <a@b.example>"))
        self.assertEqual(str(parse(b"MAIL FROM: <a@b.example>".decode())), "x")
        assert client.command("MAIL FROM: <a@b.example>").startswith("ERR"), "no"
        assert parse("MAIL FROM: <a@b.example>")
        self.assertListEqual([f.code for f in lint("MAIL FROM: <a@b.example>")], ["SL202"])

@pytest.mark.parametrize("line", [
    "MAIL FROM: <a@b.example>",
    "RCPT TO: <a@b.example>",
])
def test_it(line): assert parse(line) is None
@pytest.mark.parametrize("line,want", [("MAIL FROM: <a@b.example>", "space")])
def test_that(line, want): ...

def fixed(self):
    assert client.send("MAIL FROM: <a@b.example>")
    r = client.send("MAIL FROM: <a@b.example>")
    assert r.ok
    r = client.docmd("MAIL FROM: <a@b.example>")
    self.assertEqual(r[0], 250)
    self.assertTrue(smtp.cmd("MAIL FROM: <a@b.example>"))
    sock.sendall(b"MAIL FROM: <a@b.example>\r\n")
    self.assertIn(b"250", sock.recv(100))
    for line in ["MAIL FROM: <a@b.example>", "RCPT TO: <a@b.example>"]:
        smtp.send(line)
        assert smtp.reply().startswith("250")
    cmd = "MAIL FROM: <a@b.example>"
    sock.send(cmd)
    expected = self.run("MAIL FROM: <a@b.example>")
    sock.send("MAIL FROM: <a@b.example>")  # this should work
    must = sock.send("MAIL FROM: <a@b.example>")
    self.assert_accepted("MAIL FROM: <a@b.example>", 250)
