"""SL220: a group of addresses, as header fields have them, in the place of the address."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, display, spans
from ..quoting import quoted

_SAID = "{0} is a group as header fields have it; one address belongs there."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "address-group"):
        group = command.raw[start:end]
        members = [member.strip() for member in group[:-1].partition(b":")[2].split(b",") if member.strip()]
        only = members[0] if len(members) == 1 else None
        if only and command.raw[start - 1 : start] != b"<":
            only = b"<" + only + b">"
        yield Hit(
            (start, end),
            _SAID.format(quoted(group)),
            display("Keep the only address", Edit(start, end, only)) if only else None,
        )


RULE = Rule(
    code="SL220",
    severity="error",
    summary="A group in the address's place.",
    explanation=(
        "A header field may name a group, with addresses or without (RFC 5322 §3.4); undisclosed-recipients:; is one "
        "that holds none. The envelope knows no groups: each member is told with a RCPT command of its own, and a "
        "group without members is no recipient at all. Whoever is to get the message in blind copy has to come from "
        "elsewhere than the field To."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"RCPT TO:<undisclosed-recipients@example.com>", b"MAIL FROM:<>"),
    invalid=(
        Case(b"RCPT TO:<undisclosed-recipients:;>", (9, 33), _SAID.format('"undisclosed-recipients:;"'), None),
        Case(b"RCPT TO:Undisclosed recipients:;", (8, 32), _SAID.format('"Undisclosed recipients:;"'), None),
        Case(
            b'RCPT TO:<"A, B":a@b.example, c@d.example;>',
            (9, 41),
            _SAID.format("'\"A, B\":a@b.example, c@d.example;'"),
            None,
        ),
        Case(
            b"RCPT TO:Team: a@example.com;", (8, 28), _SAID.format('"Team: a@example.com;"'), b"RCPT TO:<a@example.com>"
        ),
        Case(
            b"RCPT TO:<Team: a@example.com;>",
            (9, 29),
            _SAID.format('"Team: a@example.com;"'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
