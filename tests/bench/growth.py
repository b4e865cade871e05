"""What length costs on shapes made to hurt, where work grows with length only.

Ten times a command's length costs at most fifteen times as much, twice a file's at most three times. It ends with 1
where one costs more.
"""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from itertools import pairwise
from time import process_time
from timeit import repeat

from smtplint import lint, sources
from smtplint.inputs import Unreadable

# How much more at most ten times as much of a command costs, and twice as much of a file.
_TEN_TIMES, _TWICE = 15, 3
SHAPES = {
    "quotes": b'MAIL FROM:<"%s@b>',
    "pairs of quotes": b"MAIL FROM:<%s@b>",
    "dots": b"MAIL FROM:<a%sb@c>",
    "at signs": b"MAIL FROM:<%s>",
    "open parentheses": b"MAIL FROM:<%s@b>",
    "nested parentheses": b"MAIL FROM:<%s@b>",
    "IPv6 colons": b"MAIL FROM:<a@[IPv6:%s]>",
    "backslashes": b'MAIL FROM:<"%s"@b>',
    "spaces": b"MAIL FROM:%s<a@b>",
    "parameters": b"MAIL FROM:<a@b>%s",
    "open brackets": b"MAIL FROM:%sa@b",
    "brackets": b"MAIL FROM:%s",
    "controls": b"MAIL FROM:<%s@b>",
    "source route": b"MAIL FROM:<%s:a@b>",
    "commas": b"RCPT TO:<%s>",
    "labels": b"MAIL FROM:<a@%sb>",
    "hyphens": b"MAIL FROM:<a@%sb>",
    "UTF-8": b"MAIL FROM:<%s@b> SMTPUTF8",
}
FILL = {
    "quotes": b'"', "pairs of quotes": b'"a"', "dots": b".", "at signs": b"@", "open parentheses": b"(",
    "nested parentheses": b"()", "IPv6 colons": b"1:", "backslashes": b"\\", "spaces": b" ", "parameters": b" SIZE=1",
    "open brackets": b"<", "brackets": b"<a@b>", "controls": b"\x01", "source route": b"@a,", "commas": b"a@b,",
    "labels": b"a.", "hyphens": b"-", "UTF-8": "ö".encode(),
}  # fmt: skip
# Files by their name: what lets them through to a closer look, and what fills them; "%d" in it is a number of its own.
FILES = (
    ("x.yaml", b"MAIL FROM:<a@b>\nscript: x", b" "),
    ("x.yaml", b"MAIL FROM:<a@b>\nline: x", b"\t"),
    ("x.yaml", b"MAIL FROM:<a@b>\nmail_from: (", b"@"),
    ("x.yaml", b"MAIL FROM:<a@b>\nfrom: ", b"a''"),
    ("x.yaml", b"MAIL FROM:<a@b>\nmail_from: a@b ", b"a "),
    (".curlrc", b"mail-from = a", b" "),
    ("smartd.conf", b"MAIL FROM:<a@b>\n", b"\t"),
    ("x.eml", b"From: a@b\n\n", b"-"),
    ("x.eml", b"From: a@b\n\n", b"Content-Type: message/rfc822\n"),
    ("x.j2", b"From: a@b\n", b" "),
    ("x.j2", b"To: a@b\nSubject: x\nFrom: {{ name }}", b"@"),
    ("x.md", b"MAIL FROM:<a@b>\n$ ", b"\t"),
    ("x.md", b"MAIL FROM:<a@b>\n[source,", b"a"),
    ("x.log", b"MAIL FROM:<a@b>\n~~~", b"~"),
    ("x.sh", b"echo 'MAIL FROM:<a@b>'\n", b"sendmail;"),
    ("x.sh", b"exec 3<>/dev/tcp/a/25\nprintf 'MAIL FROM:<a@b>' >&3 ", b"a"),
    ("x.py", b's.send("""MAIL FROM:<', b"~"),
    ("x.py", b'run("""; sendmail', b" "),
    ("x.py", b'run("MAIL FROM:<a@b>; ', b"curl x;"),
    ("x.py", b'run("MAIL FROM:<a@b> curl ', b"do/"),
    ("x.ex", b'"MAIL FROM:<', b"`RCPT TO:<(\n"),
    *(
        (f"x.{ending}", b's.send("MAIL FROM: <a@b>") smtp\nmail_from: ', b'\\"')
        for ending in "py js c go cs java lua kt".split()
    ),
    ("x.kt", b's.send("MAIL FROM: <a@b>") smtp\n', b"\\'"),
    ("x.py", b"", b"MAIL FROM:'"),
    ("x.sql", b"MAIL FROM\nCOPY a", b" FROM stdin"),
    ("x.xml", b"<?xml?><a>MAIL FROM:<b>", b"<code>"),
    ("x.md", b"prompts\n", b"```sh\nx\n```\n$ swaks -f a\n"),
    ("x.md", b"quotations\n", b"```\nx\n```\n\nIt said MAIL FROM:<a@b> then.\n"),
    ("x.py", b"", b'A%d = "MAIL FROM: "\n'),
    ("x.sh", b"a\na\na\na\na() {\n", b"echo 'MAIL FROM:<a b>'\n"),
    ("x.sh", b"sendmail -f a@b\n", b"a() {\n"),
    ("x.sh", b"exec 3<>/dev/tcp/a/25\n", b"echo 'MAIL FROM:<a@b>'; "),
    ("x.py", b"MAIL FROM:<a@b>\n", b"log('mail from one to another', 1)\n"),
    ("x.go", b"", b"client.Mail(args[0])\n"),
    ("x.js", b"", b'send("MAIL FROM:"\n'),
    ("x.py", b'to = request.form["to"]\n', b's.send(f"RCPT TO:<{to}>")\n'),
    ("x.py", b'def rcpt(x):\n    return "RCPT TO:<%s>" % x\n', b's.send(rcpt("a@b"))\n'),
    ("x.py", b"", b'A%d = "RCPT TO:<%s>"\ns.send(A%d % "a@b")\n'),
    ("x.md", b"MAIL FROM:<a@b>\n", b"```diff\n- a\n+ b\n```\n\n"),
    ("x.yaml", b"", b"mail_from%d: a@b\n"),
    ("x.yaml", b"x: {", b"mail_from: a@b, "),
    ("x.yaml", b"x: {", b'mail_from: "{{ a }}", '),
    ("x.json", b"[", b'{"mail_from": "a@b"}, '),
    ("x.j2", b"MAIL FROM:<", b"{{ a }}"),
    ("x.eml", b"", b"From: a b <a@b>, c\n"),
    ("x.sh", b"{\n", b'echo "MAIL FROM: <a@b>"\n'),
    ("x.py", b"", b'"""\n>>> s.send("MAIL FROM: <a@b>")\n"""\n'),
)


