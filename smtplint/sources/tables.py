"""Tables of Postfix and its like: an address or a pattern, and behind it what that becomes.

Strategy. The table's name says what its values are: the file is a sender or recipients, its rows are those of aliases,
lists of recipients, what a sender ("MAIL") or a recipient ("RCPT") becomes, or actions that a server takes, which may
name an address; or, where commands are rewritten before the server reads them, a command. A name alone and ``@domain``
are values too, so that only what has an "@" inside is an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from ..regexes import regex
from .files.kinds import name_of, table_of
from .files.lines import Block, stripped
from .sent import addresses, looks
from .sent.commands import Site, commands, holds_verb
from .sent.envelope_values import held
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import PLAIN

# A row, and the lines that go on with it: one that begins with a blank, which the value may begin on as well.
_ROW = regex(
    rb"^(?:!?/(?:[^/\\\n]|\\[^\n])*+/\w*|(?:\"[^\"\n]*\"|[^\s#/!\"])[^\s\n]*)(?=[ \t\n])[ \t]*+(?:\n[ \t]++(?!#))?"
    rb"(?P<value>[^\s/!][^\n]*(?:\n[ \t]+[^\s#][^\n]*)*)",
    re.MULTILINE,
)
_ALIAS = regex(
    rb"^[^\s#:]+[ \t]*:[ \t]*+(?:\n[ \t]++(?!#))?(?P<value>[^\s][^\n]*(?:\n[ \t]+[^\s#][^\n]*)*)", re.MULTILINE
)
_ACTION = regex(rb"(?:REDIRECT|BCC)[ \t]+(?P<value>[^\n]*)", re.IGNORECASE)
# One of the values of a list: a text in quotes or a word, no program, file or list of others.
_VALUE = regex(rb"(?:\"(?:[^\"\\\n]|\\.)*+\"|<[^<>\n]*>|[^\s,\"])+")
_ELSEWHERE = regex(rb"\"?(?:[|/\\@]|:include:)")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The addresses and commands in the values of a table."""
    meaning, lines = table_of(path), Block(data)
    if meaning == "sender":
        yield from held([decoded(data, 0, len(data.rstrip()), PLAIN)], "MAIL", name_of(path), lines)
        return
    if meaning == "recipients":
        yield from _listed(data, 0, len(data), lines)
        return
    rewrites = meaning in ("MAIL", "RCPT")
    for row in (_ALIAS if meaning == "aliases" else _ROW).finditer(data):
        start, end = stripped(data, *row.span("value"))
        if holds_verb(row["value"]):
            yield from commands(decoded(data, start, end, PLAIN), Site(whole=True, told=True), Values(b""), lines)
        elif rewrites and not _ELSEWHERE.match(data, start) and b"@" in row["value"]:
            yield from held([decoded(data, start, end, PLAIN)], meaning, name_of(path).partition(".")[0], lines)
        elif not rewrites:
            action = _ACTION.match(data, start, end)
            if action or meaning != "actions":
                yield from _listed(data, action.start("value") if action else start, end, lines)


def _listed(data: bytes, start: int, end: int, lines: Block) -> Iterator[Occurrence]:
    """The recipients of a list."""
    for value in _VALUE.finditer(data, start, end):
        if not _ELSEWHERE.match(value.group()) and looks.has_at(value.group()):
            yield from addresses.path(decoded(data, *value.span(), PLAIN), "RCPT", lines, "kept")
