"""The transcripts that one document holds: fenced blocks, and those in another manner than the rest.

Each is read by itself, for its marks are its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..sources.documents.fences import fences
from .lines import Marks, is_marked, opens


def fenced(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Every block with how many lines are above it."""
    counted = above = 0
    for fence in fences(raw):
        start, end = fence.inside
        above += raw.count(b"\n", counted, start)
        counted = start
        yield above, raw[start:end]


def unmarked(lines: Iterable[bytes], marks: Marks) -> Iterator[tuple[int, list[bytes]]]:
    """Runs of lines that have none of the marks and begin as a session does, with how many lines are above them."""
    run: list[bytes] = []
    number = 0
    for number, line in enumerate(lines):
        if run or opens(line):
            if not is_marked(line, marks):
                run.append(line)
            elif run:
                yield number - len(run), run
                run = []
    if run:
        yield number + 1 - len(run), run
