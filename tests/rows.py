"""One test over many rows.

For ``pytest.mark.parametrize`` where the rows are quick: to collect a test, to set it up and to report it takes some
five milliseconds, many times what it takes to ask what most rows ask.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Any

# So much of a row is shown beside what is wrong with it.
_SHOWN = 300

Check = Callable[..., None]


def over(names: str | tuple[str, ...], rows: Iterable[Any]) -> Callable[[Check], Check]:
    """The check made of every row; each that fails is told, with what was asserted of it.

    Fixtures are the same ones for all rows.
    """
    every = [row if isinstance(names, tuple) else (row,) for row in rows]
    called = names if isinstance(names, tuple) else (names,)

    def grouped(check: Check) -> Check:
        def test(**given: Any) -> None:
            __tracebackhide__ = True
            wrong: list[str] = []
            for row in every:
                try:
                    check(**given, **dict(zip(called, row, strict=True)))
                except Exception as error:
                    why = str(error) if isinstance(error, AssertionError) else f"{error!r}"
                    wrong.append(f"{', '.join(map(repr, row)):.{_SHOWN}}\n{why}")
            if wrong:
                raise AssertionError(f"{len(wrong)} of {len(every)} rows:\n\n" + "\n\n".join(wrong))

        assert every, check.__name__
        test.__name__, test.__qualname__, test.__doc__ = check.__name__, check.__qualname__, check.__doc__
        test.__module__ = check.__module__
        known = inspect.signature(check)
        left = [one for name, one in known.parameters.items() if name not in called]
        assert len(left) + len(called) == len(known.parameters), check.__name__
        test.__signature__ = known.replace(parameters=left)  # type: ignore[attr-defined]
        return test

    return grouped
