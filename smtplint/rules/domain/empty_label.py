"""SL402: dots in a row in the domain."""

from __future__ import annotations

from .. import Case, Rule, each, one_dot

_SAID = "Dots in a row in the domain; at least one letter or digit belongs between two dots."

RULE = Rule(
    code="SL402",
    severity="error",
    summary="Dots in a row in the domain.",
    explanation=(
        "Between two dots of a domain stands a label. Dots in a row come from a slip, or from a template that "
        "filled in an empty name. Most servers refuse the address, mostly with 501 or 553; Dovecot and Twisted "
        "take it as a sender's and cannot look it up."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("empty-label", _SAID, mend=one_dot),
    valid=(b"MAIL FROM:<a@mail.example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@example..com>", (20, 22), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@mail...example.com>", (15, 18), _SAID, b"RCPT TO:<a@mail.example.com>"),
    ),
    yields_to=("text-beside-literal",),
    part_of=("extra-at",),
)
