class C:
    def mail(self, value):
        message = "FROM: <%s>" % value
        self.send_smtp("mail", message)

    def rcpt(self, value):
        words = "TO:<%s>" % value
        self.send_smtp("rcpt", words)

    def rcpt2(self, value):
        words = "TO:" + value
        self.send_command("RCPT", words)

    def log(self, value):
        words = "TO: <%s>" % value
        log("RCPT", words)
