"""Regular expressions that are compiled where they are first used.

A run needs few of those that its modules have, and compiling them all is the larger part of what it takes to start. The
shortest runs need none, nor the module that compiles them.
"""

from __future__ import annotations

from .typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from typing import Any, AnyStr

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub")


class _Waiting:
    """Stands for a pattern; once that is compiled its methods are found here without delay."""

    def __init__(self, source: str | bytes | Callable[[], str | bytes], flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        import re

        compiled = re.compile(self._source() if callable(self._source) else self._source, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)


def regex(source: AnyStr | Callable[[], AnyStr], flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, but that what is wrong with it is told when it is first used.

    A source that takes what a run may not need otherwise is called for only then.
    """
    return cast("re.Pattern[AnyStr]", _Waiting(source, flags))
