"""Mail: messages, and templates of messages, by the header blocks in them; in what is none, commands on lines.

Strategy. What stands behind a header block is the text of a letter: it quotes sessions and other letters, goes to no
server as a command, and may be signed. So it is passed over, but for the header blocks of further messages: those of a
mailbox, those that are parts of another, and those that a template makes; and for the transcript of its own session
that a server's report has, which nothing mends, unless it is one of a test's, for a parser of reports.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator

from ..model import Occurrence, Span
from ..regexes import regex
from ..verbs import OTHERS, any_of
from . import prose
from .files.kinds import MESSAGES, is_below_tests
from .files.lines import Block
from .files.overlaps import merged
from .files.prefilter import on_lines
from .sent.commands import Site, commands
from .sent.header_block import Field, envelopes, filled, head, is_message, keys, uncommented, usual
from .sent.unmended import unmended
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import HEADER
from .spelling.nested import blanked
from .spelling.template_tags import OWN_TAGS

_REPORT = regex(rb"^Content-Type:[ \t]*multipart/report\b", re.IGNORECASE | re.MULTILINE)
# So much above a header block is looked at for what says whose it is.
_ABOVE = 240
_TAG = rb"(?:\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>|\[%[^%\n]{0,200}%\]|</?[#@][^<>\n]{0,200}>)"
_VERB = regex(
    rb"^[ \t]*(?:(?:" + _TAG + rb"|" + OWN_TAGS.encode() + rb")[ \t]*){0,4}"
    rb"(?P<command>(?:MAIL[ \t]*FROM|RCPT[ \t]*TO)\b[^\n]*)",
    re.MULTILINE,
)
# Where a header block may begin that is not the first; and the line before one that needs nothing else to tell it: a
# tag, or the command that a message comes behind.
_BEGINS = regex(rb"^(?=[A-Z][A-Za-z-]{1,30}:[ ])", re.MULTILINE)
_TAGGED = regex(rb"[ \t]*(?:" + _TAG + rb"|DATA)[ \t]*\r?\n")
# A command that has a value right behind its words, and what stands beside one in a session.
_PUT_BEHIND = regex(rb"[A-Z]{4}[ \t]+[A-Z]{2,4}[ \t]+\0")
_SESSION = regex(rb"[ \t]*(?:(?:MAIL FROM|RCPT TO)[ \t]*[:<({]|" + any_of(OTHERS) + rb"\b|[2-5][0-9]{2}[ -])")
# What begins a text of its own in a template of several.
_DEFINES = regex(rb"^[ \t]*\{[{%]-?[ \t]*(?:define|macro)\b", re.MULTILINE)
# What a person's program writes before the fields of a message that it quotes.
_QUOTES = regex(rb"original|forward|\bwr(?:ote|ites)\b|urspr|weitergeleitet|schrieb|\xc3\xa9crit", re.IGNORECASE)
_EMPTY = regex(rb"[ \t\r]*+(?:\n|\Z)")
# Where a report has a session that a server had, up to the next part; and the lines that were said in it.
_SIGN = b"ranscript of session follows"
_TRANSCRIPT = regex(rb"^[ \t-]*T" + _SIGN + rb"[^\n]*\n(?:(?!--)[^\n]*\n)*+", re.MULTILINE)
_SAID = regex(rb"^[ \t]*(?:>>>|<<<|In:|Out:)[ \t][^\n]*\n", re.MULTILINE)
# Before the header block of a further message in a mailbox; of one that is a part of another, but for what a report of
# a server returns.
_FURTHER = regex(rb"(?<=\n\n)From [^ \n]+[ ]+[A-Z][a-z]{2} [^\n]*\n(?=[A-Z][A-Za-z-]{1,30}: )")
_PART = regex(rb"^Content-Type:[ \t]*message/(?:rfc822|global)\b[^\n]*\n", re.IGNORECASE | re.MULTILINE)
_REST, _BEHIND = regex(rb"(?:[^\r\n][^\n]*\n)*+"), regex(rb"\r?\n(?=[A-Z][A-Za-z-]{1,30}:[ ])")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The addresses in a message's header block; in what has none at its top, commands on lines of their own."""
    lines, values = Block(data), Values(data)
    fields, end = head(data, 0)
    yield from merged(_keyed(data, fields, lines), envelopes(data, fields, lines))
    # An empty line ends the block of a message.
    letter = usual(fields) > 0 and _EMPTY.match(data, end) is not None
    if path.lower().rpartition(".")[2] not in MESSAGES:
        more = _DEFINES.search(data, end) if letter else None
        start = more.start() if more else len(data) if letter else end
        alone = _commands(data, start, values, lines)
        yield from merged(alone, _made(data, end, lines))
    elif letter:
        reported = () if is_below_tests(path) else _reported(data, end, path, lines)
        yield from merged(_mailed(data, end, lines), reported)
    else:
        found = prose.occurrences(blanked(data, [(0, end)]), path)
        yield from (one._replace(lines=lines) for one in found)


