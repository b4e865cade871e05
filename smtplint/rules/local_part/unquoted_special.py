"""SL310: a character in the local part that stands only in quotes."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted
from ._in_quotes import in_quotes

# What stands for nothing without its partner.
_PAIRED = b"()[]"


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "unquoted-special")
    if not found:
        return
    texts = b"".join(command.raw[start:end] for start, end in found)
    yield Hit(
        found[0],
        f"{quoted(texts[:1])} in the local part stands only inside double quotes.",
        _fix(command, found, texts),
    )


def _fix(command: Command, found: list[Span], texts: bytes) -> Fix | None:
    """One stray parenthesis or bracket, or a mark at an edge, is dropped; anything else keeps its mark, in quotes."""
    local = command.path.local_part if command.path else None
    if local is None:
        return None
    (start, end), edge = found[0], (local.span[0] == found[0][0], local.span[1] == found[0][1])
    if len(found) == 1 and (texts in _PAIRED or any(edge)):
        return unsafe(f"Remove the {texts.decode()}", Edit(start, end, b""))
    return in_quotes(local)


RULE = Rule(
    code="SL310",
    severity="error",
    summary="A character in the local part that stands only in quotes.",
    explanation=(
        "The characters ( ) , : ; [ ] mean something else in an address, unless the local part is quoted: "
        '"a,b"@example.com. Many servers refuse quoted local parts too, so a mailbox with another name is better '
        "still."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<"a,b"@example.com>', b"RCPT TO:<a!#$%&'*+-/=?^_`{|}~b@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<a,b@example.com>",
            (12, 13),
            '"," in the local part stands only inside double quotes.',
            b'MAIL FROM:<"a,b"@example.com>',
        ),
        Case(
            b"RCPT TO:<a(@example.com>",
            (10, 11),
            '"(" in the local part stands only inside double quotes.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a:b;c@example.com>",
            (10, 11),
            '":" in the local part stands only inside double quotes.',
            b'RCPT TO:<"a:b;c"@example.com>',
        ),
    ),
)
