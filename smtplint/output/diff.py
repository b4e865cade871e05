"""What the edits of a file would change, as a unified difference that ``patch`` and ``git apply`` take.

Strategy. The file is read line by line. Lines that an edit touches are put together with those that its own end, or the
end of another edit that begins in them, touches; what comes of them is cut into lines again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from io import BytesIO
from itertools import takewhile

from ..edits import apply
from ..model import Edit
from ..regexes import regex
from .style import Style
from .visible import written_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

CONTEXT = 3
_SIGNS = {"-": "remove", "+": "add"}
_CONTROL = regex(r"[\0-\x1f\x7f]")
_ESCAPED = regex(r"[\0-\x1f\x7f\"\\]")
_LETTERS = {"\t": r"\t", "\n": r"\n", "\r": r"\r", '"': r"\"", "\\": r"\\"}

Signed = tuple[str, bytes]


def report(path: str, old: BinaryIO, edits: list[Edit], style: Style, shown: bool) -> Iterator[str]:
    """The lines of the difference, odd bytes as surrogates; ``edits`` are in order and do not overlap.

    ``shown``: a person looks at it, so that what no terminal should be sent is written out.
    """
    name = written_out(path) if shown else _quoted(path)
    yield style("path", f"--- {name}")
    yield style("path", f"+++ {name}")
    shift = 0
    for first, lines in _hunks(old, edits):
        before, after = (sum(sign != other for sign, _ in lines) for other in "+-")
        yield f"@@ -{first - (not before)},{before} +{first + shift - (not after)},{after} @@"
        shift += after - before
        for sign, line in lines:
            text = line.removesuffix(b"\n").decode("utf-8", "surrogateescape")
            if shown:
                text = "\t".join(map(written_out, text.removesuffix("\r").split("\t")))
            yield style(_SIGNS[sign], f"{sign}{text}") if sign in _SIGNS else f" {text}"
            if not line.endswith(b"\n"):
                yield "\\ No newline at end of file"


def _quoted(path: str) -> str:
    """A name as ``patch`` and git read it: in quotes where something in it would end the line, or the name."""
    if not _CONTROL.search(path):
        return path + "\t" * (" " in path)
    return '"' + _ESCAPED.sub(lambda one: _LETTERS.get(one[0]) or f"\\{ord(one[0]):03o}", path) + '"'


def _hunks(old: BinaryIO, edits: list[Edit]) -> Iterator[tuple[int, list[Signed]]]:
    """Groups of changed lines with what stands round them, each with its first line's number; none meets another."""
    before: deque[bytes] = deque(maxlen=CONTEXT)
    hunk: list[Signed] = []
    first = quiet = 0
    for number, lines, changed in _changes(old, edits):
        if changed is not None:
            if not hunk:
                first = number - len(before)
                hunk = [(" ", kept) for kept in before]
            hunk += _difference(lines, changed)
            quiet = 0
        elif hunk:
            hunk += [(" ", line) for line in lines]
            quiet += 1
            if quiet > 2 * CONTEXT:
                yield first, hunk[: CONTEXT - quiet]
                hunk = []
        before.extend(lines)
    if hunk:
        yield first, hunk


def _changes(old: BinaryIO, edits: list[Edit]) -> Iterator[tuple[int, list[bytes], list[bytes] | None]]:
    """Lines that belong together, with the number of their first and what becomes of them, None where nothing does.

    As far as some lines behind the last edit.
    """
    waiting = deque(edits)
    start, number, quiet = 0, 1, 0
    while quiet < CONTEXT and (line := old.readline()):
        text, new = line, line
        mine: list[Edit] = []
        while line:
            end = start + len(text)
            while waiting and waiting[0].start < end + (not text.endswith(b"\n")):
                mine.append(waiting.popleft())
            whole = not mine or mine[-1].end <= end
            if mine and whole:
                new = apply(text, [edit._replace(start=edit.start - start, end=edit.end - start) for edit in mine])
            if whole and (not new or new.endswith(b"\n")):
                break
            # An edit goes on in the next line, or takes its own line's end away.
            line = old.readline()
            text += line
        lines = _lines(text)
        yield number, lines, _lines(new) if mine else None
        quiet = 0 if waiting or mine else quiet + 1
        number += len(lines)
        start += len(text)


def _lines(text: bytes) -> list[bytes]:
    return BytesIO(text).readlines()


def _difference(old: list[bytes], new: list[bytes]) -> list[Signed]:
    """The lines of both, those at the beginning and at the end that are the same once."""
    head = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    rest = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    tail = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], rest))
    return [
        *((" ", line) for line in old[:head]),
        *(("-", line) for line in old[head : len(old) - tail]),
        *(("+", line) for line in new[head : len(new) - tail]),
        *((" ", line) for line in old[len(old) - tail :] if tail),
    ]
