MAIL_FROM = "MAIL FROM"
STEPS = {"mail": "MAIL FROM:", "rcpt": "RCPT TO"}


def count(counter, reply, sender, to):
    counter[MAIL_FROM + ":" + sender] += 1
    statsd.incr(MAIL_FROM + ": " + sender)
    table.add_row(f"{STEPS['rcpt']}: {to}", reply)
    span = tracer.start(f"{STEPS['rcpt']} <{to}>")
    return {"step": MAIL_FROM + ": <" + sender + ">", "code": reply.code}


def deliver(self, sender, to):
    self.command(f"{STEPS['mail']} <{sender}>")
    self.command(f"{STEPS['rcpt']} <{to}>")
