"""What is found in the rest of a file, behind its byte order mark, at its places in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ..model import Edit, Fault, Occurrence, Span
from .lines import Block


def shifted(found: Iterable[Occurrence], by: int, data: bytes) -> Iterator[Occurrence]:
    """What was found in the file of these bytes when the first of them were left out."""
    lines = Block(data)
    for one in found:
        yield one._replace(
            offsets=_places(one.offsets, by),
            ends=None if one.ends is None else _places(one.ends, by),
            lines=lines,
            written=_writing(one, by),
            faults=tuple(
                Fault(fault.name, _span(fault.span, by), tuple(_edit(edit, by) for edit in fault.edits), fault.values)
                for fault in one.faults
            ),
        )


def _places(places: Sequence[int], by: int) -> Sequence[int]:
    if isinstance(places, range):
        return range(places.start + by, places.stop + by)
    return tuple(place + by for place in places)


def _span(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def _edit(edit: Edit, by: int) -> Edit:
    return Edit(edit.start + by, edit.end + by, edit.text)


def _writing(one: Occurrence, by: int) -> Callable[[Edit], tuple[Edit, ...] | None] | None:
    write = one.written
    if write is None:
        return None

    def written(edit: Edit) -> tuple[Edit, ...] | None:
        inner = write(edit)
        return None if inner is None else tuple(_edit(each, by) for each in inner)

    return written
