"""SL706: A local part that begins with a hyphen."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule

_SAID = "A hyphen at the beginning of the local part; programs read it as an option."


def check(command: Command, context: Context) -> Iterator[Hit]:
    local = command.path.local_part if command.path else None
    if local is not None and local.text.startswith((b"-", b'"-')):
        start = local.span[0] + (local.text[:1] == b'"')
        yield Hit((start, start + 1), _SAID)


RULE = Rule(
    code="SL706",
    severity="warning",
    summary="A local part that begins with a hyphen.",
    explanation=(
        "Handed to a program as an argument, an address that begins with a hyphen is read as an option. Postfix "
        "answers 501 to it for that reason. The grammar allows it."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    scope="signs",
    valid=(b"MAIL FROM:<a-b@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<-a@example.com>", (11, 12), _SAID, None),
        Case(b'RCPT TO:<"-oQ/tmp"@example.com>', (10, 11), _SAID, None),
    ),
)
