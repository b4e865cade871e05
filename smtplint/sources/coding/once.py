"""What is found in a file once, whoever asks for it how often, and forgotten with the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from weakref import WeakKeyDictionary

from ...typed import TypeVar
from ..spelling.literals import Scanned

_Found = TypeVar("_Found")


def once(find: Callable[[Scanned], _Found]) -> Callable[[Scanned], _Found]:
    """What a function finds in a file, the first time that it is asked."""
    known: WeakKeyDictionary[Scanned, _Found] = WeakKeyDictionary()

    @wraps(find)
    def found(source: Scanned) -> _Found:
        if source not in known:
            known[source] = find(source)
        return known[source]

    return found
