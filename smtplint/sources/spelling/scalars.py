"""Scalars and lists of settings, read from the place where they begin: in quotes or plain, on a line or on several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ..files.lines import line_before
from .escapes import decoded
from .forms import PLAIN, PROPERTIES, SCALAR, WRITTEN, Form, Language
from .literals import Scanned
from .spelt import Spelt

# To what is on a line of its own, past comments and blank lines.
_DOWN = rb"[ \t]*+(?:(?<=[ \t])#[^\n]*)?\r?\n(?:[ \t]*+(?:#[^\n]*)?\r?\n){0,50}+"
# A list as YAML has it: items on lines of their own.
ITEM = regex(_DOWN + rb"(?P<indent>[ \t]*)-[ \t]+(?![\w-]+:[ \t])")
# A value alone on a line below its key, which is no key of another.
_BELOW = regex(
    _DOWN + rb"(?P<indent>[ \t]++)(?=[\w<\"'@.+])(?![\"']?[\w.-]{1,60}[\"']?[ \t]*[:=](?:\s|$))[^\n]++"
    rb"(?:\n[ \t\r]*+(?=\n)){0,50}+(?:\n(?!(?P=indent))|\n?\Z)",
    re.MULTILINE,
)
_VALUE = regex(
    rb"(?:\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+')(?=[ \t]*+(?:[,}\]#;)]|\r?$))"
    rb"|(?:(?<=[@ \t])\[[^\[\]\n]*+\]|\[(?:at|dot)\]|\$\{[^{}\n]*+\}|\{\{[^{}\n]*+\}\}"
    rb"|\"(?:[^\"\\\n]|\\.)*+\"|[^\n#,;}\]\r\"]|(?<=\S)[#;]|,(?![^\n,=#]{0,80}[:=])|\")*+",
    re.MULTILINE,
)
_PLAIN = regex(
    rb"(?:--?(?=\w)|[^\s,\[\]{}#\"'&*!|>%`-])"
    rb"(?:(?<=@)\[[^\[\]\n]{0,300}\]|\[(?:at|dot)\]|[^,\[\]{}\n\"']){0,300}?(?=[ \t]*[,\]\n])"
)
# An address with another key and its value behind it on the line, any such key, or any other word; and what ends a
# statement.
_FURTHER = regex(rb"([^\s\"'<>=]*@[^\s\"'<>=]*)[ \t]+[\w.-]+=")
_NEXT = regex(rb"[ \t]+[A-Za-z][\w-]*:[ \t]")
_WORD = regex(rb"([^\s\"'<>=]*@[^\s\"'<>=]*)[ \t]")
_ENDS = b" \t\r\n;"
# In quotes, where quotes of the same kind stand in the tags of a template as well.
_TAGGED = regex(rb"(?P<quote>[\"'])(?:<%[^%\n]*+%>|\{\{[^{}\n]*+\}\}|(?!(?P=quote))[^\\\n])*+(?P=quote)")
# A block scalar of one line, and one of several that are folded to one.
_BLOCK = regex(
    rb"[|>](?P<folded>(?<=>))?[-+0-9]{0,2}[ \t]*+(?:(?<=[ \t])#[^\n]*)?\r?\n(?P<indent>[ \t]+)"
    rb"(?P<text>[^\s#][^\n]*(?(folded)(?:\n(?P=indent)[^\s][^\n]*){0,9}))(?:\n(?!(?P=indent))|\n?\Z)"
)
# Where a scalar in quotes goes on on another line.
_FOLD = regex(rb"[ \t]*(?:\r?\n[ \t]*)+")
TEXT = regex(rb"[^\s](?:[^\n]*[^ \t\r\n])?")
_LONGEST, _MANY = 1000, 100


def single(source: Scanned, start: int, *, among: bool = False) -> list[Spelt]:
    """The one value that begins there: a quoted scalar, or the rest of the line, ``among`` the words of a command."""
    if block := _BLOCK.match(source.data, start, start + _LONGEST):
        return [_folded(source.data, *block.span("text"))]
    index = source.begins(start)
    value = _VALUE.match(source.data, start, start + _LONGEST)
    if value is None:
        return []
    quoted = index >= 0
    text = value.group().rstrip(None if source.language is PROPERTIES else _ENDS)
    if quoted and source.ends[index] == start + len(text):
        return [source.spelt(index)]
    if quoted and b"\n" in source.data[start : source.ends[index]]:
        return []
    if quoted and _TAGGED.fullmatch(text):
        start, text = start + 1, text[1:-1]
    before = line_before(source.data, start)
    if before.rfind(b"{") > before.rfind(b"}"):
        # In braces a comma parts entries, or nothing but blanks do.
        text = _NEXT.split(text.partition(b",")[0], maxsplit=1)[0]
    if further := (_WORD if among else _FURTHER).match(text):
        text = further[1]
    return [decoded(source.data, start, start + len(text.rstrip()), plain(source.language))]


def _folded(data: bytes, start: int, end: int) -> Spelt:
    """The lines of a block scalar as one; nothing is written anew in several."""
    first, *further = TEXT.finditer(data, start, end)
    out = decoded(data, *first.span(), PLAIN)
    for line in further:
        out.fixed(b" ", line.start(), line.start()).add(decoded(data, *line.span(), PLAIN))
    return out.sealed() if further else out


def unfolded(text: Spelt) -> Spelt:
    """A scalar of YAML's in quotes, whose line ends in the file are a blank each, or with more of them one less."""

    if b"\n" not in text.raw:
        return text
    raw = bytearray(text.raw)
    for at, octet in enumerate(raw):
        if octet in b"\r\n" and not text.is_own(at):
            raw[at] = 0

    def others() -> Iterator[tuple[Span, Spelt]]:
        for fold in _FOLD.finditer(raw):
            start, end = fold.span()
            more = fold.group().count(b"\n") - 1
            octets, escape = b"\n" * more or b" ", None if more else text.escapes[start]
            yield (start, end), Spelt().escaped(octets, text.starts[start], text.ends[end - 1], escape)

    return text.with_others(others())


