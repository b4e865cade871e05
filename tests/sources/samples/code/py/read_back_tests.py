from email.message import EmailMessage


def test_from_with_at(self):
    msg = EmailMessage()
    msg["From"] = "user at example.com"
    name, email = utils.parseaddr(msg["From"])
    self.assertEqual(name, "user@example.com")
    msg["To"] = "Foo, Bar <a@example.com>"
    assert recipient(msg) == "a@example.com"


def test_sent():
    msg = EmailMessage()
    msg["To"] = "Foo, Bar <a@example.com>"
    server.send_message(msg)
    assert server.sent