def command(shape: str, length: int) -> bytes:
    """A command of the shape, of about that many octets."""
    return SHAPES[shape].replace(b"%s", FILL[shape] * (length // len(FILL[shape])))


def read(path: str, data: bytes) -> None:
    # A line with too many commands is read no further.
    with suppress(Unreadable):
        for _ in sources.found_in(io.BytesIO(data), path):
            pass


def commands() -> bool:
    """Whether each kept to its bar."""
    kept = True
    print(f"{'':22}{'1 kB':>10}{'10 kB':>10}{'100 kB':>10}   times  times   bar")
    for shape in SHAPES:
        taken = []
        for length in (1_000, 10_000, 100_000):
            raw = command(shape, length)
            named = {"lint": lint, "raw": raw}
            taken.append(min(repeat("lint(raw)", timer=process_time, number=1, repeat=5, globals=named)))
        times = [b / a for a, b in pairwise(taken)]
        # Between the first two lengths a line becomes too long: one finding more, which costs what it costs.
        kept = kept and times[-1] <= _TEN_TIMES
        steps = "".join(f"{one:8.1f}" for one in times)
        print(f"{shape:22}" + "".join(f"{one * 1e3:8.2f}ms" for one in taken) + f"{steps}   {_TEN_TIMES}")
    return kept


def body(fill: bytes, length: int) -> bytes:
    """What fills a file to about that many octets."""
    return b"".join(fill.replace(b"%d", b"%d" % number) for number in range(length // len(fill)))


def files() -> bool:
    """Whether each kept to its bar."""
    kept = True
    print(f"{'':44}{'30 kB':>10}{'60 kB':>10}   times   bar")
    for path, head, fill in FILES:
        taken = []
        for length in (30_000, 60_000):
            data = head + body(fill, length) + b"!`\n"
            named = {"read": read, "path": path, "data": data}
            taken.append(min(repeat("read(path, data)", timer=process_time, number=1, repeat=5, globals=named)))
        times = taken[1] / taken[0]
        kept = kept and times <= _TWICE
        shape = f"{path:13}{head[-16:]!r:.20} {fill[:12]!r}"
        print(f"{shape:44}" + "".join(f"{one * 1e3:8.2f}ms" for one in taken) + f"{times:8.1f}   {_TWICE}")
    return kept


def main() -> None:
    kept = [commands(), files()]
    sys.exit(not all(kept))
