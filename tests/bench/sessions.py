"""Reading sessions: 10 MB of distinct ones in many forms, and of lines that say little. Processor time and memory."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from .files import used

_SIZE = 10_000_000
_REPLIES = (
    "250 2.1.5 Ok",
    "550 5.1.1 <{to}>: Recipient address rejected: User unknown in local recipient table",
    "450 4.2.0 <{to}>: Recipient address rejected: Greylisted",
    "501 5.1.3 Bad recipient address syntax",
    "554 5.7.1 <{to}>: Relay access denied",
)


def _session(n: int) -> Iterator[tuple[str, str]]:
    """The lines of session ``n``, each with its side; one recipient in five lacks a bracket."""
    yield "S", "220 mx.example.net ESMTP Postfix"
    yield "C", f"EHLO client{n % 50}.example.org"
    yield from (("S", line) for line in ("250-mx.example.net", "250-PIPELINING", "250 DSN"))
    yield "C", f"MAIL FROM:<user{n}@host{n % 977}.example> SIZE={n % 100_000}"
    yield "S", "250 2.1.0 Ok"
    for at in range(3):
        to, reply = f"rcpt{n * 7919 % 100_000 + at}@dest{n % 400}.example", _REPLIES[(n + at) % len(_REPLIES)]
        yield "C", f"RCPT TO:<{to}" + ">" * (reply[:3] != "501")
        yield "S", reply.format(to=to)
    yield from (("C", "DATA"), ("S", "354 End data with <CR><LF>.<CR><LF>"), ("C", "Subject: hi"), ("C", "."))
    yield "S", f"250 2.0.0 Ok: queued as 4{n:09X}"
    yield from (("C", "QUIT"), ("S", "221 2.0.0 Bye"))


def _told(client: str, server: str) -> Callable[[int], str]:
    forms = {"C": client, "S": server}
    return lambda n: "".join(forms[side].format(line) for side, line in _session(n))


def _logged(n: int) -> str:
    to, reply = f"rcpt{n}@dest{n % 400}.example", _REPLIES[1 + n % 2]
    return (
        f"Nov 23 10:00:00 h postfix/qmgr[1]: 4{n:09X}: from=<user{n}@h.example>, size=1000, nrcpt=1 (queue active)\n"
        f"Nov 23 10:00:00 h postfix/smtp[2]: 4{n:09X}: to=<{to}>, relay=mx[192.0.2.1]:25, dsn={reply[4:9]}, "
        f"status=bounced (host mx[192.0.2.1] said: {reply.format(to=to)} (in reply to RCPT TO command))\n"
    )


def _event(n: int) -> str:
    to, reply = f"rcpt{n}@dest{n % 400}.example", _REPLIES[1 + n % 2]
    return f'{{"event": "bounce", "email": "{to}", "timestamp": {n}, "reason": "{reply.format(to=to)}"}}\n'


_SHAPES: dict[str, Callable[[int], str]] = {
    "C: and S:": _told("C: {}\n", "S: {}\n"),
    "swaks": _told(" -> {}\n", "<-  {}\n"),
    "smtplib": _told("send: '{}\\r\\n'\n", "reply: b'{}\\r\\n'\n"),
    "no marks": _told("{}\n", "{}\n"),
    "Postfix's log": _logged,
    "events as JSON": _event,
    "errors": lambda n: f"smtplib.SMTPDataError: (554, b'5.7.1 no {n}')\n",
    "354 alone": lambda n: "354\n",
    "250- alone": lambda n: "250-\n",
    "EHLO alone": lambda n: "EHLO a\n",
    "MAIL alone": lambda n: f"C: MAIL FROM:<u{n}\n",
    "said: 550": lambda n: f"a said: 550 {n} b\n",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, shape in _SHAPES.items():
            path, size = Path(folder, "session.log"), 0
            with path.open("w", encoding="utf-8") as file:
                for n in count():
                    size += file.write(shape(n))
                    if size >= _SIZE:
                        break
            command = (sys.executable, "-m", "smtplint", "session", str(path))
            taken, most = used(*command, answers=(0, 1, 2))
            print(f"10 MB of sessions      {name:14}{taken:7.2f} s")
        print(f"memory at most         {'':14}{most:7.0f} MiB 200")
