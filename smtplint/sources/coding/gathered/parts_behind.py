"""Texts that go on in what stands beside them: the next element of a list, what a call is given next, the next call.

Strategy. From the text the brackets are followed outwards; in each the next element tells by what it begins with. One
that begins with what closes the path that a text opens, or with the line end that it lacks, is the rest of the text,
whatever puts the two together. Behind the brackets of the call that a text is handed to the next method is looked for.
One that writes too may write the line end; whatever else it writes, the line does not end with the text.
"""

from __future__ import annotations

from bisect import bisect_left

from ....regexes import regex
from ...sent.meanings import ends_line
from ...sent.usage import starts_command
from ...spelling.retyped import ROUND
from ...spelling.spelt import Spelt
from ..around.call_names import doing
from ..around.operands import FORMATTERS, last_name, last_part, skip_lines
from ..around.tokens import Part, Tokens, arguments
from ..joined.expressions import Joined, Text, text_from, value_from
from ..values.given_values import closes_by_name

_OPENED = regex(rb"<[^<>\s]+\Z")
# What closes a path and what ends a line, as numbers of characters.
_NUMBERS = {"62": b">", "0x3e": b">", "13": b"\r", "10": b"\n", "0x0d": b"\r", "0x0a": b"\n"}
# Calls that join what they are given, as it is or in a list.
_JOINS = regex(r"(?i)concat|join|append|vector|buffers")
# So many brackets are gone out of.
_OUTWARDS = 4
_MARKS = frozenset((".", "->", "?"))
# Methods that put more behind what a call before them did, and those that put a line end there when they are given
# nothing.
_FURTHER = regex(
    r"(?i)(?:append|add|push|emit|concat|plus|print)(?:_?(?:all|ln|line|text|str(?:ing)?|bytes?|raw|format|f|chars?))*"
)
_ENDS = regex(r"(?i)\w*(?:ln|line|crlf|eol|endl?|nl)")
# So many calls of a chain are followed.
_CALLS = 4


def with_rest(text: Joined) -> Joined:
    """A text with the rest that it lacks, where that begins the next of what it stands among."""
    found = text.found
    raw = bytes(text.spelt.raw)
    opened = _OPENED.search(raw) is not None
    if raw.endswith((b"\r", b"\n", b"\0")) and not opened:
        return text
    for bracket in found.outwards(text.first, _OUTWARDS):
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


def chained(text: Joined) -> Joined:
    """A text with the line end that the next call writes; in pieces where that writes something else."""
    found = text.found
    if text.call is None or text.spelt.raw.endswith(b"\n"):
        return text
    close = _closing(found, text.first)
    for _ in range(_CALLS):
        name = _next_call(found, close) if close else 0
        if not name:
            break
        called, parts = last_name(found[name]), arguments(found, name + 1)
        if not parts:
            return text._replace(pieces=True) if _ENDS.fullmatch(called) else text
        if not (called == text.call.last or _FURTHER.fullmatch(called) or doing(called) == "sends"):
            break
        begin = parts[0].first
        if starts_command(found.data[found[begin].start : found[parts[0].behind - 1].end]):
            break
        read = end_from(found, begin)
        if read is None:
            return text._replace(pieces=True)
        text = text.with_more(*read)
        if read[0].raw != b"\r":
            break
        close = found.closing[name + 1]
    return text


def end_from(found: Tokens, begin: int) -> Text | None:
    """The text that begins at a token, if that is a line end or by its name closes a path; None for any other."""
    read = text_from(found, begin)
    raw, holes = read[0].raw, read[0].holes
    named = holes[0].text if len(holes) == len(raw) == 1 else ""
    ends = named and (ends_line(named) is not None or closes_by_name(named, found[begin].start, found.source))
    return read if ends or raw.startswith((b"\n", b"\r")) else None


def _closing(found: Tokens, first: int) -> int:
    """The end of the brackets in which the text that begins at a token is handed to a call; 0 where there is none.

    What only makes octets of a text is none, but where the next call puts more behind those.
    """
    bracket = found.inside[first]
    while bracket > 0 and found[bracket].text == "(":
        name = last_name(found[bracket - 1])
        close = found.closing[bracket]
        further = _next_call(found, close) if name in ROUND else 0
        if (name and name not in FORMATTERS and name not in ROUND) or (
            further and _FURTHER.fullmatch(last_name(found[further]))
        ):
            return close
        bracket = found.inside[bracket]
    return 0


def _next_call(found: Tokens, close: int) -> int:
    """The name of the method that is called on what a call gives; 0 where none is."""
    marks = _MARKS | {":"} if ".." in found.language.joins else _MARKS
    begin = at = skip_lines(found, close + 1, 1)
    while at < len(found) and found[at].text in marks:
        at += 1
    at = skip_lines(found, at, 1) if at > begin else at
    called = at > begin and at + 1 < len(found) and found[at].kind == "name" and found[at + 1].text == "("
    return at if called else 0
