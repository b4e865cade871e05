"""SL604: A NUL in the command."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe

_SAID = "A NUL; a command has none."
_NUL = regex(rb"\x00+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for match in _NUL.finditer(command.raw):
        yield Hit(match.span(), _SAID, unsafe("Remove it", Edit(*match.span(), b"")))


RULE = Rule(
    code="SL604",
    severity="error",
    summary="A NUL in the command.",
    explanation=(
        "Programs written in C end a text at a NUL, so one program sees the whole command and the next only its "
        "beginning: an address checked is then not the address used. Postfix, Exim and most others answer 501; "
        "aiosmtpd takes it."
    ),
    rfc="RFC 5321 §4.1.2",
    scope="controls",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a0@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a\x00b@example.com>", (12, 13), _SAID, b"MAIL FROM:<ab@example.com>"),
        Case(b"RCPT TO:<a@example.com\x00>", (22, 23), _SAID, b"RCPT TO:<a@example.com>"),
        Case(b"MAIL FROM:<a@example.com> SIZE=5\x00", (32, 33), _SAID, b"MAIL FROM:<a@example.com> SIZE=5"),
        Case(b"RCPT TO:<a@example.com>\x00", (23, 24), _SAID, b"RCPT TO:<a@example.com>"),
    ),
    yields_to=("text-after-path",),
    part_of=(
        "misspelt-verb",
        "misspelt-word",
        "unknown-verb",
        "odd-gap",
        "bad-parameter-value",
        "wrong-bracket",
        "wrong-colon",
        "wrong-at",
        "malformed-route",
        "malformed-parameter",
        "open-quote",
    ),
)
