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
from itertools import accumulate, compress, repeat
from operator import attrgetter, sub

from ....regexes import regex
from ....typed import NamedTuple
from ...spelling.forms import Language
from ...spelling.literals import Scanned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....model import Span
    from ...files.refusals import Verdict

BEFORE = 700
_BEHIND = 600
# So much of an expression tells what it is.
LONGEST = 500
_MANY = 8000
_NUMBER = regex(r"(\d{1,4})(?:[uUlLzZ]{0,3}|usize)")
# Most calls are closed so soon. Behind one stands what else a text is joined of.
_SOON, _FURTHER = 500, 100
# Where what stands outside of everything ends or begins: nothing beyond is a part of what is said here.
_ENDS, _BEGINS = (b"\n}\n", b"\nend\n"), (b"\ndef ", b"\nclass ")


# A keyword before the argument of a call that it names.
KEYWORD = regex(r":?([A-Za-z_]\w*)\s*(?:=>|=(?![=>])|:(?!:))\s*")


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


# What a token is by the character that it begins with, where that is no operator's; what stands for a literal and for a
# comment is none of a file's, whose octets are characters each.
_TEXT, _COMMENT = "\ue000", "\ue001"
_NAMES = dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_", "name")
_KINDS = _NAMES | dict.fromkeys("0123456789", "number") | {"\n": "line", _TEXT: "text", _COMMENT: ""}
_SIGILS = "$@&"
_BLANKS = " \t\r\f\v"
_SIGNS = frozenset("()[]{};")


@cache
def _tokens_of(language: Language) -> re.Pattern[str]:
    # Where & joins it begins no name, and a name may end with the sign of its type.
    first, last = ("$@", "$!?") if "&" in language.joins else ("$@&", "!?")
    # What stands between names, or behind the last, is looked for where it may be at all.
    further = rf"(?=[^\s\w()\[\]{{}};,=])(?:(?:{language.chain})\$?[A-Za-z_]\w*+)*+(?:[{last}](?!=))?"
    joins = "".join(f"{re.escape(join)}|" for join in language.joins if len(join) > 1)
    return re.compile(
        rf"[ \t\r\f\v]*+(?:[{first}]?[A-Za-z_]\w*+(?:{further}|)|[()\[\]{{}};\n]|\d[\w.]*|\\\r?\n"
        rf"|{joins}->|=>|==|!=|<=|>=|&&|\|\||[^\s\w])",
        re.ASCII,
    )


class Said(NamedTuple):
    """What stands before a text in its statement, where that begins, and what stands behind it, by statements."""

    begin: int
    before: bytes
    behind: bytes

    @property
    def line(self) -> bytes:
        return self.behind.partition(b"\n")[0]


