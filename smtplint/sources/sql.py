"""SQL: seeds, migrations and dumps. Texts that are commands, and settings given as a name and a value.

Strategy. A text is a literal in single quotes with what is joined to it, or a cell of the rows that ``COPY`` reads; the
envelope is taken from one that is the head of a message. A name right before its value, or set to it, is a setting, and
so is a column of an ``INSERT`` that by its name holds an envelope's address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..model import Occurrence
from ..regexes import regex
from .cells import rows
from .coding.outlets.messages import messages
from .files.bearings import bearing
from .files.keywords import TELLING
from .files.leniency import leniency
from .files.lines import Block, line_before
from .files.overlaps import merged
from .files.prefilter import hits, on_lines
from .files.refusals import of_code
from .handed.procedures import handed
from .keyed.keys import of_key
from .sent.commands import Site, commands
from .sent.line_ends import Sink
from .sent.names import meaning_of, names
from .sent.unmended import by_verdict
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import SLASHED, Form, Language
from .spelling.literals import Scanned
from .spelling.nested import blanked
from .spelling.spelt import Spelt

_COMMENTS = r"--[^\n]*|" + SLASHED
_STANDARD = Language(_COMMENTS, "'-/", (Form("'", "'", b"'", "double", "", True, "[^']|''"),), ())
# MySQL's, in which a backslash escapes.
_ESCAPING = Language(_COMMENTS, "'-/", (Form("'", "'", b"'", "c", "", True, r"[^'\\]|''|\\[\s\S]"),), ())
_ESCAPES = regex(rb"\\'|\bENGINE[ ]*=|(?:MySQL|MariaDB) dump", re.IGNORECASE)
_COPY = regex(
    rb"^COPY (?=[^\n;]* FROM stdin)[^\n]*;\r?\n(?P<rows>(?:(?!\\\.)[^\n]*\n)*+)", re.MULTILINE | re.IGNORECASE
)
# What looks for a text, or sends it to a person.
_SOUGHT = regex(
    rb"(?i)(?:\b(?:like|rlike|ilike|regexp|to|in|comment|instr|position|strpos|notice)\b[ (]*|[~=<>][*]?[ ]*)[eEnN]?$"
)
# What puts a value or a text behind another, the comma between what ``concat`` is given; and the value.
_JOIN = regex(
    rb"\s{0,80}(?:\|\||\+|(?P<comma>,))\s{0,80}(?:(?=')"
    rb"|(?P<value>[A-Za-z_`\"\[@:][\w.`\"\[\]]{0,80}(?:\((?:[^()']|'[^'\n]*'|\([^()]{0,80}\)){0,80}\))?)(?!['\w(]))"
)
# The code in the column behind, of a reply that refused it or is to.
_REFUSED = regex(rb"\s{0,80},\s{0,80}'?(?P<code>5[0-5][0-9])'?\s{0,80}[,)]")
# The table that rows are put into.
_INTO = regex(rb"(?i)\binsert[ ]+into[ ]+[`\"\[]?(?P<table>[\w.]{1,80})")
_CONCAT = regex(rb"(?i)\bconcat\([ ]*$")
_VALUE = regex(rb"'[ ]*,[ ]*(?=')")
_SET = regex(rb"[`\"\]]?[ ]*=[ ]*(?=')")
# So far an INSERT goes up to its rows; and so many addresses of messages' heads are read: more have only archives.
_HEAD, _MOST = 2400, 1000
# The columns that rows are put into, and a row of plain values and texts behind them.
_INSERT = regex(
    rb"\bINSERT[ ]+INTO[ ]+[\w.`\"\[\]]{1,80}\s*\((?P<columns>[\w\s,`\"\[\].]{1,2000})\)\s*VALUES\s*", re.IGNORECASE
)
_TEXT = rb"'(?:[^'\\]|''|\\.)*+'"
_CALL = rb"\((?:[^()']|" + _TEXT + rb")*+\)"
_ROW = regex(rb"\s*,?\s*\((?P<values>(?:[^()']|" + _TEXT + rb"|" + _CALL + rb")*+)\)", re.DOTALL)
_CELL = regex(rb"\s*+(?:[eEnN]?(?P<text>" + _TEXT + rb")|(?:[^,'()]|" + _CALL + rb")*+)\s*+(?:,|\Z)", re.DOTALL)
# A value that is set where the row's name says what it is.
_WHERE = regex(
    rb"\bSET\s+[`\"\[]?(?:\w+_)?(?:value|val|data|content|setting)[`\"\]]?\s*=\s*[eEnN]?(?P<text>"
    + _TEXT
    + rb")\s+WHERE\s+[\w.`\"\[\]]{1,60}\s*=\s*'(?P<name>[\w.-]{1,60})'",
    re.IGNORECASE | re.DOTALL,
)
# What Oracle's connections are given: as it stands, or with a line end behind it; and a verb with its argument.
_CONNECTION = rb"\s*\([^,()']{1,80},\s*(?:\w{1,30}\s*=>\s*)?"
_WRITES = regex(rb"(?i)\butl_tcp\.write_(?:text|raw)" + _CONNECTION + rb"(?:utl_raw\.cast_to_raw\(\s*)?$")
_TELLS = regex(rb"(?i)\b(?:utl_tcp\.write_line|utl_smtp\.command(?:_replies)?)" + _CONNECTION + rb"$")
_PARTED = regex(rb"\s{0,80},\s{0,80}(?:arg\s*=>\s*)?(?=')")
_VERB = regex(rb"(?i)(?:mail|rcpt)(?: (?:from|to):?)?")
# What shows a text to a person.
_SHOWS = regex(
    rb"(?i)\b(?:dbms_output\.put(?:_line)?|raise_application_error|raiserror|raise[ ]+\w+|print|htp\.\w+"
    rb"|\w*log\w*(?:\.\w+)?|\w+\.(?:" + TELLING.encode() + rb"))\b[ (]*(?:-?\d+,[ ]*)?$"
)
_SETS = regex(rb"(?i)(?:\bset\b|,)[ \t\r\n]*[`\"\[@]?$")
# The same for a variable or a column that is declared with a value.
_DECLARES = regex(
    rb"[`\"\]]?(?:(?:[ \t]+constant)?[ \t]+(?!(?:in|is|not|and|or|like)\b)"
    rb"[\w.%]{1,40}(?:[ \t]*\([^()\n]{0,40}\))?(?:[ \t]+(?:not[ ]+)?null)?"
    rb"[ \t]*(?::?=|[ \t]default\b)|[ \t]*:=|[ \t]+(?:set[ ]+)?default\b)[ \t]*[eEnN]?(?=')",
    re.IGNORECASE,
)


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and settings in a file of SQL."""
    lines = Block(data)
    copied = [match.span("rows") for match in _COPY.finditer(data)]
    source = Scanned(blanked(data, copied), _ESCAPING if _ESCAPES.search(data) else _STANDARD)
    yield from merged(
        _texts(source, lines),
        _settings(source, lines),
        _columns(source, lines),
        _named(source, lines),
        islice(messages(source, lines, path), _MOST),
        handed(source, lines),
        *(rows(data, span, b"\t", lines) for span in copied),
    )


