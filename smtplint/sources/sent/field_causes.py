"""The envelope a mailer takes out of an address of a header field, and why it reads none, where that is told.

Strategy. Names in quotes and comments are taken for what they are; the brackets that are left are counted, and so is
what may be an address. What that does not settle has no cause here.
"""

from __future__ import annotations

from functools import lru_cache

from ...model import Edit, Span
from ...regexes import regex
from ...translation import Message
from ...typed import NamedTuple
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

# An encoded word, behind which white space stands where a name goes on (RFC 2047 §5).
_ENCODED = regex(rb"=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=(?=<)")

_UNCLOSED = Message("its < has no > behind the address")
_UNOPENED = Message("its > has no < before the address")
_TOO_MANY = Message("it has more brackets than one < before the address and one > behind it")
_COMMA = Message("there is no comma between two addresses")
_EMPTY = Message("nothing is between its < and >, where local@domain belongs")
_BEHIND = Message("more follows the address than a comment in ( ); a name belongs before it")
_BEFORE = Message("behind a name the address belongs between < and >")
_QUOTES = Message("a name that holds any of @ : ; [ ] ( ) belongs in quotes")
_UNQUOTED = Message("one of its quotation marks has no other")
_BLANK = Message("its local part has a blank, which is allowed there only in quotes")
_FIELD = Message("a field's name is before it, where only the value belongs")
_PARAMETERS = Message("parameters belong behind the > of a command, not in an address")
_UNSPACED = Message("between an encoded word and the < behind it a space belongs")
# One address, or a value for one, with its name if it has one.
_ONE = regex(
    rb"\s*+(?:(?:\"(?:[^\"\\]|\\.)*+\"|[^<>\"@;,:()\[\]\\]*)\s*<[^<>@\s]+@[^<>@\s]+>|[^<>\"@;,:()\s]+@[^<>\"@;,:()\s]+"
    rb"|\0)\s*+"
)
# No address that any server takes is longer, with a name before it; the package's time grows with the square.
_LONGEST = 998
_ATOMS = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABELS = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
_EVIDENT = regex(
    rf"(?:(?:{_ATOMS}[ ])*+<(?P<named>{_ATOMS}(?:\.{_ATOMS})*+@{_LABELS})>|{_ATOMS}(?:\.{_ATOMS})*+@{_LABELS})"
)
# What no encoded word is read in (RFC 2047 §5): a name in quotes, which the package decodes and finds fault with.
_NAME = regex(r'"(?:[^"\\]|\\.)*+"(?!@)')


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
    if _ENCODED.search(text):
        return _UNSPACED
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
    if (unspaced := _ENCODED.search(raw)) and cause(spelt, one) == _UNSPACED:
        return _put(spelt, (one[0] + unspaced.end(), b" ", False))
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


def semicolons(spelt: Spelt, one: Span) -> tuple[Edit, ...] | None:
    """What makes commas of the semicolons that part addresses; None where no such do, or they part anything else."""
    raw, at, out, count = bytes(spelt.raw), one[0], list[Edit](), 0
    while (address := _ONE.match(raw, at, one[1])) and raw[address.end() : address.end() + 1] == b";":
        sign, count = address.end(), count + 1
        escape = beside(spelt.escapes[sign])
        if (text := escape(b",") if escape else None) is not None:
            out.append(Edit(*spelt.span(sign, sign + 1), text))
        at = sign + 1
    if not count or address is None or address.end() != one[1]:
        return None
    return tuple(out) if len(out) == count else ()


class Envelope(NamedTuple):
    """``sound``: the text is an address as RFC 5322 has it, obsolete forms included; ``address``: what is taken."""

    sound: bool
    address: str


@lru_cache(maxsize=1024)
def envelope(text: str) -> Envelope | None:
    """What is read in one address of a field; None where that is not told: it is too long, or the package fails."""
    if evident := _EVIDENT.fullmatch(text):
        return Envelope(True, evident["named"] or text)
    if "=?" in text:
        text = _NAME.sub(lambda name: name.group().replace("=?", "=="), text)
    return as_email_reads(text)


def as_email_reads(text: str) -> Envelope | None:
    """``envelope``, asked of the package in every case."""
    if len(text) > _LONGEST:
        return None
    from email.errors import InvalidHeaderDefect
    from email.policy import default

    try:
        field = default.header_factory("To", text)
        addresses = [one.addr_spec for one in field.addresses]
    except Exception:
        # What its parser lets through on odd text (RecursionError, AttributeError …) differs from Python to Python.
        return None
    sound = len(addresses) == 1 and not any(isinstance(one, InvalidHeaderDefect) for one in field.defects)
    return Envelope(sound, addresses[0] if addresses else "")
