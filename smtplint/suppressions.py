"""Comments that tell smtplint to be silent: ``smtplint: ignore[SL202] why``, and ``ignore-file`` for a whole file.

Strategy. What stands right before the mark has to open a comment in one of the usual ways, so that prose which only
speaks of the mark is no suppression; nor is one in a literal, or quoted in a text (``sources.commented``). A mark holds
for its own line, and where there is nothing else on that line for the next one as well. What goes over several lines
and has no room for a comment (a long string, a here-document) is one line in this: a mark holds for all of it that
stands above it or on its first or last line. A mark that silenced nothing is a finding, unless the rules it names were
not asked; and so is what was meant for a mark and is none. Where it is not sure that it is a comment (an example in a
document, a script in a long string) nothing is said.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .marked import WORD
from .regexes import regex
from .sources.stretches import around
from .translation import Message
from .typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from .model import Diagnostic, Edit, Finding, Occurrence
    from .sources.commented import Comments, Whole

UNUSED = "unused-suppression"
_UNUSED_CODE = "SL001"
# No line longer than this, and no more marks than this, are looked at.
_LINE_BOUND = 1 << 16
_MARKS_BOUND = 10_000

# What opens and what closes a comment; where one opening begins with another, the longer stands first.
_BLOCKS = (
    (rb"\{\{-?[ \t]?/\*+", rb"\*/[ \t]?-?\}\}"),
    (rb"\{\{!--", rb"--\}\}"),
    (rb"\{\{--", rb"--\}\}"),
    (rb"\{\{!", rb"\}\}"),
    (rb"\{#-?", rb"-?#\}"),
    (rb"\{%-?[ \t]?comment[ \t]?-?%\}", rb"\{%-?[ \t]?endcomment[ \t]?-?%\}"),
    (rb"\{%-?[ \t]*#", rb"-?%\}"),
    (rb"\[//\]:[ \t]*#[ \t]*[(\"']", rb"[)\"'](?=[ \t\r]*$)"),
    (rb"<%#", rb"-?%>"),
    (rb"\[%#", rb"-?%\]"),
    (rb"<#--", rb"-->"),
    (rb"<#", rb"#>"),
    (rb"<!--", rb"-->"),
    (rb"#\*+", rb"\*+#"),
    (rb"\{/?\*+", rb"\*/?\}"),
    (rb"/\*+", rb"\*/"),
    (rb"\(\*+", rb"\*\)"),
    (rb"--\[=*\[", rb"\]=*\]"),
    (rb"(?<!\{)\{-+", rb"-\}"),
    (rb"#\|", rb"\|#"),
    (rb"#\[", rb"\]#"),
    (rb"#=", rb"=#"),
    (rb"/\++", rb"\+/"),
    (rb"@\*", rb"\*@"),
)
# Comments that go to the end of their line, by whether they may stand behind something.
_BEHIND = rb"(?<!#)#++|(?<!/)//++|(?<!-)--++|(?<!;);++|(?<!%)%++|(?<![^ \t])'|\b(?i:rem)\b|\bdnl\b|\*>"
_ONLY_ALONE = rb"\*|!|::|\.\.|@c(?:omment)?\b"
# What a comment of several lines has on a line that it does not begin on; and what stands before a second mark in one.
_WITHIN = rb"^[ \t]*|(?<=\])[ \t]*,?"
_OPENER = rb"(?:" + rb"|".join([*(one for one, _ in _BLOCKS), _BEHIND, _ONLY_ALONE, _WITHIN]) + rb")"
_LINE, _FILE = _WAYS = ("ignore", "ignore-file")
_CALL = rb"[ \t]*(?i:smtplint):"
# Codes without brackets, as in "ignore SL202, SL301 why", mean the same.
_CODES = rb"(?i:sl)\d\w{0,20}(?:(?:[ \t]*,[ \t]*|[ \t]+)(?i:sl)\d\w{0,20}){0,40}"
# What other tools read may stand before it in the same comment.
_OTHERS = (
    rb"(?:[ \t]*(?i:noqa|nosec|nolint|nosonar|(?:type|pragma|fmt|isort|ruff|flake8|pylint|pyright|mypy|rubocop|phpcs|"
    rb"codespell|cspell)[ ]?:|shellcheck[ ]|eslint-disable)(?:[^\r\n#/-]|[/-](?![/*-])){0,200}?[ \t,;])?"
)
_BEGIN = rb"(?P<opener>" + _OPENER + rb")" + _OTHERS + rb"(?P<call>" + _CALL + rb")"
_MARK = regex(
    _BEGIN + rb"[ \t]*(?P<what>(?i:ignore-file|ignore))"
    rb"(?:(?:(?P<bracket>(?::?[ \t]*(?=\[(?i:sl)\d))?\[)|:?[ \t]+(?=(?i:sl)\d))"
    rb"(?P<rules>(?(bracket)[^\]\r\n]{0,400}|" + _CODES + rb"))(?(bracket)\])"
    rb"|(?=[ \t\r]|$|\*/|-->|[#%})\"']|-\}|\\n))(?P<why>(?:(?!" + _OPENER + _CALL + rb")[^\r\n])*)"
)
# What a person may write instead who means it.
_MEANT = regex(
    _BEGIN + rb"[ \t]*(?P<what>(?i:ignore|i[ignore]{3,7}(?=[\[(])|disable|noqa|nolint|skip|suppress|allow|off)"
    rb"[\w-]{0,30}[ \t]*[\[(=:]?[ \t]*"
    rb"(?i:sl)\d\w{0,20}(?:[ \t]*,[ \t]*\w{1,40}){0,40}[\])]?)(?P<rules>)(?P<why>)"
)
_ALONE = regex(rb"[^A-Za-z0-9]*")


@lru_cache(maxsize=64)
def _closing(opener: bytes) -> bytes | None:
    """The expression for what closes a comment that is opened so; None for one that goes to the end of its line."""
    return next((close for opening, close in _BLOCKS if re.fullmatch(opening, opener)), None)


class _Line(NamedTuple):
    """A line with a mark: its number, where it begins in the file, its text, and the octets of its end."""

    number: int
    begin: int
    text: bytes
    end: int


class Mark(NamedTuple):
    """One comment, and what it has silenced.

    line       what it stands on
    lines      the lines it goes over
    match      how it was read
    what       what it asks for: "ignore", "ignore-file", or what was written instead of them
    rules      the names of the rules it is to silence; none for all
    opener     what opens the comment
    shared     whether it stands in a comment with something else
    start      where in the line the comment begins, or what of it is smtplint's
    end        where in the line that ends
    closed     whether it is closed before the line's end
    alone      whether nothing else is on the line
    sure       whether it is a comment and nothing else
    removable  whether it may be taken away
    used       the names that silenced something
    """

    line: _Line
    lines: range
    match: re.Match[bytes]
    what: str
    rules: tuple[str, ...]
    opener: bytes
    shared: bool
    start: int
    end: int
    closed: bool
    alone: bool
    sure: bool
    removable: bool
    used: set[str]

    def silences(self, code: str, rule: str) -> bool:
        """Whether the mark speaks of that rule; it remembers that it did."""
        if not self.rules:
            self.used.add("")
            return True
        meant = [name for name in self.rules if _means(name, code, rule)]
        self.used.update(meant)
        return bool(meant)

    def removal(self) -> Edit | None:
        """What takes the comment away, in offsets of the file; None where it is not sure what it belongs to."""
        from .model import Edit

        _, begin, text, line_end = self.line
        start = self.start
        if not self.removable or self.what not in _WAYS or (self.shared and self.closed):
            return None
        if not (self.closed or (self.end == len(text) and re.fullmatch(_BEHIND, self.opener))):
            return None
        if not text[:start].strip() and not text[self.end :].strip():
            return Edit(begin, begin + len(text) + line_end, b"")
        return Edit(begin + len(text[:start].rstrip(b" \t")), begin + self.end, b"")


def _mark(
    line: _Line, match: re.Match[bytes], before: Mark | None, comments: Comments | None, whole: Whole | None
) -> Mark:
    """The mark that was read there, behind the one ``before`` it on its line, or in a comment of several lines."""
    text = line.text
    first = before if before and _goes_on(match) else None
    opener = first.opener if first else match["opener"]
    closing = _closing(opener)
    closed = None if closing is None else re.compile(closing).search(text, match.start("why"))
    shared = first is not None or bool(text[match.end("opener") : match.start("call")].strip())
    start = len(text[: match.start("call")].rstrip(b" \t,;")) if shared else match.start()
    alone = (before is None or before.alone) and (
        first is not None or bool(_ALONE.fullmatch(text, before.end if before else 0, match.start()))
    )
    if first:
        sure = first.sure
    elif whole:
        alone, sure = alone and whole.alone, whole.sure
    else:
        sure = comments is None or comments.is_sure(line.begin + match.start(), block=closing is not None)
    what, rules = _asks(match)
    return Mark(
        line=line,
        lines=whole.lines if whole else range(line.number, line.number + 1),
        match=match,
        what=what,
        rules=rules,
        opener=opener,
        shared=shared,
        start=match.start("call") if opener.isspace() else start,
        end=closed.end() if closed else match.end(),
        closed=closed is not None,
        alone=alone,
        sure=sure,
        removable=whole is None and (comments is None or comments.in_lines),
        used=set(),
    )


def _goes_on(match: re.Match[bytes]) -> bool:
    """Whether a mark opens no comment, but stands in one that goes on."""
    return not match["opener"].strip(b" \t,")


def _asks(match: re.Match[bytes]) -> tuple[str, tuple[str, ...]]:
    """What a mark asks for, and the rules it names."""
    names = match["rules"]
    rules = tuple(filter(None, re.split(r"[,\s]+", (names or b"").decode("utf-8", "replace"))))
    # A list of no rules is no wish to silence them all.
    end = match.end("what") if rules or names is None else match.start("why")
    what = match.string[match.start("what") : end].decode("utf-8", "replace")
    return what.lower() if what.lower() in _WAYS else what, rules


class Marks:
    """The suppressions of one file; ``stretches`` are the lines, first and last, that are as one to them."""

    def __init__(self, marks: Iterable[Mark], stretches: Sequence[tuple[int, int]] = ()) -> None:
        self._all = list(marks)
        self._stretches = stretches
        self._file = [mark for mark in self._all if mark.what == _FILE]
        self._asked: dict[tuple[str, int, str], bool] = {}
        self._on: dict[int, list[Mark]] = {}
        for mark in self._all:
            for line in mark.lines if mark.what == _LINE else ():
                self._on.setdefault(line, []).append(mark)

    def hide(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is to be passed over."""
        line = diagnostic.place.line
        first, last = around(self._stretches, line)
        places = [("file", 0), ("above", first), ("above", line), *(("on", number) for number in (first, line, last))]
        # Each that speaks of it is asked, so that each knows that it is of use.
        return sum(self._silences(*place, diagnostic.finding) for place in places) > 0

    def _silences(self, where: str, line: int, finding: Finding) -> bool:
        """Whether a mark at that place speaks of the finding's rule; of each rule the marks are asked once."""
        key = where, line, finding.rule
        if key not in self._asked:
            marks = self._file if where == "file" else self._on.get(line, ()) if where == "on" else self._above(line)
            self._asked[key] = sum(mark.silences(finding.code, finding.rule) for mark in marks) > 0
        return self._asked[key]

    def _above(self, line: int) -> Iterator[Mark]:
        """The marks by themselves on the lines right above; marks below each other hold for the line below them all."""
        while all(mark.alone for mark in self._on.get(line - 1, ())) and line - 1 in self._on:
            line -= 1
            yield from self._on[line]

    def unused(self, path: str, chosen: frozenset[str] | None) -> Iterator[Diagnostic]:
        """A finding for each mark that silenced nothing, as far as its rules were asked."""
        from .rules import is_asked

        if chosen is not None and UNUSED not in chosen:
            return
        if self._kept(0):
            return
        kept = set[int]()
        for line in dict.fromkeys(mark.line.number for mark in self._all):
            over = line - 1 in kept and all(mark.alone for mark in self._on.get(line - 1, ()))
            if over or self._kept(line):
                kept.add(line)
        for mark in filter(lambda one: one.sure, self._all):
            idle = [name for name in mark.rules if name not in mark.used and is_asked(name, chosen)]
            if (idle or not (mark.rules or mark.used)) and mark.line.number not in kept:
                yield _reported(path, mark, idle)

    def _kept(self, line: int) -> bool:
        """Whether the marks of a line are to stay though they may silence nothing; line 0 stands for the whole file."""
        marks = self._on.get(line, ()) if line else self._file
        return any(_means(name, _UNUSED_CODE, UNUSED) for one in marks for name in one.rules)


