"""SL707: an "@" inside a quoted local part."""

from __future__ import annotations

from ...regexes import regex
from .. import RELAY_TEST, Case, Rule, in_local_part

_SAID = "An @ inside a quoted local part; parsers disagree on which domain is meant."
_AT = regex(rb'\A"[^@]*(@)')

RULE = Rule(
    code="SL707",
    severity="warning",
    summary='An "@" inside a quoted local part.',
    explanation=(
        'The grammar allows it, and parsers disagree on it: one takes the last "@" for the one before the domain, '
        "another the first, and the mail goes to the domain in the quotes (CVE-2025-13033 in nodemailer before "
        "7.0.7)."
        f" {RELAY_TEST}"
    ),
    rfc="RFC 5321 §4.1.2",
    scope="quotes",
    check=in_local_part(_AT, _SAID),
    cause="relay-denied",
    probing=True,
    valid=(b'MAIL FROM:<"a b"@example.com>', b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b'MAIL FROM:<"a@b"@example.com>', (13, 14), _SAID, None),
        Case(b'RCPT TO:<"a@example.org x"@example.com>', (11, 12), _SAID, None),
    ),
    yields_to=("bracket-in-quotes",),
)
