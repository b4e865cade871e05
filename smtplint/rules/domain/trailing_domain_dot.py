"""SL404: A dot at the end of the domain."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "A dot at the end of the domain; a domain ends with a letter, a digit or a ]."

RULE = Rule(
    code="SL404",
    severity="error",
    summary="A dot at the end of the domain.",
    explanation=(
        "In DNS a dot at the end marks a full name, but the grammar of mail has no place for it. Postfix takes "
        "it; Exim, Haraka, OpenSMTPD and smtp-server answer 501 or 553."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each(
        "trailing-domain-dot",
        _SAID,
        safe("Remove the dot"),
    ),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com.>", (24, 25), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@example.com..>", (22, 24), _SAID, b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@[192.0.2.1].>", (22, 23), _SAID, b"RCPT TO:<a@[192.0.2.1]>"),
    ),
    part_of=("extra-at",),
)
