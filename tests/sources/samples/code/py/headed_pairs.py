@dataclass
class Step:
    head: str
    rest: str
    def __str__(self):
        return f"{self.head}{self.rest}"
    def line(self):
        return self.head + self.rest + "\r\n"
STEPS = [
    Step("RCPT TO:", "<a@x.example>"),
    Step("RCPT TO:", "a@x.example"),
    Step(head="RCPT TO:", rest="a@x.example"),
    Step(head="RCPT TO:", rest="<a@x.example>"),
    dict(head="RCPT TO:", rest="a@x.example"),
    {"head": "RCPT TO:", "rest": "a@x.example"},
    {"head": "RCPT TO:", "rest": "<a@x.example>"},
]
