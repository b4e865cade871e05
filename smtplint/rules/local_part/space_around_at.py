"""SL305: white space beside the "@"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_SAID = "White space beside the @; none belongs between name, @ and domain."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "space-around-at"):
        at = command.raw.index(b"@", start)
        edits = [edit for edit in (Edit(start, at, b""), Edit(at + 1, end, b"")) if edit.start < edit.end]
        yield Hit((start, end), _SAID, safe("Remove the white space", *edits))


RULE = Rule(
    code="SL305",
    severity="error",
    summary='White space beside the "@".',
    explanation=(
        "Between the brackets a space may stand only inside quotes. Postfix and Sendmail read it away; chasquid, "
        "Dovecot, smtp-server and Haraka answer 501, OpenSMTPD 553 to MAIL and 501 to RCPT."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a @ b"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<a @ example.com>", (12, 15), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@ example.com>", (10, 12), _SAID, b"RCPT TO:<a@example.com>"),
    ),
)
