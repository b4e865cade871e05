"""SL212: white space in the null path."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans

_SAID = "White space between the brackets; the null path is written <>."


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.verb == "MAIL":  # as a forward-path it is a null path all the same
        for start, end in spans(command, "spaced-null"):
            yield Hit((start, end), _SAID, safe("Remove the white space", Edit(start + 1, end - 1, b"")))


RULE = Rule(
    code="SL212",
    severity="error",
    summary="White space in the null path.",
    explanation=(
        "The null reverse-path is the two brackets and nothing between. With a space in them some servers look for "
        "an address and refuse the bounce."
    ),
    rfc="RFC 5321 §4.5.5",
    check=check,
    valid=(b"MAIL FROM:<>", b'MAIL FROM:<" "@example.com>'),
    invalid=(
        Case(b"MAIL FROM:< >", (10, 13), _SAID, b"MAIL FROM:<>"),
        Case(b"MAIL FROM:<\t > SIZE=5", (10, 14), _SAID, b"MAIL FROM:<> SIZE=5"),
    ),
)
