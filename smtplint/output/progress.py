"""How far a run has come: a bar on a terminal that can take it away, once the run takes longer than a second."""

from __future__ import annotations

import os
from math import inf
from time import monotonic

from ..columns import width
from .style import columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from ..translation import Say

_AFTER = 1.0
_EVERY = 0.1
# How wide the bar is, where that leaves room for what is said behind it; a shorter one is left out.
_WIDEST, _NARROWEST = 30, 5
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
        self._due = inf if os.environ.get("TERM") == "dumb" else clock() + _AFTER
        self._done = 0
        self._shown = False

    def step(self) -> None:
        """One more is done; draws the bar when it is time."""
        self._done += 1
        now = self._clock()
        if now < self._due:
            return
        self._due = now + _EVERY
        said = self._say(self._counted, done=f"{self._done:,}", total=f"{self._total:,}")
        # What fills the line to its end may begin another.
        room = columns(self._stream, 80) - 1 - width(said)
        if room < 0:
            return
        wide = min(_WIDEST, room - len("[] "))
        full = wide * self._done // max(self._total, 1)
        bar = f"[{'#' * full}{'.' * (wide - full)}] " if wide >= _NARROWEST else ""
        self._stream.write(f"\r{bar}{said}")
        self._stream.flush()
        self._shown = True

    def clear(self) -> None:
        """Take the bar away, so that something else can be printed."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False
