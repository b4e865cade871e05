"""SL217: something like a source route before the mailbox."""

from __future__ import annotations

from ...model import Command, Edit, Fix, Span
from ...regexes import regex
from .. import Case, Rule, display, each, unsafe

_SAID = "{0} before the address is no source route; only the address belongs there."
# A name that has a dot, or a host whose @ lacks: what stands before the colon may be half of the local part.
_BARE = regex(rb"[^@,]+:")


def _removed(command: Command, span: Span) -> Fix:
    remove = display if _BARE.fullmatch(command.raw[slice(*span)]) else unsafe
    return remove("Remove the route", Edit(*span, b""))


RULE = Rule(
    code="SL217",
    severity="error",
    summary="Something like a source route before the mailbox.",
    explanation=(
        "A source route is @host, or several with commas between, and a colon: <@relay.example:user@example.com>. "
        "Routes are obsolete and servers ignore them, so a malformed one is best left out."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("malformed-route", _SAID, mend=_removed),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<@relay.example:a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<relay.example:a@example.com>",
            (11, 25),
            _SAID.format('"relay.example:"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<@relay.example,other.example:a@example.com>",
            (9, 38),
            _SAID.format('"@relay.example,other.example:"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<@relay.example:@other.example:a@example.com>",
            (9, 39),
            _SAID.format('"@relay.example:@other.example:"'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
