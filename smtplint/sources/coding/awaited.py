"""Texts that a call asks about another text by, waits for, or is told to answer: none of them is sent from there.

Strategy. The name of the call that a text is handed to tells, through what only holds it or changes its form; so does
that of a call on the text itself. What a stand-in is to answer is told by what follows the call, or the one round that:
what it gives back.
"""

from __future__ import annotations

from bisect import bisect_right

from ...regexes import regex
from ..spelling.literals import Scanned
from .doings import doing, puts_in
from .operands import FORMATTERS, MARKS, TRANSPARENT, last_name, skip_lines
from .tokens import Tokens, arguments
from .verdicts import due

_OUTWARDS = 4
# Calls that only hold what they are given.
_HOLDING = frozenset("of asList list listOf arrayOf array str slice vec Some".split())
# What takes a text first that it takes apart, and not the one that this is done by.
_SUBJECT = regex(r"(?i)(?:strings?|bytes|str|text|shlex|string_?utils?|apache_?strings?|slices)$")
# What a stand-in gives back.
_GIVES = regex(
    r"(?i)(?:then_?|and_?|will_?|to_?|do_?)?(?:returns?\w*|answers?|throws?\w*|raises?|repl(?:y|ies)\w*|respond\w*)"
)
# Those that are given what happens first, and then what is done.
_EVENTS = frozenset(("on", "once"))


def is_awaited(source: Scanned, found: Tokens, first: int, last: int) -> bool:
    """Whether the text of the tokens from ``first`` to ``last`` is asked about, waited for, or answered."""
    if _is_asked_itself(found, first):
        return True
    at, direct, sends = first, True, False
    for _ in range(_OUTWARDS):
        bracket = found.inside[at]
        if bracket < 1 or found.semicolon[at] > bracket or found.opening[found.closing[bracket]] != bracket:
            return False
        if found[bracket].text == "(" and found[bracket - 1].kind == "name":
            name = last_name(found[bracket - 1]).rstrip("!?")
            if name not in TRANSPARENT and name not in FORMATTERS and name not in _HOLDING:
                does = doing(name)
                if direct and _is_by(source, found, first, at, bracket, does):
                    return due(source, found, first, last) is None
                sends = sends or does == "sends"
                if not (direct and sends) and _is_answered(found, bracket):
                    return True
                direct = False
        elif found[bracket].text == "{":
            behind = found[found.closing[bracket] + 1 : found.closing[bracket] + 2]
            return bool(behind) and not direct and behind[0].kind == "name" and bool(_GIVES.fullmatch(behind[0].text))
        at = bracket
    return False


def _is_asked_itself(found: Tokens, first: int) -> bool:
    """Whether a call on a literal asks about it: whether another is the same, or begins so."""
    at = skip_lines(found, first + 1, 1)
    mark, name, bracket = (*found.texts(at, at + 3), "", "", "")[:3]
    return mark == "." and bracket == "(" and doing(name) == "asks"


def _is_by(source: Scanned, found: Tokens, first: int, at: int, bracket: int, does: str) -> bool:
    """Whether a call takes what stands in its brackets at a place as that by which it asks, takes apart or waits."""
    name = found[bracket - 1].text
    if does == "asks":
        return True
    if does not in ("cuts", "waits"):
        return False
    parts = arguments(source, found, bracket)
    place = bisect_right(parts, at, key=lambda part: part.first) - 1
    *called_on, last = MARKS.split(name)
    if does == "waits":
        return place == 0 or last not in _EVENTS
    on = called_on[-1] if called_on else ""
    if puts_in(last):
        return place == 0 and len(parts) > 1 and not _SUBJECT.match(on)
    method = bool(on) or (bracket > 1 and found[bracket - 2].text in (".", "->", "::"))
    return place > 0 or (method and not _SUBJECT.match(on))


def _is_answered(found: Tokens, bracket: int) -> bool:
    """Whether behind a call stands what it is to give back, or before it in its chain that it stands in for one."""
    mark, name, opens = (*found.texts(found.closing[bracket] + 1, found.closing[bracket] + 4), "", "", "")[:3]
    if mark in (".", "->") and opens == "(" and _GIVES.fullmatch(name):
        return True
    closed = bracket - 3
    if closed > 0 and found[bracket - 2].text in (".", "->") and found[closed].text == ")":
        begun = found.opening[closed] - 1
        return begun >= 0 and last_name(found[begun]).lower().startswith("stub")
    return False
