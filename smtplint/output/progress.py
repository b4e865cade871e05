"""How far a run has come: a bar on a terminal, once the run takes longer than a second."""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from ..translation import Say

_AFTER = 1.0
_EVERY = 0.1
_WIDTH = 30
COUNTED = ("{done} of {total} files", "{done} of {total} commands")


class Progress:
    """A bar for ``total`` steps, drawn over itself on one line of ``stream``; ``say`` fills ``counted``."""

    def __init__(
        self,
        total: int,
        stream: TextIO,
        clock: Callable[[], float] = monotonic,
        counted: str = COUNTED[0],
        say: Say = str.format,
    ) -> None:
        self._total = total
        self._stream = stream
        self._clock = clock
        self._say, self._counted = say, counted
        self._due = clock() + _AFTER
        self._done = 0
        self._shown = False

    def step(self) -> None:
        """One more is done; draws the bar when it is time."""
        self._done += 1
        now = self._clock()
        if now < self._due:
            return
        self._due = now + _EVERY
        full = _WIDTH * self._done // max(self._total, 1)
        bar = "#" * full + "." * (_WIDTH - full)
        said = self._say(self._counted, done=f"{self._done:,}", total=f"{self._total:,}")
        self._stream.write(f"\r[{bar}] {said}")
        self._stream.flush()
        self._shown = True

    def clear(self) -> None:
        """Take the bar away, so that something else can be printed."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False
