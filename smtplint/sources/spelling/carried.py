"""What is found in a text, carried over to the file that the text stands in: its places, its faults, its edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ...model import Edit, Lines, Occurrence, Span
from ...typed import NamedTuple, Protocol

_Write = Callable[[Edit], tuple[Edit, ...] | None]


class Carrier(Protocol):
    """Where in the file what begins at a place of the text does, and what ends there; and an edit, None where it cannot
    be written.
    """

    def start(self, at: int) -> int: ...

    def end(self, at: int) -> int: ...

    def edit(self, inner: Edit) -> Edit | None: ...


class Behind(NamedTuple):
    """The places of a text that is the file behind its first octets."""

    octets: int

    def start(self, at: int) -> int:
        return at + self.octets

    def end(self, at: int) -> int:
        return at + self.octets

    def edit(self, inner: Edit) -> Edit:
        return Edit(inner.start + self.octets, inner.end + self.octets, inner.text)


def carried(found: Iterable[Occurrence], carrier: Carrier, lines: Lines) -> Iterator[Occurrence]:
    """What was found in the text, at its places in the file."""
    for one in found:
        yield one._replace(
            offsets=tuple(carrier.start(at) for at in one.offsets),
            ends=tuple(carrier.end(at) for at in (one.offsets if one.ends is None else one.ends)),
            lines=lines,
            written=_writing(one, carrier),
            faults=tuple(
                fault._replace(span=span_of(carrier, fault.span), edits=_edits(fault.edits, carrier) or ())
                for fault in one.faults
            ),
        )


def span_of(carrier: Carrier, inner: Span) -> Span:
    """A stretch of the text in the file."""
    start = carrier.start(inner[0])
    return start, max(carrier.end(inner[1]), start)


def _edits(inner: Iterable[Edit], carrier: Carrier) -> tuple[Edit, ...] | None:
    """The edits in the file; None where one of them cannot be written there."""
    out = [carrier.edit(edit) for edit in inner]
    written = tuple(edit for edit in out if edit is not None)
    return written if len(written) == len(out) else None


def _writing(one: Occurrence, carrier: Carrier) -> _Write:
    write = one.written

    def written(edit: Edit) -> tuple[Edit, ...] | None:
        if write is None:
            return _edits((Edit(one.offsets[edit.start], one.offsets[edit.end], edit.text),), carrier)
        inner = write(edit)
        return None if inner is None else _edits(inner, carrier)

    return written
