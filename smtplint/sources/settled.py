"""What a name stands for where it is used: what it was given last before that, in the same function or for the file.

Strategy. The nearest place before its use that gives it a value tells, where no function begins in between. Failing
that, the file gives it one once, outside of any function or as a constant.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .enclosing import HEAD, indent
from .literals import Scanned
from .operands import value_end
from .tokens import LONGEST, Tokens, tokens

_NAME = re.compile(r"[$@]{0,2}(?P<name>[A-Za-z_]\w{1,60})", re.ASCII)
# What stands between a name and its value: a type, a sign that adds to it or puts it together.
_GIVEN = rb"(?:\[\])?(?:[ \t]*:[ \t]*[\w\[\]<>.|&? ]{1,40})?[ \t]*(?P<added>[-+.*/|&?]{0,2}):?=(?![=>~])[ \t]*"
# What stands before a name that is not all that is given a value, or an argument; what says that it is given one once.
_TAKEN = re.compile(rb"[^\n;]*[(,][ \t]*[$@]?$")
_CONSTANT = re.compile(rb"\b(?:const|final|static|readonly|constexpr|val|our)\b")
# A function without a name.
_ARROW = re.compile(rb"\((?P<taken>[^()\n]{0,200})\)[ \t]*(?::[^()\n=;]{0,60})?=>|\blambda\b[^\n:]{0,80}:")
_WITHIN, _NEAR, _HEAD, _LINE = 2000, 1500, 200, 200
# No more names of a file are looked for all through it.
_MOST = 64


def settled(text: str, source: Scanned, at: int) -> int:
    """Where the value of what is written as a name alone begins, as of its use at that place; -1 for none."""
    match = _NAME.fullmatch(text)
    if match is None:
        return -1
    name = match["name"].encode()
    near = next(reversed(_assignments(source, name, max(0, at - _WITHIN), at)), None)
    if near is not None and not _leaves(source.data, near[0], at, name):
        return near[1]
    known = _all(source)
    if name not in known:
        if len(known) == _MOST:
            return -1
        known[name] = _assignments(source, name, 0, len(source.data))
    if len(known[name]) != 1:
        return -1
    (place, value), data = known[name][0], source.data
    line = data[max(data.rfind(b"\n", 0, place) + 1, place - _LINE) : place]
    fixed = line.strip(b"$@") == b"" or _CONSTANT.search(line) or name.isupper() or not line[:1].isspace()
    return value if fixed and not _is_taken(data, max(0, at - _NEAR), at, name) else -1


@lru_cache(maxsize=_MOST)
def value_at(source: Scanned, begin: int) -> tuple[Tokens, int, str]:
    """The tokens of a value that begins there, the one behind it, and its text."""
    found = tokens(source, begin, min(len(source.data), begin + LONGEST))
    last = value_end(found, 0) if found else 0
    return found, last, source.data[begin : found[last - 1].end if last else begin].decode("utf-8", "replace")


@lru_cache(maxsize=1)
def _all(source: Scanned) -> dict[bytes, list[tuple[int, int]]]:
    """The names that were looked for all through a file."""
    return {}


def _assignments(source: Scanned, name: bytes, begin: int, end: int) -> list[tuple[int, int]]:
    """Where between two places the name is given a value, and where that begins, -1 if it is no plain one."""
    data, out = source.data, list[tuple[int, int]]()
    if data.find(name, begin, end) < 0:
        return out
    for match in _assigning(name).finditer(data, begin, end):
        at = match.start()
        if source.at(at) < 0:
            line = data[max(data.rfind(b"\n", 0, at) + 1, at - _LINE) : at]
            plain = match["added"] == b"" and not _TAKEN.match(line)
            out.append((at, match.end() if plain else -1))
    return out


@lru_cache(maxsize=_MOST)
def _assigning(name: bytes) -> re.Pattern[bytes]:
    """Finds where a name is given a value, or each of several."""
    own = rb"(?<!\w)" + re.escape(name) + rb"(?!\w)"
    return re.compile(rb"(?<![.>:-])" + own + _GIVEN + rb"|\bfor(?:each)?\b[^\n;]{1,60}" + own, re.ASCII)


def _leaves(data: bytes, start: int, end: int, name: bytes) -> bool:
    """Whether between two places another function begins than the one that the first stands in, or takes the name."""
    inner = indent(data, start)
    return any(indent(data, head.start()) <= inner for head in HEAD.finditer(data, start, end)) or _is_taken(
        data, start, end, name
    )


def _is_taken(data: bytes, start: int, end: int, name: bytes) -> bool:
    """Whether a function that begins between two places takes a value under that name."""
    own = re.compile(rb"(?<!\w)" + re.escape(name) + rb"(?!\w)")
    if not own.search(data, start, end):
        return False
    heads = [head.span() for one in (HEAD, _ARROW) for head in one.finditer(data, start, end)]
    return any(own.search(data, begin, max(stop, data.find(b")", stop, stop + _HEAD))) for begin, stop in heads)