def _texts(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    last = -1
    for hit in hits(source.data):
        index = source.literal(hit)
        if index <= last:
            continue
        last = index
        before = line_before(source.data, source.starts[index])
        if not _SOUGHT.search(before):
            text, last = _joined(source, index)
            written, told = _WRITES.search(before) is not None, _TELLS.search(before) is not None
            shown, sink = _SHOWS.search(before) is not None, Sink(sent=written, sure=written)
            found = commands(text, Site(whole=True, log=shown, told=written or told, sink=sink), Values(b""), lines)
            refused = _REFUSED.match(source.data, source.ends[last])
            table = _table(source.data, hit)
            known = refused is not None and of_code(refused["code"]) == "refused" and bearing(table) == "bad"
            known = known or leniency(table.encode()) is True
            yield from by_verdict(found, "refused" if known else "barred" if refused else "")


def _table(data: bytes, at: int) -> str:
    """The name of the table that the row which a place stands in is put into; empty for none."""
    *_, table = ("", *(one["table"].decode("latin-1") for one in _INTO.finditer(data, max(0, at - _HEAD), at)))
    return table


def _joined(source: Scanned, index: int) -> tuple[Spelt, int]:
    """A text with the values and texts that are put behind it, and the last of those texts."""
    out = _spelt(source, index)
    before = line_before(source.data, source.starts[index])
    listed = _CONCAT.search(before) is not None
    at = source.ends[index]
    if _VERB.fullmatch(out.raw) and _TELLS.search(before) and (parted := _PARTED.match(source.data, at)):
        index = source.at(parted.end())
        out.escaped(b" ", at, parted.end(), None).add(_spelt(source, index))
        at = source.ends[index]
    while (join := _JOIN.match(source.data, at)) and listed == bool(join["comma"]):
        at = join.end()
        if join["value"]:
            out.hole(join["value"].decode("utf-8", "replace"), *join.span("value"))
            continue
        index = source.literal(at)
        if index < 0:
            break
        out.add(_spelt(source, index))
        at = source.ends[index]
    return out, index


def _spelt(source: Scanned, index: int) -> Spelt:
    start, end = source.starts[index], source.ends[index]
    # Who has escapes in a command means them, whatever the dialect.
    escaping = b"\\" in source.data[start:end]
    return decoded(source.data, start + 1, end - 1, (_ESCAPING if escaping else source.language).forms[0])


def _settings(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    data = source.data
    for name in names(data, short=False):
        before, at = data[max(0, name.start - 40) : name.start], source.at(name.start)
        quoted = at >= 0 and source.forms[at] >= 0 and source.starts[at] + 1 == name.start
        value = (_VALUE if quoted else _SET).match(data, name.end)
        if (value is None or not (quoted or _SETS.search(before))) and not quoted:
            value = _DECLARES.match(data, name.end)
        if value is None or (at >= 0) != quoted:
            continue
        index = source.begins(value.end())
        if index >= 0:
            yield from of_key(name.text, source.spelt(index), lines)


def _named(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    """The values that are set in the row of a name that says that they are an envelope's addresses."""
    for given in on_lines(source.data, (b"set ",), _WHERE, _HEAD):
        index = source.at(given.start("text"))
        if index >= 0 and source.at(given.start()) < 0:
            yield from of_key(given["name"].decode("latin-1"), source.spelt(index), lines)


def _columns(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    """The values that are put into columns whose names say that they hold an envelope's addresses."""
    remarks = [
        (start, end) for start, end, form in zip(source.starts, source.ends, source.forms, strict=True) if form < 0
    ]
    data = blanked(source.data, remarks)
    for insert in on_lines(data, (b"insert ",), _INSERT, _HEAD):
        titles = [title.strip(b' \t\r\n`"[]').decode("latin-1") for title in insert["columns"].split(b",")]
        meant = {at for at, title in enumerate(titles) if (meaning := meaning_of(title)) and meaning.how == "held"}
        at = insert.end()
        while meant and (row := _ROW.match(data, at)):
            at = row.end()
            for place, cell in enumerate(_CELL.finditer(data, *row.span("values"))):
                index = source.at(cell.start("text")) if cell["text"] is not None and place in meant else -1
                if index >= 0 and b"@" in cell["text"]:
                    yield from of_key(titles[place], source.spelt(index), lines)
