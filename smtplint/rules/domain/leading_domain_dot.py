"""SL403: A dot at the beginning of the domain."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe

_SAID = "A dot at the beginning of the domain; a domain begins with a letter or a digit."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "leading-domain-dot"):
        domain = command.raw[start:end]
        dots = len(domain) - len(domain.lstrip(b"."))
        yield Hit((start, start + dots), _SAID, unsafe("Remove the dot", Edit(start, start + dots, b"")))


RULE = Rule(
    code="SL403",
    severity="error",
    summary="A dot at the beginning of the domain.",
    explanation=(
        "A domain begins with a label. A dot in front of it comes from a domain written for matching "
        '(".example.com" means all below example.com) or from an empty host name in a template.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@.example.com>", (13, 14), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@..example.com>", (11, 13), _SAID, b"RCPT TO:<a@example.com>"),
    ),
    part_of=("extra-at",),
)