def read(file: BinaryIO, stretches: Sequence[tuple[int, int]], comments: Comments | None) -> Marks:
    """The suppressions of a file; the file is at its beginning again afterwards."""
    marks = Marks(_marks(file, comments), stretches)
    file.seek(0)
    return marks


def _marks(file: BinaryIO, comments: Comments | None) -> Iterator[Mark]:
    """The marks in a file, line by line, but for those that are no comment."""
    number, begin, count, entire = 1, 0, 0, True
    while count < _MARKS_BOUND and (line := file.readline(_LINE_BOUND)):
        if entire and WORD in line.lower():
            text = line.rstrip(b"\r\n")
            before: Mark | None = None
            for match in _on_line(text):
                count += 1
                at = begin + match.start()
                whole = comments.whole(at) if comments and not before else None
                if _goes_on(match) and not (before.match.end() == match.start() if before else whole):
                    continue
                mark = _mark(_Line(number, begin, text, len(line) - len(text)), match, before, comments, whole)
                if comments is None or not comments.is_none(at, whole=mark.what == _FILE):
                    before = mark
                    yield mark
        begin += len(line)
        entire = line.endswith(b"\n")
        number += entire


def _on_line(text: bytes) -> Iterator[re.Match[bytes]]:
    """The marks on a line, and behind them what was meant for one."""
    matches = list(_MARK.finditer(text))
    yield from matches
    yield from (
        one for one in _MEANT.finditer(text) if not any(mark.start() <= one.start() < mark.end() for mark in matches)
    )


