"""Lines of code that are longer than anybody writes one: what tools have put together of other people's code.

Strategy. They are left out of what is read, as files that say so by their names are, and what is found is carried over
to the places that it has in the file.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ...model import Edit, Span
from ...typed import NamedTuple

LONGEST = 1 << 16


class LeftOut(NamedTuple):
    """Where in the text lines were left out, and how much up to each; the first is nothing, before all of them."""

    places: tuple[int, ...]
    lengths: tuple[int, ...]

    def spans(self) -> list[Span]:
        """Where the lines are in the file."""
        lengths = zip(self.lengths, self.lengths[1:], strict=False)
        return [(at + before, at + behind) for at, (before, behind) in zip(self.places, lengths, strict=True)]

    def start(self, at: int) -> int:
        return at + self.lengths[bisect_right(self.places, at)]

    def end(self, at: int) -> int:
        return at + self.lengths[bisect_left(self.places, at)]

    def edit(self, inner: Edit) -> Edit:
        return Edit(self.start(inner.start), max(self.start(inner.start), self.end(inner.end)), inner.text)


def without_long_lines(data: bytes) -> tuple[bytes, LeftOut]:
    """The text with nothing on those lines, and where they were."""
    out, places, lengths = list[bytes](), list[int](), [0]
    begin = kept = 0
    while len(data) - begin > LONGEST:
        end = data.rfind(b"\n", begin, begin + LONGEST + 1)
        if end < 0:
            end = data.find(b"\n", begin)
            end = len(data) if end < 0 else end
            out.append(data[kept:begin])
            places.append(begin - lengths[-1])
            lengths.append(lengths[-1] + end - begin)
            kept = end
        begin = end + 1
    return b"".join((*out, data[kept:])) if out else data, LeftOut(tuple(places), tuple(lengths))
