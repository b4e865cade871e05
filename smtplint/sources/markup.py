"""Markup: settings in XML, documents in HTML. What a reader of the file is given counts, with its entities decoded.

Strategy. Tags are told from text, and nothing is nested. In XML the text of an element that holds no other is a
setting's value, as an attribute's is; what names it is the element, or its attribute ``name`` or ``key``. Lines that
are shown as they are (``<pre>``) are a transcript, or code where its language is told. In HTML a command that is all of
a cell or an item is a line too. All else is read as prose, where a bracket that an entity writes makes no command.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..model import Occurrence, Span
from ..regexes import regex
from . import prose
from .documents.inline import command, is_told
from .files.language_names import ending_of
from .files.lines import Block
from .files.overlaps import merged
from .keyed import keys
from .programs.called import CALLED
from .reading import within
from .sent.commands import Site, commands
from .sent.line_ends import Sink, with_end
from .sent.values import Values
from .spelling.forms import AS_WRITTEN, MARKUP, PLAIN, Form
from .spelling.literals import decoded
from .spelling.nested import blanked
from .spelling.spelt import Spelt

_TAG = regex(
    rb"<!--(?:[^-]|-(?!->))*+(?:-->|\Z)|<!\[CDATA\[(?P<cdata>(?:[^\]]|\](?!\]>))*+)(?:\]\]>|\Z)"
    rb"|<(?P<close>/)?(?P<name>[A-Za-z][\w:.-]{0,60}+)(?P<rest>(?=[\s/>])(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>"
)
_ATTRIBUTE = regex(rb"(?<=\s)(?:[\w-]+:)?([A-Za-z][\w.-]*)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
# Elements whose lines are shown as they are.
_AS_IT_IS = frozenset(b"pre screen programlisting literallayout listing".split())
# The same in pages.
_IN_PAGES = _AS_IT_IS | {b"textarea", b"script"}
# What is written as code, and what may hold that as a line of its own.
_CODE = frozenset((b"code", b"tt", b"kbd", b"samp"))
_HOLDING = frozenset((b"td", b"li", b"p", b"dd", b"dt", b"div"))
# What holds a line though that is not written as code.
_CELLS = frozenset((b"td", b"li", b"dt"))
# Elements of XML whose text a person reads, and those of which that is so within other text.
_READ = frozenset(b"title para source target description comment summary".split())
_WITHIN = frozenset(b"literal userinput computeroutput command code tt".split())
# Elements that name the value in the one behind.
_NAMING = frozenset((b"key", b"name", b"param-name"))
_SENDS = regex(rb"(?i)(?:send|data|request|command|cmd|write|say|line)s?$")
_NAMED = regex(rb"(?i)(?:lang(?:uage)?(?:-|=[\"']?)|brush:[ ]*|highlight-(?:source-)?|sourceCode[ ]+)([\w#+]+)")
_PHP = regex(rb"^[ \t]*(?:<\?php|\$\w+ =|[a-z_]+\(\$\w+,)", re.MULTILINE)
_PYTHON = regex(rb"^[ \t]*(?:import \w+$|from \w+ import |def \w+\(.*\):$|\w+ = smtplib\.)", re.MULTILINE)
_COMMAND = regex(rb"(?i)(?:mail|rcpt)[ \t]*(?:from|to)")
# Files of texts that a program shows.
_TRANSLATED = regex(rb"<(?:resources|resheader|xliff|TS)[\s>]")
_HTML = regex(rb"(?i)<!doctype html|<html[\s>]")
_PARAGRAPH = regex(rb"(?i)</?(?:p|li|tr|dd|dt|h[1-6]|div|pre)\b")
_HEAD, _SENTENCE = 2000, 200
_WHOLE = MARKUP._replace(values="-")


class _Tag(NamedTuple):
    """A tag: the element's name in lower case, none for what is no element's; where it begins and ends."""

    name: bytes
    closes: bool
    start: int
    end: int
    rest: Span
    cdata: Span


class _Tags:
    """The tags of a file, in order: of each only its place is kept, since a page has many."""

    def __init__(self, data: bytes, starts: array[int]) -> None:
        self._data = data
        self._starts = starts

    def __len__(self) -> int:
        return len(self._starts)

    def __iter__(self) -> Iterator[_Tag]:
        return map(self._at, self._starts)

    def __getitem__(self, index: int) -> _Tag:
        return self._at(self._starts[index])

    def part(self, first: int, behind: int) -> _Tags:
        return _Tags(self._data, self._starts[first:behind])

    def _at(self, start: int) -> _Tag:
        tag = _TAG.match(self._data, start)
        assert tag is not None
        return _Tag((tag["name"] or b"").lower(), bool(tag["close"]), *tag.span(), tag.span("rest"), tag.span("cdata"))


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of markup."""
    lines, taken = Block(data), list[Span]()
    tags = _Tags(data, array("i", (tag.start() for tag in _TAG.finditer(data))))
    html = _HTML.search(data, 0, _HEAD) is not None or path.lower().endswith((".html", ".htm"))
    found = list(_shown(data, tags, _IN_PAGES if html else _AS_IT_IS, path, lines, taken))
    found += (_alone if html else _settings)(data, tags, path, lines, taken)
    in_text = (one._replace(lines=lines) for one in prose.occurrences(blanked(data, taken), path))
    yield from merged(sorted(found, key=lambda one: one.offsets[0]), in_text)


