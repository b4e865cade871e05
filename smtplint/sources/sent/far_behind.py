"""Commands in literals so far behind what those begin with that they are not read."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...translation import Message
from ..files.unread import unread
from ..spelling.literals import Scanned
from ..spelling.scanner import LONGEST
from .commands import holds_verb

_NEAR = 24
_WHY = Message("behind the first {limit:,} octets of its text", limit=LONGEST)


class Behind:
    """Of a file, asked for in order."""

    def __init__(self, source: Scanned, lines: Lines) -> None:
        self._source, self._lines, self._last = source, lines, -1

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
            yield unread(_WHY, at, self._lines)
