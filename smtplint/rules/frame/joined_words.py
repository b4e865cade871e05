"""SL106: no space between the verb and FROM or TO."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_SAID = "No space behind {0}; one belongs between the two words."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "joined-words"):
        yield Hit(
            (start, end),
            _SAID.format(command.verb),
            safe("Put a space between the words", Edit(start, end, b" ")),
        )


RULE = Rule(
    code="SL106",
    severity="error",
    summary="No space between the verb and FROM or TO.",
    explanation=(
        'The command is "MAIL FROM:", two words. Written as one it is an unknown verb for most servers; Postfix '
        'reads "MAILFROM:" as a line of a message header, answers 221 and closes the connection.'
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAILFROM:<a@example.com>", (4, 4), _SAID.format("MAIL"), b"MAIL FROM:<a@example.com>"),
        Case(b"rcptto:<a@example.com>", (4, 4), _SAID.format("RCPT"), b"rcpt to:<a@example.com>"),
    ),
)
