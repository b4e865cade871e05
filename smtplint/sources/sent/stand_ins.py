"""What a hole stands for: something legal at its place, so that only what is round it is judged."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from ...grammars import bare_keywords
from ...model import Span
from ...regexes import regex
from ...verbs import any_of
from ..spelling.spelt import Hole, Spelt, staying

FRAMES = {"MAIL": b"MAIL FROM:", "RCPT": b"RCPT TO:"}
_HEAD = regex(rb"[ \t]*[^\s:<]+[ \t]*(?:FROM|TO|F[A-Z]{3}|OT)?[ \t]*:?[ \t]*", re.IGNORECASE)
_VALUES = {
    b"SIZE": b"1",
    b"BODY": b"8BITMIME",
    b"RET": b"HDRS",
    b"NOTIFY": b"NEVER",
    b"ORCPT": b"rfc822;x",
    b"AUTH": b"<>",
    b"BY": b"1;R",
    b"HOLDFOR": b"1",
    b"MT-PRIORITY": b"1",
}
_PARAMETERS_VALUE = regex(rb"(?:(?<=[ \t:])|\A)(?P<keyword>[A-Z][A-Z0-9-]{1,20})=[^ \t<>]{0,20}\Z")
# Where a parameter begins that the bracket stands behind.
_LATE = regex(rb"(?<=[^ \t])[ \t](?=[A-Z][A-Z0-9-]{1,20}=)")
# What stands between several addresses, of which each may be a value.
_BETWEEN = regex(rb"[ \t]*[,;][ \t]*")
# A keyword and its sign, with blanks beside that or another sign than it has; what stands before one more recipient.
_ASIDE = regex(rb"(?P<keyword>[A-Za-z][A-Za-z0-9-]*)(?:[ \t]+[=:][ \t]*|:[ \t]*|=[ \t]+)\Z")
_BEHIND = regex(rb"[,;][ \t]*<?\Z")
# A parameter right behind a value, which is then all of the path.
_JOINED_ON = regex(lambda: rb"[A-Z][A-Z0-9-]{1,20}=|(?i:" + any_of(bare_keywords()) + rb")\Z")
# So much before a value tells which parameter it belongs to.
_PARAMETER = 200
ADDRESS = b"x@x.org"
# A word alone in the brackets of a command with its line end; and without them, where no sentence has it so.
_WORD = regex(
    rb"(?:\A|\r\n)(?i:MAIL FROM|RCPT TO):[ \t]*+(?:<(?P<word>[A-Za-z_-]+)>[^<>\r\n]*(?=\r\n|\0\Z)"
    rb"|(?P<bare>[A-Za-z_-]+(?=\r\n)|(?![A-Za-z][a-z]*+\0?\Z)[A-Za-z_-]+(?=\0?\Z)))"
)
_TAG = b"IPv6:"
# What is written for an at sign, with a value on one side of it.
_AT = regex(
    rb"(?:[ \t]*(?:\([ \t]*at[ \t]*\)|\[[ \t]*at[ \t]*\]|\{[ \t]*at[ \t]*\})[ \t]*|[ \t]+at[ \t]+)(?=[\w\0])",
    re.IGNORECASE,
)


def words_put_in(spelt: Spelt, is_form: Callable[[bytes], bool]) -> Spelt:
    """A text that is sent with a value for each word that says what is due, for which a help text has it."""
    return spelt.with_others(_spans_of_words(spelt, is_form))


def _spans_of_words(spelt: Spelt, is_form: Callable[[bytes], bool]) -> Iterator[tuple[Span, Spelt]]:
    for match in _WORD.finditer(spelt.raw):
        start, end = match.span("bare" if match["bare"] else "word")
        word = bytes(spelt.raw[start:end])
        if (match["bare"] or _ends_in_crlf(spelt, match.end())) and is_form(FRAMES["MAIL"] + b"<" + word + b">"):
            escape = spelt.escapes[start] if match["bare"] else None
            yield (start, end), Spelt().hole(word.decode(), spelt.starts[start], spelt.ends[end - 1], escape)


def _ends_in_crlf(spelt: Spelt, at: int) -> bool:
    """Whether what ends a line there is CR LF, and no other value."""
    from .meanings import ends_line

    return spelt.raw[at] != 0 or ends_line(spelt.holes[at].text) == b"\r\n"


def known_put_in(spelt: Spelt) -> Spelt:
    """A text with what is put into it, where the expression of that says it all."""
    if not spelt.holes:
        return spelt
    from .meanings import known

    def standing(place: int, hole: Hole) -> Spelt | None:
        # Between backquotes within a text stands what a shell runs.
        runs = hole.inline and not hole.given and hole.text.startswith("`")
        text = None if hole.apart or runs else known(hole.text)
        if text is None:
            return None
        escape = spelt.escapes[place]
        return Spelt().escaped(text, *hole.span, staying(escape) if hole.given else escape)

    return spelt.replaced(standing)


def command_fills(raw: bytes, holes: list[int]) -> tuple[dict[int, bytes | None], int | None] | None:
    """A stand-in for each hole (its index in ``raw``, where one octet marks it) of a command.

    None stands for a hole before the path, which no value makes legal, but for a parameter's value there. Also given is
    the hole that stands for a whole path without brackets beside it, if there is one. None for all where a hole stands
    before the colon, so that nothing can be told.
    """
    match = _HEAD.match(raw)
    start = match.end() if match else 0
    if not holes:
        return {}, None
    if holes[0] < start:
        return None
    marks = set(holes)
    opened = next((i for i in range(start, len(raw)) if raw[i] == 0x3C and i not in marks), -1)
    fills: dict[int, bytes | None] = dict.fromkeys(holes, b"")
    if opened < 0:
        return _bare(raw, start, holes, fills)
    for hole in holes:
        if hole < opened:
            before = _PARAMETERS_VALUE.search(raw, max(start, hole - _PARAMETER), hole)
            fills[hole] = _VALUES.get(before["keyword"].upper(), b"x") if before else None
    if raw[opened + 1 : opened + 2] == b"@" and sum(hole > opened for hole in holes) > 1:
        # What follows a route, a value may hold.
        return None
    closed = raw.find(b">", opened + 1)
    if closed < 0:
        closed = next((i for i in range(opened + 1, len(raw)) if raw[i] in b" \t" and i not in marks), len(raw))
    late = _LATE.search(raw, opened + 1, closed)
    if late and b"@" not in raw[late.end() : closed]:
        closed = late.start()
    fills |= mailbox_fills(raw, (opened + 1, closed), [hole for hole in holes if opened < hole < closed])
    _fill_tail(raw, closed + 1, [hole for hole in holes if hole > closed], fills)
    return fills, None


def _bare(
    raw: bytes, start: int, holes: list[int], fills: dict[int, bytes | None]
) -> tuple[dict[int, bytes | None], int | None] | None:
    """The stand-ins where no bracket opens."""
    if _several(raw, (start, len(raw))):
        return fills | mailbox_fills(raw, (start, len(raw)), holes), None
    marks = set(holes)
    end = next((i for i in range(start, len(raw)) if raw[i] in b" \t" and i not in marks), len(raw))
    inside = [hole for hole in holes if hole < end]
    if inside[:1] == [start] and _JOINED_ON.match(raw[start + 1 : end].partition(b"\0")[0]):
        _fill_tail(raw, start + 1, inside[1:], fills)
        return fills | {start: b"<" + ADDRESS + b">"}, start
    literal = [i for i in range(start, end) if i not in marks]
    _fill_tail(raw, end, [hole for hole in holes if hole >= end], fills)
    if not literal and inside:
        fills[inside[0]] = b"<" + ADDRESS + b">"
        return fills, inside[0]
    fills |= mailbox_fills(raw, (start, end), inside)
    return fills, None


def blanks_before(raw: bytes, bare: int) -> int:
    """How many blanks stand between the colon and a value that is the whole path."""
    before = raw[:bare].rstrip(b" \t")
    return bare - len(before) if before.endswith(b":") else 0


def mailbox_fills(raw: bytes, span: Span, holes: list[int]) -> dict[int, bytes]:
    """Stand-ins for the holes in an address that spans ``span``."""
    if not holes:
        return {}
    if parts := _several(raw, span):
        inside = ([hole for hole in holes if start <= hole < end] for start, end in parts)
        return {hole: text for one in map(partial(mailbox_fills, raw), parts, inside) for hole, text in one.items()}
    fills = dict.fromkeys(holes, b"x")
    marks = set(holes)
    at = next((i for i in range(span[1] - 1, span[0] - 1, -1) if raw[i] == 0x40 and i not in marks), -1)
    before = raw[span[0] : span[1]]
    if at >= 0:
        return fills | _domain_fills(raw, at, span[1], [hole for hole in holes if hole > at])
    if (instead := _AT.search(raw, *span)) and instead.start() > span[0]:
        return fills | ({holes[-1]: b"x.org"} if instead.end() == holes[-1] == span[1] - 1 else {})
    rest = bytes(raw[i] for i in range(holes[0] + 1, span[1]) if i not in marks)
    if b"@" not in before and re.fullmatch(rb"(?:\.[A-Za-z0-9-]+)*", rest):
        fills[holes[0]] = ADDRESS
    else:
        fills[holes[-1]] = ADDRESS
    return fills


def _domain_fills(raw: bytes, at: int, end: int, holes: list[int]) -> dict[int, bytes]:
    """Stand-ins for the holes behind an address's at sign: a domain, an address literal or its parts, a port."""
    fills = {at + 1: b"x.org"} if holes == [at + 1] and end == at + 2 else dict[int, bytes]()
    opened = raw.find(b"[", at, end)
    closed = raw.find(b"]", max(opened, at), end)
    if opened < 0 <= closed and b"[" not in raw[:at] and (b"<" not in raw or raw[end : end + 1] == b">"):
        opened = at  # what closes a literal is there, and what opens it is missing
    literal = (opened + 1, closed if closed >= 0 else end) if opened >= 0 else (0, 0)
    fills |= _literal(raw, literal, [hole for hole in holes if literal[0] <= hole < literal[1]])
    ports = [hole for hole in holes if hole >= literal[1] and raw[hole - 1] == 0x3A and hole + 1 == end]
    return fills | dict.fromkeys(ports, b"25")


