"""Where the names are used under which a file keeps commands, or the heads of such.

Strategy. Each name is looked for by itself; one that is given a second text anywhere, or that a function is called,
says nothing of what it stands for.
"""

from __future__ import annotations

import heapq
from itertools import repeat

from ...regexes import regex
from ...typed import NamedTuple
from ..coding.around.functions import defines
from ..coding.around.once import once
from ..coding.around.places import places
from ..coding.gathered.kept_texts import Kept, kept_texts
from ..spelling.literals import Scanned

# A second text under a name; what calls what stands in a table.
_GIVEN = regex(rb"[\"']?\]?\}?[ \t]*(?:\[\w{0,20}\][ \t]*)?(?::(?!:)[^=\n\"'(){};,]{0,40})?(?::?=(?![=>~])|=>)")
_KEYED = regex(rb"[\"']?[ \t]*:(?!:)")
_GOT = regex(rb"\.(?:get|getValue|fetch|at|find)\(\Z")
_BEFORE = 80


class Use(NamedTuple):
    """Where a name that keeps a text is used: from, to, what it keeps, and the literal that it stands in, or -1."""

    start: int
    end: int
    kept: Kept
    inside: int


@once
def uses(source: Scanned) -> list[Use]:
    """The uses of names in order; none of one that is given another text elsewhere."""
    data, used, several, kept = source.data, list[tuple[bytes, Use]](), set[bytes](), kept_texts(source)
    for start, name in heapq.merge(*(zip(places(data, name), repeat(name)) for name in kept)):
        one, index, end = kept[name], source.at(start), start + len(name)
        if start < one.place < end + _BEFORE * 4 and not data[end : one.place].count(b"\n\n"):
            continue
        before = data[max(0, start - _BEFORE) : start]
        within = end + 1 < source.ends[index] or start > source.starts[index] + 2
        if index >= 0 and (source.forms[index] < 0 or within):
            if source.forms[index] >= 0:
                used.append((name, Use(start, end, one, index)))
        elif (
            _GIVEN.match(data, end)
            or defines(before)
            or before.endswith((b"define ", b"define\t"))
            or (one.table is not None and _KEYED.match(data, end) and not before.endswith((b"?", b"? ")))
        ):
            several.add(name)
        else:
            place = (start, end) if index < 0 else (source.starts[index], source.ends[index])
            used.append((name, Use(*place, one, -1)))
    return [use for name, use in used if name not in several]


def is_own(source: Scanned, use: Use, *, subscript: bool) -> bool:
    """Whether a name that is used is the command's, and not what something else than its table has under that."""
    kept, start = use.kept, use.start
    if kept.table is None:
        return True
    before = source.data[max(0, start - _BEFORE) : start]
    before = before[: got.start()] if (got := _GOT.search(before)) else before
    table = before.rstrip(b".>:-?[{ \"'")
    return ((got or table != before) and table.endswith(kept.table.encode())) if kept.table else subscript


def is_got(source: Scanned, start: int) -> bool:
    """Whether a key is what a table's method is handed that gives the value under it."""
    return _GOT.search(source.data, max(0, start - _BEFORE), start) is not None
