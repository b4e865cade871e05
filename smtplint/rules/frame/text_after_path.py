"""SL114: text behind the path that is no parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "text-after-path"):
        yield Hit(
            (start, end),
            f"{quoted(command.raw[start:end])} behind the path; only a space and a parameter may follow it.",
            unsafe("Remove the text", Edit(start, end, b"")),
        )


RULE = Rule(
    code="SL114",
    severity="error",
    summary="Text behind the path that is no parameter.",
    explanation=(
        "Behind the closing bracket the line ends, or a space and parameters follow. A comma or semicolon left over "
        "from a list of addresses, a comment, or the rest of a line of code is not skipped: most servers answer "
        "501, OpenSMTPD 503, aiosmtpd 501 or 555."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> BODY=8BITMIME", b"RCPT TO:<a@example.com> X-ODD"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com>,",
            (25, 26),
            '"," behind the path; only a space and a parameter may follow it.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com>x NOTIFY=NEVER",
            (23, 24),
            '"x" behind the path; only a space and a parameter may follow it.',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"RCPT TO:<a@example.com> (Ann Lee)",
            (23, 33),
            '" (Ann Lee)" behind the path; only a space and a parameter may follow it.',
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
