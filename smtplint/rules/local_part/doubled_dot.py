"""SL309: two dots in a row in the local part."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "doubled-dot"):
        dots = command.raw[start:end]
        yield Hit(
            (start, end),
            f"{quoted(dots)} in the local part; one dot belongs between two other characters.",
            unsafe("Leave one dot", Edit(start + 1, end, b"")),
        )


RULE = Rule(
    code="SL309",
    severity="error",
    summary="Two dots in a row in the local part.",
    explanation=(
        "A dot parts two atoms of a local part, and an atom has at least one character. Of twelve servers asked, "
        "five refuse a..b@example.com: OpenSMTPD with 553, Courier with 517, chasquid, smtp-server and Haraka with "
        "501. In quotes it is sound."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a.b@example.com>", b'RCPT TO:<".a..b."@example.com>'),
    invalid=(
        Case(
            b"MAIL FROM:<a..b@example.com>",
            (12, 14),
            '".." in the local part; one dot belongs between two other characters.',
            b"MAIL FROM:<a.b@example.com>",
        ),
        Case(
            b"RCPT TO:<a...b@example.com>",
            (10, 13),
            '"..." in the local part; one dot belongs between two other characters.',
            b"RCPT TO:<a.b@example.com>",
        ),
    ),
)
