"""Values that a template puts into a message's address fields: what goes wrong round them whatever they are.

Strategy. Which value is a name and which an address, its own name tells; where that says neither, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...model import Lines, Occurrence, Span
from ...regexes import regex
from ..spelling.spelt import Spelt
from . import addresses
from .filled_mailboxes import may_be_addresses, spelling, tells_of_address

# A value's own name, in front of filters and arguments.
_OWN = regex(
    r"(?:(?:\[|%)\()?[^\w(]{0,80}(?:[\w@$?&]+(?:\.|->|::|\[['\"]?|['\"]?\]))*"
    r"[@$]{0,2}(\w+)\s*(?:['\"]?\]|[|}%!-]|\)?[a-z]?$)"
)
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MAILBOXES = frozenset("mail email address addr mailbox".split())
_ADDRESSES = _MAILBOXES | frozenset("sender from replyto bounce".split())
_NAMES = frozenset(
    "name first last firstname lastname surname fullname team company organization organisation title".split()
)
# Fields that hold an address whatever a value is called.
_SENDERS = frozenset(("Sender", "Resent-Sender"))
_DOMAINS = frozenset("domain host hostname fqdn".split())
_LETTER = regex(rb"[A-Za-z\x80-\xff]")
_BRACKETED = regex(rb"[^<>@\"]*<[^<>]+>")
# The letters of a name and its address, whatever stands in that name.
_NAMED = regex(r"[^aAgqQ;]+g")
# One word, which only a local alias could be, or a name where one address is due.
_PLAIN = regex(rb"[A-Za-z][\w'-]*")
# An address that lacks its @; one alone.
_WITHOUT = regex(rb"[\w+-]+(?:\.[\w+-]+)*(?:\.|(?P<spelt>[ ]?(?:\[at\]|\(at\))[ ]?|[ ]at[ ]))\0", re.IGNORECASE)
_ALONE = regex(rb"[^\s<>@\",;:()\[\]]+@[^\s<>@\",;:()\[\]]+")
# A value in square brackets, alone or behind another; the same in round ones alone, which make it a comment.
_SQUARE = regex(rb"(?:[^<>@,;:()\"\[\]]*\0[ \t]+)?\[\0\]")
_ROUND = regex(rb"\(\0\)")
# Texts in a value's own expression, which may put brackets or commas in.
_TEXTS = regex(r"\"[^\"]*\"|'[^']*'|`[^`]*`")
_TAG = regex(rb"</?[a-z]+[ \t/>]", re.IGNORECASE)


def in_names(spelt: Spelt, lines: Lines, beside: bytes, *, single: bool) -> Iterator[Occurrence]:
    """The commas in display names of which a part is put in; ``single``: one address is due, so that it is none.

    ``beside``: the fields of the message, in which the same may be a display name.
    """
    raw, called = bytes(spelt.raw), _called(spelt)
    kinds = _kinds(spelt, called)
    for one, behind in pairwise(_pieces(raw)):
        bracket = _BRACKETED.fullmatch(raw, *behind)
        if bracket is None:
            continue
        letters = spelling(spelt, one, kinds)
        named = set(letters) == {"N"} or (not may_be_addresses(letters) and not tells_of_address(letters))
        if bracket.group()[:1] == b"<":
            if named or (single and _PLAIN.fullmatch(raw, *one)):
                yield addresses.comma(spelt, one, behind, lines)
            continue
        value = called.get(one[0]) if one[1] - one[0] == 1 else None
        first = single and value is not None and value not in _MAILBOXES and _LETTER.match(bracket.group())
        if first or named or (value is not None and _is_title(spelt.holes[one[0]].text, beside)):
            yield addresses.comma(spelt, one, behind, lines)


def wrong(spelt: Spelt, name: str, lines: Lines, *, single: bool) -> Iterator[Occurrence]:
    """What is wrong in a field's value that holds values of a template; ``single``: one address is due."""
    raw = bytes(spelt.raw)
    if not spelt.holes or _TAG.search(raw):
        return
    pieces, called = _pieces(raw), _called(spelt)
    whole = (len(raw) - len(raw.lstrip()), len(raw.rstrip()))
    if single and len(pieces) > 1 and _each_is_address(raw, called, pieces, name):
        yield addresses.listed(spelt, pieces, "MAIL", name, lines)
    elif len(pieces) == 2 and _is_name(raw, called, pieces[0]) and _is(called, pieces[1], _ADDRESSES):
        yield addresses.malformed(spelt, whole, None, lines)
    else:
        kinds = _kinds(spelt, called)
        spellings = [spelling(spelt, one, kinds) for one in pieces]
        due = any(map(tells_of_address, spellings))
        for one, letters in zip(pieces, spellings, strict=True):
            without = _WITHOUT.fullmatch(raw, *one)
            lacking = without and (without["spelt"] or called[one[1] - 1] in _DOMAINS)
            lacking = lacking or _ROUND.fullmatch(raw, *one)
            if lacking or (due and not may_be_addresses(letters)):
                named = not lacking and _NAMED.fullmatch(letters)
                inner = (raw.rfind(b"<", *one) + 1, raw.rfind(b">", *one)) if named else None
                yield addresses.malformed(spelt, one, inner, lines)
                continue
            holes = spelt.holes_in(*one)
            told = bool(holes) and (called[holes[-1]] in _ADDRESSES or b"&" in raw[slice(*one)])
            told = told or _SQUARE.fullmatch(raw, *one) is not None
            if told and (odd := addresses.odd_brackets(spelt, one)):
                yield Spelt.standing(odd, lines)


