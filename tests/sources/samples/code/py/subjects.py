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


TRIED = ("MAIL FROM: k@example.com", "RCPT TO:l@example.com")


def classify():
    return [bool(PAT.match(line)) for line in TRIED]


def shown(server):
    text = "MAIL FROM: m@example.com"
    print(re.match(r"MAIL FROM:\s*(.*)", text).group(1))
    for line in ["RCPT TO: n@example.com"]:
        print(line, bool(re.match(PAT, line)))
    # An expression is tried on the reply.
    for line in ["RCPT TO: o@example.com"]:
        server.send(line)
        assert re.match(r"250", server.read())
    line = "RCPT TO: p@example.com"
    assert PAT.match(line)

    server.send(line)