def _shown(
    data: bytes, tags: _Tags, elements: frozenset[bytes], path: str, lines: Block, taken: list[Span]
) -> Iterator[Occurrence]:
    """What is found in lines that those elements show as they are; the stretches of the file go to ``taken``."""
    opened: _Tag | None = None
    first = 0
    for index, tag in enumerate(tags):
        if opened is None:
            opened = tag if tag.name in elements and not tag.closes else None
            first = index
        elif tag.closes and tag.name == opened.name:
            if _COMMAND.search(data, opened.end, tag.start) or CALLED.search(data, opened.end, tag.start):
                taken.append((opened.end, tag.start))
                yield from _block(data, tags.part(first, index + 1), path, lines)
            opened = None


def _block(data: bytes, tags: _Tags, path: str, lines: Block) -> Iterator[Occurrence]:
    """A stretch of lines between the first and the last of the tags: code if that is told, else a transcript."""
    if tags[0].name == b"script":
        script = decoded(data, tags[0].end, tags[-1].start, AS_WRITTEN)
        yield from within(script, lines, path, "x.js")
        return
    text = Spelt()
    for tag, behind in pairwise(tags):
        if tag.cdata[0] >= 0:
            text.add(decoded(data, *tag.cdata, AS_WRITTEN))
        elif data.startswith(b"<!--", tag.start):
            # The blanks before it part it from the text.
            text = text.part(0, len(text.raw.rstrip(b" \t")))
        elif tag.name == b"br":
            text.fixed(b"\n", tag.start, tag.end)
        text.add(decoded(data, tag.end, behind.start, _WHOLE))
    raw, told = text.raw, [_NAMED.search(data, *tag.rest) for tag in tags.part(0, 2) if tag.name]
    endings = [ending for one in told if one and (ending := ending_of(one[1].decode("latin-1")))]
    guessed = ["php"] if _PHP.search(raw) else ["py"] if _PYTHON.search(raw) else []
    language = next(iter([*endings, *guessed, "txt"]))
    if language == "sh":
        # A session is often shown as a shell's, so that both are looked for, as in a document's fence.
        fenced = Spelt()
        fenced.escaped(b"```sh\n", tags[0].end, tags[0].end, None)
        fenced.add(text)
        fenced.escaped(b"\n```\n", tags[-1].start, tags[-1].start, None)
        text = fenced
    names = {"txt": "readme", "sh": "x.md"}
    yield from within(text, lines, path, names.get(language, f"x.{language}"))


def _alone(data: bytes, tags: _Tags, path: str, lines: Block, taken: list[Span]) -> Iterator[Occurrence]:
    """A command that is all that its cell or item holds, and what calls a client in a line of code."""
    shown = blanked(data, taken)
    for at, (inner, end) in enumerate(pairwise(tags)):
        if inner.name == b"input" and b"@" in data[slice(*inner.rest)]:
            yield from _handed(data, inner, lines)
            continue
        span, code = (inner.end, end.start), inner.name in _CODE
        if inner.closes or not end.closes or inner.name != end.name or not (code or inner.name in _CELLS):
            continue
        if code and CALLED.match(shown, *span):
            yield from within(decoded(data, *span, _WHOLE), lines, path, "x.sh")
        elif code and is_told(bytes(decoded(data, *span, MARKUP).raw), *_beside(data, inner.start, end.end)):
            yield from command(decoded(data, *span, MARKUP), lines)
        elif _COMMAND.search(data, *span) and (not code or _is_held(data, tags.part(max(at - 1, 0), at + 3))):
            taken.append(span)
            yield from within(decoded(data, *span, _WHOLE), lines, path, "readme")


