"""SL205: two brackets where one should stand. One finding for both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted
from ._doubled import inner

_SAID = "{0} round the address; one bracket belongs on each side."
_HANDED_BOTH = "{0} round the address; what sends it puts the brackets."
_HANDED_ONE = "{0} beside the address; what sends it puts the brackets."


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "doubled-bracket")
    if not found or spans(command, "display-name-inside"):  # that rule mends both sides of <Ann <user@example.com>>
        return
    texts = " and ".join(quoted(command.raw[start:end]) for start, end in found)
    said, mended = _SAID.format(texts), "Leave one bracket"
    if context.handed and len(found) > 1:
        said, mended = _HANDED_BOTH.format(texts), "Remove the brackets"
    elif context.handed:
        said, mended = _HANDED_ONE.format(texts), "Remove the bracket"
    yield Hit(found[0], said, safe(mended, *inner(command)))


RULE = Rule(
    code="SL205",
    severity="error",
    summary="Two brackets where one should stand.",
    explanation=(
        "This happens where both the caller and the library put the address in brackets. Brackets do not nest: the "
        'inner pair would have to be part of the mailbox, which cannot hold "<" outside quotes. Of twelve servers '
        'asked only Postfix and Sendmail took "<<" and ">>" together.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"<a>"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<<a@example.com>>", (10, 12), _SAID.format('"<<" and ">>"'), b"MAIL FROM:<a@example.com>"),
        Case(
            b"RCPT TO:<a@example.com> > NOTIFY=NEVER",
            (22, 25),
            _SAID.format('"> >"'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"MAIL FROM:<<>>", (10, 12), _SAID.format('"<<" and ">>"'), b"MAIL FROM:<>"),
        Case(
            b"MAIL FROM:<<a@example.com>>",
            (10, 12),
            _HANDED_BOTH.format('"<<" and ">>"'),
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
        Case(
            b"MAIL FROM:<a@example.com>>",
            (24, 26),
            _HANDED_ONE.format('">>"'),
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
    ),
)
