"""SL415: A label of more than 63 octets."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from ...regexes import regex
from .. import Case, Hit, Rule
from ._reading import labels, name

_LIMIT = 63
# Whatever else has so many octets without a dot, a label that is too long does.
_LONG = regex(rb"[^.]{64}")


def check(command: Command, context: Context) -> Iterator[Hit]:
    if not _LONG.search(command.raw):
        return
    domain = name(command)
    for label in labels(domain) if domain else ():
        if len(label.text) > _LIMIT:
            yield Hit(label.span, f"A label of {len(label.text)} octets; it has {_LIMIT} at most.")


RULE = Rule(
    code="SL415",
    severity="error",
    summary="A label of more than 63 octets.",
    explanation=(
        "DNS has room for 63 octets in a label, so no such name exists. Some servers take the command and fail "
        "later, others refuse it at once."
    ),
    rfc="RFC 5321 §4.5.3.1.2",
    scope="long",
    check=check,
    valid=(
        b"MAIL FROM:<a@ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.example>",
        b"RCPT TO:<a@example.com>",
    ),
    invalid=(
        Case(b"MAIL FROM:<a@" + b"d" * 64 + b".example>", (13, 77), "A label of 64 octets; it has 63 at most.", None),
        Case(b"RCPT TO:<a@example." + b"d" * 70 + b">", (19, 89), "A label of 70 octets; it has 63 at most.", None),
    ),
)
