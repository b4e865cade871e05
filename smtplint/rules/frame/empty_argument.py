"""SL113: no path at all."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, spans

_SAID = "No address behind {0}; {1}."


def check(command: Command, context: Context) -> Iterator[Hit]:
    word, wanted = "FROM:", "a sender in angle brackets belongs there, or <> for none"
    if command.verb == "RCPT":
        word, wanted = "TO:", "a recipient in angle brackets belongs there"
    for start, end in spans(command, "empty-argument"):
        yield Hit((start, end), _SAID.format(word, wanted))


RULE = Rule(
    code="SL113",
    severity="error",
    summary="No path at all.",
    explanation=(
        "The path is what the command is about. It is left out when a variable was empty; a message without a "
        "sender to reply to, such as a bounce, says MAIL FROM:<>, and a recipient always has an address."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:",
            (10, 10),
            _SAID.format("FROM:", "a sender in angle brackets belongs there, or <> for none"),
            None,
        ),
        Case(
            b"RCPT TO: NOTIFY=NEVER", (8, 8), _SAID.format("TO:", "a recipient in angle brackets belongs there"), None
        ),
        Case(b"RCPT TO", (7, 7), _SAID.format("TO:", "a recipient in angle brackets belongs there"), None),
    ),
)
