"""Comments that tell smtplint to be silent: ``smtplint: ignore[SL202] why``, and ``ignore-file`` for a whole file.

Strategy. Comments are not parsed: what stands right before the mark has to open a comment in one of the usual ways, so
that prose which only speaks of the mark is no suppression. A mark holds for its own line, and where there is nothing
else on that line for the next one as well. A mark that silenced nothing is reported, unless the rules it names were
not asked.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from .model import Diagnostic, Occurrence

UNUSED = "unused-suppression"
_WORD = b"smtplint:"
# No line longer than this, and no more marks than this, are looked at.
_LONGEST = 1 << 16
_MOST = 10_000

_OPENER = rb"(?:#|//|/\*|\*|--|;|%|!|<%#|\{#|--\[\[|(?<![^ \t])'|\b(?:rem|REM|dnl|::))"
_MARK = re.compile(
    _OPENER + rb"[ \t]*smtplint:[ \t]*(?P<what>ignore-file|ignore)"
    rb"(?:\[(?P<rules>[^\]\r\n]{0,400})\]|(?=[ \t\r]|$|\*/|-->|[#%}]))(?P<why>(?:(?!"
    + _OPENER
    + rb"[ \t]*smtplint:)[^\r\n])*)"
)
_ALONE = re.compile(rb"[^A-Za-z0-9]*(?:(?:rem|REM|dnl)[ \t]*)?")
_LINE_COMMENT = (b"#", b"//", b"--", b";")


class Mark:
    """One comment: the line it is on, the rules it names (none for all), and what it has silenced."""

    __slots__ = ("alone", "begin", "file", "line", "line_end", "match", "rules", "text", "used")

    def __init__(self, line: int, begin: int, text: bytes, line_end: int, match: re.Match[bytes]) -> None:
        self.line = line
        self.begin = begin
        self.text = text
        self.line_end = line_end
        self.match = match
        self.file = match["what"] == b"ignore-file"
        self.alone = _ALONE.fullmatch(text[: match.start()]) is not None
        names = (match["rules"] or b"").decode("utf-8", "replace").split(",")
        self.rules = tuple(name.strip() for name in names if name.strip())
        self.used: set[str] = set()

    def silences(self, code: str, rule: str) -> bool:
        """Whether the mark speaks of that rule; it remembers that it did."""
        if not self.rules:
            self.used.add("")
            return True
        meant = [name for name in self.rules if code.startswith(name.upper()) or rule == name.lower()]
        self.used.update(meant)
        return bool(meant)


class Marks:
    """The suppressions of one file."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._all = list(marks)
        self._file = [mark for mark in self._all if mark.file]
        self._lines: dict[int, list[Mark]] = {}
        # A mark on a line by itself holds for the line below; marks below each other for the line below them all.
        above: list[Mark] = []
        last = 0
        for mark in self._all:
            if mark.file:
                continue
            if mark.line not in (last, last + 1):
                above = []
            last = mark.line
            self._lines.setdefault(mark.line, []).extend([*(one for one in above if one.line < mark.line), mark])
            if mark.alone:
                above.append(mark)
                self._lines.setdefault(mark.line + 1, [])
                self._lines[mark.line + 1] = list(above)
            else:
                above = []

    def hide(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is to be passed over."""
        here = [*self._file, *self._lines.get(diagnostic.place.line, ())]
        finding = diagnostic.finding
        # Each that speaks of it is asked, so that each knows that it is of use.
        return bool(sum(mark.silences(finding.code, finding.rule) for mark in here))

    def unused(self, path: str, chosen: frozenset[str] | None) -> Iterator[Diagnostic]:
        """A finding for each mark that silenced nothing, as far as its rules were asked."""
        for mark in self._all:
            idle = [name for name in mark.rules if name not in mark.used and _asked(name, chosen)]
            if idle or not (mark.rules or mark.used):
                yield _reported(path, mark, idle)


def read(file: BinaryIO) -> Marks:
    """The suppressions of a file; the file is at its beginning again afterwards."""
    marks = Marks(_marks(file))
    file.seek(0)
    return marks


def _marks(file: BinaryIO) -> Iterator[Mark]:
    number, begin, count, whole = 1, 0, 0, True
    while count < _MOST and (line := file.readline(_LONGEST)):
        if whole and _WORD in line:
            text = line.rstrip(b"\r\n")
            for match in _MARK.finditer(text):
                count += 1
                yield Mark(number, begin, text, len(line) - len(text), match)
        begin += len(line)
        whole = line.endswith(b"\n")
        number += whole


def without_comment(occurrence: Occurrence) -> Occurrence:
    """A command that stands in a text as it is, without the suppression written behind it."""
    if _WORD not in occurrence.raw or not isinstance(occurrence.offsets, range):
        return occurrence
    match = re.search(rb"[ \t]+" + _MARK.pattern, occurrence.raw)
    if match is None:
        return occurrence
    end = match.start()
    return occurrence._replace(raw=occurrence.raw[:end], offsets=occurrence.offsets[: end + 1])


def _asked(name: str, chosen: frozenset[str] | None) -> bool:
    """Whether the rules of that name were asked, so that it is known that they had nothing to say."""
    from .rules import UnknownRule, meant, rule

    try:
        rules = meant(name)
    except UnknownRule:
        return True
    return all(rule(one).default if chosen is None else one in chosen for one in rules)


def _reported(path: str, mark: Mark, idle: list[str]) -> Diagnostic:
    from .checking import placed
    from .model import Edit, Finding, Fix, Occurrence
    from .sources.lines import Block

    text, begin = mark.text, mark.begin
    start, end = mark.match.start(), mark.match.end()
    edits: tuple[Edit, ...] = ()
    if idle and len(idle) < len(mark.rules):
        kept = ", ".join(name for name in mark.rules if name not in idle)
        inside, behind = mark.match.span("rules")
        edits = (Edit(begin + inside, begin + behind, kept.encode()),)
    elif mark.match[0].startswith(_LINE_COMMENT) and end == len(text):
        first = len(text[:start].rstrip(b" \t"))
        edits = (Edit(begin + first, begin + end + (0 if first else mark.line_end), b""),)
    what = f"Nothing to ignore here for {', '.join(idle)}" if idle else "Nothing to ignore here"
    fix = Fix("Remove what silences nothing", edits, "safe") if edits else None
    span = begin + start, begin + mark.match.start("why")
    finding = Finding(UNUSED, UNUSED, "warning", span, f"{what}; the comment can go.", "smtplint", fix)
    line = Occurrence(text, range(begin, begin + len(text) + 1), Block(text, begin, mark.line))
    return placed(path, line, finding, span, edits)
