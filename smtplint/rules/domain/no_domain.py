"""SL401: no domain behind the "@"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, spans

_SAID = "No domain behind the @; one belongs there, or an IP address in square brackets."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for _, end in spans(command, "no-domain"):
        yield Hit((end - 1, end), _SAID)


RULE = Rule(
    code="SL401",
    severity="error",
    summary='No domain behind the "@".',
    explanation=(
        'A mailbox is a local part, an "@" and a domain or an address literal. Only <Postmaster> may stand '
        'without a domain, and then without the "@" too. Which domain was meant, only the sender knows.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<Postmaster>"),
    invalid=(
        Case(b"MAIL FROM:<a@>", (12, 13), _SAID, None),
        Case(b"RCPT TO:<first_last@> NOTIFY=NEVER", (19, 20), _SAID, None),
    ),
)
