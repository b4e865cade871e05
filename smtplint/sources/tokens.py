"""Code round a literal, cut into tokens: its literals, names, operators and brackets.

Strategy. Only the neighbourhood of a literal that matters is cut, from the scanned literals and what is between them.
The window is bounded, so that neither nesting nor length costs more than it holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from .languages import Language
from .literals import Scanned

BEFORE = 700
_BEHIND = 1000
_MANY = 8000


class Token(NamedTuple):
    """``kind``: "text" (a literal: ``value`` is its index), "name", "number", "op" or "line"."""

    kind: str
    text: str
    start: int
    end: int
    value: int = -1


@cache
def _tokens_of(language: Language) -> re.Pattern[bytes]:
    chain = rf"[$@&]?[A-Za-z_][A-Za-z0-9_]*(?:(?:{language.chain})\$?[A-Za-z_][A-Za-z0-9_]*)*(?:[!?](?!=))?"
    joins = "|".join(re.escape(join) for join in language.joins if len(join) > 1)
    return re.compile(
        rf"(?P<line>\n)|(?P<name>{chain}|[$@]?[A-Za-z_]\w*)|(?P<number>\d[\w.]*)|(?P<op>{joins + '|' if joins else ''}"
        rf"->|=>|==|!=|<=|>=|&&|\|\||[^\s\w])".encode(),
        re.ASCII,
    )


def tokens(source: Scanned, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of the file; ``start`` stands in no literal."""
    out: list[Token] = []
    index = source.at(start)
    if index < 0:
        index = bisect_left(source.starts, start)
    find, data, at = _tokens_of(source.language).finditer, source.data, start
    while at < end:
        stop = source.starts[index] if index < len(source.starts) else end
        out += [
            Token(match.lastgroup or "op", match.group().decode("latin-1"), match.start(), match.end())
            for match in find(data, at, min(stop, end))
        ]
        if stop >= end:
            break
        at = source.ends[index]
        if source.forms[index] >= 0:
            out.append(Token("text", "", stop, at, index))
        index += 1
    return out


class Neighbourhoods:
    """The tokens round one literal after the other; where literals stand close, one stretch of tokens does for many."""

    def __init__(self, source: Scanned) -> None:
        self._source = source
        self._start, self._end = 0, -1
        self._tokens: list[Token] = []

    def around(self, index: int) -> list[Token]:
        """The tokens round a literal."""
        source = self._source
        start, end = source.starts[index], source.ends[index]
        begin = max(0, start - BEFORE)
        if begin >= self._start and end + _BEHIND <= self._end:
            return self._tokens
        behind = _MANY if start < self._end + _BEHIND else _BEHIND
        line = source.data.find(b"\n", begin, start) + 1 if begin else 0
        begin = line or begin
        inside = source.at(begin)
        if inside >= 0:
            begin = source.starts[index] if inside == index else source.ends[inside]
        self._start, self._end = max(0, start - BEFORE), end + behind
        self._tokens = tokens(source, begin, min(len(source.data), end + behind))
        return self._tokens


def closing(found: list[Token], i: int) -> int:
    """The token that closes the bracket at ``i``, or the last one."""
    depth = 0
    for at in range(i, len(found)):
        if found[at].kind == "op":
            if found[at].text in "([{":
                depth += 1
            elif found[at].text in ")]}":
                depth -= 1
                if depth == 0:
                    return at
    return len(found) - 1


def split(source: Scanned, found: list[Token], first: int, last: int) -> list[tuple[str, int, int]]:
    """The parts between commas of the tokens from ``first`` to ``last``: text, first token, token behind."""
    out, depth, begin = [], 0, first
    for at in range(first, last + 1):
        token = found[at] if at < last else None
        if token is None or (token.text == "," and token.kind == "op" and depth == 0):
            inner = [one for one in range(begin, at) if found[one].kind != "line"]
            if inner:
                text = source.data[found[inner[0]].start : found[inner[-1]].end].decode("utf-8", "replace")
                out.append((text, inner[0], inner[-1] + 1))
            begin = at + 1
        elif token.kind == "op":
            depth += (token.text in "([{") - (token.text in ")]}")
    return out


def arguments(source: Scanned, found: list[Token], bracket: int) -> list[tuple[str, int, int]]:
    """The arguments of the call whose bracket is at ``bracket``: text, first token, token behind."""
    return split(source, found, bracket + 1, closing(found, bracket))
