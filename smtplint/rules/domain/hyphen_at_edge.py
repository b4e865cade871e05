"""SL405: A hyphen at the beginning or end of a label."""

from __future__ import annotations

from .. import ODD_CHARACTERS, Case, Rule, each, unsafe

_SAID = "A hyphen at the edge of a label; a label begins and ends with a letter or a digit."

RULE = Rule(
    code="SL405",
    severity="error",
    summary="A hyphen at the beginning or end of a label.",
    explanation=(
        "A label begins and ends with a letter or a digit; hyphens stand only between them. Postfix, Exim, Haraka "
        "and OpenSMTPD refuse such a domain; others take it and cannot deliver to a name that nobody can "
        "register."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each(
        "hyphen-at-edge",
        _SAID,
        unsafe("Remove the hyphen"),
    ),
    valid=(b"MAIL FROM:<a@a-b.example.com>", b"RCPT TO:<a@xn--bcher-kva.example>"),
    invalid=(
        Case(b"MAIL FROM:<a@-example.com>", (13, 14), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@mail-.example.com>", (15, 16), _SAID, b"RCPT TO:<a@mail.example.com>"),
    ),
    yields_to=(
        *ODD_CHARACTERS,
        "text-beside-literal",
        "domain-character",
        "underscore",
        "space-in-path",
        "invalid-utf8",
    ),
    part_of=("extra-at",),
)
