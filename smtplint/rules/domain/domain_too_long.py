"""SL416: A domain of more than 255 octets."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule

_SAID = "A domain of {0} octets; it has {1} at most."
_LIMIT = 255
_LONG = b".".join([b"d" * 60] * 4) + b".example.com"


def check(command: Command, context: Context) -> Iterator[Hit]:
    domain = command.path.domain if command.path and len(command.raw) > _LIMIT else None
    if domain is not None and len(domain.text) > _LIMIT:
        yield Hit(domain.span, _SAID.format(len(domain.text), _LIMIT))


RULE = Rule(
    code="SL416",
    severity="error",
    summary="A domain of more than 255 octets.",
    explanation=(
        "The octets are counted in UTF-8 and with the dots. DNS cannot hold a longer name, and servers need not "
        "keep room for one."
    ),
    rfc="RFC 5321 §4.5.3.1.2",
    scope="long",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@" + _LONG + b">"),
    invalid=(
        Case(b"MAIL FROM:<a@m." + _LONG + b">", (13, 270), _SAID.format(257, 255), None),
        Case(b"RCPT TO:<a@mail." + _LONG + b"> NOTIFY=NEVER", (11, 271), _SAID.format(260, 255), None),
    ),
)
