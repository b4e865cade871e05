"""What is said of a path, by code that raises and keeps it; and commands that are made the same way."""


def reasons(sender, rcpt, code, size):
    yield Bounce("mail from <%s> rejected" % sender)
    yield Bounce("rcpt to <%s> failed" % rcpt)
    yield Bounce("mail from <ann@example.com> rejected")
    yield Bounce("RCPT TO <%s>, code %d" % (rcpt, code))
    yield Bounce("mail from:<%s> (%d bytes)" % (sender, size))
    yield Bounce("mail from:<%s>, %d bytes" % (sender, size))
    yield Bounce("rcpt to <%s>, status=%s" % (rcpt, code))
    yield Bounce("RCPT TO <%s> failed (%d)" % (rcpt, code))
    yield Bounce("rcpt to <%s> refused by server" % rcpt)
    yield Bounce("MAIL FROM:<%s> took %dms" % (sender, size))
    yield Bounce("MAIL FROM:<%s> [%d]" % (sender, code))
    yield Bounce("RCPT TO:<%s> = %d" % (rcpt, code))
    yield Bounce("rcpt to <%s> -> %d" % (rcpt, code))
    yield Bounce(f"RCPT TO:<{rcpt}> not permitted")
    yield Bounce("mail from <%s>" % sender)


def commands(sender, rcpt, size):
    yield "MAIL FROM <%s>" % sender
    yield "RCPT TO <%s> NOTIFY=NEVER" % rcpt
    yield "MAIL FROM:<%s>, SIZE=%d" % (sender, size)
    yield "MAIL FROM: <%s> smtputf8" % sender
    yield "rcpt to <%s> failed\r\n" % rcpt
