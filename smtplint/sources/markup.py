"""Markup: settings in XML, documents in HTML. What a reader of the file is given counts, with its entities decoded.

Strategy. Tags are told from text, and nothing is nested. In XML the text of an element that holds no other is a
setting's value, as an attribute's is; what names it is the element, or its attribute ``name`` or ``key``. Lines that
are shown as they are (``<pre>``) are a transcript, or code where its language is told. In HTML a command that is all of
a cell or an item is a line too. All else is read as prose, where a bracket that an entity writes makes no command.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from ..model import Occurrence, Span
from ..regexes import regex
from . import prose
from .documents.warned import is_warned, warnings
from .elements import AS_IT_IS, COMMAND, Tags, alone, shown, tags_of
from .files.lines import Block, stripped
from .files.overlaps import merged
from .keyed import keys
from .keyed.expected import codes_under
from .programs.mail_clients import CALLED
from .reading import within
from .sent.commands import Site, commands
from .sent.line_ends import Sink, with_end
from .sent.names import is_domain
from .sent.unmended import by_codes
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import MARKUP, PLAIN, Form
from .spelling.nested import blanked

# Elements whose lines pages show as they are.
_IN_PAGES = AS_IT_IS | {b"textarea", b"script"}
# Elements of XML whose text a person reads, and those of which that is so within other text.
_READ = frozenset(b"title para source target description comment summary".split())
_WITHIN = frozenset(b"literal userinput computeroutput command code tt".split())
# Elements that name the value in the one behind.
_NAMING = frozenset((b"key", b"name", b"param-name"))
# Attributes of an element that is called as the protocol is, as keys are called elsewhere.
_OF_SMTP = {b"from": b"smtp_from", b"to": b"email_to"}
_ATTRIBUTE = regex(rb"(?<=\s)(?:[\w-]+:)?([A-Za-z][\w.-]*)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
_SENDS = regex(rb"(?i)(?:send|data|request|command|cmd|write|say|line)s?$")
# Files of texts that a program shows.
_TRANSLATED = regex(rb"<(?:resources|resheader|xliff|TS)[\s>]")
_HTML = regex(rb"(?i)<!doctype html|<html[\s>]")
_HEAD = 2000


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of markup."""
    lines, taken = Block(data), list[Span]()
    tags = tags_of(data)
    html = _HTML.search(data, 0, _HEAD) is not None or path.lower().endswith((".html", ".htm"))
    found = list(shown(data, tags, _IN_PAGES if html else AS_IT_IS, path, lines, taken))
    found += (alone if html else _settings)(data, tags, path, lines, taken)
    in_text = (one._replace(lines=lines) for one in prose.occurrences(blanked(data, taken), path))
    both = merged(sorted(found, key=lambda one: one.offsets[0]), in_text)
    yield from _unwarned(both, blanked(data, ((tag.start, tag.end) for tag in tags)), lines) if html else both


def _unwarned(found: Iterable[Occurrence], text: bytes, lines: Block) -> Iterator[Occurrence]:
    """What is found in a page, but for what the line before it warns of, its tags left out."""
    warned = None
    for one in found:
        warned = warned or warnings(text, ())
        if not is_warned(text, lines.near(one.offsets[0])[0], warned):
            yield one


def _settings(data: bytes, tags: Tags, path: str, lines: Block, taken: list[Span]) -> Iterator[Occurrence]:
    """The values of attributes, and of elements that hold no other."""
    values, before, name = Values(data), b"", b""
    for index, tag in enumerate(tags):
        behind = tags[index + 1] if index + 1 < len(tags) else tag
        if tag.closes or not tag.name:
            continue
        given = {one[1].lower(): one.span(one.lastgroup or 0) for one in _ATTRIBUTE.finditer(data, *tag.rest)}
        named = next((data[slice(*given[one])] for one in (b"key", b"name") if one in given), b"")
        for attribute, span in given.items():
            key = named if attribute == b"value" and named else attribute
            key = _OF_SMTP.get(key, key) if tag.name == b"smtp" else key
            yield from _due(_value(data, span, key, path, lines, values), data, tags, index)
        span, form = (tag.end, behind.start), MARKUP
        if behind.cdata[0] >= 0 and index + 2 < len(tags) and not data[tag.end : behind.start].strip():
            span, form, behind = behind.cdata, PLAIN, tags[index + 2]
        if not behind.closes or behind.name != tag.name or tag.name in AS_IT_IS | _READ:
            continue
        # Asked last: the tag that closes is one or two on there.
        if not (tag.name in _WITHIN and _is_within(data, tags, index)):
            if COMMAND.search(data, *span):
                taken.append(span)
            before, name = name, data[slice(*span)].strip() if tag.name in _NAMING else b""
            if b"@" in data[slice(*span)] or not is_domain(data, *span):
                found = _value(data, span, named or before or tag.name, path, lines, values, form)
                yield from _due(found, data, tags, index)


def _due(found: Iterator[Occurrence], data: bytes, tags: Tags, index: int) -> Iterable[Occurrence]:
    """What is found in that element; nothing where one beside it, or an attribute, tells of a refused syntax.

    Attributes are the element's own, and those of the one it stands in right behind its tag.
    """
    if (one := next(found, None)) is None:
        return ()
    fields = list[tuple[bytes, bytes]]()
    for at, tag in enumerate(tags.part(max(0, index - 1), index + 1), max(0, index - 1)):
        if at == index or not (tag.closes or data.endswith(b"/>", tag.start, tag.end)):
            fields += ((match[1], match[match.lastgroup or 0]) for match in _ATTRIBUTE.finditer(data, *tag.rest))
    beside = (tags.part(max(0, index - 2), index), tags.part(index + 2, index + 4))
    for opens, closes in chain.from_iterable(map(pairwise, beside)):
        if not opens.closes and closes.closes:
            fields.append((opens.name, data[opens.end : closes.start].strip()))
    codes = [code for key, value in fields for code in codes_under(key, value)]
    return by_codes(chain((one,), found), codes)


def _is_within(data: bytes, tags: Tags, index: int) -> bool:
    """Whether text stands before the element of that tag, or behind it, where its neighbours leave room."""
    before = data[tags[index - 1].end if index else 0 : tags[index].start]
    close = next((at for at in range(index + 1, len(tags)) if tags[at].closes), index)
    behind = data[tags[close].end : tags[close + 1].start if close + 1 < len(tags) else len(data)]
    return bool(before.strip() or behind.strip())


def _value(
    data: bytes, span: Span, key: bytes, path: str, lines: Block, values: Values, form: Form = MARKUP
) -> Iterator[Occurrence]:
    """One value: a command, a script or lines that hold some, or an address by its key."""
    span = stripped(data, *span)
    sends = _SENDS.search(key) is not None
    if b"\n" in data[slice(*span)] or CALLED.search(data, *span):
        name = "x.sh" if CALLED.search(data, *span) else "readme"
        yield from within(decoded(data, *span, form._replace(values="-")), lines, path, name)
    elif COMMAND.search(data, *span):
        if _TRANSLATED.search(data, 0, _HEAD):
            return
        spelt = with_end(decoded(data, *span, form))
        site = Site(whole=True, told=sends, sink=Sink(sent=sends))
        yield from commands(spelt, site, values, lines)
    elif span[0] < span[1]:
        yield from keys.of_key(key.decode("latin-1"), decoded(data, *span, form), lines)