class Tokens(list[Token]):
    """Tokens in order, of which file they are, and how their brackets lie: of each token its index tells

    closing    of a bracket that opens, the token that closes it, or the last one; of any other token, the last one
    opening    of a bracket that closes, the token that opens it, or -1
    inside     the bracket that is open before it, or -1
    semicolon  the last semicolon before it that stands in the same brackets, or -1
    statement  the last semicolon before it, in whatever brackets, or -1
    arguments  what stands between the commas of those brackets that were asked for
    verdicts   what was told of those texts, from one token to another, that it was asked of
    said       what stands round texts, from one place of the file to another, of which it was asked
    numbers    the tokens that are numbers of up to four figures, and these
    """

    __slots__ = (
        *("_numbers", "arguments", "closing", "data", "inside", "language", "opening", "said", "semicolon", "source"),
        *("statement", "verdicts"),
    )

    def __init__(self, source: Scanned, found: Sequence[Token]) -> None:
        super().__init__(found)
        self.source, self.data, self.language = source, source.data, source.language
        self.closing = [len(self) - 1] * len(self)
        self.opening = [-1] * len(self)
        self.inside: list[int] = []
        self.semicolon: list[int] = []
        self.statement: list[int] = []
        self.arguments: dict[int, list[Part]] = {}
        self.verdicts: dict[tuple[int, int], Verdict] = {}
        self.said: dict[Span, Said] = {}
        self._numbers: list[tuple[int, int]] | None = None
        open_brackets: list[tuple[int, int]] = []
        bracket = semicolon = statement = -1
        for at, sign in [(at, sign) for at, (_, sign, _, _, _) in enumerate(found) if sign in _SIGNS]:
            self._tell(at + 1, bracket, semicolon, statement)
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
        self._tell(len(self), bracket, semicolon, statement)

    @property
    def numbers(self) -> list[tuple[int, int]]:
        if self._numbers is None:
            numbers = ((at, _NUMBER.fullmatch(one.text)) for at, one in enumerate(self) if one.kind == "number")
            self._numbers = [(at, int(one[1])) for at, one in numbers if one]
        return self._numbers

    def at(self, place: int) -> int:
        """The first token that begins at a place of the file, or behind it."""
        return bisect_left(self, place, key=attrgetter("start"))

    def texts(self, first: int, behind: int) -> list[str]:
        """What the tokens from one up to another are, as far as there are any."""
        return [token.text for token in self[first:behind]]

    def written(self, first: int, behind: int) -> str:
        """What the file has from one token up to another."""
        return self.data[self[first].start : self[behind - 1].end].decode("utf-8", "replace")

    def raw(self, at: int) -> bytes:
        """What the literal at a token spells, as far as that is one."""
        return self.source.raw(self[at].value) if self[at].kind == "text" else b""

    def is_closed(self, bracket: int) -> bool:
        """Whether a bracket is seen to end."""
        return self.opening[self.closing[bracket]] == bracket

    def called(self, bracket: int) -> str:
        """The name right before a round bracket; "" where there is none."""
        named = bracket > 0 and self[bracket].text == "(" and self[bracket - 1].kind == "name"
        return self[bracket - 1].text if named else ""

    def outwards(self, at: int, most: int) -> Iterator[int]:
        """The brackets round a token in its statement, from the inmost on, so many at most."""
        for _ in range(most):
            bracket = self.inside[at]
            if bracket < 0 or self.semicolon[at] > bracket:
                return
            yield bracket
            at = bracket

    def _tell(self, end: int, bracket: int, semicolon: int, statement: int) -> None:
        """What holds of all tokens up to one that nothing was told of yet."""
        count = end - len(self.inside)
        self.inside += [bracket] * count
        self.semicolon += [semicolon] * count
        self.statement += [statement] * count


def tokens(source: Scanned, start: int, end: int) -> Tokens:
    """The tokens of a stretch of the file, at most to its end; ``start`` stands in no literal."""
    end = min(end, len(source.data))
    if start >= end:
        return Tokens(source, ())
    spans = source.within(start, end)
    # One search finds all: what is none of a file's octets stands for each literal and comment.
    text, pieces, at = source.data[start:end].decode("latin-1"), list[str](), 0
    for begin, stop, form, _ in spans:
        pieces += text[at : max(0, begin - start)], _COMMENT if form < 0 else _TEXT
        at = stop - start
    found = _tokens_of(source.language).findall("".join((*pieces, text[at:])))
    texts, lengths = list(map(str.lstrip, found, repeat(_BLANKS))), list(map(len, found))
    kinds, values = [_KINDS.get(text[0], "op") for text in texts], [-1] * len(texts)
    known = list[int]()
    for begin, stop, form, _ in spans:
        known.append(texts.index(_COMMENT if form < 0 else _TEXT, known[-1] + 1 if known else 0))
        lengths[known[-1]] += stop - max(begin, start) - 1
    ends = list(accumulate(lengths, initial=start))[1:]
    starts = list(map(sub, ends, map(len, texts)))
    for at, (begin, _, _, index) in zip(known, spans, strict=True):
        texts[at], starts[at], values[at] = "", begin, index
    if any(sign in text for sign in _SIGILS):
        for at, one in enumerate(texts):
            if len(one) > 1 and one[0] in _SIGILS:
                kinds[at] = _NAMES.get(one[1], "op")
    if "\\\n" in text or "\\\r\n" in text:
        kinds = ["" if one.startswith("\\") and len(one) > 1 else kind for one, kind in zip(texts, kinds, strict=True)]
    rows = compress(zip(kinds, texts, starts, ends, values, strict=True), kinds)
    return Tokens(source, list(map(tuple.__new__, repeat(Token), rows)))


