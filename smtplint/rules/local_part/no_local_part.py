"""SL306: nothing before the "@"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, spans
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "no-local-part"):
        found = command.raw[start:end]
        if found.endswith(b":") or b",@" in found.replace(b" ", b"").replace(b"\t", b""):
            message = f"No address behind the route {quoted(found)}; a name, @ and a domain belong there."
        else:
            message = f"No local part before {quoted(found)}; a name of at least one character belongs there."
        yield Hit((start, end), message)


RULE = Rule(
    code="SL306",
    severity="error",
    summary='Nothing before the "@".',
    explanation=(
        "A mailbox needs a name. It is missing where a variable was empty, or where a rule for a whole domain, "
        "written @example.com, was used as an address."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<""@example.com>', b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<@example.com>",
            (11, 23),
            'No local part before "@example.com"; a name of at least one character belongs there.',
            None,
        ),
        Case(
            b"RCPT TO:<@relay.example:>",
            (9, 24),
            'No address behind the route "@relay.example:"; a name, @ and a domain belong there.',
            None,
        ),
        Case(
            b"RCPT TO:<@relay.example,@other.example>",
            (9, 38),
            'No address behind the route "@relay.example,@other.example"; a name, @ and a domain belong there.',
            None,
        ),
    ),
)