def _keyed(data: bytes, fields: list[Field], lines: Block) -> Iterator[Occurrence]:
    """The addresses under the keys of front matter."""
    for key, value in keys(data, fields):
        from .keyed.keys import of_key

        yield from of_key(key, value, lines)


def _commands(data: bytes, start: int, values: Values, lines: Block) -> Iterator[Occurrence]:
    """The commands on lines of a template."""
    for match in on_lines(data, (b"mail", b"rcpt"), _VERB):
        if match.start() < start:
            continue
        begin = match.start("command")
        stop = begin + len(uncommented(match["command"]))
        spelt = decoded(data, begin, stop, HEADER).stripped()
        told = _PUT_BEHIND.fullmatch(spelt.raw) and any(map(_SESSION.match, lines.beside(lines.number(begin))))
        yield from commands(spelt, Site(whole=bool(spelt.holes), told=bool(told)), values, lines)


def _further(data: bytes, start: int, places: Iterable[int]) -> Iterator[tuple[int, list[Field]]]:
    """The header blocks behind the first, each with where it begins, which may be at some places."""
    for place in places:
        if place < start:
            continue
        fields, start = head(data, place)
        if is_message(fields):
            yield place, fields


def _ends(data: bytes, begins: re.Pattern[bytes]) -> Iterator[int]:
    return (match.end() for match in begins.finditer(data))


def _parts(data: bytes) -> Iterator[int]:
    """Where the messages begin that are parts of another: behind the fields that say so."""
    reached = 0
    for match in _PART.finditer(data):
        # All that stands in one block has the same behind it.
        if match.start() >= reached and (rest := _REST.match(data, match.end())):
            reached = rest.end()
            if behind := _BEHIND.match(data, reached):
                yield behind.end()


def _made(data: bytes, start: int, lines: Block) -> Iterator[Occurrence]:
    """The addresses in the header blocks of further messages that a template makes."""
    for at, fields in _further(data, start, _ends(data, _BEGINS)):
        if _is_filled(data, at, fields):
            yield from envelopes(data, fields, lines)


def _mailed(data: bytes, start: int, lines: Block) -> Iterator[Occurrence]:
    """The addresses in the header blocks of a mailbox's further messages, and of those that others have in them."""
    whole = _REPORT.search(data, 0, start) is None
    found = _further(data, start, _ends(data, _FURTHER)), _further(data, start, _parts(data) if whole else ())
    for _, fields in heapq.merge(*found):
        yield from envelopes(data, fields, lines)


def _reported(data: bytes, start: int, path: str, lines: Block) -> Iterator[Occurrence]:
    """The commands in the transcripts of sessions that reports of servers have."""
    if data.find(_SIGN, start) < 0:
        return
    behind, others = 0, list[Span]()
    for transcript in _TRANSCRIPT.finditer(data, start):
        for said in _SAID.finditer(data, *transcript.span()):
            others.append((behind, said.start()))
            behind = said.end()
    found = prose.occurrences(blanked(data, [*others, (behind, len(data))]), path)
    yield from (one._replace(lines=lines) for one in unmended(found))


def _is_filled(data: bytes, at: int, fields: list[Field]) -> bool:
    """Whether the fields are of a message that a template makes, and not of one that is quoted in it."""
    names = {name for name, _, _ in fields}
    before = data[max(0, at - _ABOVE) : at]
    if any(map(_TAGGED.fullmatch, before.splitlines(keepends=True)[-1:])):
        return True
    if b"return-path" not in names:
        sent = b"from" in names and not names.isdisjoint((b"to", b"subject"))
        above, last = before.removesuffix(b"\n").rpartition(b"\n")[2], before.rstrip().rpartition(b"\n")[2]
        # Right below words it is shown to a person.
        if not sent or b"sent" in names or above.strip()[:1].isalnum() or _QUOTES.search(last):
            return False
    return filled(data, fields)
