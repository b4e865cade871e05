import asyncio
from enum import Enum

CRLF = "\r\n"


class Cmd(Enum):
    MAIL = "MAIL FROM:<{}>"
    RCPT = "RCPT TO:<{}>"
    RCPT_BARE = "RCPT TO:{}"
    RCPT_SP = "RCPT TO: <{}>"

    def fmt(self, *a):
        return self.value.format(*a) + CRLF


class Queue:
    def __init__(self):
        self.q = asyncio.Queue()

    async def put(self, verb, path, *params):
        await self.q.put(" ".join([verb + path, *params]) + CRLF)

    async def raw(self, *words):
        await self.q.put("".join(words) + CRLF)

    async def run(self, writer):
        while True:
            writer.write((await self.q.get()).encode())


async def fill(q, sender, rcpts):
    await q.put("MAIL FROM:", f"<{sender}>", "SIZE=10", "BODY=8BITMIME")
    await q.put("MAIL FROM:", f"<{sender}>", "SIZE=ten")
    await q.put("RCPT TO:", "ann@x.example")
    await q.put("RCPT TO:", "<ann@x.example>", "NOTIFY=ALWAYS")
    await q.raw("RCPT TO:", "<", rcpts[0], ">")
    await q.raw("RCPT TO:", rcpts[0])
    await q.raw("RCPT TO:<", ",".join(rcpts), ">")
    await q.q.put(Cmd.RCPT.fmt("ann@x.example"))
    await q.q.put(Cmd.RCPT.fmt("<ann@x.example>"))
    await q.q.put(Cmd.RCPT_BARE.fmt("ann@x.example"))
    await q.q.put(Cmd.RCPT.fmt("Ann <ann@x.example>"))


def commands(sender, rcpts):
    yield "MAIL FROM:<%s>" % sender
    for rcpt in rcpts:
        yield "RCPT TO:%s" % rcpt
    yield from ("RCPT TO:<%s>" % r for r in rcpts)
    yield from (f"RCPT TO: <{r}>" for r in rcpts)
    yield from map("RCPT TO:<{}>".format, rcpts)
    yield from map("RCPT TO:{}".format, rcpts)
    yield "DATA"


TEMPLATES = {"mail": "MAIL FROM:<{}>", "rcpt": "RCPT TO:<{}>", "odd": "RCPT TO:<{}"}


def table(sock, a):
    sock.sendall((TEMPLATES["rcpt"].format("<" + a + ">") + CRLF).encode())
    sock.sendall((TEMPLATES["rcpt"].format(a) + CRLF).encode())
    sock.sendall((TEMPLATES["rcpt"].format("a@x.example, b@x.example") + CRLF).encode())


class Base:
    verb = ""
    path = ""

    def line(self):
        return f"{self.verb}{self.path}{CRLF}"


class Mail(Base):
    verb = "MAIL FROM:"
    path = "<a@x.example>"


class Rcpt(Base):
    verb = "RCPT TO:"
    path = "a@x.example"
