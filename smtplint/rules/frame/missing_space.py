"""SL115: no space between the path and a parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_SAID = "No space between the address and the parameter; one belongs before each parameter."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, _ in spans(command, "missing-space"):
        yield Hit((start, start), _SAID, safe("Put a space", Edit(start, start, b" ")))


RULE = Rule(
    code="SL115",
    severity="error",
    summary="No space between the path and a parameter.",
    explanation=(
        "A space parts the path from the first parameter and each parameter from the next. Without it the parameter "
        "is text behind the closing bracket; Sendmail and Courier take it, and Postfix, Exim, chasquid, Dovecot and "
        "Haraka answer 501."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    yields_to=("doubled-bracket",),
    valid=(b"MAIL FROM:<a@example.com> SIZE=5", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com>SIZE=5", (25, 25), _SAID, b"MAIL FROM:<a@example.com> SIZE=5"),
        Case(b"RCPT TO:<a@example.com>NOTIFY=NEVER", (23, 23), _SAID, b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
        Case(b"RCPT TO:<a@example.com>CONNEG", (23, 23), _SAID, b"RCPT TO:<a@example.com> CONNEG"),
    ),
)
