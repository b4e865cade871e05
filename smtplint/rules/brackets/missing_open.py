"""SL203: a path that lacks its opening bracket."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_SAID = "No opening bracket; a < belongs before the address."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, _ in spans(command, "missing-open"):
        yield Hit((start, start), _SAID, safe("Put the opening bracket", Edit(start, start, b"<")))


RULE = Rule(
    code="SL203",
    severity="error",
    summary="A path that lacks its opening bracket.",
    explanation=(
        "A path begins with < and ends with >. Of twelve servers asked only Postfix took an address with the "
        "closing bracket alone; seven take one with neither."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:> SIZE=1", (10, 10), _SAID, b"MAIL FROM:<> SIZE=1"),
        Case(b"MAIL FROM:a@example.com>", (10, 10), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:a@example.com> NOTIFY=NEVER", (8, 8), _SAID, b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    ),
)
