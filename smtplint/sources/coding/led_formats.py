"""Formats that a command's head, or its verb alone, is put into first: ``"%s<%s>" % ("RCPT TO:", to)``.

Strategy. Right before the head stands the format, with a comma or what fills it between; the head is then read as if it
stood in the place of the format's first value.
"""

from __future__ import annotations

from ...regexes import regex
from ..spelling.literals import Scanned
from ..spelling.spelt import Hole, Spelt
from .expressions import Joined, joined
from .operands import skip_lines
from .put_behind import FILLING
from .tokens import Tokens

_HEAD = regex(rb"(?i)(?:MAIL(?:[ ]FROM)?|RCPT(?:[ ]TO)?)[ ]?:?[ ]?<?")
# A literal that begins with a value's place.
_LED = regex(rb"[A-Za-z$@]{0,2}[\"'`]{1,3}[%{~]")
_OPENS = frozenset(("(", "[", "{"))


def led(source: Scanned, index: int, found: Tokens) -> Joined | None:
    """The text that a format comes to which a literal is the first value of; None for another literal."""
    at = found.at(source.starts[index])
    form = _format(found, at)
    if form < 0 or not _LED.match(source.data, found[form].start) or not _HEAD.fullmatch(source.raw(index)):
        return None
    text = joined(source, found[form].value, found)
    head = text.spelt.holes.get(0)
    if head is None or not head.given or head.text != source.data[found[at].start : found[at].end].decode("utf-8"):
        return None

    def standing(place: int, hole: Hole) -> Spelt | None:
        return None if place else source.spelt(index).moved(*hole.span)

    return text._replace(spelt=text.spelt.replaced(standing), literals=(index, *text.literals))


def _format(found: Tokens, at: int) -> int:
    """The literal that may be a format which what stands at a token is put into first; -1 for none."""
    before = skip_lines(found, at - 1, -1)
    behind = skip_lines(found, at + 1, 1)
    if before < 2 or behind >= len(found) or found[behind].text != ",":
        return -1
    if found[before].text in _OPENS:
        before = skip_lines(found, before - 1, -1)
        if found[before].kind == "name" and found[before].text in FILLING and found[before - 1].text == ".":
            before -= 1
        elif found[before].text not in ("%", ","):
            return -1
    elif found[before].text != ",":
        return -1
    form = skip_lines(found, before - 1, -1)
    return form if form >= 0 and found[form].kind == "text" else -1
