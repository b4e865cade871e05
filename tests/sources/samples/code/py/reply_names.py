import unittest
BAD_PATH = b"501 5.5.2 Bad path\r\n"
NO_USER = "550 5.1.1 no user"
OK = b"250 ok\r\n"
SYNTAX: Final = 501
class T(unittest.TestCase):
    def test_a(self):
        self.assertEqual(self.say("MAIL FROM: <a@x.example>"), BAD_PATH)
        self.assertEqual(BAD_PATH, self.say("MAIL FROM: <a@x.example>"))
        assert self.say("MAIL FROM: <a@x.example>") == BAD_PATH
        assert self.say("MAIL FROM: <a@x.example>").code == SYNTAX
        self.assertEqual(self.say(b"MAIL FROM:<>", b"RCPT TO:b@x.example")[1], BAD_PATH)
        self.assertEqual(self.say([b"MAIL FROM:<>", b"RCPT TO:b@x.example"])[-1], BAD_PATH)
        self.assertEqual(self.say("MAIL FROM: <a@x.example>"), OK)
        self.assertEqual(self.say("MAIL FROM: <a@x.example>"), NO_USER)
        self.assertNotEqual(self.say("MAIL FROM: <a@x.example>"), BAD_PATH)
    def test_b(self):
        got = self.say("MAIL FROM: <a@x.example>")
        self.assertEqual(got, BAD_PATH)
    def test_c(self):
        got = self.say("MAIL FROM: <a@x.example>")
        self.assertEqual(got, OK)
