"""What a test expects a program to have sent: it is told, and nothing mends it, for that would turn the test round.

Strategy. The call that a text is handed to tells, through the lists and calls that only hold it; or the one before that
in its chain, as ``expect(...)`` is before ``toEqual(...)``; else what it is compared with in an assertion, or the name
that it is kept under. A text that is handed to any other call is sent.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...regexes import regex
from ..files.lines import line_before
from ..spelling.literals import Scanned
from .compared import FAILS
from .operands import MARKS, last_name, skip_lines
from .refused import due, lines_above
from .tokens import Tokens

_OUTWARDS = 5
# Calls that say what is to come, and those that do where an assertion is on the line before them.
_EXPECTING = regex(
    r"(?i)_?(?:assert|expect|refute)\w*!?|received?|\w*called(?:_?once)?_?with\w*|(?:assert_)?has_calls|contains_?exactly\w*"
    r"|to(?:equal|be|match|contain|strictequal|havebeen)\w*|isequalto|verify"
)
_BESIDE = regex(
    r"(?i)eql?|equals?|equal_to|include|contains?|contain_exactly|match(?:es)?(?:_array)?|is|has_?(?:pre|suf)fix"
    r"|has_?items?|with"
)
_ASSERTED = regex(rb"(?i)\b(?:assert|expect|should|verify)")
# Calls that only hold what they are given.
_HOLDING = frozenset("call byte bytes string of aslist list listof arrayof array from str encode slice vec".split())
_SIGNS = frozenset("== != === !== eq in".split())
# A name for what is to come, which is given a value.
_NAMED = regex(
    rb"(?:(?<![A-Za-z])(?:want|expect|WANT|EXPECT)(?:ed|ations?|s|ED|ATIONS?|S)?|(?<=[a-z])(?:Want|Expect)(?:ed|s)?)"
    rb"(?![a-z])\w{0,40}[\"']?[ \t]*(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`b]))?[ \t]*"
    rb"(?::?=(?![=~])|(?<=:))[^;\n(]*$"
)
_BRACKET = regex(rb"[\[{(][ \t\r]*$")


def is_expected(source: Scanned, found: Tokens, first: int, last: int) -> bool:
    """Whether a test expects that the text of the tokens from ``first`` to ``last`` was sent."""
    data, start = source.data, found[first].start
    before = line_before(data, start)
    if _NAMED.search(before):
        return True
    *_, opens = lines_above(data, start)
    if _BRACKET.search(opens) and _NAMED.search(opens):
        return True
    # With the reply that is due to it, a text is one to send.
    if due(source, found, first, last) is not None:
        return False
    at, asserted = first, _ASSERTED.search(before) or FAILS.match(data, found[last - 1].end)
    for _ in range(_OUTWARDS):
        bracket = found.inside[at]
        if bracket < 1:
            break
        if found[bracket].text == "(" and found[bracket - 1].kind == "name":
            name = last_name(found[bracket - 1])
            expects = any(map(_EXPECTING.fullmatch, names_in_chain(found, bracket - 1)))
            if expects or (asserted and _BESIDE.fullmatch(name)):
                return True
            if name.lower() not in _HOLDING:
                return False
        at = bracket
    if not asserted:
        return False
    sides = (skip_lines(found, first - 1, -1), skip_lines(found, last, 1), skip_lines(found, at - 1, -1))
    return any(0 <= side < len(found) and found[side].text in _SIGNS for side in sides) or _is_bare(found, first)


def names_in_chain(found: Tokens, at: int) -> Iterator[str]:
    """The parts of the name of a call, and of those before it in its chain."""
    while at >= 0:
        yield from MARKS.split(found[at].text)
        if at < 2 or found[at - 1].text not in (".", "->", "?.") or found[at - 2].text != ")":
            return
        at = found.opening[at - 2] - 1


def _is_bare(found: Tokens, first: int) -> bool:
    """Whether a text is the first of what an assertion is given without brackets."""
    before = found[first - 1]
    return first > 0 and before.kind == "name" and _EXPECTING.fullmatch(last_name(before)) is not None
