"""SL116: something else than one space before a parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, one_space, spans
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "odd-space"):
        words = f"{quoted(command.raw[start:end])} before a parameter; one space belongs there."
        yield Hit((start, end), words, one_space("Leave one space", command.raw, (start, end)))


RULE = Rule(
    code="SL116",
    severity="error",
    summary="Something else than one space before a parameter.",
    explanation=(
        "Parameters are parted by one space each, from the path and from each other. Many servers skip two; "
        "Dovecot answers 501. A comma, a semicolon or a no-break space becomes part of what is beside it."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com>  SIZE=5",
            (25, 27),
            '"  " before a parameter; one space belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com>\tNOTIFY=NEVER",
            (23, 24),
            '"<TAB>" before a parameter; one space belongs there.',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"RCPT TO:<a@example.com>, NOTIFY=NEVER",
            (23, 25),
            '", " before a parameter; one space belongs there.',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
    ),
    part_of=("misspelt-parameter", "malformed-parameter", "bad-parameter-value"),
)
