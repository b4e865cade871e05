"""SL205: two brackets where one should stand. One finding for both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted
from ._doubled import inner


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "doubled-bracket")
    if not found or spans(command, "display-name-inside"):  # that rule mends both sides of <Ann <user@example.com>>
        return
    texts = " and ".join(quoted(command.raw[start:end]) for start, end in found)
    said, mended = f"{texts} round the address; one bracket belongs on each side.", "Leave one bracket"
    if context.handed and len(found) > 1:
        said, mended = f"{texts} round the address; what sends it puts the brackets.", "Remove the brackets"
    elif context.handed:
        said, mended = f"{texts} beside the address; what sends it puts the brackets.", "Remove the bracket"
    yield Hit(found[0], said, safe(mended, *_parted(command, list(inner(command)))))


def _parted(command: Command, edits: list[Edit]) -> list[Edit]:
    """The edits that also part the path from a parameter that touches its last bracket."""
    if edits and any(start == edits[-1].end + 1 for start, _ in spans(command, "missing-space")):
        edits[-1] = Edit(edits[-1].start + 1, edits[-1].end + 1, b" ")
    return edits


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
        Case(
            b"MAIL FROM:<<a@example.com>>",
            (10, 12),
            '"<<" and ">>" round the address; one bracket belongs on each side.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> > NOTIFY=NEVER",
            (22, 25),
            '"> >" round the address; one bracket belongs on each side.',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"MAIL FROM:<<>>",
            (10, 12),
            '"<<" and ">>" round the address; one bracket belongs on each side.',
            b"MAIL FROM:<>",
        ),
        Case(
            b"MAIL FROM:<<a@example.com>>",
            (10, 12),
            '"<<" and ">>" round the address; what sends it puts the brackets.',
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
        Case(
            b"MAIL FROM:<a@example.com>>",
            (24, 26),
            '">>" beside the address; what sends it puts the brackets.',
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
    ),
)
