import smtplib
class P(smtplib.SMTP):
    def say(self, verb, rest=""):
        return self.docmd(verb, rest)
    def note(self, *parts):
        self.seen.append(parts)
    def line(self, *parts):
        print(*parts)
    def put(self, *parts):
        self.sock.sendall("".join(parts).encode())
p = P("mx")
p.say("RCPT TO:", "<a@b.example>")
p.say("RCPT", "TO:<a@b.example> NOTIFY=NEVER")
p.note("RCPT TO:", "<a@b.example>")
p.line("RCPT TO:", "<a@b.example>")
p.put("RCPT TO:", "<a@b.example>", "\r\n")
