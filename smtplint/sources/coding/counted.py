"""Texts whose length somebody counted and wrote beside them, so that neither can be changed without the other.

Strategy. Of the numbers in the statement of a text, in the brackets that hold it, and beside the name that keeps it,
one that comes to its length is taken for that; a NUL at its end, or a slip, may be counted in. A macro of C's is used
anywhere behind; the number may have a name, too.
"""

from __future__ import annotations

import re
from itertools import islice

from ...regexes import regex
from ..files.prefilter import on_lines
from ..spelling.literals import Scanned
from .call_sites import kept_in
from .expressions import Joined
from .once import once
from .places import places
from .tokens import Tokens

_NUMBER = regex(r"(\d{1,4})(?:[uUlLzZ]{0,3}|usize)")
_BEFORE, _BEHIND, _NAMED = 40, 150, 20
_OFF, _SHORTEST = 1, 8
_BESIDE = regex(rb"[ \t]*,[ \t]*(?:(?P<number>\d{1,4})[uUlLzZ]{0,3}|(?P<name>[A-Za-z_]\w{1,60}))\b")
# A number under a name of its own.
_DEFINED = regex(
    rb"(?:^[ \t]*#[ \t]*define[ \t]+(?P<macro>\w{2,60})[ \t]+\(?"
    rb"|\b(?:const(?:expr)?|final|val|let)\b[^\n=;\"']{0,60}?\b(?P<constant>[A-Za-z_]\w{1,60})"
    rb"[ \t]*(?::[ \t]*\w{1,20}[ \t]*)?=[ \t]*)"
    rb"(?P<number>\d{1,4})(?:[uUlLzZ]{0,3}|usize)\)?[ \t]*(?:[;,]|/[/*]|\r?$)",
    re.MULTILINE,
)
# Words without which no line is one of these.
_DEFINING = (b"define", b"const", b"final", b"val", b"let")
_FAR, _USES = 1 << 16, 16


def is_counted(source: Scanned, found: Tokens, text: Joined) -> bool:
    """Whether the length of a text, or of a literal in it, stands as a number where it is used."""
    if text.first > 1 and found[text.first - 2].text == "define":
        macro, end = found[text.first - 1].text.encode(), source.ends[max(text.literals)]
        beside = (
            _BESIDE.match(source.data, at + len(macro))
            for at in islice(places(source.data, macro, end, end + _FAR, member=False), _USES)
        )
        lengths = _lengths(source, text)
        known = _numbers(source)
        said = (known.get(one["name"].decode()) if one["name"] else int(one["number"]) for one in beside if one)
        return any(_is_length(number, lengths) for number in said if number is not None)
    near = range(max(0, text.first - _BEFORE), min(len(found), text.last + _BEHIND))
    numbers = [
        (at, int(one[1])) for at in near if found[at].kind == "number" and (one := _NUMBER.fullmatch(found[at].text))
    ]
    if known := _numbers(source):
        numbers += [(at, known[found[at].text]) for at in near if found[at].text in known]
    if not numbers:
        return False
    lengths = _lengths(source, text)
    counted = [at for at, number in numbers if _is_length(number, lengths)]
    name = kept_in(found, text.first, text.call) if counted else None
    return any(_is_beside(found, text, at) or (name is not None and _is_of(found, at, name)) for at in counted)


@once
def _numbers(source: Scanned) -> dict[str, int]:
    """The numbers of a file that have names, by these."""
    found = on_lines(source.data, _DEFINING, _DEFINED)
    return {(one["macro"] or one["constant"]).decode(): int(one["number"]) for one in found}


def _lengths(source: Scanned, text: Joined) -> set[int]:
    """How long a text is, and each literal in it, where that is long enough to be counted."""
    lengths = {len(text.spelt.raw), *(len(source.raw(index)) for index in text.literals)}
    return {length for length in lengths if length >= _SHORTEST}


def _is_length(number: int, lengths: set[int]) -> bool:
    return any(abs(number - length) <= _OFF for length in lengths)


def _is_beside(found: Tokens, text: Joined, at: int) -> bool:
    """Whether a number stands in the statement of a text, and on its line or in the same brackets."""
    first, last = min(at, text.first), max(at, text.last)
    between = found[first:last]
    if any(token.text == ";" and token.kind == "op" and found.inside[first + n] < 0 for n, token in enumerate(between)):
        return False
    return found.inside[at] == found.inside[text.first] >= 0 or not any(token.kind == "line" for token in between)


def _is_of(found: Tokens, at: int, name: str) -> bool:
    """Whether a number stands behind a name, on its line and in its statement."""
    for token in reversed(found[max(0, at - _NAMED) : at]):
        if token.kind == "line" or token.text == ";":
            break
        if token.text.lstrip("$@&*") == name:
            return True
    return False
