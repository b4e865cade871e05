"""The memory that checking large files takes beyond a bare start: a gibibyte of text, 10 MB of other kinds."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_PEAK = "import resource, sys; code = {}; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
# What is read line by line: a block, and how often it stands in the file.
_LINES = (
    ("log", b"Nov 23 12:00:00 host app: from one to another, nothing to see\n" * 16_000, 1 << 10),
    ("commands", b"MAIL FROM:<ann@example.com>\n" * 37_000, 1 << 10),
    ("on a line", b"MAIL FROM:<" + b"x" * (1 << 20), 1 << 10),
)
# What is read whole: what a file begins with, what fills it, what ends it.
_SIZE = 10_000_000
_WHOLE = (
    (
        "html",
        b"<html>",
        b"<p>Text of <b>nothing</b> from <a href='/mail'>one</a>.</p>\n",
        b"<pre>\nRCPT TO: &lt;a@b&gt;\n",
    ),
    (
        "code.html",
        b"<html><pre class='python'>",
        b"<span>def</span> f(x): <i>mail</i>\n",
        b's.send("RCPT TO:a@b")</pre>',
    ),
    ("xml", b"<all>", b"<entry key='k'>text of <b>nothing</b></entry>\n", b"<send>RCPT TO: &lt;a@b&gt;</send></all>"),
    (
        "ipynb",
        b'{"cells": [',
        b'{"cell_type": "code", "outputs": [], "source": ["x = 1\\n", "print(x)  # mail from\\n"]},\n',
        b'{"cell_type": "code", "source": ["s.send(\\"RCPT TO:a@b\\\\r\\\\n\\")"]}]}',
    ),
    (
        "sql",
        b"",
        b"INSERT INTO t (id, mail_from) VALUES (1, 'a@b.test');\n",
        b"INSERT INTO t VALUES ('RCPT TO:a@b');\n",
    ),
    ("md", b"", b"Text of nothing, with `mail from` in it, from one to another.\n\n", b"```\nRCPT TO:a@b\n```\n"),
    ("code.md", b"```python\n", b"x = 1  # mail from\n", b's.send("RCPT TO:a@b")\n```\n'),
    ("patch", b"--- a/x.py\n+++ b/x.py\n@@ -0,0 +1,500000 @@\n", b"+x = 1  # mail from\n", b'+s.send("RCPT TO:a@b")\n'),
    ("csv", b"id,a,b,mail_from\n", b"1,from one,to another,mail@a.test\n", b"2,RCPT TO:a@b,,\n"),
    ("eml", b"From: a@b.test\n\n", b"A line of nothing, from one to another.\n", b"RCPT TO:a@b\n"),
)


def peak(code: str) -> int:
    """The most memory, in KiB, that a Python process running the code held."""
    done = subprocess.run(
        [sys.executable, "-c", _PEAK.format(code)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    return int(done.stderr.split()[-1])


def _told(name: str, path: Path, bare: int, bar: int) -> None:
    size = os.path.getsize(path)
    used = peak(f"__import__('smtplint.cli').cli.main(['check', {str(path)!r}])")
    print(f"{name:12}{size / 2**20:8.1f} MiB  {(used - bare) / 1024:6.1f} MiB beyond {bare / 1024:.1f}   {bar}")
    path.unlink()


def main() -> None:
    bare = peak("None")
    with tempfile.TemporaryDirectory() as folder:
        for name, block, count in _LINES:
            path = Path(folder, "big")
            with path.open("wb") as file:
                for _ in range(count):
                    file.write(block)
            _told(name, path, bare, 64)
        for name, head, filler, end in _WHOLE:
            path = Path(folder, f"big.{name}")
            with path.open("wb") as file:
                file.write(head)
                for _ in range(_SIZE // len(filler)):
                    file.write(filler)
                file.write(end)
            _told(name, path, bare, 200)
