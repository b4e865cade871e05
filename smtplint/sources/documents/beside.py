"""Commands on a line that is none by itself: literals, cells of a table, code in a sentence, what a log tells of."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Occurrence
from ...regexes import regex
from ..files.bearings import notes_fault
from ..files.lines import Block, indentation
from ..files.refusals import refusal
from ..sent.commands import Site, commands
from ..sent.line_ends import ESCAPED
from ..sent.typed import command_in, in_prose, is_filled_in
from ..sent.values import Values
from ..spelling.escapes import decoded
from ..spelling.forms import HEADER, Form
from ..spelling.placeholders import is_unended
from .ended import without_end
from .logs import told
from .refusing import told_for

# A command in code that is shown without saying so: whatever the language, it is assigned or handed over, quoted, and
# ends as one that is sent.
_LITERAL = regex(
    rb"[ \t]*[\w$.>:-]{1,80}[ \t]*(?:[+.]?=[ \t]*|\()[\w$.,*&>(\[ -]{0,80}(?P<quote>[\"'])"
    rb"(?P<text>(?:MAIL[ ]FROM|RCPT[ ]TO):[ \t]*[^\s\\\"'](?:(?!(?P=quote))[^\\\n]|\\[^rn\n]){0,500}"
    + ESCAPED
    + rb")(?P=quote)"
)
_QUOTED = Form('"', '"', b'"', "c", "$")
# A command that is a cell of a table.
_CELL = regex(rb"(?:^|(?<=\s))\|[ \t]*(?P<text>(?:MAIL FROM|RCPT TO):[^|`\n]*[>\w])[ \t]*(?=\||\r?$)")
_SIGNS = regex(rb"[{@%$]")
_VALUES = regex(rb"\{[\w.-]+\}|\{\{[^{}]+\}\}|\[[\[(][$*]\{")
_LONGEST, _CELLS = 4096, 8


def beside(
    data: bytes, lines: Block, values: Values, begin: int, line: bytes, number: int, *, inside: bool, logged: bool
) -> Iterator[Occurrence]:
    """The commands on a line that is none by itself.

    One that values are put into; and, where the line is not ``inside`` a fence of code, a literal, cells of a table,
    what stands in the marks of code, or else what a log tells of.
    """
    if (put := _template(line)) and not in_prose(lines, number, put[1]):
        spelt = decoded(data, begin + put[0], begin + put[0] + len(put[1]), HEADER)
        yield from commands(spelt, Site(whole=True), values, lines)
    elif inside:
        return
    elif literal := _LITERAL.match(line):
        spelt = decoded(data, begin + literal.start("text"), begin + literal.end("text"), _QUOTED)
        yield from commands(spelt, Site(whole=True), Values(b""), lines)
    elif cells := list(_CELL.finditer(line)):
        for cell in cells:
            spelt = decoded(data, begin + cell.start("text"), begin + cell.end("text"), HEADER)
            made = commands(spelt, Site(), Values(b""), lines)
            if any(notes_fault(one.decode("latin-1")) for one in _cells_behind(line, cell.end("text"))):
                continue
            yield from told_for(made, refusal(line, cell.end("text")), _cells_behind(line, cell.end("text")))
    elif sentences := _written_as_code(data, begin, line, lines):
        yield from sentences
    elif logged:
        yield from told(data, begin, line, lines)


def _cells_behind(line: bytes, at: int) -> Iterator[bytes]:
    """The next few of them: a line of a thousand cells is not cut a thousand times."""
    yield from line[at : at + _LONGEST].split(b"|", _CELLS)[1:_CELLS]


def _written_as_code(data: bytes, begin: int, line: bytes, lines: Block) -> list[Occurrence]:
    """The commands that a line of a sentence has in the marks of code."""
    from .inline import inline  # a transcript has none

    return list(inline(data, begin, line, lines))


def _template(line: bytes) -> tuple[int, bytes] | None:
    """The command on a line into which values are put later, with the place it begins at."""
    indent = indentation(line)
    found = command_in(line[indent:]) if _SIGNS.search(line) and len(line) < _LONGEST else None
    put = found and (_VALUES.search(found[1]) or is_filled_in(found[1]))
    return (found[0] + indent, without_end(found[1])) if found and put and not is_unended(found[1]) else None
