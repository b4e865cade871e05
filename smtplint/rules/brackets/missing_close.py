"""SL204: a path that lacks its closing bracket."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_LATE = "The closing bracket is behind the parameters; it belongs right behind the address."
_LACKS = "No closing bracket; a > belongs behind the address."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for _, end in spans(command, "missing-close"):
        last = len(command.raw) - 1
        if command.parameters and command.parameters[-1].span[1] == last and command.raw.endswith(b">"):
            yield Hit(
                (end, end),
                _LATE,
                safe("Put the bracket behind the address", Edit(end, end, b">"), Edit(last, last + 1, b"")),
            )
            return
        yield Hit(
            (end, end),
            _LACKS,
            safe("Put the closing bracket", Edit(end, end, b">")),
            "note" if context.read else None,
        )


RULE = Rule(
    code="SL204",
    severity="error",
    summary="A path that lacks its closing bracket.",
    explanation=(
        "A path begins with < and ends with >. Without the end a server cannot tell the address from the "
        "parameters; of twelve servers asked only aiosmtpd took such a path. Where the address is handed to "
        "Python's smtplib, which closes the bracket itself, this is a note."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:< SIZE=1", (11, 11), _LACKS, b"MAIL FROM:<> SIZE=1"),
        Case(b"MAIL FROM:<a@example.com SIZE=5", (24, 24), _LACKS, b"MAIL FROM:<a@example.com> SIZE=5"),
        Case(
            b"MAIL FROM:<a@example.com SIZE=5 SMTPUTF8>", (24, 24), _LATE, b"MAIL FROM:<a@example.com> SIZE=5 SMTPUTF8"
        ),
        Case(b"RCPT TO:<a@example.com", (22, 22), _LACKS, b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT TO:<a@example.com", (22, 22), _LACKS, b"RCPT TO:<a@example.com>", Context(read=True), severity="note"
        ),
    ),
)
