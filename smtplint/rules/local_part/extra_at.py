"""SL304: more than one "@", with text between."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, display, spans, unsafe
from ..quoting import quoted

_LEADING = "An @ before the address; the only one belongs between name and domain."
_SAID = "{0} behind a domain; an address has one @ outside quotes."


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "extra-at")
    local = command.local_part
    ats = [span for span in found if command.raw[span[0] : span[1]] == b"@"]
    leading = [span for span in ats if local is None or span[0] < local.span[0]]
    for start, end in leading:
        yield Hit((start, end), _LEADING, unsafe("Remove it", Edit(start, end, b"")))
    extra = [span for span in found if span not in leading]
    if extra and local is not None and not local.text.endswith(b"\\"):  # a\@b@c is the backslash's affair
        start, end = extra[0][0], extra[-1][1]
        gone = Edit(start, end, b"")
        yield Hit(
            (start, end),
            _SAID.format(quoted(command.raw[start:end])),
            display("Keep the first domain", gone)
            if command.raw[start:end].strip(b"@ \t")
            else unsafe("Remove it", gone),
        )


RULE = Rule(
    code="SL304",
    severity="error",
    summary='More than one "@", with text between.',
    explanation=(
        "Outside quotes an address has one @. With two, programs disagree on which one begins the domain, and so on "
        "where the message goes. Only you can tell which part is too much."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a@b"@example.com>', b"RCPT TO:<@relay.example:a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@b@example.com>", (14, 26), _SAID.format('"@example.com"'), b"MAIL FROM:<a@b>"),
        Case(b"MAIL FROM:<a@example.com@>", (24, 25), _SAID.format('"@"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<@a@example.com>", (9, 10), _LEADING, b"RCPT TO:<a@example.com>"),
    ),
)
