import pytest
def test_refused():
    cmd = parse("MAIL FROM: <r1@x.example>")
    assert cmd.error is not None
    cmd = parse("MAIL FROM: <r2@x.example>")
    assert cmd.kind is Kind.INVALID
    result = parser.feed("MAIL FROM: <r3@x.example>")
    self.assertIsInstance(result, SyntaxProblem)
    self.assertIsInstance(result, InvalidLine)
    out = parse("RCPT TO: <r4@x.example>")
    assert out.errors == ["bad path"]
    assert "error" in out
    reply = session.handle("RCPT TO: <r5@x.example>")
    assert reply.is_rejected()
    ok, why = check("RCPT TO: <r6@x.example>")
    assert not ok
    r = check("RCPT TO: <r7@x.example>")
    self.assertFalse(r)
    assert parse("RCPT TO: <r8@x.example>") == ParseResult.SYNTAX_ERROR
    assert_that(parse("RCPT TO: <r9@x.example>"), instance_of(SyntaxErr))
    self.assertEqual(parse("MAIL FROM: <r10@x.example>").status, "invalid")
def test_accepted():
    cmd = parse("MAIL FROM: <s1@x.example>")
    assert cmd.error is None
    cmd = parse("MAIL FROM: <s2@x.example>")
    assert cmd.kind is Kind.MAIL
    result = parser.feed("MAIL FROM: <s3@x.example>")
    self.assertIsInstance(result, MailCommand)
    out = parse("RCPT TO: <s4@x.example>")
    assert out.errors == []
    assert "error" not in out
    reply = session.handle("RCPT TO: <s5@x.example>")
    assert not reply.is_rejected()
    ok, why = check("RCPT TO: <s6@x.example>")
    assert ok, "must not be an error"
    r = check("RCPT TO: <s7@x.example>")
    self.assertTrue(r, "is not invalid")
    assert parse("RCPT TO: <s8@x.example>") != ParseResult.SYNTAX_ERROR
    assert_that(parse("RCPT TO: <s9@x.example>"), instance_of(Rcpt))
    self.assertEqual(parse("MAIL FROM: <s10@x.example>").status, "valid")
    self.assertIsNone(parse("MAIL FROM: <s11@x.example>").error)
    self.assertNotEqual(parse("MAIL FROM: <s12@x.example>").status, "invalid")
    r = parse("MAIL FROM: <s13@x.example>")
    assert r.error == ErrorCode.NONE
    assert r.code != ErrorCode.SYNTAX
    r = parse("MAIL FROM: <s14@x.example>")
    assert r.path == None
