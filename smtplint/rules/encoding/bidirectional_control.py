"""SL606: A character that turns the direction of writing."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, unsafe
from ..characters import EXPLAINED_BY, runs
from ..declaring import allowed
from ..quoting import named

_SAID = "The directional character {0}; an address has none."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for text, span in runs(command.raw, "direction"):
        yield Hit(
            span,
            _SAID.format(named(text[0])),
            unsafe("Remove it", Edit(*span, b"")),
            "warning" if allowed(command, context, span) else None,
        )


RULE = Rule(
    code="SL606",
    severity="error",
    summary="A character that turns the direction of writing.",
    explanation=(
        "Such a character makes what follows appear in another order than it is in, so that an address can be "
        "shown as another. No address needs one. Where SMTPUTF8 is declared the grammar lets it stand in a local "
        "part, and this is a warning."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"MAIL FROM:<\xd7\x90\xd7\x91\xd7\x92@example.com> SMTPUTF8"),
    invalid=(
        Case(
            b"MAIL FROM:<a\xe2\x80\xaeb@example.com>",
            (12, 15),
            _SAID.format("U+202E RIGHT-TO-LEFT OVERRIDE"),
            b"MAIL FROM:<ab@example.com>",
        ),
        Case(
            b"RCPT TO:<a@\xe2\x81\xa6example.com>",
            (11, 14),
            _SAID.format("U+2066 LEFT-TO-RIGHT ISOLATE"),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a\xe2\x80\x8fb@example.com> SMTPUTF8",
            (12, 15),
            _SAID.format("U+200F RIGHT-TO-LEFT MARK"),
            b"MAIL FROM:<ab@example.com> SMTPUTF8",
            severity="warning",
        ),
    ),
    part_of=EXPLAINED_BY,
)
