"""SL605: A character that cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from ...regexes import regex
from .. import Case, Hit, Rule, display, unsafe
from ..characters import EXPLAINED_BY, runs
from ..declaring import allowed
from ..quoting import named

_SAID = "The unseen character {0}; only characters that can be seen belong there."
_PARAMETER = regex(rb"[A-Za-z0-9][A-Za-z0-9-]*=|SMTPUTF8|REQUIRETLS", re.IGNORECASE)


def check(command: Command, context: Context) -> Iterator[Hit]:
    for text, span in runs(command.raw, "unseen"):
        yield Hit(
            span,
            _SAID.format(named(text[0])),
            _fix(command, text, span),
            "warning" if allowed(command, context, span) else None,
        )


def _fix(command: Command, text: str, span: Span) -> Fix:
    """Taken out, or made the space that was meant where a parameter follows.

    A blank within the mailbox may also part two of which one is meant.
    """
    between = command.parameters and span[0] > command.parameters[0].keyword.span[1]
    if between and text.isspace() and _PARAMETER.match(command.raw, span[1]):
        return unsafe("Put a space", Edit(*span, b" "))
    around = command.raw[span[0] - 1 : span[0]] + command.raw[span[1] : span[1] + 1]
    if text.isspace() and around.isalnum() and not between:
        return display("Remove it", Edit(*span, b""))
    return unsafe("Remove it", Edit(*span, b""))


RULE = Rule(
    code="SL605",
    severity="error",
    summary="A character that cannot be seen.",
    explanation=(
        "No-break spaces, zero-width spaces, soft hyphens and the like come with text that was copied from a web "
        "page or a document. The address looks right and is not: eight of twelve servers asked take one in a "
        "local part even without SMTPUTF8, and the mail goes to a mailbox that nobody has. Where SMTPUTF8 is "
        "declared such a character in a local part is allowed, and this is a warning."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"MAIL FROM:<m\xc3\xbcller@example.com> SMTPUTF8"),
    invalid=(
        Case(
            b"MAIL FROM:\xc2\xa0<a@example.com>",
            (10, 12),
            _SAID.format("U+00A0 NO-BREAK SPACE"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a\xe2\x80\x8bb@example.com>",
            (10, 13),
            _SAID.format("U+200B ZERO WIDTH SPACE"),
            b"RCPT TO:<ab@example.com>",
        ),
        Case(
            b"RCPT TO:<a@exam\xc2\xadple.com>", (15, 17), _SAID.format("U+00AD SOFT HYPHEN"), b"RCPT TO:<a@example.com>"
        ),
        Case(
            b"MAIL FROM:<a\xe2\x80\x8bb@example.com> SMTPUTF8",
            (12, 15),
            _SAID.format("U+200B ZERO WIDTH SPACE"),
            b"MAIL FROM:<ab@example.com> SMTPUTF8",
            severity="warning",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5\xc2\xa0BODY=7BIT",
            (32, 34),
            _SAID.format("U+00A0 NO-BREAK SPACE"),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
        Case(
            b"RCPT TO:<ann\xc2\xa0lee@example.com>",
            (12, 14),
            _SAID.format("U+00A0 NO-BREAK SPACE"),
            b"RCPT TO:<annlee@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5\xc2\xa0BODY=8BITMIME",
            (32, 34),
            _SAID.format("U+00A0 NO-BREAK SPACE"),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=8BITMIME",
        ),
    ),
    part_of=EXPLAINED_BY,
)
