"""What a name stands for where it is used: what it was given last before that, in the same function or for the file.

Strategy. The nearest place before its use that gives it a value tells, where no function begins in between. Failing
that, the file gives it one once, outside of any function or as a constant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..regexes import regex
from .enclosing import HEAD, indent
from .literals import Scanned
from .operands import value_end
from .tokens import LONGEST, Tokens, tokens

_NAME = regex(r"[$@]{0,2}(?P<name>[A-Za-z_]\w{1,60})", re.ASCII)
# What stands between a name and its value: a type, a sign that adds to it or puts it together.
_GIVEN = regex(
    rb"(?:\[\])?(?:[ \t]*:[ \t]*+[\w\[\]<>.|&?][\w\[\]<>.|&? ]{0,39})?[ \t]*"
    rb"(?P<added>[-+.*/|&?]{0,2}):?=(?![=>~])[ \t]*",
    re.ASCII,
)
# The same behind the first of several names that are given values at once.
_SEVERAL = regex(rb"[ \t]*+(?:,[^\n=;]{0,80}[ \t]*)?(?:[)\]][ \t]*)?:?=(?![=>~])")
# What stands before a name that a loop, or what is opened, is called.
_CALLED = regex(rb"\b(?:for(?:each)?\b[^\n;]{1,60}|as[ \t]+[$@]?)\Z")
_WORD = regex(rb"\w", re.ASCII)
# What stands before a name that is not all that is given a value, or an argument; what says that it is given one once.
_TAKEN = regex(rb"[^\n;]*[(,][ \t]*[$@]?$")
_CONSTANT = regex(rb"\b(?:const|final|static|readonly|constexpr|val|our)\b")
# A function without a name.
_ARROW = regex(rb"\((?P<taken>[^()\n]{0,200})\)[ \t]*(?::[^()\n=;]{0,60})?=>|\blambda\b[^\n:]{0,80}:")
_WITHIN, _NEAR, _HEAD, _LINE, _BEFORE = 2000, 1500, 200, 200, 70
# No more names of a file are looked for all through it.
_MOST = 64


def settled(text: str, source: Scanned, at: int) -> int:
    """Where the value of what is written as a name alone begins, as of its use at that place; -1 for none."""
    match = _NAME.fullmatch(text)
    if match is None:
        return -1
    name = match["name"].encode()
    near = next(_assignments(source, name, max(0, at - _WITHIN), at), None)
    if near is not None and not _leaves(source.data, near[0], at, name):
        return near[1]
    known = _known(source).names
    if name not in known:
        if len(known) == _MOST:
            return -1
        known[name] = list(_assignments(source, name, 0, len(source.data)))
    if len(known[name]) != 1:
        return -1
    (place, value), data = known[name][0], source.data
    line = data[max(data.rfind(b"\n", 0, place) + 1, place - _LINE) : place]
    fixed = line.strip(b"$@") == b"" or _CONSTANT.search(line) or name.isupper() or not line[:1].isspace()
    return value if fixed and not _is_taken(data, max(0, at - _NEAR), at, name) else -1


class _Known:
    """What was looked for in a file: names all through it, and the values that begin at some places."""

    def __init__(self) -> None:
        self.names: dict[bytes, list[tuple[int, int]]] = {}
        self.values: dict[int, tuple[Tokens, int, str]] = {}


@lru_cache(maxsize=1)
def _known(source: Scanned) -> _Known:
    return _Known()


def value_at(source: Scanned, begin: int) -> tuple[Tokens, int, str]:
    """The tokens of a value that begins there, the one behind it, and its text."""
    known = _known(source).values
    if begin not in known:
        if len(known) == _MOST:
            known.clear()
        found = tokens(source, begin, min(len(source.data), begin + LONGEST))
        last = value_end(found, 0) if found else 0
        text = source.data[begin : found[last - 1].end if last else begin].decode("utf-8", "replace")
        known[begin] = found, last, text
    return known[begin]


def _assignments(source: Scanned, name: bytes, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where between two places the name is given a value, the last first; where that begins, -1 if it is not plain."""
    data, at = source.data, end
    while (at := data.rfind(name, begin, at)) >= 0:
        behind = at + len(name)
        if (
            _WORD.match(data, at - 1)
            or _WORD.match(data, behind)
            or data[max(0, at - 1) : at] in (b".", b">", b":", b"-")
        ):
            continue
        given = _GIVEN.match(data, behind)
        called = _CALLED.search(data[max(0, at - _BEFORE) : at])
        if not (given or called or _SEVERAL.match(data, behind)) or source.at(at) >= 0:
            continue
        line = data[max(data.rfind(b"\n", 0, at) + 1, at - _LINE) : at]
        plain = given and not called and given["added"] == b"" and not _TAKEN.match(line)
        yield at, given.end() if given and plain else -1


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
