"""SQL: seeds, migrations and dumps. Texts that are commands, and settings given as a name and a value.

Strategy. A text is a literal in single quotes, or a cell of the rows that ``COPY`` reads. Columns are passed over,
since a table's addresses are data; a name right before its value, or set to it, is a setting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from .cells import rows
from .commands import Site, commands
from .keys import of_key
from .languages import Form, Language
from .lines import Block, line_before
from .literals import Scanned, decoded
from .names import names
from .nested import blanked
from .overlaps import merged
from .prefilter import hits
from .values import Values

_COMMENTS = r"--[^\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)"
_STANDARD = Language(_COMMENTS, "'-/", (Form("'", "'", b"'", "double", "", True, "[^']|''"),), ())
# MySQL's, in which a backslash escapes.
_ESCAPING = Language(_COMMENTS, "'-/", (Form("'", "'", b"'", "c", "", True, r"[^'\\]|''|\\[\s\S]"),), ())
_ESCAPES = re.compile(rb"\\'|\bENGINE[ ]*=|(?:MySQL|MariaDB) dump", re.IGNORECASE)
_COPY = re.compile(
    rb"^COPY (?=[^\n;]* FROM stdin)[^\n]*;\r?\n(?P<rows>(?:(?!\\\.)[^\n]*\n)*+)", re.MULTILINE | re.IGNORECASE
)
# What looks for a text, or sends it to a person.
_SOUGHT = re.compile(
    rb"(?i)(?:\b(?:like|rlike|ilike|regexp|to|in|comment|instr|position|strpos|notice)\b[ (]*|[~=<>][*]?[ ]*)[eEnN]?$"
)
_VALUE = re.compile(rb"'[ ]*,[ ]*(?=')")
_SET = re.compile(rb"[`\"\]]?[ ]*=[ ]*(?=')")
_SETS = re.compile(rb"(?i)(?:\bset\b|,)[ \t\r\n]*[`\"\[]?$")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and settings in a file of SQL."""
    lines = Block(data)
    copied = [match.span("rows") for match in _COPY.finditer(data)]
    source = Scanned(blanked(data, copied), _ESCAPING if _ESCAPES.search(data) else _STANDARD)
    yield from merged(
        _texts(source, lines), _settings(source, lines), *(rows(data, span, b"\t", lines) for span in copied)
    )


def _texts(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    last = -1
    for hit in hits(source.data):
        index = source.at(hit)
        if index <= last or source.forms[index] < 0:
            continue
        last = index
        if not _SOUGHT.search(line_before(source.data, source.starts[index])):
            start, end = source.starts[index], source.ends[index]
            # Who has escapes in a command means them, whatever the dialect.
            escaping = b"\\" in source.data[start:end]
            form = _ESCAPING.forms[0] if escaping else source.language.forms[0]
            yield from commands(decoded(source.data, start + 1, end - 1, form), Site(whole=True), Values(b""), lines)


def _settings(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    data = source.data
    for name in names(data, short=False):
        before, at = data[max(0, name.start - 40) : name.start], source.at(name.start)
        quoted = at >= 0 and source.forms[at] >= 0 and source.starts[at] + 1 == name.start
        value = (_VALUE if quoted else _SET).match(data, name.end)
        if value is None or (at >= 0) != quoted or not (quoted or _SETS.search(before)):
            continue
        index = source.at(value.end())
        if index >= 0 and source.starts[index] == value.end():
            yield from of_key(name.text, source.spelt(index), lines)
