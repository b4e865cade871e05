"""Where lines begin, and columns: of a whole file, or of one block of a file that is read piece by piece."""

from __future__ import annotations

from bisect import bisect_left
from codecs import BOM_UTF8
from itertools import accumulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import AnyStr

# A place on a longer line is shown with so much of the line to either side.
_NEAR = 4096
# So much of a line is looked at for what it says of a place on it.
_BEFORE = 200
# A line that goes on in the next is looked through so far.
_JOINED = 1000
# Line ends are counted in steps of so many bytes.
_APART = 1024
# So many lines are known by where they begin and end.
_RECENT = 256
# Characters are counted in steps of so many bytes, each counted once.
_STEP = 4096


class Block:
    """Lines of a stretch of a file that begins at offset ``start``, on line ``first``."""

    __slots__ = ("_counted", "_ends", "_first", "_last", "_recent", "_start", "_steps", "data")

    def __init__(self, data: bytes, start: int = 0, first: int = 1) -> None:
        self.data = data
        self._start = start
        self._first = first
        # How many lines end before each of some places.
        self._ends: list[int] = []
        # The line that was asked for last, by its index, and where it begins and ends.
        self._last = (-1, 0, 0)
        # Those that were asked for before.
        self._recent: dict[int, tuple[int, int, int]] = {}
        # The line that characters were counted on last, by its index, and the offset and column of each step of it.
        self._counted = -1
        self._steps: list[tuple[int, int]] = []

    def starts(self) -> list[int]:
        """Where all the lines begin."""
        starts, at = [0], self.data.find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.data.find(b"\n", at + 1)
        return starts

    def _ended(self) -> list[int]:
        if not self._ends:
            counts = (self.data.count(b"\n", at, at + _APART) for at in range(0, len(self.data), _APART))
            self._ends = list(accumulate(counts, initial=0))
        return self._ends

    def number(self, offset: int) -> int:
        at = max(0, offset - self._start)
        index, begin, end = self._last
        if begin <= at <= end and index >= 0:
            return self._first + index
        place = min(at // _APART, len(self._ended()) - 1)
        return self._first + self._ends[place] + self.data.count(b"\n", place * _APART, at)

    def line(self, number: int) -> tuple[int, bytes]:
        begin, end = self._bounds(number - self._first)
        return self._start + begin, self.data[begin:end]

    def near(self, offset: int) -> tuple[int, bytes]:
        begin, end = self._bounds(self.number(offset) - self._first)
        if end - begin > 2 * _NEAR:
            at = offset - self._start
            begin = max(begin, character_start(self.data, at - _NEAR))
            end = min(end, character_start(self.data, at + _NEAR))
        return self._start + begin, self.data[begin:end]

    def column(self, offset: int) -> int:
        """The column of a place as editors count it: the mark that a file of UTF-8 may begin with has none."""
        marked = not self._start and offset >= len(BOM_UTF8) and self.data.startswith(BOM_UTF8)
        return self._counted_to(offset) - (marked and self.number(offset) == self._first)

    def _counted_to(self, offset: int) -> int:
        index = self.number(offset) - self._first
        begin, end = self._bounds(index)
        if offset - self._start - begin < _STEP:
            return 1 + self._characters(begin, min(offset - self._start, end))
        if index != self._counted:
            self._counted, self._steps = index, [(begin, 1)]
        at = min(offset - self._start, end)
        for step in range(begin + len(self._steps) * _STEP, at + 1, _STEP):
            last, column = self._steps[-1]
            start = character_start(self.data, step)
            self._steps.append((start, column + self._characters(last, start)))
        last, column = self._steps[(at - begin) // _STEP]
        return column + self._characters(last, at)

    def _characters(self, start: int, end: int) -> int:
        return len(self.data[start:end].decode("utf-8", "surrogateescape"))

    def _bounds(self, index: int) -> tuple[int, int]:
        """Where a line begins and ends in the data, without its line end."""
        last, begin, end = self._last
        if 0 < index == last + 1 and index <= self._ended()[-1]:
            self._told(index, self.data.find(b"\n", end) + 1)
        elif 0 <= index == last - 1:
            self._told(index, self.data.rfind(b"\n", 0, begin - 1) + 1)
        elif index in self._recent:
            self._last = self._recent[index]
        elif index != last:
            place = max(0, bisect_left(self._ended(), index) - 1)
            begin = place * _APART
            for _ in range(index - self._ends[place]):
                begin = self.data.find(b"\n", begin) + 1
            self._told(index, begin)
        return self._last[1:]

    def _told(self, index: int, begin: int) -> None:
        """Keep where a line begins and ends."""
        end = self.data.find(b"\n", begin)
        end = len(self.data) if end < 0 else end
        self._last = index, begin, end - self.data.endswith(b"\r", begin, end)
        if len(self._recent) == _RECENT:
            self._recent.clear()
        self._recent[index] = self._last

    def beside(self, number: int) -> list[bytes]:
        """The lines right before and behind a line, as far as there are any."""
        return self.around(number, 1)

    def around(self, number: int, near: int) -> list[bytes]:
        """So many lines before and behind a line, as far as there are any."""
        last = self._first + self._ended()[-1]
        before = range(max(self._first, number - near), min(number, last + 1))
        return self._lines(before) + self._lines(range(number + 1, min(number + near, last) + 1))

    def _lines(self, numbers: range) -> list[bytes]:
        """Some lines one behind the other; where they are long, as much of each as is ever shown."""
        if not numbers:
            return []
        begin, end = self._bounds(numbers[0] - self._first)[0], self._bounds(numbers[-1] - self._first)[1]
        if end - begin <= _NEAR * len(numbers):
            return [line.removesuffix(b"\r") for line in self.data[begin:end].split(b"\n")]
        bounds = (self._bounds(number - self._first) for number in numbers)
        return [self.data[begin : min(end, begin + 2 * _NEAR)] for begin, end in bounds]


def line_start(data: bytes, at: int, most: int) -> int:
    """Where the line of a place begins, at most so far before the place."""
    begin = max(0, at - most)
    return max(begin, data.rfind(b"\n", begin, at) + 1)


def line_stop(data: bytes, at: int, most: int) -> int:
    """Where the line of a place ends, at most so far behind the place."""
    end = data.find(b"\n", at, at + most)
    return end if end >= 0 else min(len(data), at + most)


def line_before(data: bytes, at: int) -> bytes:
    """What stands on the line before a place, as far as it says what the place is."""
    return data[line_start(data, at, _BEFORE) : at]


def joined_before(data: bytes, at: int, most: int) -> int:
    """Where the line begins that a place is on, with those before it that each end in a backslash; so many of them."""
    begin = line_start(data, at, _JOINED)
    while most and begin > 1 and data.endswith((b"\\\n", b"\\\r\n"), 0, begin):
        begin, most = line_start(data, begin - 1, _JOINED), most - 1
    return begin


def stripped(text: bytes, start: int, end: int) -> tuple[int, int]:
    """A stretch of a text without the white space round it."""
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, start + len(text[start:end].rstrip())


def indentation(line: AnyStr) -> int:
    """How far a line is indented; in text by blanks of any kind."""
    return len(line) - len(line.lstrip(b" \t" if isinstance(line, bytes) else None))


def indent(data: bytes, at: int) -> int:
    """How far the line of a place is indented, as far as that is before it."""
    return indentation(data[data.rfind(b"\n", 0, at) + 1 : at])


def character_start(data: bytes, at: int) -> int:
    """Where at ``at`` or right before a character of UTF-8 begins; of four bytes that cannot begin one, at ``at``."""
    if not _is_continued(data, at):
        return at
    return next((i for i in range(at, max(at - 4, -1), -1) if not _is_continued(data, i)), at)


def _is_continued(data: bytes, at: int) -> bool:
    return at < len(data) and data[at] & 0xC0 == 0x80
