"""Where what looks like a comment is one: not in a literal, nor where a text quotes one to show how it is written.

Strategy. Where a file's literals and comments are known they tell. Elsewhere the quotes on the line do, and in
documents and mail only the markup's own comments are sure, since all else is text there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..model import Span
from ..regexes import regex
from ..typed import NamedTuple
from .files.kinds import kind_of, name_of
from .files.lines import Block
from .spelling.forms import settings_of
from .spelling.literals import Scanned, scanned
from .spelling.words import dialect_of
from .stretches import around

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .spelling.spelt import Spelt

# Kinds whose text is all comments and lines, those whose text is what a person reads, and those that have no comments
# but hold what has.
_PLAIN = ("text", "sql", "sieve", "tables")
_READ = ("prose", "markup")
# What a line of a document begins with that is a comment, by the ending; lists of commands have comments of all kinds.
_OPENING = {
    "txt": b"", "tex": b"%", "rst": b"..", "adoc": b"//", "asciidoc": b"//", "asc": b"//", "texi": b"@c",
    "texinfo": b"@c", "org": b"# ", "vm": b"##", "vtl": b"##", "mako": b"##",
}  # fmt: skip
# What begins a comment that has an end.
_BLOCKS = (b"/*", b"(*", b"{", b"--[", b"<", b"=", b"@")
# What is quoted, or marked as code, on one line.
_QUOTED = regex(
    rb"(?<![\w\\])(?P<quote>``|[\"'`])(?:(?!(?P=quote))[^\n])+(?P=quote)"
    rb"|<(?P<tag>code|tt|kbd|samp|nowiki|literal)\b[^>\n]{0,100}>[^\n]{0,400}?</(?P=tag)>"
)
# Comments of several lines where no scanner tells them; so much of the file is looked at round a place, and so many
# lines of a comment are as one.
_OVER_LINES = regex(
    rb"(?:<!--(?=.{0,2048}?(-->))|<#--(?=.{0,2048}?(-->))|<%#(?=.{0,2048}?(%>))|/\*(?=.{0,2048}?(\*/))"
    rb"|\{\*(?=.{0,2048}?(\*\}))|#\*(?=.{0,2048}?(\*#))|\{#(?=.{0,2048}?(#\}))|\{\{!?--(?=.{0,2048}?(--\}\}))"
    rb"|\{%-?[ ]?comment\b(?=.{0,2048}?(\{%-?[ ]?endcomment)))",
    re.DOTALL,
)
_NEAR, _MOST = 2048, 100
# What only frames the words of a comment.
_FRAME = regex(rb"(?:[^\w\n]|_)*")


class Whole(NamedTuple):
    """A comment of several lines; ``alone``: nothing stands before it, ``sure``: it says nothing else."""

    lines: range
    alone: bool
    sure: bool


class Comments:
    """The comments of a file; ``stretches`` are its lines, first and last, between which no comment can stand.

    ``in_lines``: a comment that is on a line ends with it.
    """

    def __init__(self, kind: str, data: bytes, path: str, stretches: Sequence[Span]) -> None:
        self._kind, self._data, self._stretches = kind, data, stretches
        self._lines = Block(data)
        self._opening = _OPENING.get(name_of(path).rpartition(".")[2])
        self.in_lines = kind != "notebook"
        self._source: Scanned | None = None
        self._cells: list[tuple[Spelt, Comments]] | None = None
        # The stretch in which comments of several lines were looked for last, and those.
        self._near: tuple[Span, list[Span]] = ((0, 0), [])
        if kind == "code":
            self._source = scanned(data, path)
        elif kind == "shell":
            self._source = Scanned(data, dialect_of(path, data[:512]).language)
        elif kind == "config":
            self._source = Scanned(data, settings_of(path))

    def is_none(self, at: int, *, whole: bool) -> bool:
        """Whether what opens a comment at a place is text; ``whole``: one that speaks of all of the file."""
        if self._kind == "patches" and self._lines.near(at)[1].startswith(b"-"):
            return True
        if self._source is None:
            shown = self._kind in (*_PLAIN, *_READ, "patches") and self._is_quoted(at, 0)
            return shown or (whole and self._kind in _READ and self._is_inside(at))
        source, index = self._source, self._source.at(at)
        if index < 0 or source.forms[index] < 0:
            return self._is_quoted(at, source.starts[index] if index >= 0 else at) or (whole and self._is_inside(at))
        # A text of several lines may be a script, which has comments.
        several = b"\n" in source.data[source.starts[index] : source.ends[index]]
        return not several or (whole and not self._opens(index, at))

    def is_sure(self, at: int, *, block: bool) -> bool:
        """Whether it is a comment, and nothing else; ``block``: what has an end of its own."""
        if self._source is None:
            if self._kind == "prose":
                return (block or self._begins(at)) and not self._is_inside(at)
            if self._kind == "notebook":
                return self._in_cell(at)
            return self._kind in _PLAIN or (self._kind in ("markup", "mail") and (block or self._begins(at)))
        source, index = self._source, self._source.at(at)
        if self._kind == "config" and self._is_inside(at):
            return False
        if index < 0:
            return block
        start = source.starts[index]
        if source.forms[index] >= 0:
            return self._opens(index, at)
        return start == at or not source.data.startswith(_BLOCKS, start)

    def whole(self, at: int) -> Whole | None:
        """The comment of several lines that the line of a place begins within, or that is begun there."""
        begin, line = self._lines.near(at)
        span = self._over_lines(at)
        if span is None or (span[0] < begin and line[: at - begin].strip()):
            return None
        start, end = span
        first, last = self._lines.number(start), self._lines.number(end - 1)
        if not first < last < first + _MOST:
            return None
        words = [one for one in self._data[start:end].splitlines() if not _FRAME.fullmatch(one)]
        alone = bool(_FRAME.fullmatch(self._lines.line(first)[1], 0, start - self._lines.line(first)[0]))
        return Whole(range(first, last + 1), alone, len(words) == 1)

    def _over_lines(self, at: int) -> Span | None:
        """Where the comment that a place is in begins and ends, which may be of several lines."""
        if self._source is not None:
            index = self._source.at(at)
            if index < 0 or self._source.forms[index] >= 0:
                return None
            start = self._source.starts[index]
            return start + self._data.startswith(b"\n", start), self._source.ends[index]
        if not self._near[0][0] <= at < self._near[0][1]:
            found = _OVER_LINES.finditer(self._data, max(0, at - _NEAR), at + 3 * _NEAR)
            self._near = (at, at + 2 * _NEAR), [(one.start(), one.end(one.lastindex or 0)) for one in found]
        return next((span for span in self._near[1] if span[0] <= at < span[1]), None)

    def _in_cell(self, at: int) -> bool:
        """Whether a comment begins at a place of a cell of code."""
        if self._cells is None:
            from .notebook import in_code

            self._cells = [
                (text, Comments(kind_of(name, b""), bytes(text.raw), name, ())) for name, text in in_code(self._data)
            ]
        of_place = (one for one in self._cells if one[0].starts[0] <= at < one[0].ends[-1])
        return any(inner.is_sure(bisect_left(text.starts, at), block=False) for text, inner in of_place)

    def _opens(self, index: int, at: int) -> bool:
        """Whether a place is on the line that opens a here-document."""
        source = self._source
        assert source is not None
        form = source.language.forms[source.forms[index]]
        return form.body == "here" and b"\n" not in source.data[source.starts[index] : at]

    def _is_quoted(self, at: int, start: int) -> bool:
        """Whether a place is in quotes that are opened before it, but behind ``start``, and closed on its line."""
        begin, line = self._lines.near(at)
        found = _QUOTED.finditer(line, max(0, start - begin))
        return any(one.start() < at - begin < one.end() for one in found)

    def _begins(self, at: int) -> bool:
        """Whether what begins a line of the document there makes it a comment."""
        first = at == 0 or self._data[at - 1] == 0x0A
        return first and self._opening is not None and self._data.startswith(self._opening, at)

    def _is_inside(self, at: int) -> bool:
        """Whether a place is behind the first line of what has no room for a comment."""
        number = self._lines.number(at)
        return around(self._stretches, number)[0] < number
