"""The block of fields at the head of a message, and the envelopes that a mailer would derive from them.

Strategy. A block is lines of field name, colon and value, with their folded continuations; what a template language
puts between them is passed over. Return-Path is a path. Of the other address fields the envelope is judged that a
mailer would derive from them; path rules are never put on the fields themselves. What is derived is what the standard
``email`` package reads, with stand-ins for what is put in (``envelopes``); only where in the file fields and addresses
stand is found here, since the package tells no places. A value whose form depends on the template's own logic is
unknown, and nothing is said of it.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from collections.abc import Iterator
from functools import lru_cache

from ...model import Lines, Occurrence, Span
from ...regexes import regex
from ..files.lines import Block
from ..files.overlaps import put_back
from ..spelling.encoded import in_halves
from ..spelling.escapes import decoded
from ..spelling.forms import HEADER, SCALAR
from ..spelling.placeholders import OVER_LINES, is_unended
from ..spelling.spelt import Spelt
from . import addresses, template_fields
from .passed_over import too_long

_FIELD = regex(rb"([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:(?!//)[ \t]*")
_KEY = regex(rb"([A-Za-z][A-Za-z0-9_-]{0,60})[ \t]*:(?=[ \t\r\n])[ \t]*")
# A line of the template's own: a tag, a comment, the bounds of front matter, the line an mbox begins with.
_PASSED = regex(
    rb"[ \t]*+(?:(?:\{%.*%\}|\{[#*].*[#*]\}"
    rb"|\{\{[!#/^-].*\}\}|<%.*%>|\{\{/?-? *(?:if|end|range|with|define|else)\b.*\}\}"
    rb"|@[a-z]+\b.*|\[%.*%\]|</?[#@].*>|%[ ].*|---|From .*|//.*|\{--.*--\}|#.*)[ \t]*)?\r?$"
)
_FIELDS = {
    b"return-path": "MAIL", b"from": "MAIL", b"sender": "MAIL", b"reply-to": "MAIL", b"errors-to": "MAIL",
    b"resent-from": "MAIL", b"resent-sender": "MAIL", b"to": "RCPT", b"cc": "RCPT", b"bcc": "RCPT",
    b"resent-to": "RCPT", b"resent-cc": "RCPT", b"resent-bcc": "RCPT",
    b"x-envelope-from": "MAIL", b"envelope-from": "MAIL", b"x-envelope-to": "RCPT", b"envelope-to": "RCPT",
}  # fmt: skip
# Those that a server wrote an envelope's sender into, or a recipient, which may be a program or a name alone.
_SENDERS = frozenset((b"x-envelope-from", b"envelope-from"))
_RECIPIENTS = frozenset((b"x-envelope-to", b"envelope-to"))
# Of these fields a message has so many; the body of a form's message may have one or two.
_USUAL = frozenset(
    b"from to subject reply-to return-path sender cc bcc date message-id mime-version content-type".split()
)
_ENOUGH = 3
_SINGLE = frozenset((b"sender", b"resent-sender", b"errors-to"))
# The date behind an address that a mailbox has, from whose first line some programs copy both into a field.
_DATED = regex(
    rb"(?<=\S)[ \t]+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[ ]+[A-Z][a-z]{2}[ ]+[0-9]{1,2}[ ]+[0-9]{1,2}(?::[0-9]{2}){1,2}"
    rb"(?:[ ]+[A-Z]{1,5}|[ ]+[+-][0-9]{4})*[ ]+[0-9]{4}(?:[ ]+[+-][0-9]{4})?\Z"
)
_LONGEST, _LONGEST_NAME = 1 << 16, 80
# So much behind a command is looked at for what is the template's.
_BEHIND = 240
# A template's comment at the end of a line.
_BEHIND_PATH = regex(rb">[ \t]+[A-Za-z][\w=. -]*\Z")
_COMMENT = regex(
    rb"(?<![ \t])[ \t]*+(?:\{#[^{}\n]{0,200}#\}|\{\{![^{}\n]{0,200}\}\}|\{\{--[^{}\n]{0,200}--\}\}|<%#[^<>\n]{0,200}%>"
    rb"|#\*[^*\n]{0,200}\*#|\{\*[^*\n]{0,200}\*\}|<#--[^<>\n]{0,200}-->"
    rb"|\[%#[^%\n]{0,200}%\]|\{\{-?[ ]?/\*[^{}\n]{0,200}\*/[ ]?-?\}\}"
    rb"|\{%-?[ ]?comment[ ]?-?%\}[^{}\n]{0,200}\{%-?[ ]?endcomment[ ]?-?%\}|(?<=[ \t])#[ ]?v?[0-9][^\n]{0,80})[ \t\r]*$"
)
_NAME = regex(rb"([A-Za-z])[A-Za-z0-9-]*[ \t]*:[ \t]*\Z")
_IN_QUOTES = regex(rb"\"[^\"]*\"|'[^']*'")
# Words alone, where each of several is to be an address; and no address where one is due, which only a path may be.
_WORDS = regex(rb"[A-Za-z\x80-\xff'.-]+(?:[ \t]+[A-Za-z\x80-\xff'.-]+)+")
_EMPTY = regex(rb"(?:[^<>\"(@,]*|\"[^\"<>]*\"[ \t]*)<[ \t]*>")
# A name and an address of which only the one bracket is there, or two where one is due.
_OPENED = regex(rb"(?:[^<>,;:\"]|\"[^\"<>]*\")*+(?:<[^<>,;\s]+(?:>{2,})?|<{2,}[^<>,;\s]+>+|(?<=[\0\w])>+)")
# Values with semicolons between them, which part no addresses (RFC 5322 §3.4).
_SEMICOLONS = regex(rb"\0(?:[ \t]*;[ \t]*\0)+")
# What servers put before a message that came, and what stands for the sender of a report.
_CAME = regex(
    rb"^(?:Received|X-Received|Delivered-To|X-Original-To|X-BeenThere|Authentication-Results)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_REPORTER = regex(rb"\W*(?:mail[ ]delivery|mailer-daemon|postmaster)\b", re.IGNORECASE)
# An address that carries data, with which nothing is wrong but the length that paths have: an answer may go elsewhere.
_LONG = regex(rb"MAIL FROM:<(?=[^@]{65})[\w+=-]+(?:\.[\w+=-]+)*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]+>")
# What is written for what was taken out of a message before others read it, and for the null path.
_MASKED = regex(
    rb"<?[\[(]?(?:[*xX#.]{3,}|(?i:mailer-daemon|redacted|removed|hidden|masked|anonymi[sz]ed|censored|elided))[\])]?>?"
)


# A field's name in lower case, and where its value begins and ends.
Field = tuple[bytes, int, int]
# Encoded words where an address is due, as which nobody reads them (RFC 2047 §5): alone, or as a part of it.
_ENCODED = rb"=\?[\w*.-]{1,60}\?(?:[Qq]\?[^?\s]*|[Bb]\?[A-Za-z0-9+/=]*)\?="
_ENCODED_TEXT = regex(rb"\?(?:(?P<base64>[Bb])|[Qq])\?(?P<text>[^?\s]*)\?=")
_ENCODED_ALONE = regex(rb"(?:" + _ENCODED + rb"\s*)+(?:\([^()]*\)\s*)?")
_ENCODED_PART = regex(rb"(?:[\s\S]*<\s*)?(?:" + _ENCODED + rb"@[^\s<>@]+|[^\s<>@]+@" + _ENCODED + rb")\s*>?")


def head(data: bytes, at: int) -> tuple[list[Field], int]:
    """The fields of a block that begins there, and their end."""
    out: list[Field] = []
    front = _front(data)
    while at < len(data):
        end = _line_end(data, at)
        line = data[at : min(end, at + _LONGEST)]
        if line[:1] in (b" ", b"\t") and out and line.strip():
            name, start, _ = out[-1]
            out[-1] = (name, start, end)
        elif field := (_KEY if at < front else _FIELD).match(line, template_fields.behind_tags(line)):
            out.append((field[1].lower(), at + field.end(), end))
        elif not _PASSED.match(line) or (out and not line.strip()):
            break
        at = end + 1
    return out, min(at, len(data))


def _line_end(data: bytes, at: int) -> int:
    """Where a line ends, with those that what is put into it goes on over."""
    end = data.find(b"\n", at)
    while end >= 0 and (tag := max(data.rfind(b"<%", at, end), data.rfind(b"{{", at, end))) >= 0:
        over = OVER_LINES.match(data, tag)
        if over is None or over.end() <= end:
            break
        at, end = over.end(), data.find(b"\n", over.end())
    return len(data) if end < 0 else end


def usual(fields: list[Field]) -> int:
    """How many of the fields are those that messages have."""
    return len(_USUAL.intersection(name for name, _, _ in fields))


def is_message(fields: list[Field]) -> bool:
    """Whether the fields are those of a message, wherever they stand."""
    return usual(fields) >= _ENOUGH


def filled(data: bytes, fields: list[Field]) -> bool:
    """Whether values are put into any of the address fields."""
    return any(
        decoded(data, start, min(end, start + _LONGEST), HEADER).holes for name, start, end in fields if name in _FIELDS
    )


def keys(data: bytes, fields: list[Field]) -> Iterator[tuple[str, Spelt]]:
    """The names and the values of a block that are no message's fields but front matter's."""
    front = _front(data)
    for name, start, end in fields:
        if start < front and name not in _FIELDS and end - start <= _LONGEST:
            yield name.decode(), _scalar(data, start, end)


def _front(data: bytes) -> int:
    """Where what stands before the text of a page ends, which is YAML between lines of hyphens."""
    return data.find(b"\n---", 3) if data.startswith(b"---") else -1


def envelopes(data: bytes, fields: list[Field], lines: Block) -> Iterator[Occurrence]:
    """What is wrong with the envelopes that would be derived from the fields of a block."""
    names = {name for name, _, _ in fields}
    front = _front(data)
    block = b":" + data[fields[0][1] : min(fields[-1][2], fields[0][1] + _LONGEST)] if fields else b""
    alone = is_message(fields) or names <= _FIELDS.keys() | _USUAL
    for name, start, ended in fields:
        if name not in _FIELDS:
            continue
        if ended - start > _LONGEST:
            yield too_long(_LONGEST, start, lines)
            continue
        # Settings write the names of keys in lower case.
        written = _NAME.search(data, max(0, start - _LONGEST_NAME), start)
        put = alone and written is not None and written[1].isupper()
        single = name in _SINGLE or (name == b"from" and b"sender" not in names)
        for begin, end in template_fields.branches(data, start, start + len(_COMMENT.sub(b"", data[start:ended]))):
            if name not in _RECIPIENTS or b"@" in data[begin:end]:
                spelt = _scalar(data, begin, end) if start < front else decoded(data, begin, end, HEADER).stripped()
                if is_unended(data[begin:end]) or is_unended(spelt.raw) or in_halves(data[begin:end]):
                    continue
                found = field_value(spelt, name, lines, block, put=put, single=single)
                if name == b"reply-to":
                    found = (one for one in found if not _LONG.fullmatch(one.raw))
                yield from put_back(found)


def _scalar(data: bytes, begin: int, end: int) -> Spelt:
    """A value of YAML's, without the quotes that may be round it."""
    spelt = decoded(data, begin, end, SCALAR).stripped()
    return spelt.part(1, len(spelt.raw) - 1) if _IN_QUOTES.fullmatch(spelt.raw) else spelt


