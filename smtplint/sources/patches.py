"""Patches: what a hunk makes of its lines is read as the file that it changes would be, and told where it is added.

Strategy. The numbers at a hunk's head say how many lines it has, so that nothing round it is read for one of them. The
lines that are there afterwards are put together without their marks; each keeps where it stands in the patch. What a
document shows of a patch has no head, and is read for what most languages have in common, and for sessions.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from io import BytesIO

from ..model import Edit, Occurrence
from ..regexes import regex
from .files.kinds import kind_of, name_of
from .files.lines import Block
from .files.overlaps import merged
from .reading import INSIDE
from .reading import occurrences as read
from .spelling.carried import carried
from .spelling.nested import blanked

_HEAD = regex(
    rb"^\+\+\+ (?:[a-z]/)?(?P<path>[^\t\r\n]+)[^\n]*$"
    rb"|^@@ -[0-9]+(?:,(?P<before>[0-9]{1,9}))? \+(?P<first>[0-9]+)(?:,(?P<after>[0-9]{1,9}))? @@[^\n]*\n",
    re.MULTILINE,
)
# What a document calls a part that it shows; what is not there any more, and the marks of what is.
_SHOWN, _MARKS = "x.diff", regex(rb"^(?:-[^\n]*|[+ ])", re.MULTILINE)
# How deep patches in patches go.
_DEEPEST = 2


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in the lines that a patch adds."""
    if path.count(INSIDE) == _DEEPEST:
        return
    lines = Block(data)
    found = _hunks(data, path, lines)
    if name_of(path) == _SHOWN:
        rest = blanked(data, ((start, hunk.behind) for _, start, hunk in _changes(data)))
        found = merged(found, _shown(rest, path, lines))
    yield from found


def _hunks(data: bytes, path: str, lines: Block) -> Iterator[Occurrence]:
    for name, _, hunk in _changes(data):
        found = read(kind_of(name, hunk.text[:200]), BytesIO(hunk.text), path + INSIDE + name)
        yield from carried((one for one in found if hunk.adds(one.offsets[0])), hunk, lines)


def _changes(data: bytes) -> Iterator[tuple[str, int, _Hunk]]:
    """The hunks, each with the file that it changes and where its head begins."""
    name, at = "", 0
    while head := _HEAD.search(data, at):
        at = head.end()
        if head["path"]:
            name = head["path"].decode("utf-8", "replace")
        elif name:
            hunk = _Hunk(data, head)
            at = hunk.behind
            yield name, head.start(), hunk


def _shown(data: bytes, path: str, lines: Block) -> Iterator[Occurrence]:
    """What stands in the lines that are added, where no head tells to which file."""
    text = _MARKS.sub(lambda mark: b" " * len(mark.group()), data)
    found = (read(kind, BytesIO(text), path + INSIDE + name) for kind, name in (("code", "x.js"), ("prose", "x.md")))
    for one in merged(*found):
        if data.startswith(b"+", data.rfind(b"\n", 0, one.offsets[0]) + 1):
            yield one._replace(lines=lines)


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
