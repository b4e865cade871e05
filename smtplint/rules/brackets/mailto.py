"""SL213: a URI scheme before the address."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "mailto")
    if found:
        start, end = found[0][0], found[-1][1]  # nothing stands between two
        yield Hit(
            (start, end),
            f"{quoted(command.raw[start:end])} before the address; an address stands there, not a URI.",
            safe("Remove the scheme", Edit(start, end, b"")),
        )


RULE = Rule(
    code="SL213",
    severity="error",
    summary="A URI scheme before the address.",
    explanation=(
        "mailto: belongs to links on web pages. A colon cannot stand in a local part without quotes: Exim, chasquid "
        "and Haraka answer 501, Twisted 553; others take it for a part of the name or of an old route."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<mailto@example.com>", b'RCPT TO:<"mailto:a"@example.com>'),
    invalid=(
        Case(
            b"MAIL FROM:<mailto:a@example.com>",
            (11, 18),
            '"mailto:" before the address; an address stands there, not a URI.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<MAILTO: a@example.com>",
            (9, 17),
            '"MAILTO: " before the address; an address stands there, not a URI.',
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