def _handed(data: bytes, tag: _Tag, lines: Block) -> Iterator[Occurrence]:
    """The address that a form hands to a program under a name of its own."""
    given = {one[1].lower(): one.span(one.lastgroup or 0) for one in _ATTRIBUTE.finditer(data, *tag.rest)}
    if data[slice(*given.get(b"type", (0, 0)))].lower() == b"hidden" and b"name" in given and b"value" in given:
        key = data[slice(*given[b"name"])].decode("latin-1")
        yield from keys.of_key(key, decoded(data, *given[b"value"], MARKUP), lines)


def _beside(data: bytes, start: int, end: int) -> tuple[bytes, bytes]:
    """The rest of the paragraph, or of the row of a table, that a stretch is in."""
    before, behind = data[max(0, start - _SENTENCE) : start], data[end : end + _SENTENCE]
    return _PARAGRAPH.split(before)[-1], _PARAGRAPH.split(behind)[0]


def _is_held(data: bytes, tags: _Tags) -> bool:
    """Whether of four tags the outer are those of a cell or an item that holds nothing but what the inner are of."""
    outer, close = tags[0], tags[-1]
    between = data[outer.end : tags[1].start] + data[tags[-2].end : close.start]
    return (
        outer.name in _HOLDING
        and outer.name == close.name
        and (outer.closes, close.closes) == (False, True)
        and not between.strip()
    )


def _settings(data: bytes, tags: _Tags, path: str, lines: Block, taken: list[Span]) -> Iterator[Occurrence]:
    """The values of attributes, and of elements that hold no other."""
    values, before, name, domains = Values(data), b"", b"", keys.holds_domains(data)
    for index, tag in enumerate(tags):
        behind = tags[index + 1] if index + 1 < len(tags) else tag
        if tag.closes or not tag.name:
            continue
        given = {one[1].lower(): one.span(one.lastgroup or 0) for one in _ATTRIBUTE.finditer(data, *tag.rest)}
        named = next((data[slice(*given[one])] for one in (b"key", b"name") if one in given), b"")
        for attribute, span in given.items():
            key = named if attribute == b"value" and named else attribute
            key = b"smtp_from" if key == b"from" and tag.name == b"smtp" else key
            yield from _value(data, span, key, path, lines, values)
        span, form = (tag.end, behind.start), MARKUP
        if behind.cdata[0] >= 0 and index + 2 < len(tags) and not data[tag.end : behind.start].strip():
            span, form, behind = behind.cdata, PLAIN, tags[index + 2]
        if not behind.closes or behind.name != tag.name or tag.name in _AS_IT_IS | _READ:
            continue
        # Asked last: the tag that closes is one or two on there.
        if not (tag.name in _WITHIN and _is_within(data, tags, index)):
            if _COMMAND.search(data, *span):
                taken.append(span)
            before, name = name, data[slice(*span)].strip() if tag.name in _NAMING else b""
            if not domains or b"@" in data[slice(*span)]:
                yield from _value(data, span, named or before or tag.name, path, lines, values, form)


def _is_within(data: bytes, tags: _Tags, index: int) -> bool:
    """Whether text stands before the element of that tag, or behind it, where its neighbours leave room."""
    before = data[tags[index - 1].end if index else 0 : tags[index].start]
    close = next((at for at in range(index + 1, len(tags)) if tags[at].closes), index)
    behind = data[tags[close].end : tags[close + 1].start if close + 1 < len(tags) else len(data)]
    return bool(before.strip() or behind.strip())


def _value(
    data: bytes, span: Span, key: bytes, path: str, lines: Block, values: Values, form: Form = MARKUP
) -> Iterator[Occurrence]:
    """One value: a command, a script or lines that hold some, or an address by its key."""
    text = data[slice(*span)]
    start = span[0] + len(text) - len(text.lstrip())
    span = (start, max(start, span[0] + len(text.rstrip())))
    sends = _SENDS.search(key) is not None
    if b"\n" in text.strip() or CALLED.search(data, *span):
        name = "x.sh" if CALLED.search(data, *span) else "readme"
        yield from within(decoded(data, *span, form._replace(values="-")), lines, path, name)
    elif _COMMAND.search(data, *span):
        if _TRANSLATED.search(data, 0, _HEAD):
            return
        spelt = with_end(decoded(data, *span, form))
        site = Site(whole=True, told=sends, sink=Sink(sent=sends))
        yield from commands(spelt, site, values, lines)
    elif text.strip():
        yield from keys.of_key(key.decode("latin-1"), decoded(data, *span, form), lines)
