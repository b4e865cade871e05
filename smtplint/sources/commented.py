"""Where what looks like a comment is one: not in a literal, nor where a text quotes one to show how it is written.

Strategy. Where a file's literals and comments are known they tell. Elsewhere the quotes on the line do, and in
documents and mail only the markup's own comments are sure, since all else is text there.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Span
from ..regexes import regex
from .files.kinds import name_of
from .files.lines import Block
from .spelling.forms import settings_of
from .spelling.literals import Scanned, scanned
from .spelling.words import dialect_of
from .stretches import around

# Kinds whose text is all comments and lines, those whose text is what a person reads, and those that have no comments
# but hold what has.
_PLAIN = ("text", "sql", "sieve", "tables")
_READ = ("prose", "markup")
# What a line of a document begins with that is a comment, by the ending; lists of commands have comments of all kinds.
_OPENING = {
    "txt": b"", "tex": b"%", "rst": b"..", "adoc": b"//", "asciidoc": b"//", "asc": b"//", "texi": b"@c",
    "texinfo": b"@c", "org": b"# ",
}  # fmt: skip
# What begins a comment that has an end.
_BLOCKS = (b"/*", b"(*", b"{", b"--[", b"<", b"=", b"@")
# What is quoted, or marked as code, on one line.
_QUOTED = regex(
    rb"(?<![\w\\])(?P<quote>``|[\"'`])(?:(?!(?P=quote))[^\n])+(?P=quote)"
    rb"|<(?P<tag>code|tt|kbd|samp|nowiki|literal)\b[^>\n]{0,100}>[^\n]{0,400}?</(?P=tag)>"
)


class Comments:
    """The comments of a file; ``stretches`` are its lines, first and last, between which no comment can stand."""

    def __init__(self, kind: str, data: bytes, path: str, stretches: Sequence[Span]) -> None:
        self._kind, self._data, self._stretches = kind, data, stretches
        self._lines = Block(data)
        self._opening = _OPENING.get(name_of(path).rpartition(".")[2])
        self._source: Scanned | None = None
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
            return self._kind in _PLAIN or (block and self._kind in ("markup", "mail"))
        source, index = self._source, self._source.at(at)
        if self._kind == "config" and self._is_inside(at):
            return False
        if index < 0:
            return block
        start = source.starts[index]
        if source.forms[index] >= 0:
            return self._opens(index, at)
        return start == at or not source.data.startswith(_BLOCKS, start)

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
