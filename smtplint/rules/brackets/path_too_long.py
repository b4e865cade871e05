"""SL219: a path over 256 octets."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule

_SAID = "The address is {0} octets long with its brackets; {1} is the most."
_LIMIT = 256
_LOCAL_PART = 64
_DOMAIN = 255


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.path is None:
        return
    (start, end), local, domain = command.path.span, command.path.local_part, command.path.domain
    if end - start <= _LIMIT:
        return
    # Where a part is over its own limit, that is the fault, and this follows from it.
    if (local is None or len(local.text) <= _LOCAL_PART) and (domain is None or len(domain.text) <= _DOMAIN):
        yield Hit((start, end), _SAID.format(end - start, _LIMIT))


RULE = Rule(
    code="SL219",
    severity="error",
    summary="A path over 256 octets.",
    explanation=(
        "A path has at most 256 octets with its brackets, its @ and any source route; octets, not characters, so a "
        "letter outside ASCII counts two to four times. A local part and a domain may each keep to their own limit "
        "and be too long together."
    ),
    rfc="RFC 5321 §4.5.3.1.3",
    scope="long",
    check=check,
    valid=(b"MAIL FROM:<" + b"a" * 64 + b"@" + b"b." * 94 + b"c>", b"RCPT TO:<a@" + b"b." * 125 + b"cd>"),
    invalid=(
        Case(b"MAIL FROM:<" + b"a" * 64 + b"@" + b"b." * 95 + b"c>", (10, 268), _SAID.format(258, 256), None),
        Case(b"RCPT TO:<@" + b"a." * 30 + b"r:u@" + b"b." * 97 + b"c>", (8, 270), _SAID.format(262, 256), None),
    ),
)
