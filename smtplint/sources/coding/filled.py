"""What is put into a text that is kept under a name, as a constant or in a table: by where the file fills it in.

Strategy. The uses of the name are looked for; behind one stands a method that fills texts, an operator that does, or
the rest of the arguments that the text is the first of. Where the file puts in what has brackets once, that tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...regexes import regex
from ..sent.meanings import bare_address
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt
from .call_sites import Call, kept_in
from .channels import site_of
from .enclosing import shows
from .expressions import Joined
from .once import once, values_of
from .operands import FORMATTERS, TRANSPARENT
from .put_behind import PLACEHOLDER, name_holes, put_in
from .tokens import Tokens, split, tokens

# What makes a text of another, and within how many such.
_MADE, _WITHIN = regex(rb"(?:^|[.:>])(?:" + "|".join(sorted(FORMATTERS | TRANSPARENT)).encode() + rb")!?$"), 3
_USES, _NEAR, _BACK, _VALUES = 8, 300, 120, 32
# What stands between the use of a name and the statement behind it, and not between a name and what it is given.
_ENDED = regex(rb"[\n;)]")
# No more names of a file are looked for all through it.
_MOST = 64
# What keeps a text without a sign of equality: a macro of C's, a constant of PHP's or Perl's; and a key of a table.
_DEFINED = regex(
    rb"(?:#[ \t]*define[ \t]+|\bdefine\([ \t]*[\"']|\bconstant[ \t]+)(?P<name>\w{1,60})[\"']?(?:[ \t]*(?:,|=>))?[ \t]*$"
)
_KEY = regex(rb"(?P<quote>[\"']?)(?P<name>[A-Za-z_]\w{0,40})(?P=quote)[ \t]*(?::|=>)[ \t]*$")
# What stands before the first of several arguments that are a text and what is put into it.
_CALLED = regex(
    rb"\[NSString (?P<message>\w{1,40}Format):[ ]?$"
    rb"|(?P<call>[\w.$>:-]{0,60}[\w!)])[ \t]*\((?:(?P<before>[^()\n]{0,60}),[ \t]*|\w{1,20}:[ ]*)?"
    rb"[&*$@]?(?:\w{1,40}(?:\.|->|::))*$"
)


def filled(source: Scanned, found: Tokens, text: Joined) -> tuple[Spelt, bool]:
    """The text with what its placeholders stand for, where uses of the name that keeps it tell.

    And whether all of those are handed to what shows them.
    """
    if not any(PLACEHOLDER.fullmatch(hole.text) for hole in text.spelt.holes.values()):
        return text.spelt, False
    use = _use(source, found, text)
    uses = list(_uses(source, use, text.spelt.starts[0])) if use else []
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


def _use(source: Scanned, found: Tokens, text: Joined) -> re.Pattern[bytes] | None:
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


def _uses(source: Scanned, use: re.Pattern[bytes], own: int) -> Iterator[list[str] | None]:
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
        yield _put_in(source, match)


@once
def _looked_for(_: Scanned) -> set[bytes]:
    """The expressions that were looked for, of the names at hand."""
    return set()


def _called(data: bytes, at: int) -> re.Match[bytes] | None:
    return _CALLED.search(data, max(0, at - _BACK), at)


def _put_in(source: Scanned, use: re.Match[bytes]) -> list[str] | None:
    """What is put in behind one use; None where that is handed to what shows it."""
    data, end = source.data, use.end()
    called = _called(data, use.start())
    for _ in range(_WITHIN):
        if called and called["call"] and _MADE.search(called["call"]):
            called = _called(data, called.start()) or called
    call = (called["message"] or called["call"]).decode("latin-1") if called else ""
    before = called["before"].decode("latin-1").split(",") if called and called["before"] else []
    handed = Call(call, tuple(one.strip() for one in before))
    if site_of(source, handed).log or shows(data, use.start()):
        return None
    found = tokens(source, end, end + _NEAR)
    wrapped = found.texts(0, 1) == [")"]
    behind = found.texts(wrapped, wrapped + 1)
    if behind and not (wrapped and behind == ["%"]) and (put := put_in(source, found, int(wrapped))):
        return put[0]
    if behind == [","] and not wrapped and call:
        close = next((at for at, one in enumerate(found) if one.text in (")", "]") and found.opening[at] < 0), -1)
        return [part.text for part in split(source, found, 1, close)][:_VALUES] if close > 0 else []
    return []