class Neighbourhoods:
    """The tokens round one literal after the other; where literals stand close, one stretch of tokens does for many."""

    def __init__(self, source: Scanned) -> None:
        self._source = source
        # What nothing stands before, and where the tokens at hand begin and end.
        self.start, self._begin, self._end = 0, 0, -1
        self._tokens = Tokens(source, ())

    def around(self, index: int) -> Tokens:
        """The tokens round a literal."""
        source = self._source
        start, end = source.starts[index], source.ends[index]
        begin, stop = _outermost(source, start, end)
        if begin >= self._begin and stop <= self._end:
            return self._tokens
        if start < self._end + _BEHIND:
            stop = end + _MANY
        self.start, self._begin, self._end = max(0, start - BEFORE), begin, stop
        line = source.data.find(b"\n", begin, start) + 1 if begin else 0
        begin = line or begin
        inside = source.at(begin)
        if inside >= 0:
            begin = source.starts[index] if inside == index else source.ends[inside]
        self._tokens = tokens(source, begin, stop)
        return self._tokens


def _outermost(source: Scanned, start: int, end: int) -> tuple[int, int]:
    """What is near enough to a literal to be a part of what is said there; the line that it begins on is not."""
    data, begin, stop = source.data, max(0, start - BEFORE), end + _BEHIND
    before = max(data.rfind(mark, begin, start) for mark in (*_ENDS, *_BEGINS))
    if before >= 0 and source.at(before + 1) < 0:
        begin = before
    behind = min((at + len(mark) for mark in _ENDS if (at := data.find(mark, end, stop)) >= 0), default=stop)
    behind = min((at + 1 for mark in _BEGINS if (at := data.find(mark, end, behind)) >= 0), default=behind)
    if source.at(behind - 1) < 0:
        stop = behind
    return begin, stop


def split(found: Tokens, first: int, last: int) -> Iterator[Part]:
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
                text = found.data[place : min(found[end - 1].end, place + LONGEST)].decode("utf-8", "replace")
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


def arguments(found: Tokens, bracket: int) -> list[Part]:
    """The arguments of the call whose bracket is at ``bracket``."""
    if bracket not in found.arguments:
        found.arguments[bracket] = list(split(found, bracket + 1, found.closing[bracket]))
    return found.arguments[bracket]


def followed(source: Scanned, start: int, limit: int, bracket: int) -> tuple[Tokens, int]:
    """The tokens of a call from its name on, and the token behind it: so far as it is seen to end, or to ``limit``.

    ``bracket``: which of the tokens opens its arguments, if there is a bracket.
    """
    limit, near = min(len(source.data), limit), start + _SOON
    found = tokens(source, start, min(near, limit))
    end = call_end(found, bracket)
    # What a call is followed by may still be a part of what is handed over.
    if near < limit and (end == len(found) or found[end - 1].end > near - _FURTHER):
        found = tokens(source, start, limit)
        end = call_end(found, bracket)
    return found, end


def call_end(found: Tokens, bracket: int) -> int:
    """The token behind a call; without brackets it ends where the line does, or a block or a condition begins."""
    if len(found) > bracket and found[bracket].text in ("(", "{"):
        closing = found.closing[bracket]
        return closing + 1 if found.opening[closing] == bracket else len(found)
    ends = (
        at
        for at, token in enumerate(found)
        if token.text in ("do", "if", "unless", "rescue", ";") or (token.kind == "line" and found[at - 1].text != ",")
    )
    return next(ends, len(found))
