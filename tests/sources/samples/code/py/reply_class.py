def test_a(c):
    assert c.cmd("MAIL FROM:r1@x.example").startswith("5")
    assert not c.cmd("MAIL FROM:t1@x.example").startswith("5")
    assert c.cmd("MAIL FROM:t1@x.example").startswith("2")
    assert not c.cmd("MAIL FROM:r2@x.example").startswith(b"2")
    assert c.cmd("MAIL FROM:r3@x.example").code // 100 == 5
    assert c.cmd("MAIL FROM:t3@x.example").code // 100 == 2
    assert c.cmd("MAIL FROM:t3@x.example").code < 500
    assert c.cmd("MAIL FROM:t3@x.example").code < 400
    assert c.cmd("MAIL FROM:r3@x.example").code >= 400
    assert 500 <= c.cmd("MAIL FROM:r3@x.example").code <= 599
    code, _ = c.docmd("MAIL FROM:r4@x.example")
    assert code // 100 == 5
    code, _ = c.docmd("MAIL FROM:t4@x.example")
    assert code // 100 == 2
    c.sock.send(b"MAIL FROM:r5@x.example\r\n")
    assert c.sock.recv(100)[:1] == b"5"
    c.sock.send(b"MAIL FROM:t5@x.example\r\n")
    assert c.sock.recv(100)[:1] == b"2"
    c.sock.send(b"MAIL FROM:t5@x.example\r\n")
    assert len(c.lines) == 5
    self.assertRegex(c.cmd("MAIL FROM:r6@x.example"), r"^5\d\d")
    self.assertTrue(c.cmd("MAIL FROM:r6@x.example").startswith("5"))
    self.assertEqual(c.cmd("MAIL FROM:r7@x.example")[0], "5")
    self.assertEqual("5", c.cmd("MAIL FROM:r7@x.example")[0])
    self.assertEqual(5, c.cmd("MAIL FROM:r7@x.example").code // 100)
    self.assertEqual(2, c.cmd("MAIL FROM:t7@x.example").code // 100)
    assert re.match(r"5\d\d ", c.cmd("MAIL FROM:r8@x.example"))
    assert re.match(r"2\d\d ", c.cmd("MAIL FROM:t8@x.example"))
    resp = c.cmd("MAIL FROM:r9@x.example")
    assert resp == S.S501_SYNTAX
    resp = c.cmd("MAIL FROM:t9@x.example")
    assert resp == S.S250_OK

@pytest.mark.parametrize("line,code", [("MAIL FROM:r10@x.example", "5"), ("MAIL FROM:t10@x.example", "2"), ("MAIL FROM:r11@x.example", "5xx")])
def test_b(line, code): assert c.cmd(line).startswith(code)