def _literal(raw: bytes, span: Span, holes: list[int]) -> dict[int, bytes]:
    """Stand-ins for the holes in an address literal, which stands without its brackets in ``span``."""
    begin, end = span
    if end - begin == len(holes):
        return dict.fromkeys(holes, b"") | dict.fromkeys(holes[-1:], b"192.0.2.1")
    fills = dict.fromkeys(holes, b"1")
    tag = begin + len(_TAG) if raw[begin : begin + len(_TAG)].upper() == _TAG.upper() else begin
    if holes[:1] == [begin] and raw[begin + 1 : begin + 2] == b":":
        fills[begin] = _TAG[:-1]
        tag = begin + 2
    sign, due = (b":", 8) if tag > begin else (b".", 4)
    numbers = raw[tag:end].split(sign)
    alone = next((hole for hole in holes if hole >= tag and _is_between(raw, hole, (tag, end), sign)), None)
    if alone is not None and len(numbers) < due and b"::" not in raw[tag:end]:
        # One of the values is several numbers of the address.
        fills[alone] = sign.join([b"1"] * (due - len(numbers) + 1))
    return fills


def _is_between(raw: bytes, hole: int, span: Span, sign: bytes) -> bool:
    """Whether a hole is all that stands between two signs."""
    left, right = raw[max(span[0], hole - 1) : hole], raw[hole + 1 : min(span[1], hole + 2)]
    return left in (b"", sign) and right in (b"", sign)


