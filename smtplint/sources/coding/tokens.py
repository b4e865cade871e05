"""Code round a literal, cut into tokens: its literals, names, operators and brackets.

Strategy. Only the neighbourhood of a literal that matters is cut, from the scanned literals and what is between them.
The window is bounded, and how its brackets lie in each other is worked out once for all the literals in it, so that
neither nesting nor length nor their number costs more than the window holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ..spelling.forms import Language
from ..spelling.literals import Scanned

BEFORE = 700
_BEHIND = 600
# So much of an expression tells what it is.
LONGEST = 500
_MANY = 8000


class Token(NamedTuple):
    """``kind``: "text" (a literal: ``value`` is its index), "name", "number", "op" or "line"."""

    kind: str
    text: str
    start: int
    end: int
    value: int = -1


class Part(NamedTuple):
    """What stands between two commas: its text, its first token and the token behind it."""

    text: str
    first: int
    behind: int

    def under(self, keywords: tuple[str, ...]) -> tuple[int, Part]:
        """Its place by the keyword before it, if it is one of those, and what stands behind that."""
        name, sign, value = self.text.partition("=")
        if name.strip() not in keywords or not sign or value.startswith("="):
            return len(keywords), self
        return keywords.index(name.strip()), Part(value.strip(), self.first + 2, self.behind)


# What the groups of the expression for tokens hold, by their numbers.
_KINDS = ("", "name", "op", "line", "number", "gap", "op")
_GAP = 5
_SIGNS = frozenset("()[]{};")


@cache
def _tokens_of(language: Language) -> re.Pattern[str]:
    # Where & joins it begins no name, and a name may end with the sign of its type.
    first, last = ("$@", "$!?") if "&" in language.joins else ("$@&", "!?")
    # What stands between names, or behind the last, is looked for where it may be at all.
    further = rf"(?=[^\s\w()\[\]{{}};,=])(?:(?:{language.chain})\$?[A-Za-z_]\w*+)*+(?:[{last}](?!=))?"
    joins = "".join(f"{re.escape(join)}|" for join in language.joins if len(join) > 1)
    return re.compile(
        rf"[ \t\r\f\v]*+(?:([{first}]?[A-Za-z_]\w*+(?:{further}|))|([()\[\]{{}};])|(\n)|(\d[\w.]*)|(\\\r?\n)"
        rf"|({joins}->|=>|==|!=|<=|>=|&&|\|\||[^\s\w]))",
        re.ASCII,
    )


class Tokens(list[Token]):
    """Tokens in order, and how their brackets lie: of each token its index tells

    closing    of a bracket that opens, the token that closes it, or the last one; of any other token, the last one
    opening    of a bracket that closes, the token that opens it, or -1
    inside     the bracket that is open before it, or -1
    semicolon  the last semicolon before it that stands in the same brackets, or -1
    statement  the last semicolon before it, in whatever brackets, or -1
    arguments  what stands between the commas of those brackets that were asked for
    """

    __slots__ = ("arguments", "closing", "inside", "opening", "semicolon", "statement")

    def __init__(self, found: Sequence[Token]) -> None:
        super().__init__(found)
        self.closing = [len(self) - 1] * len(self)
        self.opening = [-1] * len(self)
        self.inside: list[int] = []
        self.semicolon: list[int] = []
        self.statement: list[int] = []
        self.arguments: dict[int, list[Part]] = {}
        open_brackets: list[tuple[int, int]] = []
        bracket = semicolon = statement = -1
        for at, (_, sign, _, _, _) in enumerate(found):
            self.inside.append(bracket)
            self.semicolon.append(semicolon)
            self.statement.append(statement)
            if sign not in _SIGNS:
                continue
            if sign == ";":
                semicolon = statement = at
            elif sign in "([{":
                open_brackets.append((bracket, semicolon))
                bracket, semicolon = at, -1
            elif bracket >= 0:
                self.closing[bracket], self.opening[at] = at, bracket
                bracket, semicolon = open_brackets.pop()
            else:
                semicolon = -1


def tokens(source: Scanned, start: int, end: int) -> Tokens:
    """The tokens of a stretch of the file; ``start`` stands in no literal."""
    out: list[Token] = []
    index = source.at(start)
    if index < 0:
        index = bisect_left(source.starts, start)
    find, new = _tokens_of(source.language).finditer, tuple.__new__
    text, at = source.data[start:end].decode("latin-1"), start
    while at < end:
        stop = source.starts[index] if index < len(source.starts) else end
        out += [
            new(Token, (_KINDS[group], match[group], start + match.start(group), start + match.end(group), -1))
            for match in find(text, at - start, min(stop, end) - start)
            if (group := match.lastindex or 0) != _GAP
        ]
        if stop >= end:
            break
        at = source.ends[index]
        if source.forms[index] >= 0:
            out.append(Token("text", "", stop, at, index))
        index += 1
    return Tokens(out)


class Neighbourhoods:
    """The tokens round one literal after the other; where literals stand close, one stretch of tokens does for many."""

    def __init__(self, source: Scanned) -> None:
        self._source = source
        # Where the tokens at hand begin and end.
        self.start, self._end = 0, -1
        self._tokens = Tokens(())

    def around(self, index: int) -> Tokens:
        """The tokens round a literal."""
        source = self._source
        start, end = source.starts[index], source.ends[index]
        begin = max(0, start - BEFORE)
        if begin >= self.start and end + _BEHIND <= self._end:
            return self._tokens
        behind = _MANY if start < self._end + _BEHIND else _BEHIND
        line = source.data.find(b"\n", begin, start) + 1 if begin else 0
        begin = line or begin
        inside = source.at(begin)
        if inside >= 0:
            begin = source.starts[index] if inside == index else source.ends[inside]
        self.start, self._end = max(0, start - BEFORE), end + behind
        self._tokens = tokens(source, begin, min(len(source.data), end + behind))
        return self._tokens


def split(source: Scanned, found: Tokens, first: int, last: int) -> Iterator[Part]:
    """The parts between commas of the tokens from ``first`` to ``last``."""
    at = begin = first
    while at <= last:
        token = found[at] if at < last else None
        if token is None or (token.text == "," and token.kind == "op"):
            start, end = begin, at
            while start < end and found[start].kind == "line":
                start += 1
            while start < end and found[end - 1].kind == "line":
                end -= 1
            if start < end:
                place = found[start].start
                text = source.data[place : min(found[end - 1].end, place + LONGEST)].decode("utf-8", "replace")
                yield Part(text, start, end)
            begin = at + 1
        elif token.kind == "op" and token.text in "([{":
            at = min(found.closing[at], last - 1)
        elif token.kind == "op" and token.text in ")]}":
            # What stands behind a bracket too many is no argument.
            at = last - 1
        at += 1


def placed(parts: list[Part], keywords: tuple[str, ...]) -> list[Part]:
    """The arguments of a call in the order of those keywords, behind the ones without any."""
    first = next((at for at, part in enumerate(parts) if part.under(keywords)[0] < len(keywords)), len(parts))
    return parts[:first] + [part for _, part in sorted(part.under(keywords) for part in parts[first:])]


def arguments(source: Scanned, found: Tokens, bracket: int) -> list[Part]:
    """The arguments of the call whose bracket is at ``bracket``."""
    if bracket not in found.arguments:
        found.arguments[bracket] = list(split(source, found, bracket + 1, found.closing[bracket]))
    return found.arguments[bracket]
