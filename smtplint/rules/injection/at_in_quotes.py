"""SL707: an "@" inside a quoted local part."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import RELAY_TEST, Case, Hit, Rule

_SAID = "An @ inside a quoted local part; parsers disagree on which domain is meant."


def check(command: Command, context: Context) -> Iterator[Hit]:
    local = command.path.local_part if command.path else None
    if local is None or local.text[:1] != b'"':
        return
    at = local.text.find(b"@")
    if at >= 0:
        start = local.span[0] + at
        yield Hit((start, start + 1), _SAID)


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
    check=check,
    cause="relay-denied",
    probing=True,
    valid=(b'MAIL FROM:<"a b"@example.com>', b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b'MAIL FROM:<"a@b"@example.com>', (13, 14), _SAID, None),
        Case(b'RCPT TO:<"a@example.org x"@example.com>', (11, 12), _SAID, None),
    ),
    yields_to=("bracket-in-quotes",),
)
