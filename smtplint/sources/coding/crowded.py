"""Lines of code that hold more commands than anybody writes, each of which would cost what a statement does."""

from __future__ import annotations

from ...translation import Message

_MOST = 1000
_WHY = Message("behind {most:,} commands on its line", most=_MOST)


class Crowd:
    """The commands on one line of a file after the other, asked for in order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._last = self._count = 0

    def holds(self, at: int) -> Message | None:
        """Why the command at that place is not read: it stands behind too many on its line."""
        if self._data.find(b"\n", self._last, at) >= 0:
            self._count = 0
        self._last, self._count = at, self._count + 1
        return _WHY if self._count > _MOST else None

    @property
    def is_new(self) -> bool:
        """Whether the last that was asked for is the first of those on its line."""
        return self._count == _MOST + 1
