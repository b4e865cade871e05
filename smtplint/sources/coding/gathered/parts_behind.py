"""Texts that go on in what stands beside them: in the next element of a list, or the next of what a call is given.

Strategy. From the text the brackets are followed outwards; in each the next element tells by what it begins with. One
that begins with what closes the path that a text opens, or with the line end that it lacks, is the rest of the text,
whatever puts the two together.
"""

from __future__ import annotations

from bisect import bisect_left

from ....regexes import regex
from ...sent.meanings import ends_line
from ...spelling.retyped import ROUND
from ...spelling.spelt import Spelt
from ..around.operands import last_part
from ..around.tokens import Part, Tokens, arguments
from ..joined.expressions import Joined, value_from
from ..values.given_values import closes_by_name

_OPENED = regex(rb"<[^<>\s]+\Z")
# What closes a path and what ends a line, as numbers of characters.
_NUMBERS = {"62": b">", "0x3e": b">", "13": b"\r", "10": b"\n", "0x0d": b"\r", "0x0a": b"\n"}
# Calls that join what they are given, as it is or in a list.
_JOINS = regex(r"(?i)concat|join|append|vector|buffers")
# So many brackets are gone out of.
_OUTWARDS = 4


def with_rest(text: Joined) -> Joined:
    """A text with the rest that it lacks, where that begins the next of what it stands among."""
    found = text.found
    raw = bytes(text.spelt.raw)
    opened = _OPENED.search(raw) is not None
    if raw.endswith((b"\r", b"\n", b"\0")) and not opened:
        return text
    for bracket in found.outwards(text.first, _OUTWARDS):
        if not found.is_closed(bracket):
            break
        parts = arguments(found, bracket)
        behind = parts[bisect_left(parts, text.last, key=lambda part: part.first) :]
        rest = _rest(found, behind[0], opened) if behind else 0
        # A number in a call is no character, where that joins nothing.
        if rest and (found[rest].kind != "number" or found[bracket].text != "(" or _joins(found, bracket)):
            return _with_rest(text, rest, behind[-1].behind)
        if behind and not _says_how(found, bracket, behind):
            return _with_value(bracket, text, behind[0]) if opened else text
    return text


def _with_rest(text: Joined, at: int, end: int) -> Joined:
    """The text with its rest, which begins at one token, before another: numbers, or one literal or name."""
    found, token, last = text.found, text.found[at], at + 1
    literals = (token.value,) if token.kind == "text" else ()
    piece = found.source.spelt(token.value) if literals else value_from(found, at, last)
    if token.kind == "number":
        piece = Spelt()
        for last in range(at, end):
            if (sign := found[last].text.lower()) in _NUMBERS:
                piece.fixed(_NUMBERS[sign], token.start, found[last].end)
            elif sign != ",":
                break
    goes_on = any(one.kind in ("text", "name", "number") for one in found[last:end])
    return text.with_more(piece, literals, text.last)._replace(pieces=text.pieces or goes_on)


def _joins(found: Tokens, bracket: int) -> bool:
    """Whether a bracket is that of a call that joins what it is given."""
    return _JOINS.search(last_part(found.called(bracket))) is not None


def _with_value(bracket: int, text: Joined, part: Part) -> Joined:
    """The text with the value behind it, where a call joins the two, and none of a text's own stands in that."""
    found = text.found
    outer = found.inside[bracket] if found[bracket].text in "[{" else bracket
    if not _joins(found, outer) or any(token.kind == "text" for token in found[part.first : part.behind]):
        return text
    return text.with_more(value_from(found, part.first, part.behind), (), text.last)._replace(pieces=True)


def _says_how(found: Tokens, bracket: int, behind: list[Part]) -> bool:
    """Whether what stands behind a text is how long that is, or its encoding, and nothing else."""
    alone = found[behind[0].first].kind if len(behind) == 1 == behind[0].behind - behind[0].first else ""
    return alone == "number" or (alone == "text" and last_part(found.called(bracket)) in ROUND)


def _rest(found: Tokens, part: Part, opened: bool) -> int:
    """The token that an element begins with, if that closes what is ``opened``, or else ends a line; 0 if not."""
    due = b">" if opened else (b"\r", b"\n")
    for at in range(part.first, part.behind):
        token = found[at]
        if token.kind == "text":
            return at if found.source.raw(token.value).startswith(due) else 0
        if token.kind == "number":
            return at if _NUMBERS.get(token.text.lower(), b"").startswith(due) else 0
    name = found[part.first]
    if part.behind - part.first > 1:
        return 0
    named = closes_by_name(name.text, name.start, found.source) if opened else ends_line(name.text) is not None
    return part.first if named else 0