def value_below(data: bytes, at: int) -> int | None:
    """Where a value begins to be read whose key ends the line there: items at ``at``, one alone where it stands."""
    item, below = ITEM.match(data, at), _BELOW.match(data, at)
    if not (item or below):
        return None
    line = line_before(data, at)
    column = len(line) - len(line.lstrip(b" \t-"))
    if item:
        return at if len(item["indent"]) >= column else None
    return below.end("indent") if below and len(below["indent"]) > column else None


def plain(language: Language) -> Form:
    """How a plain scalar is written."""
    return WRITTEN if language is PROPERTIES else SCALAR


def listed(source: Scanned, start: int) -> list[Spelt]:
    """The scalars of a list that begins there, quoted or, on one line, plain."""
    out: list[Spelt] = []
    at = start
    while len(out) < _MANY:
        at += len(source.data[at : at + _LONGEST]) - len(source.data[at : at + _LONGEST].lstrip(b" \t\r\n,"))
        if (index := source.begins(at)) >= 0:
            out.append(source.spelt(index))
            at = source.ends[index]
        elif (index := source.at(at)) >= 0 and source.forms[index] < 0:
            at = source.ends[index]
        elif index < 0 and (match := _PLAIN.match(source.data, at)):
            out.append(decoded(source.data, *match.span(), SCALAR))
            at = match.end()
        else:
            break
    return out


def items(source: Scanned, start: int) -> list[Spelt]:
    """The items of a list that begins there, each on a line of its own."""
    out: list[Spelt] = []
    indent, at = None, start
    while len(out) < _MANY and (item := ITEM.match(source.data, at)) and indent in (None, item["indent"]):
        indent, one = item["indent"], single(source, item.end())
        out += one
        at = source.data.find(b"\n", one[0].ends[-1] if one and one[0].ends else item.end())
        if at < 0:
            break
    return out
