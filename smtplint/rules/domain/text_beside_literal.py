"""SL412: text beside an address literal."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Span
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    domain = command.path.domain if command.path else None
    literals = spans(command, "text-beside-literal")
    if domain is None or not literals:
        return
    beside: list[Span] = []
    reached = domain.span[0]
    for start, end in (literals[0], (domain.span[1], domain.span[1])):
        if reached < start:
            beside.append((reached, start))
        reached = end
    for start, end in beside:
        yield Hit(
            (start, end),
            f"{quoted(command.raw[start:end])} beside an address literal; the literal alone is the domain.",
            unsafe("Remove it", Edit(start, end, b"")),
        )


RULE = Rule(
    code="SL412",
    severity="error",
    summary="Text beside an address literal.",
    explanation=(
        "The domain of a mailbox is a name or one address literal, not both: the literal stands right behind the "
        '"@" and nothing follows it but the closing bracket of the path.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    yields_to=(
        "byte-order-mark",
        "unseen-character",
        "bidirectional-control",
        "look-alike",
        "nul",
        "control-character",
    ),
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(
            b"MAIL FROM:<a@mail.[192.0.2.1]>",
            (13, 18),
            '"mail." beside an address literal; the literal alone is the domain.',
            b"MAIL FROM:<a@[192.0.2.1]>",
        ),
        Case(
            b"RCPT TO:<a@[192.0.2.1]x>",
            (22, 23),
            '"x" beside an address literal; the literal alone is the domain.',
            b"RCPT TO:<a@[192.0.2.1]>",
        ),
        Case(
            b"RCPT TO:<a@mail_[192.0.2.1]>",
            (11, 16),
            '"mail_" beside an address literal; the literal alone is the domain.',
            b"RCPT TO:<a@[192.0.2.1]>",
        ),
    ),
)
