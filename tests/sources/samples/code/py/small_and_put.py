class Client:
    MAIL_FROM = "mail from: {sender}"
    RECIPIENT = "rcpt to: {to}"
    CAPTION = "mail from: {sender}"

    def go(self, sender, to):
        self.send(self.MAIL_FROM.format(sender=sender))
        self.send(self.RECIPIENT.format(to=to))
        self.window.title(self.CAPTION.format(sender=sender))
        line = "rcpt to: " + to
        self.transport.write(line.encode())
        text = "mail from: " + sender
        print(text)
        note = "mail from: " + sender
        self.keep(note)


STEPS = ["helo x", "mail from: " + sender, "rcpt to: " + to, "data", "quit"]
FIELDS = ["data", "mail from: " + sender, "time"]
