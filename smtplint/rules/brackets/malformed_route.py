"""SL217: something like a source route before the mailbox."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, display, spans, unsafe
from ..quoting import quoted

# A name that has a dot, or a host whose @ lacks: what stands before the colon may be half of the local part.
_BARE = regex(rb"[^@,]+:")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "malformed-route"):
        text = command.raw[start:end]
        if b"\r" in text:
            continue  # which is told, and is no part of any route
        remove = display if _BARE.fullmatch(text) else unsafe
        said = f"{quoted(text)} before the address is no source route; only the address belongs there."
        yield Hit((start, end), said, remove("Remove the route", Edit(start, end, b"")))


RULE = Rule(
    code="SL217",
    severity="error",
    summary="Something like a source route before the mailbox.",
    explanation=(
        "A source route is @host, or several with commas between, and a colon: <@relay.example:user@example.com>. "
        "Routes are obsolete and servers ignore them, so a malformed one is best left out."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<@relay.example:a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<relay.example:a@example.com>",
            (11, 25),
            '"relay.example:" before the address is no source route; only the address belongs there.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<@relay.example,other.example:a@example.com>",
            (9, 38),
            ('"@relay.example,other.example:" before the address is no source route; only the address belongs there.'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<@relay.example:@other.example:a@example.com>",
            (9, 39),
            ('"@relay.example:@other.example:" before the address is no source route; only the address belongs there.'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
