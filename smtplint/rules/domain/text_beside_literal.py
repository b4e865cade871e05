"""SL412: text beside an address literal."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Span
from .. import ODD_CHARACTERS, Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "{0} beside an address literal; the literal alone is the domain."


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
            _SAID.format(quoted(command.raw[start:end])),
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
    yields_to=ODD_CHARACTERS,
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@mail.[192.0.2.1]>", (13, 18), _SAID.format('"mail."'), b"MAIL FROM:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@[192.0.2.1]x>", (22, 23), _SAID.format('"x"'), b"RCPT TO:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@mail_[192.0.2.1]>", (11, 16), _SAID.format('"mail_"'), b"RCPT TO:<a@[192.0.2.1]>"),
    ),
)
