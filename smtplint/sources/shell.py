"""Shell scripts: here-documents, what echo and printf write, and the options of mail clients.

Strategy. The scanner of code finds literals and here-documents; each is read as text that is sent as it is. The options
of curl, swaks and sendmail that take envelope addresses are looked for in the words of their own command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Lines, Occurrence
from . import addresses
from .commands import Site, commands
from .languages import SHELL, WORD
from .lines import Block
from .literals import Scanned, decoded
from .prefilter import hits

_CLIENT = re.compile(
    rb"(?<![\w./=-])(?:[\w./-]*/)?(curl|swaks|sendmail|ssmtp|msmtp|check_smtp|mailx?|exim4?)(?=[ \t\\])"
)
_WORDS = re.compile(rb"'[^']*'|\"(?:[^\"\\]|\\.)*\"|(?:[^\s'\"\\;|&()<>]|\\[^\n])++|\\\n|(?P<end>[\n;|&)])")
# How an option's value is read, by program: see ``addresses.path``; "list" is "path" for each between commas.
_OPTIONS = {
    b"curl": {b"--mail-from": ("MAIL", "kept"), b"--mail-rcpt": ("RCPT", "kept")},
    b"swaks": {
        b"-f": ("MAIL", "path"), b"--from": ("MAIL", "path"), b"-t": ("RCPT", "list"), b"--to": ("RCPT", "list"),
        b"--mail-from": ("MAIL", "path"), b"--mail-to": ("RCPT", "list"), b"--rcpt-to": ("RCPT", "list"),
    },
    b"check_smtp": {b"-f": ("MAIL", "path"), b"--from": ("MAIL", "path")},
    b"sendmail": {b"-f": ("MAIL", "kept"), b"-r": ("MAIL", "kept")},
    b"exim": {b"-f": ("MAIL", "kept")},
    b"exim4": {b"-f": ("MAIL", "kept")},
    b"ssmtp": {b"-f": ("MAIL", "kept")},
    b"msmtp": {b"-f": ("MAIL", "kept"), b"--from": ("MAIL", "kept")},
    b"mail": {b"-r": ("MAIL", "kept")},
    b"mailx": {b"-r": ("MAIL", "kept")},
}  # fmt: skip
_PIPED = re.compile(
    rb"[^\n]{0,200}\|[ \t]*(?:sudo[ \t]+)?(?:nc|ncat|netcat|openssl|socat)\b(?![^\n]*(?:-C\b|-crlf|--crlf|crnl))"
)
_ASKED = re.compile(rb"(?:\bread[ \t]+-p|\bgrep\b[^\n|]*|\bsed\b[^\n|]*|\bawk\b[^\n|]*|==?|=~|\bcase\b[^\n]*)[ \t]*$")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a shell script."""
    source, lines = Scanned(data, SHELL), Block(data)
    yield from sorted([*_commands(source, lines), *clients(source, lines)], key=lambda one: one.offsets[0])


def _commands(source: Scanned, lines: Lines) -> Iterator[Occurrence]:
    last = -1
    for hit in hits(source.data):
        index = source.at(hit)
        if index <= last or source.forms[index] < 0:
            continue
        last = index
        start, end = source.starts[index], source.ends[index]
        before = source.data[max(0, source.data.rfind(b"\n", 0, start) + 1, start - 200) : start]
        if _ASKED.search(before):
            continue
        printf = re.search(rb"\bprintf\b[^|;&]*$", before) is not None
        sent = printf and _PIPED.match(source.data, end) is not None
        yield from commands(source.spelt(index), Site(sent, True), source.data, lines)


def clients(source: Scanned, lines: Lines) -> Iterator[Occurrence]:
    """The addresses in the options of mail clients that a file calls."""
    for match in _CLIENT.finditer(source.data):
        at = source.at(match.start())
        if at >= 0 and (source.forms[at] < 0 or source.language.forms[source.forms[at]].body != "here"):
            continue
        yield from _options(source.data, match.end(), match[1], lines)


def _options(data: bytes, start: int, program: bytes, lines: Lines) -> Iterator[Occurrence]:
    """The addresses in a client's options, its words beginning at ``start``."""
    wanted: tuple[str, str] | None = None
    table = _OPTIONS[program]
    for match in _WORDS.finditer(data, start, start + 8192):
        if match["end"]:
            break
        word = match.group()
        if word == b"\\\n":
            continue
        begin, end = match.span()
        if wanted is None:
            name, equals, _ = word.partition(b"=")
            if name in table:
                wanted = table[name]
                if not equals:
                    continue
                begin += len(name) + 1
                if begin == end:
                    continue
            elif (
                program in (b"sendmail", b"exim", b"exim4", b"ssmtp", b"msmtp") and word[:2] == b"-f" and len(word) > 2
            ):
                wanted, begin = table[b"-f"], begin + 2
            else:
                continue
        yield from _address(data, begin, end, *wanted, lines)
        wanted = None


def _address(data: bytes, start: int, end: int, verb: str, how: str, lines: Lines) -> Iterator[Occurrence]:
    """One option's value, quoted or not."""
    form = WORD
    for one in SHELL.forms:
        if one.body != "here" and data[start : start + 1] == one.quote and not one.opening.startswith("\\"):
            form, start, end = one, start + 1, end - 1
            break
    spelt = decoded(data, start, end, form)
    raw = bytes(spelt.raw)
    if not spelt.holes and b"@" not in raw and b"<" not in raw:
        return
    if how == "list" and b"," in raw:
        at = 0
        for part in raw.split(b","):
            yield from addresses.path(spelt.part(at, at + len(part)), verb, lines, "none")
            at += len(part) + 1
        return
    yield from addresses.path(spelt, verb, lines, "none" if how in ("path", "list") else how)
