"""SL218: a source route."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import RELAY_TEST, Case, Hit, Rule, unsafe
from ..quoting import quoted

_SAID = "{0} is a source route, which servers ignore or refuse; the address behind it is enough."


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.path is None or not command.path.route:
        return
    start, end = command.path.route[0].span[0], command.path.route[-1].span[1] + 1
    yield Hit(
        (start, end),
        _SAID.format(quoted(command.raw[start:end])),
        unsafe("Remove the route", Edit(start, end, b"")),
    )


RULE = Rule(
    code="SL218",
    severity="warning",
    summary="A source route.",
    explanation=(
        "A route names the hosts that a message should pass through. It is obsolete: a server has to accept it, but "
        "should ignore it. chasquid answers 501 and Courier 517."
        f" {RELAY_TEST}"
    ),
    rfc="RFC 5321 §4.1.1.3",
    check=check,
    scope="route",
    cause="relay-denied",
    probing=True,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"@relay.example:a"@example.com>'),
    invalid=(
        Case(
            b"MAIL FROM:<@relay.example:a@example.com>",
            (11, 26),
            _SAID.format('"@relay.example:"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<@a.example,@b.example:a@example.com>",
            (9, 31),
            _SAID.format('"@a.example,@b.example:"'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
    yields_to=("no-local-part",),
)
