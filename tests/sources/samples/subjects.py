"""What expressions are tried on is not sent."""

import re

PAT = re.compile(r"^MAIL FROM:\s")
RULES = {"bare": PAT}


def test_expressions(self, sent, server, mail_re):
    assert PAT.fullmatch("MAIL FROM: a@example.com")
    self.assertTrue(mail_re.match("MAIL FROM: b@example.com"))
    self.assertRegex("MAIL FROM: c@example.com", PAT)
    found = re.search(PAT, "RCPT TO: d@example.com")
    assert found and re.match(r"^MAIL FROM:\s", "MAIL FROM: e@example.com") is not None
    assert RULES["bare"].search("RCPT TO:f@example.com")
    # What is looked for among what was sent is expected, and what a server is sent is sent.
    assert "RCPT TO: g@example.com" in sent
    assert re.match("MAIL FROM: h@example.com", sent)
    server.send("RCPT TO: i@example.com\r\n")
