"""What is found in a file once, whoever asks for it how often, and forgotten with the file.

``once`` keeps what is found in the whole of it, ``for_each`` what is found for each of some names, and ``Looked`` the
matches of an expression near places that are asked for one behind the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import wraps
from weakref import WeakKeyDictionary

from ....typed import TypeVar
from ...sent.values import Values
from ...spelling.literals import Scanned

_Found = TypeVar("_Found")
_Other = TypeVar("_Other")
_Name = TypeVar("_Name")

# No more names of a file are looked for all through it.
_NAMES = 64
# So much is looked through at once; no match is longer than what is looked for is near; so many stretches are kept.
_STRETCH, _REACH, _MOST = 4096, 2000, 16


def once(find: Callable[[Scanned], _Found]) -> Callable[[Scanned], _Found]:
    """What a function finds in a file, the first time that it is asked."""
    known: WeakKeyDictionary[Scanned, _Found] = WeakKeyDictionary()

    @wraps(find)
    def found(source: Scanned) -> _Found:
        if source not in known:
            known[source] = find(source)
        return known[source]

    return found


def has(pattern: re.Pattern[bytes]) -> Callable[[Scanned], bool]:
    """Whether a file has what the expression finds anywhere."""
    return once(lambda source: pattern.search(source.data) is not None)


@once
def values_of(source: Scanned) -> Values:
    """What the file says of its values by name."""
    return Values(source.data)


def for_each(
    otherwise: _Other,
) -> Callable[[Callable[[Scanned, _Name], _Found]], Callable[[Scanned, _Name], _Found | _Other]]:
    """What a function finds in a file for a name, the first time; ``otherwise`` for more names than are looked for."""

    def kept(find: Callable[[Scanned, _Name], _Found]) -> Callable[[Scanned, _Name], _Found | _Other]:
        known: WeakKeyDictionary[Scanned, dict[_Name, _Found]] = WeakKeyDictionary()

        @wraps(find)
        def found(source: Scanned, name: _Name) -> _Found | _Other:
            names = known.setdefault(source, {})
            if name not in names and len(names) < _NAMES:
                names[name] = find(source, name)
            return names.get(name, otherwise)

        return found

    return kept


class Looked:
    """The matches of an expression in these bytes; near many places that are close together each is looked for once."""

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
