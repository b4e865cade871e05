"""SL104: FROM with RCPT, or TO with MAIL."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "{0} goes with {1}; {2} belongs behind {3}."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "wrong-word"):
        found = command.raw[start:end]
        other, word = ("RCPT", "FROM") if command.verb == "MAIL" else ("MAIL", "TO")
        meant = word.lower() if found.islower() else word
        yield Hit(
            (start, end),
            _SAID.format(quoted(found), other, word, command.verb),
            unsafe(f"Write {meant}", Edit(start, end, meant.encode())),
        )


RULE = Rule(
    code="SL104",
    severity="error",
    summary="FROM with RCPT, or TO with MAIL.",
    explanation=(
        "The verb says whether the path is the sender's or a recipient's, and the word behind it has to agree: MAIL "
        "FROM, RCPT TO. The fix keeps the verb, since servers look at it first; if the word is what was meant, "
        "change the verb instead."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<to@example.com>", b"RCPT TO:<from@example.com>"),
    invalid=(
        Case(
            b"MAIL TO:<a@example.com>",
            (5, 7),
            _SAID.format('"TO"', "RCPT", "FROM", "MAIL"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"rcpt from:<a@example.com>",
            (5, 9),
            _SAID.format('"from"', "MAIL", "TO", "RCPT"),
            b"rcpt to:<a@example.com>",
        ),
    ),
)
