"""With which two octets a match of a regular expression can begin, and which octets it cannot do without.

Strategy. The parse that ``re`` itself makes of the expression is gone through, and more is allowed rather than less:
what looks back, or forbids, is passed over, and so is what looks ahead, but at the end, where it tells what stands
behind the match. Not needed at run time (``smtplint.derivation``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from .expression import ALL
from .regular import NotRegular, first_octets, mask_of

# What stands for the end of the text, among the octets that may be the second.
END = 1 << 256
_ANYTHING = ALL | END
# How likely octets are met in a command, and the sum from which on one of several is met in most.
_LIKELY = dict.fromkeys(b"<>.@", 20) | {ord(":"): 15, ord(" "): 5}
_MOST = 60


class _Begun(NamedTuple):
    """How what an expression matches may begin.

    empty  whether it may match nothing
    alone  the octets that it may match by themselves
    pairs  the first octets, and the second ones behind them, where it matches more
    """

    empty: bool
    alone: int
    pairs: tuple[tuple[int, int], ...]


_NOTHING = _Begun(True, 0, ())


def pairs(pattern: str) -> list[tuple[int, int]]:
    """The octets that a match can begin with, each set with those that can stand behind one of it, or the end."""
    parsed, first = _parsed(pattern), first_octets(pattern)
    begun = _sequence(parsed, False, True)
    seconds: dict[int, int] = {}
    for one, two in (*begun.pairs, (begun.alone, _ANYTHING), (first if begun.empty else 0, _ANYTHING)):
        if one & first:
            seconds[one & first] = seconds.get(one & first, 0) | two
    return sorted(seconds.items())


def needed(pattern: str) -> int:
    """Octets of which every match has one, or what is looked at ahead of it; 0 where there are none or too many."""
    found = _needed(_parsed(pattern), False)
    return found if _likely(found) < _MOST else 0


def _likely(mask: int) -> int:
    return sum(_LIKELY.get(n, 10 if chr(n).isalnum() else 1) for n in range(256) if mask >> n & 1)


def _parsed(pattern: str) -> Any:
    from re import _parser

    return _parser.parse(pattern)


def _octets(op: Any, arg: Any, fold: bool) -> int:
    """The octets that one item matches."""
    try:
        mask = mask_of(op, arg, fold)
    except NotRegular:
        return ALL
    if not fold:
        return mask
    return mask | reduce(or_, (1 << (n ^ 32) for n in range(0xC0, 0xFF) if mask >> n & 1), 0)


def _sequence(parsed: Any, fold: bool, last: bool) -> _Begun:
    fold = fold or bool(parsed.state.flags & re.IGNORECASE)
    found, items = _NOTHING, list(parsed)
    for at, (op, arg) in enumerate(items):
        found = _joined(found, _item(op, arg, fold, last and at == len(items) - 1))
        if not (found.empty or found.alone):
            break
    return found


def _joined(one: _Begun, other: _Begun) -> _Begun:
    """What the one matches, and the other behind it."""
    starts = other.alone | reduce(or_, (first for first, _ in other.pairs), 0)
    made = [*one.pairs]
    if one.alone and starts:
        made.append((one.alone, starts))
    if one.empty:
        made += other.pairs
    alone = (other.alone if one.empty else 0) | (one.alone if other.empty else 0)
    return _Begun(one.empty and other.empty, alone, tuple(dict.fromkeys(made)))


def _either(found: Iterable[_Begun]) -> _Begun:
    made = list(found)
    two = dict.fromkeys(pair for one in made for pair in one.pairs)
    return _Begun(any(one.empty for one in made), reduce(or_, (one.alone for one in made)), tuple(two))


def _item(op: Any, arg: Any, fold: bool, last: bool) -> _Begun:
    match str(op):
        case "ASSERT":
            ahead, looked = arg
            return _sequence(looked, fold, True) if ahead > 0 and last else _NOTHING
        case "AT":
            # An end is one before the last line's end as well.
            return _Begun(False, END | 1 << 10, ()) if last and str(arg).startswith("AT_END") else _NOTHING
        case "ASSERT_NOT":
            return _NOTHING
        case "BRANCH":
            return _either(_sequence(branch, fold, last) for branch in arg[1])
        case "SUBPATTERN":
            return _sequence(arg[3], fold or bool(arg[1] & re.IGNORECASE), last)
        case "ATOMIC_GROUP":
            return _sequence(arg, fold, last)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, repeated = arg
            once = _sequence(repeated, fold, False)
            twice = once if most == 1 else _joined(once, once)
            found = twice if least > 1 else _either((once, twice))
            return found._replace(empty=found.empty or least == 0)
    return _Begun(False, _octets(op, arg, fold), ())


def _needed(parsed: Any, fold: bool) -> int:
    fold = fold or bool(parsed.state.flags & re.IGNORECASE)
    found = [mask for op, arg in parsed if (mask := _item_needs(op, arg, fold))]
    return min(found, key=_likely, default=0)


def _item_needs(op: Any, arg: Any, fold: bool) -> int:
    match str(op):
        case "AT" | "ASSERT_NOT":
            return 0
        case "ASSERT":
            return _needed(arg[1], fold) if arg[0] > 0 else 0
        case "BRANCH":
            each = [_needed(branch, fold) for branch in arg[1]]
            return reduce(or_, each) if all(each) else 0
        case "SUBPATTERN":
            return _needed(arg[3], fold or bool(arg[1] & re.IGNORECASE))
        case "ATOMIC_GROUP":
            return _needed(arg, fold)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _needed(arg[2], fold) if arg[0] else 0
    return _octets(op, arg, fold)
