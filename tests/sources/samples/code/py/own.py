"""Functions of a program's own, and what they are called with."""


class Client:
    def deliver(self, sender: str, recipients: list[str], body: bytes = b"") -> None:
        self.command(f"MAIL FROM:<{sender}>")
        for one in recipients:
            self.command("RCPT TO:<%s>" % one)

    def probe(self, host, *, to="postmaster@example.com"):
        self.command("RCPT TO:<{}>".format(to))


def notify(subject, mail_from, rcpt_to):
    return client(mail_from, rcpt_to, subject)


def send_mail(sender, to):
    server.sendmail(sender, to, "x")


def main(client, chat, config, row):
    client.deliver("Ann <ann@example.com>", ["b@example.com", "Bob <c@example.com>"])
    client.deliver("ann@example.com", ["b@example.com"])
    client.deliver(sender="a@example.com, b@example.com", recipients=["b@example..com"])
    client.deliver(config["sender"], [row["to"]])
    client.probe("mx", to="<b@example.com>")
    chat.deliver("hello b@example.com and all")
    notify("Doe <x@example.com>", "Ann <ann@example.com>", "b@example.com")
    send_mail("Ann <ann@example.com>", "b@example.com")
    send_mail(sender="Ann <ann@example.com>", to="b@example.com")
