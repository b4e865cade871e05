"""SL306: nothing before the "@"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, spans
from ..quoting import quoted

_ROUTE = "No address behind the route {0}; a name, @ and a domain belong there."
_SAID = "No local part before {0}; a name of at least one character belongs there."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "no-local-part"):
        found = command.raw[start:end]
        if found.endswith(b":") or b",@" in found.replace(b" ", b"").replace(b"\t", b""):
            message = _ROUTE.format(quoted(found))
        else:
            message = _SAID.format(quoted(found))
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
        Case(b"MAIL FROM:<@example.com>", (11, 23), _SAID.format('"@example.com"'), None),
        Case(b"RCPT TO:<@relay.example:>", (9, 24), _ROUTE.format('"@relay.example:"'), None),
        Case(
            b"RCPT TO:<@relay.example,@other.example>", (9, 38), _ROUTE.format('"@relay.example,@other.example"'), None
        ),
    ),
)
