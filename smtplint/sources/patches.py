"""Patches: what a hunk makes of its lines is read as the file that it changes would be, and told where it is added.

Strategy. The numbers at a hunk's head say how many lines it has, so that nothing round it is read for one of them. The
lines that are there afterwards are put together without their marks; each keeps where it stands in the patch.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from io import BytesIO

from ..model import Edit, Occurrence
from ..regexes import regex
from .files.kinds import kind_of
from .files.lines import Block
from .reading import INSIDE
from .reading import occurrences as read
from .spelling.carried import carried

_HEAD = regex(
    rb"^\+\+\+ (?:[a-z]/)?(?P<path>[^\t\r\n]+)[^\n]*$"
    rb"|^@@ -[0-9]+(?:,(?P<before>[0-9]{1,9}))? \+(?P<first>[0-9]+)(?:,(?P<after>[0-9]{1,9}))? @@[^\n]*\n",
    re.MULTILINE,
)
# How deep patches in patches go.
_DEEPEST = 2


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in the lines that a patch adds."""
    lines, name, at = Block(data), "", 0
    if path.count(INSIDE) == _DEEPEST:
        return
    while head := _HEAD.search(data, at):
        at = head.end()
        if head["path"]:
            name = head["path"].decode("utf-8", "replace")
        elif name:
            hunk = _Hunk(data, head)
            at = hunk.behind
            found = read(kind_of(name, hunk.text[:200]), BytesIO(hunk.text), path + INSIDE + name)
            yield from carried((one for one in found if hunk.adds(one.offsets[0])), hunk, lines)


class _Hunk:
    """The lines that are there after a hunk, and their places in the patch."""

    def __init__(self, data: bytes, head: re.Match[bytes]) -> None:
        before, after = (int(head[count] or b"1") for count in ("before", "after"))
        at = head.end()
        # What does not begin the file has something before it.
        parts = [b""] if head["first"] in (b"0", b"1") else [b"\n"]
        self._starts, self._places, self._added = [0], [at - len(parts[0])], [False]
        size = len(parts[0])
        while (before > 0 or after > 0) and at < len(data):
            end = data.find(b"\n", at) + 1 or len(data)
            mark = data[at : at + 1]
            if mark == b"\\":
                at = end
                continue
            before -= mark != b"+"
            after -= mark != b"-"
            if mark != b"-":
                # An editor may have taken the blank away from an empty line.
                begin = at + (mark in b" +")
                self._starts.append(size)
                self._places.append(begin)
                self._added.append(mark == b"+")
                parts.append(data[begin:end])
                size += end - begin
            at = end
        self.text, self.behind = b"".join(parts), at

    def adds(self, at: int) -> bool:
        """Whether what stands at a place of the text is new."""
        return self._added[self._line(at)]

    def start(self, at: int) -> int:
        line = self._line(at)
        return at - self._starts[line] + self._places[line]

    def end(self, at: int) -> int:
        line = max(bisect_left(self._starts, at) - 1, 0)
        return at - self._starts[line] + self._places[line]

    def edit(self, inner: Edit) -> Edit | None:
        line = self._line(inner.start)
        last = max(bisect_left(self._starts, inner.end) - 1, line)
        if line != last or not self._added[line]:
            return None
        return Edit(self.start(inner.start), self.start(inner.start) + inner.end - inner.start, inner.text)

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1