def without_comment(occurrence: Occurrence) -> Occurrence:
    """A command that stands in a text as it is, without the suppression written behind it."""
    if WORD not in occurrence.raw.lower() or not isinstance(occurrence.offsets, range):
        return occurrence
    match = re.search(rb"(?<![ \t])[ \t]+" + _MARK.pattern, occurrence.raw)
    if match is None:
        return occurrence
    end = match.start()
    return occurrence._replace(raw=occurrence.raw[:end], offsets=occurrence.offsets[: end + 1])


def _means(name: str, code: str, rule: str) -> bool:
    """Whether a name, a code or a code's beginning means a rule."""
    return code.startswith(name.upper()) or rule == name.lower() or name.upper() == "ALL"


def _unknown(name: str) -> Message | None:
    """That no rule is called so."""
    from .rules import UnknownRule, meant

    try:
        meant(name)
    except UnknownRule as error:
        told: Message = error.args[0]
        return told
    return None


def _reported(path: str, mark: Mark, idle: list[str]) -> Diagnostic:
    """What is told of a mark that silences nothing, or of those of its rules that do not."""
    from .checking import placed
    from .model import Edit, Fault, Occurrence
    from .rules.assembly import finding
    from .sources.files.lines import Block

    number, begin, text, _ = mark.line
    edit: Edit | None
    if idle and len(idle) < len(mark.rules):
        kept = ", ".join(name for name in mark.rules if name not in idle)
        inside, behind = mark.match.span("rules")
        edit = Edit(begin + inside, begin + behind, kept.encode())
    else:
        edit = mark.removal()
    what = ", ".join(idle) or mark.what
    span = begin + mark.start, begin + mark.match.start("why")
    found = finding(Fault(UNUSED, span, (edit,) if edit else (), (what,)), None)
    assert found is not None
    if mark.what not in _WAYS:
        said = Message('"{name}" suppresses nothing; write ignore[SL202].', name=what)
        found = found._replace(message=said)
    elif why := next(filter(None, map(_unknown, idle)), None):
        found = found._replace(message=Message('"{names}" silences nothing here: {why}', names=what, why=why))
    line = Occurrence(text, range(begin, begin + len(text) + 1), Block(text, begin, number))
    return placed(path, line, found, span, found.fix.edits if found.fix else ())
