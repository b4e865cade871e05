"""The transcripts that one document holds: fenced blocks, and those in another manner than the rest.

Each is read by itself, for its marks are its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..regexes import regex
from .lines import Marks, is_marked, opens

# the fences of Markdown and of issue trackers
_FENCE = regex(
    rb"^[ \t>]{0,12}(?P<fence>`{3,20}|~{3,20}|\{(?:code|noformat)\b)(?P<behind>[^\r\n]{0,200})", re.MULTILINE
)


def _closes(opened: bytes, found: re.Match[bytes]) -> bool:
    fence = found["fence"]
    if opened.startswith(b"{"):
        return fence == opened
    return fence.startswith(opened) and not found["behind"].strip()


def fenced(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Every block with how many lines are above it; the last one need not be closed."""
    opened = b""
    start = counted = above = 0
    for found in _FENCE.finditer(raw) if b"```" in raw or b"~~~" in raw or b"{code" in raw or b"{nof" in raw else ():
        if not opened:
            opened, start = found["fence"], raw.find(b"\n", found.end()) + 1 or len(raw)
            above += raw.count(b"\n", counted, start)
            counted = start
        elif _closes(opened, found):
            yield above, raw[start : found.start()]
            opened = b""
    if opened:
        yield above, raw[start:]


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
