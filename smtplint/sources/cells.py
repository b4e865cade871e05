"""Tables of values between commas, tabs and the like: cells that are commands, as test plans and sessions have them.

Strategy. Only a line that may hold a command is cut into cells; what parts them, the first line tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence, Span
from .commands import Site, commands
from .languages import PLAIN, Form
from .lines import Block
from .literals import decoded
from .prefilter import hits
from .values import Values

_SEPARATORS = (b",", b";", b"\t", b"|")
_QUOTED = Form('"', '"', b'"', "double", "$")
_LONGEST = 1 << 14


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands in a table's cells."""
    lines, first = Block(data), data[:_LONGEST].partition(b"\n")[0]
    separator = b"\t" if path.lower().endswith((".tsv", ".tab")) else max(_SEPARATORS, key=first.count)
    yield from rows(data, (0, len(data)), separator, lines)


def rows(data: bytes, span: Span, separator: bytes, lines: Block) -> Iterator[Occurrence]:
    """The commands in the rows of a stretch of the file."""
    start, end = span
    last = -1
    for hit in hits(data[start:end]):
        number = lines.number(start + hit)
        if number != last:
            begin, line = lines.line(number)
            yield from _row(data, begin, begin + len(line), separator, lines)
        last = number


def _row(data: bytes, start: int, end: int, separator: bytes, lines: Block) -> Iterator[Occurrence]:
    """The commands in a row that stands there."""
    if end - start > _LONGEST:
        return
    other = rb"[^" + re.escape(separator) + rb"]"
    cell = re.compile(rb"[ ]*\"(?P<quoted>(?:[^\"]|\"\")*+)\"[ ]*(?!" + other + rb")|(?P<bare>" + other + rb"*+)")
    while start < end and (match := cell.match(data, start, end)):
        kind = match.lastgroup or "bare"
        spelt = decoded(data, *match.span(kind), _QUOTED if kind == "quoted" else PLAIN)
        yield from commands(spelt, Site(whole=True), Values(b""), lines)
        start = match.end() + 1
