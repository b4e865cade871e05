"""Odd commands that a file has on purpose, whatever a test says of them.

Such are what a fuzzer is fed, the rows of a table in which a parser makes an error of some, the forms by which a server
is asked whether it relays, and one address that is written in several ways, as are those of a whole session that a
test-suite feeds a server.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice, takewhile

from ..linting import is_plain
from ..model import Occurrence
from ..regexes import regex
from .files.bearings import words_of
from .files.sayings import by_code
from .sent.mailboxes import mailbox_in
from .surroundings import NEAR, Place

# What a fuzzer calls in a file that is for nothing else; and the same beside other tests.
_TARGET = rb"LLVMFuzzerTestOneInput|\bfuzz_target!|\batheris\."
_FUZZING, _FUZZED = regex(_TARGET), regex(_TARGET + rb"|\bf(?:uzz)?\.Add\(|@fuzz\b|\bfuzz[A-Z_]\w*\(")
_SEEDS = regex(rb"(?i)\b\w*(?:seeds?|corpus)\w*[ \t]*(?:\[\w*\][ \t]*)?(?::[^=\n]{0,40})?:?=")
# A row that is an error of a parser's, and one that is not.
_ERRORS = regex(rb"(?<![\w.])(?:Err\(|Left\b|\{:?error\b)|\b(?:Err\.|Failure\()")
_TAKEN = regex(rb"[\"'`]?[^,\n]{0,20},\s*(?:Ok[(.]|Right\b|\{:?ok\b|Success\()")
# A call that is handed a text, and words of its name where it takes that apart.
_HANDED = regex(rb"(?P<name>\w{1,40})[!?]?[( ][ \t]*(?:<<)?[bfru@$]{0,2}[\"'`]\Z")
_PARSERS = frozenset("address decode extract extracts mailbox parse parser parses path scan split tokenize".split())
# The forms by which it is asked whether a server relays.
_PERCENT = regex(rb"(?i)RCPT TO:[ ]?<?[^>\n]{0,60}%[^>@\n]{1,60}@[\[\"'$%{\w]")
_ROUTE = regex(rb"(?i)RCPT TO:[ ]?<@[^>:\n]{1,60}:[^>\n]")
# A command as a file has it, in whatever way; and what is left out of it where two are the same.
_SPELT = regex(rb"(?i)(?:MAIL|RCPT)[ \t]+(?:FROM|TO)\b[^\"'`\n]{1,200}?(?=(?:\\[rn])*[\"'`\n])")
_MARKS, _WAYS = regex(rb"\\[rnt]|[^a-z0-9@.=]"), 3
# So many commands of a text for a test are read before it is told whether they are about that: so many odd ways of one
# that is sound, each at most so many lines from where a transaction ends.
_OF_A_TEXT, _OTHER_WAYS, _TO_END = 2_000, 2, 2
# So far the name of a list of seeds may stand above, and what is made of an address below, and the steps of a test for
# relays; so many lines are remembered.
_BEHIND, _TABLE, _KEPT_LINES = 5, 12, 512


# Each line is near many commands of a list.
@lru_cache(maxsize=_KEPT_LINES)
def _is_fuzzed(line: bytes) -> bool:
    return _FUZZED.search(line) is not None


def is_fed(place: Place) -> bool:
    """Whether a fuzzer is fed a command."""
    loop = (place.before, place.behind, *place.below[:2])
    if any(map(_is_fuzzed, loop)):
        return True
    near = [line for line in (*place.above, *place.below) if _is_fuzzed(line)]
    if any(map(_FUZZING.search, near)):
        return True
    return bool(near) and any(map(_SEEDS.search, (place.before, *place.above[:_BEHIND])))


def is_parsers(place: Place) -> bool:
    """Whether a command stands in a table in which a parser gives some an error, and this one what it makes of it."""
    if place.before.strip(b" \t([{bru@\"'`"):
        return False
    own = b"\n".join((place.behind, *place.below[:2]))
    near = (*place.above[:NEAR], *place.below[:NEAR])
    return _TAKEN.match(own) is not None and any(map(_ERRORS.search, near))


def is_parsed(one: Occurrence, place: Place, beside: Iterable[bytes]) -> bool:
    """Whether a call takes a command apart, and what stands beside has a part of it, as that makes of it."""
    handed = _HANDED.search(place.before)
    if handed is None or _PARSERS.isdisjoint(words_of(handed["name"].decode())):
        return False
    box = mailbox_in(one.raw)
    made = {mark + part + mark for part in box for mark in (b'"', b"'") if part or not box.whole} if box else set()
    return any(text in line for line in beside for text in made)


def is_unwrapped(one: Occurrence, place: Place) -> bool:
    """Whether what a call makes of an address in brackets stands below, in these alone."""
    box = mailbox_in(one.raw)
    made = b":<%s>" % box.whole if box and box.whole else b""
    return bool(made) and any(made in line for line in takewhile(bytes.strip, place.below[:_BEHIND]))


def is_relays(place: Place) -> bool:
    """Whether the commands round one are those by which a server is asked whether it relays."""
    if b"%" not in place.near or b"<@" not in place.near:
        return False
    near = [*place.above[:_TABLE], place.before + place.behind, *place.below[:_TABLE]]
    pairs = sum(min(map(line.upper().count, (b"MAIL FROM", b"RCPT TO"))) for line in near)
    return pairs > 1 and any(map(_PERCENT.search, near)) and any(map(_ROUTE.search, near))


def is_one_of_ways(one: Occurrence, place: Place) -> bool:
    """Whether the same address stands beside a command in several other ways that are not refused: those are tested.

    What a blank line parts from it is another test, or what that goes through.
    """
    own = _letters(one.raw)
    if b"@" not in own:
        return False
    above, below = (takewhile(bytes.strip, lines) for lines in (place.above, place.below))
    near = b"\n".join((*above, place.before, place.behind, *below))
    ways = [way for way in _SPELT.finditer(near) if _letters(way.group()) == own]
    return len(ways) > _WAYS and len({way.group() for way in ways if not _is_refused(near, way.start())}) > _WAYS


def _is_refused(text: bytes, at: int) -> bool:
    """Whether the line at a place says by a code that what stands there is refused."""
    begin, end = text.rfind(b"\n", 0, at) + 1, text.find(b"\n", at)
    return by_code(text[begin : end if end >= 0 else len(text)]).bad


def without_ways(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The commands of a text among tests; only the sound ones, where an address is tried in one way after another."""
    rest = iter(found)
    ones = list(islice(rest, _OF_A_TEXT))
    about = _tries_ways(ones)
    yield from (one for one in chain(ones, rest) if not about or is_plain(one.raw))


def _tries_ways(ones: list[Occurrence]) -> bool:
    """Whether one address is there soundly and in other ways, with transactions ended between them."""
    sound = {_letters(one.raw) for one in ones if is_plain(one.raw)}
    ways = dict[bytes, set[bytes]]()
    for one in ones:
        if not is_plain(one.raw) and (letters := _letters(one.raw)) in sound and _is_ended_near(one):
            ways.setdefault(letters, set()).add(one.raw)
    return any(len(spelt) >= _OTHER_WAYS for spelt in ways.values())


def _is_ended_near(one: Occurrence) -> bool:
    near = one.lines.around(one.lines.number(one.offsets[0]), _TO_END)
    return any(line.strip().upper() == b"RSET" for line in near)


def _letters(text: bytes) -> bytes:
    """What stays of a command however it is written."""
    return _MARKS.sub(b"", text.lower())