def field_value(
    spelt: Spelt, name: bytes, lines: Lines, fields: bytes, *, put: bool, single: bool
) -> Iterator[Occurrence]:
    """What is wrong with one value of a field among others; ``put``: it is a message's, whatever is put into it.

    ``name``: in small letters.
    """
    verb, title = _FIELDS[name], name.decode().title()
    if name == b"return-path":
        yield from _path(spelt, fields, lines)
    elif name in _SENDERS:
        dated = _DATED.search(spelt.raw)
        yield from addresses.path(spelt.part(0, dated.start()) if dated else spelt, "MAIL", lines, "kept")
    elif spelt.holes and put and _SEMICOLONS.fullmatch(spelt.raw):
        yield addresses.malformed(spelt, (0, len(spelt.raw)), None, lines, single=single)
    elif opened := _opened(spelt):
        yield from (addresses.malformed(spelt, one, None, lines) for one in opened)
    else:
        wrong = list(template_fields.in_names(spelt, lines, fields, single=single)) if put or single else []
        wrong = wrong or (list(template_fields.wrong(spelt, title, lines, single=single)) if put else [])
        wrong = wrong or (list(_without(spelt, name, fields, lines)) if put else [])
        yield from wrong
        if wrong:
            yield from _beside(spelt, wrong, verb, lines)
        else:
            yield from addresses.field(spelt, verb, lines, single=single, name=title)


