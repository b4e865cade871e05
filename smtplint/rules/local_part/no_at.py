"""SL301: a path without "@"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    alone = "" if command.verb == "MAIL" else "; only <Postmaster> may lack one"
    for start, end in spans(command, "no-at"):
        text = quoted(command.raw[start:end])
        literal = command.raw.find(b"[", start, end)
        # Where the whole of it is followed by an address literal, that is the domain.
        found = literal > start and command.raw[end - 1 : end] == b"]"
        yield Hit(
            (start, end),
            f"No @ in {text}; an address is a local part, @ and a domain{alone}.",
            unsafe("Put the @", Edit(literal, literal, b"@")) if found else None,
        )


RULE = Rule(
    code="SL301",
    severity="error",
    summary='A path without "@".',
    explanation=(
        "An address in the envelope always has a domain; that a server adds its own is a habit of some and no part "
        "of the protocol. The one name that goes without is Postmaster, and only as a recipient."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<postmaster>"),
    invalid=(
        Case(b"MAIL FROM:<user>", (11, 15), 'No @ in "user"; an address is a local part, @ and a domain.', None),
        Case(
            b"MAIL FROM:<Postmaster>",
            (11, 21),
            'No @ in "Postmaster"; an address is a local part, @ and a domain.',
            None,
        ),
        Case(
            b"RCPT TO:<userexample.com> NOTIFY=NEVER",
            (9, 24),
            'No @ in "userexample.com"; an address is a local part, @ and a domain; only <Postmaster> may lack one.',
            None,
        ),
        Case(
            b"MAIL FROM:<user[192.0.2.1]>",
            (11, 26),
            'No @ in "user[192.0.2.1]"; an address is a local part, @ and a domain.',
            b"MAIL FROM:<user@[192.0.2.1]>",
        ),
    ),
)
