"""What makes CR LF of line ends on their way: a text that is replaced in, or what is written to that does so.

Strategy. The places where a file has LF replaced by CR LF, and the lines that set what is written to so, are looked for
once; a text is asked for only by where those stand: in its statement, or beside the name that keeps it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from ....model import Span
from ....regexes import regex
from ...files.lines import indent, line_start, line_stop
from ...sent.line_ends import CRLF, LF
from ...spelling.literals import Scanned
from ..around.functions import block_end
from ..around.once import once
from ..around.places import stands
from ..around.tokens import Tokens

_NAMED = rb"[$@]?\b\w{0,12}(?i:crlf)\b"
# CR LF as it is spelt, in quotes too, or by name.
_MADE = rb"(?:" + CRLF + rb"|" + _NAMED + rb")"
_AS_TEXT = rb"(?:[\"']" + CRLF + rb"[\"']|" + _NAMED + rb")"
# What joins a text behind brackets that LF stands last in, which is then replaced by nothing.
_JOINS = rb"[ \t]*+\)[ \t]*(?:[+&~]|<>|\.(?!\w))"
# What is put for LF, or for any line end: in quotes, between slashes, or by name.
_REPLACED = regex(
    rb"(?:[\"'`/][\\rn?*|()\[\]<!:^]{0,16}(?:" + LF + rb"|\\R)[\"'`/][a-z]{0,3}|\b(?:vbLf|PHP_EOL|linesep|LF)\b)"
    rb"(?!" + _JOINS + rb")"
    rb"[^\w\n\"'`$@\\]{0,6}(?:(?:with|to|newValue|join)\b[^\w\n\"'`$@\\]{0,4})?[bL]?(?:[\"'`]?" + _MADE + rb")"
    rb"|\bs[{|#!][\\rn?]{0,6}\\n[}|#!]\{?" + _MADE + rb"|" + _AS_TEXT + rb"\.(?:encode\(\)\.)?join\("
    rb"[^\n]{0,120}?(?:split|lines)"
    rb"|(?:lines|lineSequence|splitlines)(?:\(\))?\.(?:\w{1,20}[(.]){0,2}(?:join\w*|mkString)\([^\n]{0,12}?" + _MADE
    + rb"|\bcrlf_newline\b|\bReplaceLineEndings\([ \t]*(?:\"" + CRLF + rb"|" + _NAMED + rb")"
    rb"|(?<![\w.])(?:\w{1,20}[.:_]){0,3}(?:(?:to_?|unix2|lf2|nl2|as_?)?(?i:crlf)(?:_?(?:lines|ends|encode|normali[sz]e))?|unix2dos)\("
)  # fmt: skip
# What sets a stream to end its lines so, and what is said on that line of which it is: all for Perl's layers.
_LAYER = regex(
    rb"newline[ \t]*=[ \t]*b?(?:[\"']" + CRLF + rb"[\"']|\w*CRLF\b)|crlf_newline|(?P<layer>[\"'][^\"'\n]{0,20}:crlf\b)"
    rb"|-translation[ \t]+\S*crlf"
)
_GIVEN = regex(rb"(\w+)[ \t]*(?::[ \t]*[\w.\[\]]+[ \t]*)?=(?!=)[^=]|\bas[ \t]+(\w+)")
_RECORD = regex(
    rb"(?P<local>\blocal[ \t(]+)?"
    rb"\$(?:\\|OUTPUT_RECORD_SEPARATOR|ORS)[ \t]*=[ \t]*(?:[\"']" + CRLF + rb"|\$\w*(?i:crlf|eol))"
)
_WORD = regex(rb"\w+")
# The last word of an expression.
LAST = regex(r"\w+(?=\W*$)", re.ASCII)
_LINE, _FAR, _TOKENS = 300, 1500, 60


class Conversions:
    """Of a file."""

    def __init__(self, source: Scanned) -> None:
        self._data = source.data

    @cached_property
    def _replaced(self) -> tuple[int, ...]:
        """Where line ends are replaced."""
        return tuple(match.start() for match in _REPLACED.finditer(self._data))

    @cached_property
    def _layered(self) -> frozenset[bytes]:
        """The names of what is set to end its lines in CR LF."""
        lines = (
            (layer["layer"], self._line(layer.start()) if layer["layer"] else self._statement(*layer.span()))
            for layer in _LAYER.finditer(self._data)
        )
        return frozenset(
            word
            for every, line in lines
            for words in (_WORD if every else _GIVEN).findall(line)
            for word in ((words,) if every else words)
        )

    @cached_property
    def _records(self) -> tuple[Span, ...]:
        """The stretches in which what is printed gets CR LF behind it, in Perl and Ruby."""
        return tuple(
            (record.start(), self._block(record.start())) if record["local"] else (0, len(self._data))
            for record in _RECORD.finditer(self._data)
        )

    def ends_records(self, at: int) -> bool:
        """Whether what is printed at a place gets CR LF behind it."""
        return any(begin <= at < end for begin, end in self._records)

    def _block(self, at: int) -> int:
        """Where the block ends that a statement stands in: before the next line that is not so far in."""
        return block_end(self._data, at, len(self._data), indent(self._data, at) - 1)

    def _line(self, at: int) -> bytes:
        return self._data[line_start(self._data, at, _LINE) : line_stop(self._data, at, _LINE)]

    def _statement(self, begin: int, end: int) -> bytes:
        """What of a line is one statement with the stretch that stands on it."""
        line = self._line(begin)
        start = line_start(self._data, begin, _LINE)
        behind = line.find(b";", end - start)
        return line[line.rfind(b";", 0, begin - start) + 1 : behind if behind >= 0 else len(line)]

    def is_layered(self, written: str) -> bool:
        """Whether what is written to, as an argument or by its name, ends its lines in CR LF itself."""
        name = LAST.search(written)
        return name is not None and name.group().encode() in self._layered

    def are_made(self, found: Tokens, first: int, last: int, name: str | None) -> bool:
        """Whether the line ends of the text from one token to another are replaced, there or under its name."""
        if not self._replaced:
            return False
        begin, end = self._extent(found, first, last)
        if self._between(begin, end):
            return True
        if name is None:
            return False
        return any(stands(self._line(at), name.encode()) for at in self._between(end, end + _FAR))

    def _between(self, begin: int, end: int) -> tuple[int, ...]:
        """Where in a stretch line ends are replaced."""
        return self._replaced[bisect_left(self._replaced, begin) : bisect_left(self._replaced, end)]

    def _extent(self, found: Tokens, first: int, last: int) -> tuple[int, int]:
        """The statement of a text: its lines, and the brackets that hold it."""
        at, stop = first, last - 1
        while (bracket := found.inside[at]) >= 0 and found[bracket].text != "{":
            at, stop = bracket, max(stop, found.closing[bracket])
        start, end = found[at].start, found[stop].end
        start = line_start(self._data, start, _LINE)
        if (before := found.statement[at]) >= 0:
            start = max(start, found[before].end)
        near = found[stop + 1 : stop + _TOKENS]
        behind = next((token for token in near if token.kind == "line" or token.text == ";"), None)
        if behind is not None and behind.text == ";":
            return start, behind.start
        return start, line_stop(self._data, end, _LINE)


conversions_of = once(Conversions)
