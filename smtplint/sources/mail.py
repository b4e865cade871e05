"""Mail: messages, and templates of messages, by the header block at their top.

Strategy. A block is lines of field name, colon and value, with their folded continuations; what a template language
puts between them is passed over. Return-Path is a path. Of the other address fields the envelope is judged that a
mailer would derive from them; path rules are never put on the fields themselves. What is derived is what the standard
``email`` package reads, with stand-ins for what is put in (``envelopes``); only where in the file fields and addresses
stand is found here, since the package tells no places. A value whose form depends on the template's own logic is
unknown, and nothing is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence, Span
from ..regexes import regex
from . import addresses, prose, template_fields
from .commands import Site, commands
from .languages import HEADER
from .lines import Block
from .literals import decoded
from .nested import blanked
from .overlaps import merged
from .prefilter import on_lines
from .spelt import Spelt
from .stand_ins import mailbox_fills
from .template_tags import OWN_TAGS
from .values import Values

_FIELD = regex(rb"([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:(?!//)[ \t]*")
# A line of the template's own: a tag, a comment, the bounds of front matter, the line an mbox begins with.
_PASSED = regex(
    rb"[ \t]*+(?:(?:\{%.*%\}|\{[#*].*[#*]\}"
    rb"|\{\{[!#/^-].*\}\}|<%.*%>|\{\{/?-? *(?:if|end|range|with|define|else)\b.*\}\}"
    rb"|@[a-z]+\b.*|\[%.*%\]|</?[#@].*>|%[ ].*|---|From .*|//.*|\{--.*--\}|#.*)[ \t]*)?\r?$"
)
_LOGIC = regex(
    rb"\{%|\{\{[ \t-]*(?:#|/|\^|if\b|else\b|end\b|range\b|with\b)|<%[ \t]*(?![=-])|@(?:if|foreach)[ \t]*\("
    rb"|<[#@]|\[%[ \t-]*(?:IF|UNLESS|ELSE|END|FOREACH|FOR|WHILE|SWITCH)\b"
)
_FIELDS = {
    b"return-path": "MAIL", b"from": "MAIL", b"sender": "MAIL", b"reply-to": "MAIL", b"errors-to": "MAIL",
    b"resent-from": "MAIL", b"resent-sender": "MAIL", b"to": "RCPT", b"cc": "RCPT", b"bcc": "RCPT",
    b"resent-to": "RCPT", b"resent-cc": "RCPT", b"resent-bcc": "RCPT",
    b"x-envelope-from": "MAIL", b"envelope-from": "MAIL", b"x-envelope-to": "RCPT", b"envelope-to": "RCPT",
    b"delivered-to": "RCPT", b"x-original-to": "RCPT",
}  # fmt: skip
# Those that a server wrote an envelope's sender into, or a recipient, which may be a program or a name alone.
_SENDERS = frozenset((b"x-envelope-from", b"envelope-from"))
_RECIPIENTS = frozenset((b"x-envelope-to", b"envelope-to", b"delivered-to", b"x-original-to"))
# Of these fields a message has so many; the body of a form's message may have one or two.
USUAL = frozenset(
    b"from to subject reply-to return-path sender cc bcc date message-id mime-version content-type".split()
)
ENOUGH = 3
_SINGLE = frozenset((b"sender", b"resent-sender", b"errors-to"))
_LONGEST = 1 << 16
# So much behind a command is looked at for what is the template's.
_BEHIND = 240
# A template's comment at the end of a line.
_COMMENT = regex(
    rb"(?<![ \t])[ \t]*+(?:\{#[^{}\n]{0,200}#\}|\{\{![^{}\n]{0,200}\}\}|\{\{--[^{}\n]{0,200}--\}\}|<%#[^<>\n]{0,200}%>"
    rb"|#\*[^*\n]{0,200}\*#|\{\*[^*\n]{0,200}\*\}|<#--[^<>\n]{0,200}-->"
    rb"|\[%#[^%\n]{0,200}%\]|\{\{-?[ ]?/\*[^{}\n]{0,200}\*/[ ]?-?\}\}"
    rb"|\{%-?[ ]?comment[ ]?-?%\}[^{}\n]{0,200}\{%-?[ ]?endcomment[ ]?-?%\})[ \t\r]*$"
)
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
_SESSION = regex(
    rb"[ \t]*(?:(?:MAIL FROM|RCPT TO)[ \t]*[:<({]|(?:EHLO|HELO|LHLO|DATA|QUIT|RSET|NOOP|STARTTLS)\b|[2-5][0-9]{2}[ -])"
)
# What a person's program writes before the fields of a message that it quotes.
_QUOTES = regex(rb"original|forward|\bwr(?:ote|ites)\b|urspr|weitergeleitet|schrieb|\xc3\xa9crit", re.IGNORECASE)
# A name and an address of which only the one bracket is there.
_OPENED = regex(rb"[^<>,;:\"]*<([^<>,;\s]+)")
# A part of a message that is not written as it is, up to what ends it.
_ENCODED = regex(
    rb"^Content-Transfer-Encoding:[ \t]*(?:quoted-printable|base64)(?P<part>(?:[^\n]++|\n(?!--))*+)",
    re.IGNORECASE | re.MULTILINE,
)
_MESSAGE = rb"Content-Type:[ \t]*(?:message/rfc822|text/rfc822-headers)"
# Before the header block of a message in a message: the head of its part, or a line that says so.
_ENCLOSED = regex(
    rb"^(?:" + _MESSAGE + rb"[^\n]*\n(?:(?!" + _MESSAGE + rb")[^\r\n][^\n]*\n)*"
    rb"|--(?=[^\n]*(?:message|headers)\b)[^\n]*--[ \t]*\r?\n)"
    rb"\r?\n(?=[A-Z][A-Za-z-]{1,30}: )",
    re.IGNORECASE | re.MULTILINE,
)


# A field's name in lower case, and where its value begins and ends.
Field = tuple[bytes, int, int]


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The addresses in a message's header block, and commands on lines of their own."""
    lines, values = Block(data), Values(data)
    fields, end = head(data, 0)
    yield from envelopes(data, fields, lines)
    if not path.lower().endswith((".eml", ".msg")):
        yield from merged(_commands(data, end, values, lines), _made(data, end, lines))
    else:
        encoded = [part.span("part") for part in _ENCODED.finditer(data)]
        found = prose.occurrences(blanked(data, [(0, end), *encoded]), path)
        body = (one._replace(lines=lines) for one in found)
        yield from merged(body, _enclosed(data, end, lines))


