"""What the edits of a file would change, as a unified difference; the file is read line by line."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from ..linting import apply
from ..model import Edit
from .style import Style

CONTEXT = 3


def report(path: str, old: BinaryIO, edits: list[Edit], style: Style) -> Iterator[str]:
    """The lines of the difference; ``edits`` are in order and do not overlap."""
    yield style("path", f"--- {path}")
    yield style("path", f"+++ {path}")
    shift = 0
    for first, lines in _hunks(old, edits):
        before, after = (len([line for sign, line in lines if sign != other]) for other in "+-")
        yield f"@@ -{first},{before} +{first + shift},{after} @@"
        shift += after - before
        for sign, line in lines:
            text = line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
            yield style({"-": "remove", "+": "add"}.get(sign, ""), f"{sign}{text}") if sign != " " else f" {text}"


def _hunks(old: BinaryIO, edits: list[Edit]) -> Iterator[tuple[int, list[tuple[str, bytes]]]]:
    """Groups of changed lines with what stands round them, each with its first line's number."""
    waiting = deque(edits)
    before: deque[bytes] = deque(maxlen=CONTEXT)
    hunk: list[tuple[str, bytes]] = []
    start = first = quiet = 0
    for number, line in enumerate(old, 1):
        end = start + len(line)
        mine = []
        while waiting and waiting[0].start < end:
            mine.append(waiting.popleft())
        if mine:
            if not hunk:
                first = number - len(before)
                hunk = [(" ", kept) for kept in before]
            new = apply(line, [edit._replace(start=edit.start - start, end=edit.end - start) for edit in mine])
            hunk.append(("-", line))
            hunk += [("+", new)] if new else []
            quiet = 0
        elif hunk:
            hunk.append((" ", line))
            quiet += 1
            if quiet == CONTEXT:
                yield first, hunk
                hunk = []
        before.append(line)
        start = end
        if not waiting and not hunk:
            return
    if hunk:
        yield first, hunk
