class C:
    def go(self, sender, to):
        self.converse("ehlo " + self.host)
        self.converse("mail from: " + sender)
        self.converse("rcpt to: " + to)
        self.converse("data")
        self.converse("quit")

    def show(self, sender):
        log("ehlo " + self.host)
        log("mail from: " + sender)
        step("data")
        step("mail from: " + sender)

    def other(self, sender):
        self.__send_command_and_get_response(f"mail from: {sender}")
        self.__send_command_and_get_response(f"rcpt to: {to_email}")