def _commands(data: bytes, start: int, values: Values, lines: Block) -> Iterator[Occurrence]:
    """The commands on lines of a template."""
    for match in on_lines(data, (b"mail", b"rcpt"), _VERB):
        if match.start() < start:
            continue
        begin = match.start("command")
        stop = begin + len(_uncommented(match["command"]))
        spelt = _trimmed(decoded(data, begin, stop, HEADER))
        told = _PUT_BEHIND.fullmatch(spelt.raw) and any(map(_SESSION.match, lines.beside(lines.number(begin))))
        yield from commands(spelt, Site(whole=bool(spelt.holes), told=bool(told)), values, lines)


def _further(data: bytes, start: int, begins: re.Pattern[bytes]) -> Iterator[tuple[int, list[Field]]]:
    """The header blocks behind the first, each with where it begins, which ``begins`` tells of."""
    for match in begins.finditer(data, start):
        if match.end() < start:
            continue
        fields, start = head(data, match.end())
        if len(USUAL.intersection(name for name, _, _ in fields)) >= ENOUGH:
            yield match.end(), fields


def _made(data: bytes, start: int, lines: Block) -> Iterator[Occurrence]:
    """The addresses in the header blocks of further messages that a template makes."""
    for at, fields in _further(data, start, _BEGINS):
        if _is_filled(data, at, fields):
            yield from envelopes(data, fields, lines)


def _enclosed(data: bytes, start: int, lines: Block) -> Iterator[Occurrence]:
    """The addresses in the header blocks of messages in a message."""
    for _, fields in _further(data, start, _ENCLOSED):
        yield from envelopes(data, fields, lines)


