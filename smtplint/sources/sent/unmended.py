"""Commands that are to be refused, or were, or that a log tells of: what is wrong is told, and nothing mends it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import Edit, Occurrence


def unmended(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands without what would mend them."""
    for one in found:
        faults = tuple(fault._replace(edits=()) for fault in one.faults)
        yield one._replace(written=_nowhere, faults=faults)


def _nowhere(_: Edit) -> None:
    return None


def filled_outside(one: Occurrence) -> Occurrence:
    """What is found in a text of another file, which may fill its placeholders."""
    return one._replace(faults=tuple(fault for fault in one.faults if fault.name != "unfilled-value"))
