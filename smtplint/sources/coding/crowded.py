"""Lines of code that hold more commands than anybody writes, each of which would cost what a statement does."""

from __future__ import annotations

from ...inputs import Unfit
from ...translation import Message

_MOST = 1000


class Crowd:
    """The commands on one line of a file after the other, told in order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._last = self._count = 0

    def add(self, at: int) -> None:
        """Count the command at that place. Raises Unfit where its line has too many."""
        if self._data.find(b"\n", self._last, at) >= 0:
            self._count = 0
        self._last, self._count = at, self._count + 1
        if self._count > _MOST:
            line = self._data.count(b"\n", 0, at) + 1
            raise Unfit(
                Message("line {line} holds more than {most} commands, which is not read", line=line, most=_MOST)
            )
