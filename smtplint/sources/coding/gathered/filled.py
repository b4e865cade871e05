"""What is put into a text that is kept under a name, as a constant or in a table: by where the file fills it in.

Strategy. The uses of the name are looked for, and what is put in behind one is read as if the text stood there itself
(``put_behind.py``). Where the file puts in what has brackets once, that tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ....model import Span
from ....regexes import regex
from ...files.lines import line_start
from ...sent.meanings import bare_address
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.call_sites import call_of
from ..around.enclosing import shows
from ..around.once import for_each, values_of
from ..around.tokens import tokens
from ..joined.expressions import Joined, collects
from ..joined.put_behind import PLACEHOLDER, behind_name, name_holes
from ..outlets.channels import site_of

_USES, _NEAR, _BACK = 8, 300, 120
# What stands between the use of a name and the statement behind it, and not between a name and what it is given.
_ENDED = regex(rb"[\n;)]")
# What keeps a text without a sign of equality: a macro of C's, a constant of PHP's or Perl's; and a key of a table.
_DEFINED = regex(
    rb"(?:#[ \t]*define[ \t]+|\bdefine\([ \t]*[\"']|\bconstant[ \t]+)(?P<name>\w{1,60})[\"']?(?:[ \t]*(?:,|=>))?[ \t]*$"
)
_KEY = regex(rb"(?P<quote>[\"']?)(?P<name>[A-Za-z_]\w{0,40})(?P=quote)[ \t]*(?::|=>)[ \t]*$")


def filled(text: Joined) -> tuple[Spelt, bool]:
    """The text with what its placeholders stand for, where uses of the name that keeps it tell.

    And whether all of those are handed to what shows them.
    """
    if not any(PLACEHOLDER.fullmatch(hole.text) for hole in text.spelt.holes.values()):
        return text.spelt, False
    use, own = _pattern_of_uses(text), text.spelt.starts[0]
    places = [place for place in _uses(text.source, use) if not _keeps(text.data, place, own)] if use else []
    uses = [_values_of_use(text.source, *place) for place in places[:_USES]]
    told = list[Spelt]()
    for given in filter(None, uses):
        one = text.spelt.with_holes({at: hole._replace(apart=True) for at, hole in text.spelt.holes.items()})
        name_holes(one, given)
        told.append(one)
    spelt = next((one for one in told if not _is_bare(text.source, one)), told[0]) if told else text.spelt
    return spelt, bool(uses) and all(one is None for one in uses)


def _is_bare(source: Scanned, text: Spelt) -> bool:
    return all(bare_address(hole.text, values_of(source)) for hole in text.holes.values())


def _pattern_of_uses(text: Joined) -> bytes:
    """What finds the uses of the name or the key that a text is kept under; nothing where it is under none."""
    if name := text.kept:
        return rb"(?<!\w)" + re.escape(name.encode()) + rb"(?!\w)(?![ \t]*:?=(?![=>]))"
    before = text.data[max(0, text.start - _BACK) : text.start]
    if defined := _DEFINED.search(before):
        return rb"(?<!\w)" + re.escape(defined["name"]) + rb"(?!\w)"
    key = _KEY.search(before)
    return rb"(?:\[:?[\"']?|\{|\.|->|::)" + re.escape(key["name"]) + rb"(?:[\"']?\]|\})?(?!\w)" if key else b""


@for_each(())
def _uses(source: Scanned, use: bytes) -> Sequence[Span]:
    """Where a name is used first, and not within a literal; once more often than is looked at, for where it is kept."""
    found = (one.span() for one in re.finditer(use, source.data))
    used = (one for one in found if (index := source.at(one[0])) < 0 or source.ends[index] <= one[1])
    return list(islice(used, 2 * _USES))


def _keeps(data: bytes, use: Span, own: int) -> bool:
    """Whether a name stands where it is given the text that begins at a place."""
    return use[0] <= own <= use[1] + _BACK and not _ENDED.search(data, use[1], own)


def _values_of_use(source: Scanned, start: int, end: int) -> list[str] | None:
    """What is put in behind one use; None where that is handed to what shows it."""
    data = source.data
    begin = line_start(data, start, _BACK)
    inside = source.at(begin)
    near = tokens(source, source.ends[inside] if inside >= 0 else begin, end + _NEAR)
    here = near.at(end) - 1
    call = call_of(near, here, here + 1) if here >= 0 else None
    if site_of(source, call).log or shows(source, start):
        return None
    collected = call is not None and collects(call)
    return [] if collected else [part.text for part in behind_name(tokens(source, end, end + _NEAR), 0)]
