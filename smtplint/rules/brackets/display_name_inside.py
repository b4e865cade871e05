"""SL210: a display name, and perhaps the address's own brackets, inside the path."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans, unsafe
from ..quoting import quoted
from ._doubled import inner
from ._names import holds_address, is_again, is_frame, last, moved, parameters

# Of each: what is said of a command, and of an address that is handed over by itself.
_PARAMETERS = (
    "{0} inside the brackets; parameters belong behind them, each after a space.",
    "{0} before the address; only the address belongs here.",
)
_ANOTHER = (
    "{0} inside the brackets holds another address; only one belongs there.",
    "{0} holds another address; only one belongs here.",
)
_AGAIN = (
    "{0} inside the brackets is the same address; only one belongs there.",
    "{0} is the same address; only one belongs here.",
)
_FRAME = (
    "{0} inside the brackets is part of the command; only the address belongs there.",
    "{0} is part of the command; only the address belongs here.",
)
_DISPLAY_NAME = (
    "{0} inside the brackets is a display name; only the address belongs there.",
    "{0} is a display name; only the address belongs here.",
)


def check(command: Command, context: Context) -> Iterator[Hit]:
    for begin, end in spans(command, "display-name-inside"):
        start = begin + 1 if command.raw[begin : begin + 1] == b"<" else begin
        inside = command.raw[start:end]
        name = inside.rstrip(b"< \t").lstrip()
        at = start + inside.index(name)
        edits = (Edit(start, end, b""), *inner(command))
        if command.path and not parameters(name):
            said, fix = _PARAMETERS, moved(name, command.path.span[1], *edits)
        elif is_again(name, command.path):
            said, fix = _AGAIN, safe("Leave it once", *edits)
        elif holds_address(name):
            said, fix = _ANOTHER, last(*edits)
        elif is_frame(name):
            said, fix = _FRAME, safe("Remove it", *edits)
        else:
            # One word that touches a bracket closed once may be half of the local part.
            touches = inside == name + b"<" and b" " not in name and not spans(command, "doubled-bracket")
            said, fix = _DISPLAY_NAME, (unsafe if touches else safe)("Remove the display name", *edits)
        yield Hit((at, at + len(name)), said[context.handed].format(quoted(name)), fix)


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
            _DISPLAY_NAME[0].format('"Ann Lee"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<Ann Lee <a@example.com>>",
            (11, 18),
            _DISPLAY_NAME[1].format('"Ann Lee"'),
            b"MAIL FROM:<a@example.com>",
            Context(handed=True),
        ),
        Case(
            b"RCPT TO:<b@example.com, Ann <a@example.com>>",
            (9, 27),
            _ANOTHER[0].format('"b@example.com, Ann"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b'RCPT TO:<"Lee, Ann" a@example.com>',
            (9, 19),
            _DISPLAY_NAME[0].format("'\"Lee, Ann\"'"),
            b"RCPT TO:<a@example.com>",
        ),
        Case(b"RCPT TO:<RCPT TO:<a@example.com>>", (9, 17), _FRAME[0].format('"RCPT TO:"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<Ann <a@example.com>", (9, 12), _DISPLAY_NAME[0].format('"Ann"'), b"RCPT TO:<a@example.com>"),
        Case(
            b"MAIL FROM:<SIZE=100 <a@example.com>>",
            (11, 19),
            _PARAMETERS[0].format('"SIZE=100"'),
            b"MAIL FROM:<a@example.com> SIZE=100",
        ),
    ),
)
