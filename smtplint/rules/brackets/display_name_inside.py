"""SL210: a display name, and perhaps the address's own brackets, inside the path."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans, unsafe
from ..quoting import quoted
from ._doubled import inner
from ._names import holds_address, is_frame, last, moved, parameters


def check(command: Command, context: Context) -> Iterator[Hit]:
    for begin, end in spans(command, "display-name-inside"):
        start = begin + 1 if command.raw[begin : begin + 1] == b"<" else begin
        inside = command.raw[start:end]
        name = inside.rstrip(b"< \t").lstrip()
        at = start + inside.index(name)
        where, edits = (at, at + len(name)), (Edit(start, end, b""), *inner(command))
        if command.path and not parameters(name):
            words = f"{quoted(name)} inside the brackets; parameters belong behind them, each after a space."
            if context.handed:
                words = f"{quoted(name)} before the address; only the address belongs here."
            yield Hit(where, words, moved(name, command.path.span[1], *edits))
            continue
        if holds_address(name):
            words = f"{quoted(name)} inside the brackets holds another address; only one belongs there."
            if context.handed:
                words = f"{quoted(name)} holds another address; only one belongs here."
            yield Hit(where, words, last(*edits))
            continue
        if is_frame(name):
            words = f"{quoted(name)} inside the brackets is part of the command; only the address belongs there."
            if context.handed:
                words = f"{quoted(name)} is part of the command; only the address belongs here."
            yield Hit(where, words, safe("Remove it", *edits))
            continue
        words = f"{quoted(name)} inside the brackets is a display name; only the address belongs there."
        if context.handed:
            words = f"{quoted(name)} is a display name; only the address belongs here."
        # One word that touches a bracket closed once may be half of the local part.
        touches = inside == name + b"<" and b" " not in name and not spans(command, "doubled-bracket")
        remove = unsafe if touches else safe
        yield Hit(where, words, remove("Remove the display name", *edits))


RULE = Rule(
    code="SL210",
    severity="error",
    summary="A display name, and perhaps the address's own brackets, inside the path.",
    explanation=(
        "A value such as Ann Lee <ann@example.com> was put in brackets as if it were an address. curl does this "
        "with --mail-from 'A B <a@example.com>'. A display name belongs in a header field, not in the envelope."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<ann.lee@example.com>", b'RCPT TO:<"Ann <a"@example.com>'),
    invalid=(
        Case(
            b"MAIL FROM:<Ann Lee <a@example.com>>",
            (11, 18),
            '"Ann Lee" inside the brackets is a display name; only the address belongs there.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<Ann Lee <a@example.com>>",
            (11, 18),
            '"Ann Lee" is a display name; only the address belongs here.',
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
        Case(
            b"RCPT TO:<b@example.com, Ann <a@example.com>>",
            (9, 27),
            '"b@example.com, Ann" inside the brackets holds another address; only one belongs there.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b'RCPT TO:<"Lee, Ann" a@example.com>',
            (9, 19),
            "'\"Lee, Ann\"' inside the brackets is a display name; only the address belongs there.",
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<RCPT TO:<a@example.com>>",
            (9, 17),
            '"RCPT TO:" inside the brackets is part of the command; only the address belongs there.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<Ann <a@example.com>",
            (9, 12),
            '"Ann" inside the brackets is a display name; only the address belongs there.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<SIZE=100 <a@example.com>>",
            (11, 19),
            '"SIZE=100" inside the brackets; parameters belong behind them, each after a space.',
            b"MAIL FROM:<a@example.com> SIZE=100",
        ),
    ),
)