def _pieces(raw: bytes) -> list[Span]:
    return [one for one in addresses.split(raw) if raw[slice(*one)].strip()]


def _called(spelt: Spelt) -> dict[int, str]:
    """What each value is called."""
    return {at: _word_of(hole.text) for at, hole in spelt.holes.items()}


def _word_of(text: str) -> str:
    """The last word of a value's own name, in lower case."""
    own = _OWN.match(text)
    words = _WORD.findall(own[1]) if own else []
    return words[-1].lower() if words else ""


def _kinds(spelt: Spelt, called: dict[int, str]) -> dict[int, str]:
    """The letter of each value, by what it is called: of what makes brackets or lists itself nothing is known."""
    out = dict[int, str]()
    for at, hole in spelt.holes.items():
        word = called[at]
        named = "N" if word in _NAMES else "A" if word in _ADDRESSES else "D" if word in _DOMAINS else "V"
        makes = any(not {"<", ">", ","}.isdisjoint(text) for text in _TEXTS.findall(hole.text))
        out[at] = "." if makes else named
    return out


def _is(called: dict[int, str], piece: Span, kind: frozenset[str]) -> bool:
    return piece[1] - piece[0] == 1 and called.get(piece[0]) in kind


def _is_name(raw: bytes, called: dict[int, str], piece: Span) -> bool:
    """Whether a piece is nothing but values that are names, of one person."""
    holes = [at for at in range(*piece) if at in called]
    return bool(holes) and not raw[slice(*piece)].strip(b"\0 \t") and all(called[at] in _NAMES for at in holes)


def _is_title(text: str, fields: bytes) -> bool:
    """Whether what is put in is a display name in one of some fields, by itself before an address in brackets."""
    return re.search(rb"[:,][ \t]*(\"?)" + re.escape(text.encode()) + rb"\1[ \t]*<", fields) is not None


def _each_is_address(raw: bytes, called: dict[int, str], pieces: list[Span], name: str) -> bool:
    """Whether each piece of a value is an address: in brackets, or alone, where the field or one's name tells."""
    bare = [one for one in pieces if one[1] - one[0] == 1 and one[0] in called]
    others = [one for one in pieces if one not in bare]
    if not all(_BRACKETED.fullmatch(raw, *one) or _ALONE.fullmatch(raw, *one) for one in others):
        return False
    told = not bare or name in _SENDERS or any(_is(called, one, _ADDRESSES) for one in bare)
    return told and (not bare or name != "From") and not any(_is(called, one, _NAMES) for one in bare)
