"""Odd commands that a file has on purpose, whatever a test says of them.

Such are what a fuzzer is fed, the rows of a table in which a parser makes an error of some, the forms by which a server
is asked whether it relays, and one address that is written in several ways.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from ..model import Occurrence
from ..regexes import regex
from .files.bearings import words_of
from .sent.mailboxes import mailbox_in
from .surroundings import NEAR, Place

_FUZZED = regex(rb"LLVMFuzzerTestOneInput|\bfuzz_target!|\batheris\.|\bf(?:uzz)?\.Add\(|@fuzz\b")
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
    near = any(map(_is_fuzzed, (*place.above, *place.below)))
    return near and any(map(_SEEDS.search, (place.before, *place.above[:_BEHIND])))


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
    """Whether the same address stands near a command in several other ways: how it is written is tested."""
    own = _letters(one.raw)
    return b"@" in own and len({text for text in _SPELT.findall(place.near) if _letters(text) == own}) > _WAYS


def _letters(text: bytes) -> bytes:
    """What stays of a command however it is written."""
    return _MARKS.sub(b"", text.lower())
