"""Matches of an expression near places of a file: near many that are close together each is looked for once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

# So much is looked through at once; no match is longer than what is looked for is near; so many stretches are kept.
_STRETCH, _REACH, _MOST = 4096, 2000, 16


class Looked:
    """The matches of an expression in these bytes, asked for from stretch to stretch."""

    def __init__(self, data: bytes, pattern: re.Pattern[bytes]) -> None:
        self._data, self._pattern, self._end = data, pattern, 0
        self._found: dict[int, tuple[list[re.Match[bytes]], list[int], list[int]]] = {}

    def between(self, start: int, end: int) -> Iterable[re.Match[bytes]]:
        """Those that begin and end between two places."""
        apart, self._end = not 0 <= self._end - start <= _REACH * 2, end
        if apart:
            return self._pattern.finditer(self._data, start, end)
        begins = range(start - start % _STRETCH, end, _STRETCH)
        found = (self._in(begin) for begin in begins)
        return [
            match
            for matches, starts, ends in found
            for match in matches[bisect_left(starts, start) : bisect_right(ends, end)]
        ]

    def _in(self, begin: int) -> tuple[list[re.Match[bytes]], list[int], list[int]]:
        """Those that begin in one stretch, and where they begin and end."""
        if begin not in self._found:
            if len(self._found) == _MOST:
                self._found.clear()
            found, end = list[re.Match[bytes]](), begin + _STRETCH
            for one in self._pattern.finditer(self._data, begin, end + _REACH):
                if one.start() >= end:
                    break
                found.append(one)
            self._found[begin] = found, [one.start() for one in found], [one.end() for one in found]
        return self._found[begin]
