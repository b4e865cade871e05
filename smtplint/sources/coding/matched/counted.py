"""Texts whose length somebody counted and wrote beside them, so that neither can be changed without the other.

Strategy. Of the numbers in the statement of a text, in the brackets that hold it, and beside the name that keeps it,
one that comes to its length is taken for that; a NUL at its end, or a slip, may be counted in. A macro of C's is used
anywhere behind; the number may have a name, too. A modem is told before a text how many octets come; also by the
length of a literal that is written alike.

Or a text of C's is written with the NUL behind it, which ``sizeof`` counts: of the literal itself, behind it in the
call, or of the array or the macro that keeps it. Where one is taken off the size, that is not so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice

from ....model import Edit, Fault
from ....regexes import regex
from ....translation import Message
from ...files.prefilter import on_lines
from ...sent.meanings import ends_line
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.once import has, once
from ..around.places import places
from ..around.tokens import Tokens
from ..joined.expressions import Joined

_BEFORE, _BEHIND, _NAMED = 40, 150, 20
_OFF, _SHORTEST = 1, 8
_BESIDE = regex(rb"[ \t]*,[ \t]*(?:(?P<number>\d{1,4})[uUlLzZ]{0,3}|(?P<name>[A-Za-z_]\w{1,60}))\b")
# A number under a name of its own.
_DEFINED = regex(
    rb"(?:^[ \t]*#[ \t]*define[ \t]+(?P<macro>\w{2,60})[ \t]+\(?"
    rb"|\b(?:const(?:expr)?|final|val|let)\b[^\n=;\"']{0,60}?\b(?P<constant>[A-Za-z_]\w{1,60})"
    rb"[ \t]*(?::[ \t]*\w{1,20}[ \t]*)?=[ \t]*"
    rb"|(?<![\w.])(?P<length>\w{0,40}(?:[Ll]en|LEN|[Ss]ize|SIZE)\w{0,20})[ \t]*:?=[ \t]*)"
    rb"(?P<number>\d{1,4})(?:[uUlLzZ]{0,3}|usize)\)?[ \t]*(?:[;,]|/[/*]|\r?$)",
    re.MULTILINE,
)
# Words without which no line is one of these.
_DEFINING = (b"define", b"const", b"final", b"val", b"let", b"len", b"size")
# What a modem is told before it is given a text, and what measures one.
_TOLD = regex(rb"\bAT\+[A-Z0-9]{0,12}SEND[A-Z]{0,4}=(?:\d{1,3},)?(?P<number>\d{1,4})\b")
_MEASURED = regex(
    rb"(?:len\(|sizeof[ (])[ ]?(?P<literal>[bL]?(?:\"(?:[^\"\\\n]|\\.){8,400}\"|'(?:[^'\\\n]|\\.){8,400}'))"
)
_NEAR = 600
_FAR, _USES = 1 << 16, 16
_AND_NUL = Message("CR LF and a NUL")
# Calls that write as many octets as they are told.
_WRITES = (
    rb"(?<![\w.>])(?:write|send|sendto|fwrite|SSL_write|BIO_write|wolfSSL_write|tls_write|gnutls_record_send"
    rb"|mbedtls_ssl_write|bufferevent_write|evbuffer_add)\s*\((?:[^()\n;\"]|\([^()\n;\"]*\)){0,80}?"
)
_WRITTEN = regex(_WRITES + rb"\Z")
_SIZE = rb"\s*,\s*(?:1\s*,\s*)?(?P<size>sizeof\b\s*(?:%(text)s|\(\s*%(text)s\s*\)))(?=\s*[,)])"
# What stands before a text that is measured, and the size of one that is written by its name.
_SIZED = regex(rb"\s*,\s*(?:1\s*,\s*)?sizeof\b")
_NAME_SIZED = regex(rb"(?<!\w)(?P<text>\w+)" + _SIZE % {b"text": rb"(?P=text)"})
# What keeps a text with its NUL: an array, a macro.
_KEPT = regex(rb"(?:\[\w*\]\s*=\s*|#[ \t]*define[ \t]+\w+[ \t]+)\Z")
_has_sizes = has(regex(rb"sizeof"))
_CALL_BEFORE, _SIZE_BEHIND, _SIZES_USED = 120, 400, 4


def is_counted(text: Joined) -> bool:
    """Whether the length of a text, or of a literal in it, stands as a number where it is used."""
    found = text.found
    if text.first > 1 and found[text.first - 2].text == "define":
        macro, end = found[text.first - 1].text.encode(), text.quoted[1]
        beside = (
            _BESIDE.match(found.data, at + len(macro))
            for at in islice(places(found.data, macro, end, end + _FAR, member=False), _USES)
        )
        lengths = _lengths(text)
        known = _numbers(found.source)
        said = (known.get(one["name"].decode()) if one["name"] else int(one["number"]) for one in beside if one)
        return any(_is_length(number, lengths) for number in said if number is not None)
    if _is_told(text) or _is_measured(text):
        return True
    near = range(max(0, text.first - _BEFORE), min(len(found), text.last + _BEHIND))
    numbers = found.numbers[bisect_left(found.numbers, (near.start,)) : bisect_left(found.numbers, (near.stop,))]
    if known := _numbers(found.source):
        numbers += [(at, known[found[at].text]) for at in near if found[at].text in known]
    if not numbers:
        return False
    lengths = _lengths(text)
    alike = {length + off for length in lengths for off in range(-_OFF, _OFF + 1)}
    counted = [at for at, number in numbers if number in alike]
    name = text.kept if counted else None
    return any(_is_beside(text, at) or (name is not None and _is_of(found, at, name)) for at in counted)


@once
def _numbers(source: Scanned) -> dict[str, int]:
    """The numbers of a file that have names, by these."""
    found = on_lines(source.data, _DEFINING, _DEFINED)
    return {(one["macro"] or one["constant"] or one["length"]).decode(): int(one["number"]) for one in found}


def _is_told(text: Joined) -> bool:
    """Whether a modem was told the length of a text before it."""
    found = text.found
    start = text.start
    before = found.data[max(0, start - _NEAR) : start]
    told = list(_TOLD.finditer(before)) if b"SEND" in before else []
    return bool(told) and _is_length(int(told[-1]["number"]), _lengths(text))


def _is_measured(text: Joined) -> bool:
    """Whether a literal of a text stands where a modem is told its length, too."""
    source = text.source
    measured = _measured(source)
    return any(source.data[source.starts[index] : source.ends[index]] in measured for index in text.literals)


@once
def _measured(source: Scanned) -> frozenset[bytes]:
    """The literals that are measured where a modem is told their length, as the file spells them."""
    return frozenset(one["literal"] for one in on_lines(source.data, (b"at+",), _MEASURED))


def _lengths(text: Joined) -> set[int]:
    """How long a text is, and each literal in it, where that is long enough to be counted."""
    lengths = {len(text.spelt.raw), *(len(text.source.raw(index)) for index in text.literals)}
    return {length for length in lengths if length >= _SHORTEST}


def _is_length(number: int, lengths: set[int]) -> bool:
    return any(abs(number - length) <= _OFF for length in lengths)


def _is_beside(text: Joined, at: int) -> bool:
    """Whether a number stands in the statement of a text, and on its line or in the same brackets."""
    found = text.found
    first, last = min(at, text.first), max(at, text.last)
    between = found[first:last]
    if any(token.text == ";" and token.kind == "op" and found.inside[first + n] < 0 for n, token in enumerate(between)):
        return False
    return found.inside[at] == found.inside[text.first] >= 0 or not any(token.kind == "line" for token in between)


def _is_of(found: Tokens, at: int, name: str) -> bool:
    """Whether a number stands behind a name, on its line and in its statement."""
    for token in reversed(found[max(0, at - _NAMED) : at]):
        if token.kind == "line" or token.text == ";":
            break
        if token.text.lstrip("$@&*") == name:
            return True
    return False


def with_nul(text: Joined) -> list[Fault]:
    """What is wrong with the sizes by which a text is written that ends in CR LF."""
    found = text.found
    data = found.data
    if not _is_ended(text.spelt) or not _has_sizes(found.source):
        return []
    start, end = text.start, text.end
    before = data[max(0, start - _CALL_BEFORE) : start]
    if _SIZED.match(data, end, end + _SIZE_BEHIND) and _WRITTEN.search(before):
        written = re.compile(_SIZE % {b"text": re.escape(data[start:end])})
        if beside := written.match(data, end, end + _SIZE_BEHIND + end - start):
            return [_fault(beside)]
    if not _KEPT.search(before):
        return []
    name = text.kept or found[text.first - 1].text
    uses = _sizes(found.source).get(name.encode(), ())
    first = bisect_left(uses, end, key=re.Match.start)
    return [_fault(one) for one in uses[first : first + _SIZES_USED] if one.end("size") <= end + _FAR]


@once
def _sizes(source: Scanned) -> dict[bytes, list[re.Match[bytes]]]:
    """By each name, where what it stands for is written with its size."""
    data, found = source.data, dict[bytes, list[re.Match[bytes]]]()
    for one in _NAME_SIZED.finditer(data):
        if _WRITTEN.search(data, max(0, one.start() - _CALL_BEFORE), one.start()):
            found.setdefault(one["text"], []).append(one)
    return found


def _is_ended(spelt: Spelt) -> bool:
    """Whether a text ends in CR LF, as it is or by its name."""
    last = spelt.holes.get(len(spelt.raw) - 1)
    return spelt.raw.endswith(b"\r\n") if last is None else ends_line(last.text) == b"\r\n"


def _fault(size: re.Match[bytes]) -> Fault:
    at = size.end("size")
    return Fault("wrong-line-end", size.span("size"), (Edit(at, at, b" - 1"),), (_AND_NUL,))