def _several(raw: bytes, span: Span) -> list[Span]:
    """The stretches of several addresses, each a value or told by its at sign; none where there is one alone."""
    gaps = [] if b'"' in raw[slice(*span)] else [gap.span() for gap in _BETWEEN.finditer(raw, *span)]
    starts, ends = [span[0], *(end for _, end in gaps)], [*(start for start, _ in gaps), span[1]]
    parts = list(zip(starts, ends, strict=True))
    each = all(part == b"\0" or b"@" in part for part in (raw[slice(*one)] for one in parts))
    return parts if each and gaps else []


def _fill_tail(raw: bytes, start: int, holes: list[int], fills: dict[int, bytes | None]) -> None:
    """Stand-ins behind the path: parameters, their values, or nothing at all."""
    for hole in holes:
        begin = max(start, hole - _PARAMETER)
        left = raw[max(begin, raw.rfind(b" ", begin, hole) + 1) : hole].replace(b"\0", b"")
        keyword, equals, value = left.partition(b"=")
        last = hole == len(raw) - 1
        if not equals and _BEHIND.search(raw, begin, hole):
            fills[hole] = ADDRESS
        elif aside := _ASIDE.search(raw, begin, hole):
            fills[hole] = _VALUES.get(aside["keyword"].upper(), b"x")
        elif equals:
            # What comes last, behind a whole value, may be a line end, or more parameters.
            whole = (last and value[-1:].isalnum() and not value.endswith(b"+40")) or value.endswith(b">")
            fills[hole] = b"" if whole else _for_parameter(raw, begin, hole, keyword.upper())
        elif raw[hole - 1 : hole] in (b" ", b"\t") and hole - 1 >= start - 1:
            keyword = b"X%d" % hole
            fills[hole] = keyword if raw[hole + 1 : hole + 2] == b"=" else keyword + b"=x"
        elif left and not last:
            fills[hole] = b"x"


def _for_parameter(raw: bytes, begin: int, hole: int, keyword: bytes) -> bytes:
    """A stand-in for all of a parameter's value, or for what stands there among other text and values."""
    before = raw[raw.rfind(b"=", begin, hole) + 1 : hole]
    behind = raw[hole + 1 :].partition(b" ")[0]
    if keyword == b"BY" and (before or behind):
        time, sign, mode = before.partition(b";")
        if not sign:
            return b"1" if b";" in behind else b"" if time else _VALUES[keyword]
        return b"" if mode or behind[:1] in (b"N", b"R") else b"R"
    if keyword == b"NOTIFY" and (before or behind) and b"NEVER" not in behind.upper():
        return b"x"
    if keyword == b"AUTH" and (before or behind):
        at = any(sign in before + behind for sign in (b"@", b"+40"))
        return b"x" if at or b"\0" in behind else ADDRESS
    return b"x" if before.strip(b"\0") else _VALUES.get(keyword, b"x")
