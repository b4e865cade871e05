"""Exchanges kept as octets: a log of a few megabytes may hold millions of them, most of them alike."""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Iterable, Iterator

from .model import Exchange

# how many exchanges are remembered for those that are alike
_ALIKE = 4096


class Kept:
    """Exchanges in the order of their lines, however they came; those alike are kept once.

    ``said`` tells whether any command was said and answered, ``told`` whether a log tells of any reply.
    """

    def __init__(self, exchanges: Iterable[Exchange] = ()) -> None:
        self.lines = array("Q")
        self._places = array("Q")
        self._sessions = array("L")
        self._octets = bytearray()
        self.said = self.told = False
        alike: dict[tuple[bytes | str | bool | None, ...], int] = {}
        for one in exchanges:
            key = one[1:-1]
            place = alike.get(key)
            if place is None:
                if len(alike) == _ALIKE:
                    alike.clear()
                place = alike[key] = len(self._octets)
                self._octets += marshal.dumps(key)
                if one.reply:
                    self.told = self.told or one.rebuilt
                    self.said = self.said or (one.command is not None and not one.rebuilt)
            self.lines.append(one.line)
            self._places.append(place)
            self._sessions.append(one.session)
        if any(later < line for line, later in zip(self.lines, self.lines[1:], strict=False)):
            order = sorted(range(len(self.lines)), key=self.lines.__getitem__)
            self.lines = array("Q", (self.lines[at] for at in order))
            self._places = array("Q", (self._places[at] for at in order))
            self._sessions = array("L", (self._sessions[at] for at in order))

    def __len__(self) -> int:
        return len(self.lines)

    def __iter__(self) -> Iterator[Exchange]:
        octets = memoryview(self._octets)
        for line, place, session in zip(self.lines, self._places, self._sessions, strict=True):
            yield tuple.__new__(Exchange, (line, *marshal.loads(octets[place:]), session))

    @property
    def sessions(self) -> int:
        """How many sessions there are, but for those of which nothing was kept."""
        return max(self._sessions, default=-1) + 1
