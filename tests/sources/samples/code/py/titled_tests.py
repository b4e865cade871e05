def test_invalid_command(client):
    client.feed("RCPT TO:r1@x.example")


class TestPaths:
    def test_rejects_missing_brackets(self):
        self.feed("RCPT TO:r2@x.example")

    def test_takes_missing_brackets(self):
        self.feed("RCPT TO:t1@x.example")

    def test_does_not_reject(self):
        self.feed("RCPT TO:t2@x.example")

    def test_refuses_strangers_later(self):
        code = self.docmd("RCPT TO:t3@x.example")
        if code != 250:
            self.fail(code)

    def test_notes(self):
        # this is not accepted
        self.feed("RCPT TO:r3@x.example")
        # the server answers 501
        self.feed("RCPT TO:r4@x.example")
        # the next one is taken
        self.feed("RCPT TO:t4@x.example")
        # some broken servers need this, so fix it later
        self.feed("RCPT TO:t5@x.example")
        self.feed("RCPT TO:n1@x.example")  # must be refused with 501
        expect_rejected("RCPT TO:n2@x.example")
        expect_accepted("RCPT TO:t6@x.example")
        garbage = "RCPT TO:n3@x.example"
        sound = "RCPT TO:t7@x.example"
        for line in (garbage, sound):
            self.feed(line)
