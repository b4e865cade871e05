import unittest
class T(unittest.TestCase):
    def test_refused(self):
        res = self.parse("MAIL FROM: <r1@x.example>")
        self.assertIn("syntax", res.reason)
        self.assertTrue(res.rejected)
        with self.assertRaises(SmtpSyntaxError):
            self.parse("MAIL FROM: <r2@x.example>")
        verb, err = self.parse("MAIL FROM: <r3@x.example>")
        self.assertEqual(err, Errors.BAD_PATH)
        self.assertIs(self.parse("MAIL FROM: <r4@x.example>"), INVALID)
        result = self.parse("MAIL FROM: <r5@x.example>")
        assert result.is_err()
        assert isinstance(self.parse("MAIL FROM: <r6@x.example>"), (BadCommand, UnknownCommand))
        match = PATTERN.match("MAIL FROM: <r7@x.example>")
        assert match is None
        assert not PATTERN.match("MAIL FROM: <r8@x.example>")
    def test_taken(self):
        res = self.parse("MAIL FROM: <s1@x.example>")
        self.assertNotIn("syntax", res.reason)
        self.assertFalse(res.rejected)
        verb, err = self.parse("MAIL FROM: <s3@x.example>")
        self.assertEqual(err, None)
        self.assertIsNot(self.parse("MAIL FROM: <s4@x.example>"), INVALID)
        result = self.parse("MAIL FROM: <s5@x.example>")
        assert result.is_ok()
        assert not isinstance(self.parse("MAIL FROM: <s6@x.example>"), (BadCommand, UnknownCommand))
        match = PATTERN.match("MAIL FROM: <s7@x.example>")
        assert match is not None
