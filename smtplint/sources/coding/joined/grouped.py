"""Brackets that only group a text, and calls that only make one: where it goes on outside of them.

Strategy. What stands right before a bracket tells whether it groups, and what stands right behind its end whether the
text in it is only part of another. Where ``<<`` appends to a list, in C++ and Ruby, each operand is an element, and
none goes on in the next.
"""

from __future__ import annotations

from ....regexes import regex
from ...spelling.literals import Scanned
from ...spelling.retyped import ROUND
from ..around.once import once
from ..around.operands import FORMATTERS, KEYWORDS, is_made, last_name, operand_start, skip_lines
from ..around.tokens import Token, Tokens

_WORDS = KEYWORDS | {"echo"}
# Behind its bracket a call's first text, where another argument or a name stands before that.
_TOLD = 3
# Methods of a text that put another behind it.
APPENDING = frozenset("append Append concat plus".split())
# What is a list, as it is declared or made.
_LIST = regex(
    rb"\b(?:Q\w{0,20}?)?(?:List|Vector|Set|Queue|Stack)\b(?:[ ]?<[^;\n<>]{1,60}>)?[ \t&]+(?P<typed>\w{1,60})"
    rb"|\b(?P<given>\w{1,60})[ \t]*(?:\|\|)?=[ \t]*(?:\[|Array\.new\b)"
)
_MADE = regex(r"Q\w*(?:List|Vector|Set|Queue|Stack)$")
# So many things that are appended before a text are gone back over.
_APPENDED = 64


def formats(found: Tokens, bracket: int) -> bool:
    """Whether the call whose bracket that is puts values into a text."""
    name = last_name(found[bracket - 1]).strip("&!") if bracket else ""
    told = found.texts(bracket + 1, bracket + 3)
    return name in FORMATTERS or (bool(name) and told == ["format", ":"])


def _makes(token: Token) -> bool:
    """Whether a call of that name makes a text of what it is given."""
    name = last_name(token)
    return name.strip("&!") in FORMATTERS or name in ROUND


def bracket_of(found: Tokens, i: int) -> int:
    """The bracket of an operand that is only grouped, or made a text, by what begins at ``i``; -1 for any other."""
    begin = i
    while i < len(found) and i - begin < 2 and found[i].text in ("&", "new"):
        i += 1
    i += i < len(found) and _makes(found[i])
    closed = i < len(found) and (found[i].text == "(" or is_made(found, i)) and found.is_closed(i)
    return i if closed else -1


def outermost(found: Tokens, first: int, joins: tuple[str, ...]) -> int:
    """Where what groups the text that begins at ``first`` begins, if more is joined to that; else ``first``."""
    at = first
    while (bracket := found.inside[at]) >= 0 and (begin := _beginning(found, bracket)) >= 0:
        # What a text is put together in may be told of how before that.
        if at - bracket != 1 and not (at - bracket == _TOLD and formats(found, bracket)):
            return first
        close = found.closing[bracket]
        if is_joined(found, close, joins):
            return begin
        at = begin
    return first


def _beginning(found: Tokens, bracket: int) -> int:
    """Where what a bracket only groups, or makes a text of, begins; -1 for another bracket."""
    before = found[bracket - 1] if bracket else None
    if found[bracket].text != "(" and not is_made(found, bracket):
        return -1
    if before is not None and _makes(before):
        return bracket - 1
    called = before is not None and (before.kind in ("name", "text") or before.text in (")", "]"))
    return -1 if before is not None and called and before.text not in _WORDS else bracket


def is_joined(found: Tokens, close: int, joins: tuple[str, ...]) -> bool:
    """Whether something is joined behind a bracket's end, and what is called on that."""
    at, marks = close + 1, (".", ":") if ".." in joins else (".",)
    while at + 2 < len(found) and found[at].text in marks and found[at + 2].text == "(":
        if found[at + 1].text in APPENDING:
            return True
        at = found.closing[at + 2] + 1
    at = skip_lines(found, at, 1)
    return at < len(found) and found[at].kind == "op" and found[at].text in joins


@once
def _lists(source: Scanned) -> frozenset[bytes]:
    """The names that the file declares as lists."""
    return frozenset(one["typed"] or one["given"] for one in _LIST.finditer(source.data))


def appends(found: Tokens, at: int) -> bool:
    """Whether the ``<<`` at a token appends to a list, by what the first of its row is."""
    for _ in range(_APPENDED):
        start = operand_start(found, skip_lines(found, at - 1, -1))
        at = skip_lines(found, start - 1, -1)
        if at < 0 or found[at].text != "<<":
            break
    name = found[start].text.lstrip("@") if start >= 0 and found[start].kind == "name" else ""
    return name.encode() in _lists(found.source) or _MADE.match(name) is not None
