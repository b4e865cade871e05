"""SL201: a path without angle brackets."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_SAID = "No angle brackets round the address; it belongs between < and >."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "no-brackets"):
        yield Hit(
            (start, end),
            _SAID,
            safe("Put the address in angle brackets", Edit(start, start, b"<"), Edit(end, end, b">")),
        )


RULE = Rule(
    code="SL201",
    severity="error",
    summary="A path without angle brackets.",
    explanation=(
        "The brackets are part of the path, not a decoration: they say where it ends and where parameters begin. "
        "Postfix, Exim and Sendmail let a bare address pass; OpenSMTPD answers 553, Courier 554, Dovecot and "
        "smtp-server 501."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    yields_to=("address-group", "unfilled-value", "no-at"),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<Postmaster>", b"MAIL FROM:<>"),
    invalid=(
        Case(b"MAIL FROM:a@example.com SIZE=5", (10, 23), _SAID, b"MAIL FROM:<a@example.com> SIZE=5"),
        Case(b"RCPT TO:a@example.com", (8, 21), _SAID, b"RCPT TO:<a@example.com>"),
        Case(b"MAIL FROM:a@example.com AUTH=<>", (10, 23), _SAID, b"MAIL FROM:<a@example.com> AUTH=<>"),
        Case(b"RCPT TO:postmaster", (8, 18), _SAID, b"RCPT TO:<postmaster>"),
        Case(b"MAIL FROM:\\", (10, 11), _SAID, None),
    ),
)
