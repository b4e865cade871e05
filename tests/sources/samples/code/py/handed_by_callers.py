class A:
    def rcpt(self, to):
        self.command("RCPT TO:" + to)

    def go(self, box):
        self.rcpt("<%s>" % box)
class B:
    def mail(self, to):
        self.command("MAIL FROM:" + to)

    def go(self, box):
        self.mail(box)
        print("<" + box)
