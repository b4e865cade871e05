"""Why an address of a header field cannot be read, where that is told: what is there, and what may stand in its place.

Strategy. Names in quotes and comments are taken for what they are; the brackets that are left are counted, and so is
what may be an address. What that does not settle has no cause here.
"""

from __future__ import annotations

from ...model import Edit, Span
from ...regexes import regex
from ...translation import Message
from ..spelling.spelt import Spelt, beside

_QUOTED = regex(rb'"(?:[^"\\]|\\[\s\S])*+"')
_COMMENT = regex(rb"\([^()]*\)")
_TITLED = regex(rb"(?i:from|to|b?cc|sender|reply-to|errors-to|return-path):[ \t]*[^\s:]")
_PARAMETER = regex(rb"\S+[ \t]+[A-Za-z][A-Za-z0-9-]*=\S*")
_BRACKETED = regex(rb"<[^<>]*[@\0][^<>]*>")
_DOUBLED = regex(rb"<{2}|>{2}")
_SPECIAL = regex(rb"[@:;\[\]()]")
# What a value is called that is an address.
_ADDRESS = regex(r"(?i)mail|addr")
_WORD = regex(rb"[ \t]+[\w\0\"]")
_PARTED = regex(rb"[\w+-]+(?:[ \t]+[\w+-]+)+[ \t]*@\S+")
# A name, and the address behind it: a name is told by its quotes, by its first letter or as a value put in.
_NAMED = regex(
    rb"(?P<name>[A-Z\x80-\xff\0\x01][\w\x80-\xff\0\x01.&' -]*?(?<=[\w\x80-\xff\0\x01.]))[ \t]+"
    rb"(?P<address>[^\s<>@,;:]+@[^\s<>@,;:]+|\0)(?P<closed>>?)"
)
# Values that are a name, with a comma behind them for the address.
_LISTED = regex(rb"\0(?:[ \t]+\0)*,[ \t]*\0@\0")

_UNCLOSED = Message("its < has no > behind the address")
_UNOPENED = Message("its > has no < before the address")
_TOO_MANY = Message("it has more brackets than one < before the address and one > behind it")
_COMMA = Message("between two addresses a comma is due, and there is none")
_EMPTY = Message("nothing stands between its < and >, where local@domain is due")
_BEHIND = Message("more stands behind the address, where at most a comment in ( ) does; a name stands before it")
_BEFORE = Message("behind a name the address stands between < and >")
_QUOTES = Message("a name that holds any of @ : ; [ ] ( ) stands in quotes")
_UNQUOTED = Message("one of its quotation marks has no other")
_BLANK = Message("its local part has a blank in it, which only stands there in quotes")
_FIELD = Message("a field's name stands before it, where the value alone is due")
_PARAMETERS = Message("parameters stand behind the > of a path, and not in an address")


def cause(spelt: Spelt, one: Span) -> Message | None:
    """What keeps an address, with what is round it, from being read; None where that is not told."""
    raw = b"".join(
        b"\0@\0" if at in spelt.holes and _ADDRESS.search(spelt.holes[at].text) else bytes(spelt.raw[at : at + 1])
        for at in range(*one)
    )
    text = _COMMENT.sub(b"", _QUOTED.sub(b"\1", raw)).strip()
    if b'"' in text:
        return _UNQUOTED
    if _TITLED.match(text):
        return _FIELD
    opened, closed = text.count(b"<"), text.count(b">")
    if not (opened or closed):
        return _of_words(text)
    if not closed or not opened:
        return _UNCLOSED if opened == 1 else _UNOPENED if closed == 1 else None
    if len(_BRACKETED.findall(text)) > 1:
        return _COMMA
    if _DOUBLED.search(text):
        return _TOO_MANY
    before, _, rest = text.partition(b"<")
    inner, _, behind = rest.partition(b">")
    if opened != 1 or closed != 1:
        return None
    if not inner.strip():
        return _EMPTY
    if behind:
        return _BEHIND if b"@" not in behind and b"\0" not in behind else None
    if _SPECIAL.search(before):
        return _QUOTES
    return _BLANK if _PARTED.fullmatch(inner) else None


def _of_words(text: bytes) -> Message | None:
    """The same of what has no brackets."""
    if _PARAMETER.match(text):
        return _PARAMETERS
    words = [b"@" in word for word in text.split()]
    if _LISTED.fullmatch(text):
        return _BEFORE
    if b"," in text or b";" in text or len(words) < 2:
        return None
    if _NAMED.fullmatch(text):
        return _BEFORE
    if all(words):
        return _COMMA
    if sum(words) == 1 and words[0]:
        return _BEHIND
    return _BLANK if _PARTED.fullmatch(text) else _BEFORE if sum(words) == 1 and words[-1] else None


def mended(spelt: Spelt, one: Span) -> tuple[Edit, ...]:
    """What puts the brackets round an address that are due behind its name, or a comma between two; else nothing."""
    raw = bytes(spelt.raw[slice(*one)])
    # What is in quotes is as long as it was.
    named = _NAMED.fullmatch(_QUOTED.sub(lambda quoted: b"\1" * len(quoted.group()), raw))
    if named and _is_name(spelt, (one[0], one[0] + named.start("address")), one[1] - len(named["closed"])):
        start, end = (one[0] + at for at in named.span("address"))
        return _put(spelt, (start, b"<", False), *(() if named["closed"] else ((end, b">", True),)))
    ends = [match.end() for match in _BRACKETED.finditer(raw)]
    # Without a name before it the second may be anything.
    if (
        len(ends) > 1
        and cause(spelt, one) == _COMMA
        and all(_WORD.match(raw, at) for at in ends[:-1])
        and not raw[ends[-1] :].strip()
    ):
        return _put(spelt, *((one[0] + at, b",", True) for at in ends[:-1]))
    return ()


def _is_name(spelt: Spelt, name: Span, end: int) -> bool:
    """Whether what is put in before an address is none, its words are a name's, and what ends there is an address."""
    words = spelt.raw[slice(*name)].split() if spelt.holes_in(*name) else []
    told = (
        end - 1 not in spelt.holes or spelt.raw[end - 2 : end - 1].strip() or _ADDRESS.search(spelt.holes[end - 1].text)
    )
    return (
        bool(told)
        and not any(_ADDRESS.search(spelt.holes[at].text) for at in spelt.holes_in(*name))
        and not any(word[:1].islower() for word in words)
    )


def _put(spelt: Spelt, *places: tuple[int, bytes, bool]) -> tuple[Edit, ...]:
    """The edits that put signs at places of a text, each with whether it hangs on what is before it; all or none."""
    edits = list[Edit]()
    for at, sign, behind in places:
        escape = beside(spelt.escapes[at - behind])
        written = escape(sign) if escape else None
        if written is None:
            return ()
        there = spelt.ends[at - 1] if behind else spelt.starts[at]
        edits.append(Edit(there, there, written))
    return tuple(edits)
