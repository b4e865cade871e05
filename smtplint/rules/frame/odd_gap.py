"""SL107: something else than one space behind the verb."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, one_space, spans
from ..quoting import quoted

_SAID = "{0} behind {1}; one space belongs there."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "odd-gap"):
        words = _SAID.format(quoted(command.raw[start:end]), command.verb)
        yield Hit((start, end), words, one_space(command, (start, end)))


RULE = Rule(
    code="SL107",
    severity="error",
    summary="Something else than one space behind the verb.",
    explanation=(
        "Exactly one space stands between MAIL and FROM:, or RCPT and TO:. Some servers skip any white space there; "
        'Exim looks for "mail from:" as it is written and answers 500 to anything else.'
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"RCPT|TO:<a@example.com>", (4, 5), _SAID.format('"|"', "RCPT"), b"RCPT TO:<a@example.com>"),
        Case(b"MAILXFROM:<a@b.example>", (4, 5), _SAID.format('"X"', "MAIL"), b"MAIL FROM:<a@b.example>"),
        Case(b"MAIL  FROM:<a@example.com>", (4, 6), _SAID.format('"  "', "MAIL"), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT\tTO:<a@example.com>", (4, 5), _SAID.format('"<TAB>"', "RCPT"), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT-TO:<a@example.com>", (4, 5), _SAID.format('"-"', "RCPT"), b"RCPT TO:<a@example.com>"),
        Case(
            b"MAIL\xe2\x80\x89FROM:<a@example.com>",
            (4, 7),
            _SAID.format('"<U+2009>"', "MAIL"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(b"RCPT%20TO:<a@example.com>", (4, 7), _SAID.format('"%20"', "RCPT"), b"RCPT TO:<a@example.com>"),
    ),
)
