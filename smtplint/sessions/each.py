"""What is known of each of the sessions that a file holds at once."""

from __future__ import annotations

from collections.abc import Callable

from ..typed import Generic, TypeVar

Known = TypeVar("Known")

# of so many sessions, those that were heard last
_MANY = 1000


class Each(Generic[Known]):
    """What is known of a session, by its number; ``new`` makes what is known of one before its first line."""

    def __init__(self, new: Callable[[], Known]) -> None:
        self._new = new
        self._known: dict[int, Known] = {}

    def __getitem__(self, session: int) -> Known:
        if session not in self._known:
            self[session] = self._new()
        return self._known[session]

    def __setitem__(self, session: int, known: Known) -> None:
        self._known.pop(session, None)
        self._known[session] = known
        if len(self._known) > _MANY:
            del self._known[next(iter(self._known))]