def _beside(spelt: Spelt, wrong: list[Occurrence], verb: str, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the addresses of a value beside those of which something is said; of a name, with its own."""
    raw, told = bytes(spelt.raw), [one.faults[0].span for one in wrong]
    behind = 0
    for one in addresses.split(raw):
        start, end = (spelt.starts[one[0]], spelt.ends[one[1] - 1]) if one[0] < one[1] else (behind, behind)
        if any(first < end and start < last for first, last in told) or b"@" not in raw[slice(*one)]:
            behind = end
            continue
        bracket = raw.find(b"<", *one) if any(behind <= first < start for first, _ in told) else -1
        yield from addresses.field(spelt.part(max(one[0], bracket), one[1]), verb, lines)
        behind = end


def _opened(spelt: Spelt) -> list[Span]:
    """Those of a value's addresses that a template puts in and that lack a bracket, or have one too many."""
    pieces = addresses.split(bytes(spelt.raw)) if spelt.holes else ()
    return [one for one in pieces if spelt.holes_in(*one) and _OPENED.fullmatch(spelt.raw, *one)]


def _without(spelt: Spelt, name: bytes, fields: bytes, lines: Lines) -> Iterator[Occurrence]:
    """What stands in a field where an address is due and has none: brackets with nothing in them, words.

    Some servers write their name and no address before a report.
    """
    raw = bytes(spelt.raw)
    pieces = list(addresses.split(raw))
    bare = any(b"@" in raw[slice(*one)] and b"<" not in raw[slice(*one)] for one in pieces)
    for one in pieces:
        nothing = name != b"errors-to" and _EMPTY.fullmatch(raw, *one)
        if nothing and name == b"from" and (_REPORTER.match(raw) or _has_come(fields)):
            nothing = None
        if (bare and _WORDS.fullmatch(raw, *one)) or nothing or _is_encoded(raw, one):
            yield addresses.malformed(spelt, one, None, lines)


@lru_cache(1)
def _has_come(fields: bytes) -> bool:
    """Whether the fields of a message say that it was delivered."""
    return _CAME.search(fields) is not None


def _path(spelt: Spelt, fields: bytes, lines: Lines) -> Iterator[Occurrence]:
    """Return-Path, which is a path (RFC 5322 §3.6.7); a comment behind it may stand in a header.

    Of a message that was delivered it is what a server wrote, some of them without its brackets.
    """
    raw = bytes(spelt.raw)
    if _MASKED.fullmatch(raw) or (b"<" not in raw and _has_come(fields)):
        return
    comment = re.search(rb"(?<!\s)\s*+\([^()]*\)\s*$", raw)
    if comment:
        spelt = spelt.part(0, comment.start())
    if _BEHIND_PATH.search(spelt.raw):
        # To a command these would be parameters, which a field has none of.
        yield addresses.malformed(spelt, (0, len(spelt.raw)), None, lines)
    else:
        yield from addresses.path(spelt, "MAIL", lines, "due")


def uncommented(command: bytes) -> bytes:
    """A command without the template's comment behind it."""
    command = command.rstrip(b" \t\r")
    comment = _COMMENT.search(command, max(0, len(command) - _BEHIND))
    return command[: comment.start()] if comment else command


def _is_encoded(raw: bytes, one: Span) -> bool:
    """Whether the address of a field, or a part of it, is in an encoded word."""
    if raw.find(b"=?", *one) < 0:
        return False
    if not _ENCODED_ALONE.fullmatch(raw, *one):
        return _ENCODED_PART.fullmatch(raw, *one) is not None
    return any(b"@" in _decoded(word["text"], word["base64"]) for word in _ENCODED_TEXT.finditer(raw, *one))


def _decoded(text: bytes, base64: bytes | None) -> bytes:
    try:
        return a2b_base64(text) if base64 else text.replace(b"=40", b"@")
    except Error:
        return b""
