"""SL708: A carriage return without a line feed."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, safe

_SAID = "A carriage return without a line feed; it belongs only at the end, before one."
_BARE = regex(rb"(?<!\r)\r++(?!\n)")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for match in _BARE.finditer(command.raw):
        last = match.end() == len(command.raw) == match.start() + 1
        yield Hit(match.span(), _SAID, safe("End the line in CR LF", Edit(*match.span(), b"\r\n")) if last else None)


RULE = Rule(
    code="SL708",
    severity="error",
    summary="A carriage return without a line feed.",
    explanation=(
        "A carriage return stands only before the line feed that ends the line. Some servers take one by itself "
        "for a line end and others for part of the text, and where two of them disagree a command or a message "
        "can be smuggled past the first (CVE-2023-51764, CVE-2023-51765, CVE-2023-51766). It is not taken out "
        "here: refuse the input. Only at the end it is given its line feed."
    ),
    rfc="RFC 5321 §2.3.8",
    scope="controls",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"RCPT\rTO:<a@example.com>", (4, 5), _SAID, None),
        Case(b"MAIL FROM:<a\rb@example.com>", (12, 13), _SAID, None),
        Case(b"RCPT TO:<a@example.com>\r", (23, 24), _SAID, b"RCPT TO:<a@example.com>\r\n"),
        Case(b"RCPT TO:<a@example.com> NOTIFY=NEVER\r", (36, 37), _SAID, b"RCPT TO:<a@example.com> NOTIFY=NEVER\r\n"),
    ),
    yields_to=("second-command", "line-break"),
)
