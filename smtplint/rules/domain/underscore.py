"""SL406: an underscore in the domain."""

from __future__ import annotations

from .. import Case, Rule, each

_SAID = "An underscore in the domain; a label has letters, digits and hyphens."

RULE = Rule(
    code="SL406",
    severity="error",
    summary="An underscore in the domain.",
    explanation=(
        "DNS can hold underscores, and uses them for names that are not hosts, but a domain in mail is made of "
        "letters, digits and hyphens. Most servers let it pass; Exim, Haraka and smtp-server answer 501. What was "
        "meant for it, a hyphen or nothing, cannot be told."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("underscore", _SAID),
    valid=(b"MAIL FROM:<a_b@example.com>", b"RCPT TO:<a@a-b.example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@a_b.example.com>", (14, 15), _SAID, None),
        Case(b"RCPT TO:<a@_dmarc.example.com>", (11, 12), _SAID, None),
    ),
    yields_to=("text-beside-literal",),
    part_of=("extra-at",),
)
