"""Where lines begin: of a whole file, or of one block of a file that is read piece by piece."""

from __future__ import annotations

from bisect import bisect_right


class Block:
    """Lines of a stretch of a file that begins at offset ``start``, on line ``first``."""

    __slots__ = ("_first", "_start", "_starts", "data")

    def __init__(self, data: bytes, start: int = 0, first: int = 1) -> None:
        self.data = data
        self._start = start
        self._first = first
        self._starts: list[int] | None = None

    def starts(self) -> list[int]:
        if self._starts is None:
            starts, at = [0], self.data.find(b"\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.data.find(b"\n", at + 1)
            self._starts = starts
        return self._starts

    def number(self, offset: int) -> int:
        return self._first + bisect_right(self.starts(), offset - self._start) - 1

    def line(self, number: int) -> tuple[int, bytes]:
        starts = self.starts()
        index = number - self._first
        end = starts[index + 1] - 1 if index + 1 < len(starts) else len(self.data)
        return self._start + starts[index], self.data[starts[index] : end].removesuffix(b"\r")

    def beside(self, number: int) -> list[bytes]:
        """The lines right before and behind a line, as far as there are any."""
        last = self._first + len(self.starts()) - 1
        return [self.line(other)[1] for other in (number - 1, number + 1) if self._first <= other <= last]
