"""Lines of code that hold more commands than anybody writes, each of which would cost what a statement does."""

from __future__ import annotations

_MOST = 1000


class Crowd:
    """The commands on one line of a file after the other, asked for in order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._last = self._count = 0

    def holds(self, at: int) -> bool:
        """Whether the command at that place stands behind too many on its line, which is a table of something else."""
        if self._data.find(b"\n", self._last, at) >= 0:
            self._count = 0
        self._last, self._count = at, self._count + 1
        return self._count > _MOST
