"""Tables of values between commas, tabs and the like: cells that are commands, and those that a column's name tells of.

Strategy. Only a line that may hold a command is cut into cells, all lines where a column by its name holds addresses of
an envelope; what parts the cells, the first line tells.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from ..linting import is_plain
from ..model import Occurrence, Span
from ..typed import NamedTuple
from .documents.refusing import told_for
from .files.lines import Block
from .files.overlaps import merged
from .files.prefilter import hits
from .files.refusals import code_of_word, is_refused, of_code
from .files.tests import holds_cases
from .keyed.expected import codes_under, is_due, is_verdict
from .keyed.keys import of_key
from .sent.commands import Site, commands, holds_verb
from .sent.names import meaning_of
from .sent.passed_over import too_long
from .sent.unmended import accepted, unmended
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import PLAIN, Form

_SEPARATORS = (b",", b";", b"\t", b"|")
_QUOTED = Form('"', '"', b'"', "double", "$")
_LONGEST = 1 << 14


class _Told(NamedTuple):
    """The column that tells what is due, by its title, and whether that is for a test."""

    column: int
    title: bytes
    tested: bool


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands in a table's cells, and the addresses in its columns."""
    lines, first = Block(data), data[:_LONGEST].partition(b"\n")[0]
    separator = b"\t" if path.lower().endswith((".tsv", ".tab")) else max(_SEPARATORS, key=first.count)
    titles = [
        data[slice(*span)].strip(b" \t\r#").decode("latin-1") for span, _ in _cells(data, 0, len(first), separator)
    ]
    verdict = next(((at, title.encode()) for at, title in enumerate(titles) if is_verdict(title.encode())), None)
    told = _Told(*verdict, is_due(verdict[1]) or holds_cases(path)) if verdict else None
    yield from merged(rows(data, (0, len(data)), separator, lines, told), _columns(data, titles, separator, lines))


def _columns(data: bytes, titles: list[str], separator: bytes, lines: Block) -> Iterator[Occurrence]:
    """What is wrong in the columns that by their names hold addresses of an envelope, most of which are some."""
    meant = [at for at, title in enumerate(titles) if (meaning := meaning_of(title)) and meaning.how == "held"]
    if not meant:
        return
    found = list[tuple[Span, Form, str]]()
    for start, following in pairwise((*lines.starts()[1:], len(data) + 1)):
        row = list(_cells(data, start, following - 1 - data.endswith(b"\r", start, following - 1), separator))
        found += [(*row[at], titles[at]) for at in meant if at < len(row) and data[slice(*row[at][0])].strip()]
    addressed = Counter(title for span, _, title in found if b"@" in data[slice(*span)])
    filled = Counter(title for _, _, title in found)
    for span, form, title in found:
        if 2 * addressed[title] >= filled[title]:
            yield from of_key(title, decoded(data, *span, form), lines)


def rows(data: bytes, span: Span, separator: bytes, lines: Block, told: _Told | None = None) -> Iterator[Occurrence]:
    """The commands in the rows of a stretch of the file; ``told``: the column that tells what is due."""
    start, end = span
    near = (start + hit for hit in hits(data[start:end]))
    for number, places in groupby(near, lines.number):
        begin, line = lines.line(number)
        found = _row(data, begin, begin + len(line), separator, lines, list(places))
        yield from (
            found if told is None else _due(found, data, list(_cells(data, begin, begin + len(line), separator)), told)
        )


def _due(found: Iterator[Occurrence], data: bytes, cells: list[tuple[Span, Form]], told: _Told) -> Iterable[Occurrence]:
    """What is found in a row with a column that tells what is due, by a code, or in a word that speaks for itself."""
    texts = [data[slice(*span)].strip() for span, _ in cells]
    due = texts[told.column] if told.column < len(texts) else b""
    codes = [*codes_under(told.title, due), code_of_word(due)]
    if any(code.startswith(b"2") for code in codes):
        return accepted(found)
    code = next((code for code in codes[:-1] if code.startswith(b"5")), b"")
    if code and (not due[:1].isdigit() or (told.tested and of_code(code) == "refused")):
        return ()
    return told_for(found, code, [text for text in texts if not holds_verb(text)])


def _row(data: bytes, start: int, end: int, separator: bytes, lines: Block, places: list[int]) -> Iterator[Occurrence]:
    """The commands in the cells of a row that have those places in them; nothing mends one that is refused in it."""
    if end - start > _LONGEST and holds_verb(data[start:end]):
        yield too_long(_LONGEST, start, lines)
    for span, form in _cells(data, start, end, separator):
        if bisect_left(places, span[0]) == bisect_left(places, span[1]):
            continue
        raw = data[slice(*span)]
        if form is PLAIN and is_plain(raw):
            yield Occurrence(raw, range(span[0], span[1] + 1), lines)
            continue
        found = commands(decoded(data, *span, form), Site(whole=True), Values(b""), lines)
        yield from unmended(found) if is_refused(data, span[1]) else found


def _cells(data: bytes, start: int, end: int, separator: bytes) -> Iterator[tuple[Span, Form]]:
    """The cells of a row that stands there, each with how it is written."""
    if end - start > _LONGEST:
        return
    other = rb"[^" + re.escape(separator) + rb"]"
    cell = re.compile(rb"[ ]*\"(?P<quoted>(?:[^\"]|\"\")*+)\"[ ]*(?!" + other + rb")|(?P<bare>" + other + rb"*+)")
    while start < end and (match := cell.match(data, start, end)):
        kind = match.lastgroup or "bare"
        yield match.span(kind), _QUOTED if kind == "quoted" else PLAIN
        start = match.end() + 1
