"""SL217: something like a source route before the mailbox."""

from __future__ import annotations

from .. import Case, Rule, each, unsafe

RULE = Rule(
    code="SL217",
    severity="error",
    summary="Something like a source route before the mailbox.",
    explanation=(
        "A source route is @host, or several with commas between, and a colon: <@relay.example:user@example.com>. "
        "Routes are obsolete and servers ignore them, so a malformed one is best left out."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each(
        "malformed-route",
        "{0} before the address is no source route; only the address belongs there.",
        unsafe("Remove the route"),
    ),
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
