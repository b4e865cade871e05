"""SL208: quotes or other brackets between the angle brackets and the address. One finding for both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted

_SAID = "{0} inside the brackets; only the address belongs between < and >."
_HANDED = "{0} beside the address; only the address belongs here."
_PARTNERS = {b")": b"(", b"]": b"[", b"}": b"{", b'"': b'"'}


def check(command: Command, context: Context) -> Iterator[Hit]:
    marks = []
    for start, end in spans(command, "quoted-inside"):
        # The quirk's text is the bracket and the mark beside it, with perhaps white space before one that closes.
        opening = command.raw[start : start + 1] == b"<"
        marks.append((start + 1, end) if opening else (start, command.raw.index(b">", start)))
    if not marks:
        return
    closes = len(marks) == 1 and _closes(command.raw, *marks[0])
    texts = [command.raw[start:end].strip() for start, end in marks]
    said = _SAID.format(" and ".join(map(quoted, texts)))
    if context.handed:
        said = _HANDED.format(" and ".join(map(quoted, texts)))
    yield Hit(
        (marks[0][0], marks[0][0] + len(texts[0])),
        said,
        None if closes else safe("Remove what encloses the address", *(Edit(*one, b"") for one in marks)),
    )


def _closes(raw: bytes, start: int, end: int) -> bool:
    """Whether a mark closes what is opened in the address, and so encloses none."""
    mark, inside = raw[start:end], raw[raw.find(b"<", 0, start) + 1 : start]
    partner = _PARTNERS.get(mark)
    if partner is None:
        return False
    return inside.count(mark) % 2 > 0 if partner == mark else inside.count(partner) > inside.count(mark)


RULE = Rule(
    code="SL208",
    severity="error",
    summary="Quotes or other brackets between the angle brackets and the address.",
    explanation=(
        "Quotes belong round a local part that needs them, never round the whole address. Those that a shell, a "
        "configuration file or a spreadsheet asked for have been kept as part of the value."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<"a b"@example.com>', b"RCPT TO:<o'neil@example.com>", b"RCPT TO:<'a'@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<()>", (11, 13), _SAID.format('"()"'), b"MAIL FROM:<>"),
        Case(b"MAIL FROM:<'a@example.com'>", (11, 12), _SAID.format('"\'" and "\'"'), b"MAIL FROM:<a@example.com>"),
        Case(
            b"MAIL FROM:<'a@example.com'>",
            (11, 12),
            _HANDED.format('"\'" and "\'"'),
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
        Case(
            b'RCPT TO:<"a@example.com"> NOTIFY=NEVER',
            (9, 10),
            _SAID.format("'\"' and '\"'"),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"RCPT TO:<a@example.com'>", (22, 23), _SAID.format('"\'"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<b'a@example.com'>", (9, 11), _SAID.format('"b\'" and "\'"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<['a@example.com']>", (9, 11), _SAID.format('"[\'" and "\']"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@-{d}>", (14, 15), _SAID.format('"}"'), None),
        Case(
            b'RCPT TO:<{"email": "a@example.com"}>',
            (9, 20),
            _SAID.format("'{\"email\": \"' and '\"}'"),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<Optional[a@example.com]>",
            (11, 20),
            _SAID.format('"Optional[" and "]"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            rb"RCPT TO:<\"a@example.com\">",
            (9, 11),
            _SAID.format("'\\\"' and '\\\"'"),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
