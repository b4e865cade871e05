"""SL315: a local part over 64 octets."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule

_SAID = "The local part is {0} octets long; {1} is the most."
_LIMIT = 64


def check(command: Command, context: Context) -> Iterator[Hit]:
    local = command.local_part
    if local is not None and len(local.text) > _LIMIT:
        yield Hit(local.span, _SAID.format(len(local.text), _LIMIT))


RULE = Rule(
    code="SL315",
    severity="error",
    summary="A local part over 64 octets.",
    explanation=(
        "A local part has at most 64 octets, counted after UTF-8 and with its quotes. Addresses that carry data, "
        "such as those that encode the recipient into the sender, are the usual case; most servers take more, "
        "Haraka does not, and none has to."
    ),
    rfc="RFC 5321 §4.5.3.1.1",
    scope="long",
    check=check,
    valid=(b"MAIL FROM:<" + b"a" * 64 + b"@example.com>", b'RCPT TO:<"' + b"a" * 62 + b'"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<" + b"a" * 65 + b"@example.com>", (11, 76), _SAID.format(65, 64), None),
        Case(b'RCPT TO:<"' + b"a" * 63 + b'"@example.com>', (9, 74), _SAID.format(65, 64), None),
    ),
)
