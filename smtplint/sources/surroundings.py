"""What stands round a command in its file, for who asks how it is meant: its line, and the lines above and below."""

from __future__ import annotations

from ..model import Occurrence
from ..regexes import regex
from ..typed import NamedTuple

_WORDS = (b"MAIL FROM", b"RCPT TO", b"mail from", b"rcpt to")
# So many lines above and below are looked at, of each so much, and so much of the command itself.
NEAR, LINE = 40, 400
# A row of a table, by what it begins with.
ROW = regex(rb"[ \t]*(?:[\[({\"'`@|]|\w{1,20}[(\[])")


class Place(NamedTuple):
    """How a command begins, what its line has before and behind it, the lines above, from the nearest on, and below.

    ``near`` is all of that together.
    """

    text: bytes
    before: bytes
    behind: bytes
    above: list[bytes]
    below: list[bytes]
    near: bytes

    @property
    def whole(self) -> list[bytes]:
        """The lines from the command's own up."""
        return [self.before, *self.above]


def place_of(one: Occurrence) -> Place:
    start, end = one.offsets[0], one.offsets[-1] if one.ends is None else one.ends[-1]
    number, last = one.lines.number(start), one.lines.number(end)
    begin, line = one.lines.near(start)
    final, rest = one.lines.near(end)
    above = min(NEAR, number - 1)
    beside = one.lines.around(number, NEAR)
    before = [text[:LINE] for text in beside[:above]]
    behind = [text[:LINE] for text in beside[above + last - number :]]
    own = line[: start - begin][-LINE:], rest[max(0, end - final) :][:LINE]
    return Place(line[start - begin :][:NEAR], *own, before[::-1], behind, b"\n".join((*before, *own, *behind)))


def first_verb(text: bytes) -> int:
    found = [at for word in _WORDS if (at := text.find(word)) >= 0]
    return min(found, default=-1)


def last_verb(text: bytes) -> int:
    """Where another command before ends, by the quote behind it; -1 where none is."""
    at = max(map(text.rfind, _WORDS))
    ends = [end for mark in (b'"', b"'", b"`") if (end := text.find(mark, at)) >= 0] if at >= 0 else []
    return min(ends) + 1 if ends else -1
