"""SL603: A control character in the command."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import named

_TAB = "A TAB in a quoted string; a space is allowed there, a TAB is not."
_SAID = "The control character {0}; a command has none."
# What a terminal sends for a key, an arrow say, is taken whole.
_CONTROL = regex(rb"(?:\x1b\[(?:[A-DFH]|[0-9]+(?:;[0-9]+)?[A-DFH~])|[\x01-\x08\x0b\x0c\x0e-\x1f\x7f])+")
_TABS = regex(rb"\t+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "control-character"):
        for match in _TABS.finditer(command.raw, start, end):
            yield Hit(match.span(), _TAB, unsafe("Put a space", Edit(*match.span(), b" ")))
    for match in _CONTROL.finditer(command.raw):
        yield Hit(match.span(), _SAID.format(named(chr(match[0][0]))), unsafe("Remove it", Edit(*match.span(), b"")))


RULE = Rule(
    code="SL603",
    severity="error",
    summary="A control character in the command.",
    explanation=(
        "Control characters cannot stand anywhere in a command, not even in a quoted string. They come from "
        "binary data, from terminal escapes or from a field of fixed width. Exim, Haraka, Sendmail and most "
        "others refuse them; Postfix lets them pass in a local part."
    ),
    rfc="RFC 5321 §4.1.2",
    scope="controls",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a b"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<a\x01b@example.com>", (12, 13), _SAID.format("U+0001"), b"MAIL FROM:<ab@example.com>"),
        Case(b"RCPT TO:<a@exam\x7fple.com>", (15, 16), _SAID.format("U+007F DELETE"), b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=NE\x1bVER",
            (33, 34),
            _SAID.format("U+001B ESCAPE"),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"RCPT TO:<ann\x1b[D@example.com>", (12, 15), _SAID.format("U+001B ESCAPE"), b"RCPT TO:<ann@example.com>"),
        Case(b'MAIL FROM:<"a\tb"@example.com>', (13, 14), _TAB, b'MAIL FROM:<"a b"@example.com>'),
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
