"""SL214: two addresses in one path."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, display, spans
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "second-address")
    if found:
        start, end = found[0][0], found[-1][1]
        yield Hit(
            (start, end),
            f"{quoted(command.raw[start:end])} behind an address; a path holds one address.",
            display("Keep the first address", Edit(start, end, b"")),
        )


RULE = Rule(
    code="SL214",
    severity="error",
    summary="Two addresses in one path.",
    explanation=(
        "A list of addresses is something that a header field holds. In the envelope there is one sender, and one "
        "RCPT command for each recipient; a list is refused, or taken for one odd address. Which address is meant "
        "only you can tell."
    ),
    rfc="RFC 5321 §3.3",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a@example.com,b"@example.com>'),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com,b@example.com>",
            (24, 38),
            '",b@example.com" behind an address; a path holds one address.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com; b@example.com; c@example.com>",
            (22, 52),
            '"; b@example.com; c@example.com" behind an address; a path holds one address.',
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
