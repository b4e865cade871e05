"""Stretches of a file that are looked through one by one, and what is found in them put in order as it comes."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from functools import wraps

from ...model import Occurrence
from ...typed import ParamSpec

_Asked = ParamSpec("_Asked")
# What is found in groups, each with the place before which nothing more will come.
Groups = Iterator[tuple[int, Iterable[Occurrence]]]

# Calls do not stand in each other's arguments, nor programs in each other's words, any deeper.
_DEEPEST = 8
# So many of a file's addresses are more than any has that people write.
_HELD_BACK = 4096


class Overlaps:
    """Keeps stretches that begin further and further on from lying over each other too deep to be gone through."""

    def __init__(self) -> None:
        self._ends: list[int] = []

    def admits(self, start: int) -> bool:
        """Whether a stretch that begins there is to be looked through; if so, its end is due."""
        self._ends = [end for end in self._ends if end > start]
        return len(self._ends) < _DEEPEST

    def reach(self, end: int) -> None:
        """The end of the stretch that was admitted."""
        self._ends.append(end)


def in_order(find: Callable[_Asked, Groups]) -> Callable[_Asked, Iterator[Occurrence]]:
    """What a function finds in groups, by place."""

    @wraps(find)
    def found(*args: _Asked.args, **named: _Asked.kwargs) -> Iterator[Occurrence]:
        waiting: list[tuple[int, int, Occurrence]] = []
        count = 0
        for place, group in find(*args, **named):
            while waiting and waiting[0][0] < place:
                yield heapq.heappop(waiting)[2]
            for one in group:
                count += 1
                heapq.heappush(waiting, (one.offsets[0], count, one))
        while waiting:
            yield heapq.heappop(waiting)[2]

    return found


def merged(*streams: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """What is found in several ways, each by place, as one; what is found in two of them once, with its faults."""
    last: Occurrence | None = None
    for one in heapq.merge(*streams, key=_place):
        if last is not None and _is_same(last, one):
            last = last if last.faults else one
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _is_same(one: Occurrence, other: Occurrence) -> bool:
    """Whether two are one command, at one place; of what is wrong with it the ways tell differently."""
    return (
        one.offsets[0] == other.offsets[0]
        and one.offsets[-1] == other.offsets[-1]
        and one.raw == other.raw
        and (not one.faults or not other.faults or one.faults == other.faults)
    )


def put_back(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """What is found by place, where some stands before what it was found by: for that so much is held back."""
    waiting: list[tuple[int, int, Occurrence]] = []
    for count, one in enumerate(found):
        item = (_place(one), count, one)
        if len(waiting) < _HELD_BACK:
            heapq.heappush(waiting, item)
        else:
            yield heapq.heappushpop(waiting, item)[2]
    while waiting:
        yield heapq.heappop(waiting)[2]


def _place(one: Occurrence) -> int:
    return one.offsets[0]
