"""What is put into a text that is kept under a name, as a constant or in a table: by where the file fills it in.

Strategy. The uses of the name are looked for, and what is put in behind one is read as if the text stood there itself
(``put_behind.py``). Where the file puts in what has brackets once, that tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....regexes import regex
from ...files.lines import line_start
from ...sent.meanings import bare_address
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.call_sites import call_of, kept_in
from ..around.enclosing import shows
from ..around.once import once, values_of
from ..around.tokens import Tokens, tokens
from ..joined.expressions import Joined, collects
from ..joined.put_behind import PLACEHOLDER, behind_name, name_holes
from ..outlets.channels import site_of

_USES, _NEAR, _BACK = 8, 300, 120
# What stands between the use of a name and the statement behind it, and not between a name and what it is given.
_ENDED = regex(rb"[\n;)]")
# No more names of a file are looked for all through it.
_MOST = 64
# What keeps a text without a sign of equality: a macro of C's, a constant of PHP's or Perl's; and a key of a table.
_DEFINED = regex(
    rb"(?:#[ \t]*define[ \t]+|\bdefine\([ \t]*[\"']|\bconstant[ \t]+)(?P<name>\w{1,60})[\"']?(?:[ \t]*(?:,|=>))?[ \t]*$"
)
_KEY = regex(rb"(?P<quote>[\"']?)(?P<name>[A-Za-z_]\w{0,40})(?P=quote)[ \t]*(?::|=>)[ \t]*$")


def filled(source: Scanned, found: Tokens, text: Joined) -> tuple[Spelt, bool]:
    """The text with what its placeholders stand for, where uses of the name that keeps it tell.

    And whether all of those are handed to what shows them.
    """
    if not any(PLACEHOLDER.fullmatch(hole.text) for hole in text.spelt.holes.values()):
        return text.spelt, False
    use = _pattern_of_uses(source, found, text)
    uses = list(_values_of_uses(source, use, text.spelt.starts[0])) if use else []
    told = list[Spelt]()
    for given in filter(None, uses):
        one = text.spelt.part(0, len(text.spelt.raw))
        name_holes(one, given)
        one.holes.update({at: hole._replace(apart=True) for at, hole in one.holes.items()})
        told.append(one)
    spelt = next((one for one in told if not _is_bare(source, one)), told[0]) if told else text.spelt
    return spelt, bool(uses) and all(one is None for one in uses)


def _is_bare(source: Scanned, text: Spelt) -> bool:
    return all(bare_address(hole.text, values_of(source)) for hole in text.holes.values())


def _pattern_of_uses(source: Scanned, found: Tokens, text: Joined) -> re.Pattern[bytes] | None:
    """What finds the uses of the name or the key that a text is kept under."""
    start = found[text.first].start
    if name := kept_in(found, text.first, text.call):
        return re.compile(rb"(?<!\w)" + re.escape(name.encode()) + rb"(?!\w)(?![ \t]*:?=(?![=>]))")
    before = source.data[max(0, start - _BACK) : start]
    if defined := _DEFINED.search(before):
        return re.compile(rb"(?<!\w)" + re.escape(defined["name"]) + rb"(?!\w)")
    if key := _KEY.search(before):
        own = re.escape(key["name"])
        return re.compile(rb"(?:\[:?[\"']?|\{|\.|->|::)" + own + rb"(?:[\"']?\]|\})?(?!\w)")
    return None


def _values_of_uses(source: Scanned, use: re.Pattern[bytes], own: int) -> Iterator[list[str] | None]:
    """The values that each of the first uses puts in; None for one that is handed to what shows it."""
    data, count, looked = source.data, 0, _looked_for(source)
    if len(looked) == _MOST:
        return
    looked.add(use.pattern)
    for match in use.finditer(data):
        index = source.at(match.start())
        named = match.start() <= own <= match.end() + _BACK and not _ENDED.search(data, match.end(), own)
        if named or (index >= 0 and source.ends[index] > match.end()):
            continue
        count += 1
        if count > _USES:
            return
        yield _values_of_use(source, match)


@once
def _looked_for(_: Scanned) -> set[bytes]:
    """The expressions that were looked for, of the names at hand."""
    return set()


def _values_of_use(source: Scanned, use: re.Match[bytes]) -> list[str] | None:
    """What is put in behind one use; None where that is handed to what shows it."""
    data, (start, end) = source.data, use.span()
    begin = line_start(data, start, _BACK)
    inside = source.at(begin)
    near = tokens(source, source.ends[inside] if inside >= 0 else begin, end + _NEAR)
    here = near.at(end) - 1
    call = call_of(source, near, here, here + 1) if here >= 0 else None
    if site_of(source, call).log or shows(source, start):
        return None
    collected = call is not None and collects(call)
    return [] if collected else [part.text for part in behind_name(source, tokens(source, end, end + _NEAR), 0)]