def _is_filled(data: bytes, at: int, fields: list[Field]) -> bool:
    """Whether the fields are of a message that a template makes, and not of one that is quoted in it."""
    names = {name for name, _, _ in fields}
    before = data[max(0, at - _BEHIND) : at]
    if any(map(_TAGGED.fullmatch, before.splitlines(keepends=True)[-1:])):
        return True
    if b"return-path" not in names:
        sent = b"from" in names and not names.isdisjoint((b"to", b"subject"))
        above, last = before.removesuffix(b"\n").rpartition(b"\n")[2], before.rstrip().rpartition(b"\n")[2]
        # Right below words it is shown to a person.
        if not sent or b"sent" in names or above.strip()[:1].isalnum() or _QUOTES.search(last):
            return False
    return any(
        decoded(data, start, min(end, start + _LONGEST), HEADER).holes for name, start, end in fields if name in _FIELDS
    )


def envelopes(data: bytes, fields: list[Field], lines: Block) -> Iterator[Occurrence]:
    """What is wrong with the envelopes that would be derived from the fields of a block."""
    names = {name for name, _, _ in fields}
    for name, start, ended in fields:
        written = data[data.rfind(b"\n", 0, start) + 1 : start][:1]
        verb = _FIELDS.get(name)
        if verb is None or ended - start > _LONGEST:
            continue
        value = _COMMENT.sub(b"", data[start:ended])
        stop = start + len(value)
        if not value.strip() or _LOGIC.search(value) or (name in _RECIPIENTS and b"@" not in value):
            continue
        spelt = _trimmed(decoded(data, start, stop, HEADER))
        if name == b"return-path":
            yield from _path(spelt, lines)
        elif name in _SENDERS:
            yield from addresses.path(spelt, "MAIL", lines, "kept")
        elif spelt.holes and (opened := _OPENED.fullmatch(spelt.raw)):
            yield _opened(spelt, opened.span(1), verb, lines)
        else:
            single, title = name in _SINGLE or (name == b"from" and b"sender" not in names), name.decode().title()
            # Settings write the names of keys in lower case.
            put = written.isupper() and len(names & USUAL) >= ENOUGH
            wrong = list(template_fields.wrong(spelt, title, lines, single=single)) if put else []
            yield from wrong or addresses.field(spelt, verb, lines, single=single, name=title)


def _path(spelt: Spelt, lines: Block) -> Iterator[Occurrence]:
    """Return-Path, which is a path (RFC 5322 §3.6.7); a comment behind it may stand in a header."""
    raw = bytes(spelt.raw)
    comment = re.search(rb"(?<!\s)\s*+\([^()]*\)\s*$", raw)
    if comment:
        spelt = spelt.part(0, comment.start())
    yield from addresses.path(spelt, "MAIL", lines, "due")


def _uncommented(command: bytes) -> bytes:
    """A command without the template's comment behind it."""
    command = command.rstrip(b" \t\r")
    comment = _COMMENT.search(command, max(0, len(command) - _BEHIND))
    return command[: comment.start()] if comment else command


def _opened(spelt: Spelt, span: Span, verb: str, lines: Block) -> Occurrence:
    """An address put in behind a bracket that nothing closes."""
    fills = mailbox_fills(bytes(spelt.raw), span, [at for at in spelt.holes if span[0] <= at < span[1]])
    return spelt.occurrence(span, lines, fills, (), (addresses.FRAMES[verb] + b"<", b""))


def _trimmed(spelt: Spelt) -> Spelt:
    raw = bytes(spelt.raw)
    return spelt.part(len(raw) - len(raw.lstrip(b" \t\r\n")), len(raw.rstrip(b" \t\r\n")))


def head(data: bytes, at: int) -> tuple[list[Field], int]:
    """The fields of a block that begins there, and their end."""
    out: list[Field] = []
    while at < len(data):
        end = data.find(b"\n", at)
        end = len(data) if end < 0 else end
        line = data[at : min(end, at + _LONGEST)]
        if line[:1] in (b" ", b"\t") and out and line.strip():
            name, start, _ = out[-1]
            out[-1] = (name, start, end)
        elif field := _FIELD.match(line):
            out.append((field[1].lower(), at + field.end(), end))
        elif not _PASSED.match(line) or (out and not line.strip()):
            break
        at = end + 1
    return out, min(at, len(data))
