"""SL206: a bracket that faces the wrong way. One finding for both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted

_BOTH = "{0} before and {1} behind the address; < belongs before it and > behind it."
_BEHIND = "{0} behind the address; a > belongs there."


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "swapped-brackets")
    if not found:
        return
    edits = [Edit(start, end, b"<" if command.raw[start:end] == b">" else b">") for start, end in found]
    first, *second = (quoted(command.raw[start:end]) for start, end in found)
    if second:
        said = _BOTH.format(first, second[0])
    elif edits[0].text == b"<":
        said = f"{first} before the address; a < belongs there."
    else:
        said = _BEHIND.format(first)
    yield Hit(found[0], said, safe("Turn the brackets round", *edits))


RULE = Rule(
    code="SL206",
    severity="error",
    summary="A bracket that faces the wrong way.",
    explanation=(
        "A path begins with < and ends with >. A server that meets the other one first has no path to read, and "
        "refuses the command."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:>a@example.com< SIZE=5",
            (10, 11),
            _BOTH.format('">"', '"<"'),
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(b"RCPT TO:<a@example.com<", (22, 23), _BEHIND.format('"<"'), b"RCPT TO:<a@example.com>"),
    ),
)
