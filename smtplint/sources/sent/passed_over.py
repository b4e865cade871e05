"""Commands and addresses that are passed over, and told: where there are more, or longer ones, than anybody writes.

In code each costs what its statement does. What stands for one is a command of no octets, which goes the way of all
that is found.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...translation import Message
from ..spelling.literals import Scanned
from ..spelling.scanner import LONGEST
from .commands import begins_command, holds_verb

_NEAR, _MOST = 24, 1000
# So many values are put into a text that is a command, or is written by a program that shows something else.
VALUES = 256
# So many in a file of code take some ten seconds.
MANY = 10_000
_FAR = Message("behind the first {limit:,} octets of its text", limit=LONGEST)
# How comments of several lines begin and end, and no other thing does.
_COMMENTS = {b"/*": b"*/", b"(*": b"*)", b"{-": b"-}", b"<#": b"#>", b"--[[": b"]]"}
_FILLED = Message("a text that more than {most:,} values are put into", most=VALUES)
_CROWDED = Message("behind {most:,} commands on its line", most=_MOST)


class Behind:
    """Of a file, asked for in order."""

    def __init__(self, source: Scanned, lines: Lines) -> None:
        self._source, self._lines, self._last, self._endless = source, lines, -1, -1

    def told(self, index: int, at: int) -> Iterator[Occurrence]:
        """That a literal, if it is one, is not read at a place in it where a command begins; once for each."""
        source = self._source
        if (
            index >= 0
            and at > source.starts[index] + LONGEST
            and index != self._last
            and source.forms[index] >= 0
            and holds_verb(source.data[at : at + _NEAR])
        ):
            self._last = index
            yield unread(_FAR, at, self._lines)

    def filled(self, at: int) -> Iterator[Occurrence]:
        """That a text is not read that so many values are put into, where a command begins in it."""
        if holds_verb(self._source.data[at : at + _NEAR]):
            yield unread(_FILLED, at, self._lines)

    def never_ends(self, index: int, at: int) -> Iterator[Occurrence]:
        """That a command stands in a literal or a comment that goes on to the file's end and has none; once."""
        source = self._source
        if (
            source.ends[index] == len(source.data)
            and index != self._endless
            and begins_command(source.data, at)
            and _is_open(source, index)
        ):
            self._endless = index
            line = self._lines.number(source.starts[index])
            why = Message("in a text or a comment that begins on line {line:,} and never ends", line=line)
            yield unread(why, at, self._lines)


def _is_open(source: Scanned, index: int) -> bool:
    """Whether what goes on to the file's end lacks its own; an apostrophe within a word opened nothing that could."""
    data, form = source.data, source.forms[index]
    start, end = source.starts[index], source.ends[index]
    if data.startswith(b"'", start) and data[max(0, start - 1) : start].isalnum():
        return False
    if form < 0:
        closer = next((last for first, last in _COMMENTS.items() if data.startswith(first, start)), b"")
    else:
        written = source.language.forms[form]
        closer = written.closing.replace("\\", "").encode() if written.lines and written.body != "here" else b""
    return closer != b"" and not data.endswith(closer, min(start + len(closer), end))


class Crowd:
    """The commands of a file one after the other, or the calls of one kind, asked for in order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._last = self._on_line = self._count = 0
        # Whether there are too many in the file.
        self.is_full = False

    def holds(self, at: int) -> bool:
        """Whether the command at that place is not read: it stands behind too many on its line, or in its file."""
        if self._data.find(b"\n", self._last, at) >= 0:
            self._on_line = 0
        self._last, self._on_line, self._count = at, self._on_line + 1, self._count + 1
        self.is_full = self._count > MANY
        return self.is_full or self._on_line > _MOST

    def told(self, lines: Lines) -> Iterator[Occurrence]:
        """That the last that was asked for is not read; told of the first of those behind too many."""
        if self._count == MANY + 1:
            yield too_many(MANY, self._last, lines)
        elif self._on_line == _MOST + 1:
            yield unread(_CROWDED, self._last, lines)


def too_long(limit: int, at: int, lines: Lines) -> Occurrence:
    """A line or a field of more octets than that."""
    return unread(Message("longer than {limit:,} octets", limit=limit), at, lines)


def too_many(limit: int, at: int, lines: Lines) -> Occurrence:
    """What stands behind so many commands or addresses in a file."""
    return unread(Message("behind {limit:,} commands or addresses in its file", limit=limit), at, lines)


def unread(why: Message, at: int, lines: Lines) -> Occurrence:
    """What is not read from a place on."""
    return Occurrence(b"", (at,), lines, unread=why)
