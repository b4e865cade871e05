"""The transcripts that one document holds: fenced blocks with the quotations between them, and those in another manner
than the rest.

Each is read by itself, for its marks are its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..regexes import regex
from ..sources.documents.fences import fences
from .lines import Marks, is_marked, opens

_QUOTATION = regex(rb"(?:^ {0,3}>.*+\n?+)++", re.MULTILINE)
# how an error begins
_RAISED = regex(rb"(?:Error|Exception|\wRefused|\wDisconnected)['\"]?(?:\(|:(?: |$))", re.MULTILINE)
_OBJECT = regex(rb"\s*\{.*\}[\s,]*$")
_MARK = regex(rb"^ {0,3}>[ \t]?", re.MULTILINE)


def fenced(raw: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """Every block, and every quotation outside blocks, with how many lines are above it, and whether it is a quotation.

    None where no block is.
    """
    counted = above = 0
    for start, text, is_quotation in _blocks(raw):
        above += raw.count(b"\n", counted, start)
        counted = start
        yield above, text, is_quotation


def _blocks(raw: bytes) -> Iterator[tuple[int, bytes, bool]]:
    behind = 0
    for fence in fences(raw):
        yield from _quotations(raw, behind, fence.whole[0])
        yield fence.inside[0], raw[slice(*fence.inside)], False
        behind = fence.whole[1]
    if behind:
        yield from _quotations(raw, behind, len(raw))


def _quotations(raw: bytes, start: int, end: int) -> Iterator[tuple[int, bytes, bool]]:
    return ((found.start(), _MARK.sub(b"", found[0]), True) for found in _QUOTATION.finditer(raw, start, end))


def beside(raw: bytes, said: Mapping[int, int]) -> bytes:
    """A document without its dialogues and its prose, every line in its place: errors may stand in the rest.

    ``said`` tells of a block, by the lines above it, how many of its lines are a dialogue's.
    """
    lines = raw.splitlines(keepends=True)
    kept = [line if _RAISED.search(line) else b"\n" for line in lines]
    for above, block, is_quotation in fenced(raw):
        behind, end = above + said.get(above, 0), above + len(block.splitlines())
        kept[above:behind] = [b"\n"] * (behind - above)
        if not is_quotation:
            kept[behind:end] = lines[behind:end]
    return b"".join(kept)


def unread(raw: bytes, used: Iterable[int], *, is_objects: bool) -> bytes:
    """A file without the lines that were used, counted from 1: errors, or objects of one line, may tell of more."""
    if not is_objects and not _RAISED.search(raw):
        return b""
    lines = raw.splitlines(keepends=True)
    for line in used:
        lines[line - 1] = b"\n"
    return b"".join(line if _RAISED.search(line) or (is_objects and _OBJECT.match(line)) else b"\n" for line in lines)


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
