assert b"MAIL FROM: <ann@example.com>" not in out
assert line != "MAIL FROM: <ann@example.com>"
self.assertNotIn("MAIL FROM: <ann@example.com>", out)
self.assertFalse(is_valid("MAIL FROM: <ann@example.com>"))
assert not is_valid("RCPT TO:ann@example.com")
self.assertRaises(ValueError, parse, "MAIL FROM: <ann@example.com>")
assert parse("MAIL FROM: <ann@example.com>") is None
assert "MAIL FROM: <ann@example.com>" not in out
assert line != "MAIL FROM: <ann@example.com>"
assert "MAIL FROM: <ann@example.com>" != line
assert not any(x == "MAIL FROM: <ann@example.com>" for x in out)
self.assertNotEqual(
    "MAIL FROM: <ann@example.com>",
    line,
)
assert sent == "MAIL FROM: <ann@example.com>"
assert "RCPT TO: <ann@example.com>" in out
assert x is not None and line == "MAIL FROM: <ann@example.com>"
self.assertIn("RCPT TO: <ann@example.com>", out)
mock.assert_called_with("MAIL FROM: <ann@example.com>")
mock.assert_not_called_with("MAIL FROM: <ann@example.com>")
assert notifier.sent == "MAIL FROM: <ann@example.com>"
if "MAIL FROM: <ann@example.com>" in out: pytest.fail("x")
@pytest.mark.parametrize("line, valid", [("MAIL FROM: <ann@example.com>", False), ("MAIL FROM: <bob@example.com>", True)])
def test(line, valid): pass
@pytest.mark.parametrize(("line", "valid"), [("MAIL FROM: <ann@example.com>", False), ("MAIL FROM: <bob@example.com>", True)])
def test(line, valid): pass
