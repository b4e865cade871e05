"""Commands that are kept under names, and filled in where they are sent."""

import logging

MAIL = "MAIL FROM:{}"
RCPT = "RCPT TO:%s\r\n"
BRACKETED = "RCPT TO:{}"
SHOWN = "MAIL FROM: %s"
REPEATED = "RCPT TO:{}"
PRINTED = "RCPT TO:{}"
COMMANDS = {
    "mail": "MAIL FROM:<{0}>",
    "rcpt": "RCPT TO:{0}",
}


class Client:
    def deliver(self, sender, recipients):
        logging.debug(SHOWN, sender)
        self.command(MAIL.format(sender))
        self.command(COMMANDS["mail"].format(sender))
        for one in recipients:
            self.sock.sendall((RCPT % one).encode())
            self.command(COMMANDS["rcpt"].format(one))
            self.command(BRACKETED.format("<" + one + ">"))

    def tell(self, *words):
        self.sock.sendall(" ".join(words).encode() + b"\r\n")

    def again(self, sender, recipient):
        self.tell("MAIL", "FROM:<%s>" % sender, "SIZE=100")
        self.tell("RCPT", "TO: <%s>" % recipient)
        self.tell("RCPT", "TO:" + recipient)

    def label(self, name, value):
        return f"{name} {value}"

    def shown(self, recipient):
        return self.label("RCPT TO:", recipient)

    def __repr__(self):
        return REPEATED.format(self.recipient)

    def expect(self, line, reply):
        self.sock.sendall(line.encode() + b"\r\n")
        if self.read() != reply:
            raise ValueError("%s %s" % (line, reply))

    def session(self):
        self.expect("RCPT TO:<bob@example.com>", "250 OK")
        print(str(PRINTED.format(self.recipient)))
