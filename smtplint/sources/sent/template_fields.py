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

# A value's own name, in front of filters and arguments.
_OWN = regex(r"[^\w(]{0,80}(?:[\w@$?&]+(?:\.|->|::|\[['\"]?|['\"]?\]))*[@$]{0,2}(\w+)\s*(?:['\"]?\]|[|}%!-]|\)?$)")
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
# Words that are no address: several, or one with a value beside it; and one that only a local alias could be.
_PHRASE = regex(rb"[\w.'-]*(?:\0|[A-Za-z])[\w.'-]*[ ][\w .'\0-]*[A-Za-z][\w.'-]*|[A-Za-z][\w.'-]*[ ][\w .'\0-]*")
_PLAIN = regex(rb"[A-Za-z][\w'-]*")
# A name whose quote nothing closes.
_UNCLOSED = regex(rb"\"[^\"<>]*<[^<>\"]+>")
_QUOTED = regex(rb"\"[^\"<>]*<[^<>\"\0]*\0[^<>\"]*>\"")
_PAIR = regex(rb"\0(?:[ \t]+\0)+")
_TITLED = regex(rb"\"[^\"<>@]*\"[ \t]+\0")
_EACH = rb"(?:\0|[^\s<>@\",;:()]+@[^\s<>@\",;:()]+)"
_SEMICOLONS = regex(_EACH + rb"(?:[ \t]*;[ \t]*" + _EACH + rb")+[ \t]*;?")
# The same for addresses in brackets.
_TITLE = rb"(?:[^<>;:\"]|\"[^\"<>]*\")*+<[^<>;]+>"
_PARTED = regex(_TITLE + rb"(?:[ \t]*;" + _TITLE + rb")+[ \t]*;?")
# A sign in a name without quotes that may not stand there; and an address that lacks its @.
_SIGNED = regex(rb"(?!.*\")[^<>,;:@\[\]]*[@\[\]][^<>,;:]*<[^<>]+>")
_WITHOUT = regex(rb"[\w+-]+(?:\.[\w+-]+)*(?:\.|(?P<spelt>[ ]?(?:\[at\]|\(at\))[ ]?|[ ]at[ ]))\0", re.IGNORECASE)
# An address alone; and two with no comma between them, or one with words behind it.
_ADDRESS = rb"[^\s<>@\",;:()\[\]]+@[^\s<>@\",;:()\[\]]+"
_ALONE = regex(_ADDRESS)
_NAME = rb"(?:[^<>@,;:()\"]|\"[^\"<>]*\")*+"
_BESIDE = regex(
    _ADDRESS
    + rb"(?:[ \t]+"
    + _ADDRESS
    + rb")+|"
    + _NAME
    + rb"<[^<>]+>[ \t]+(?:(?:[^<>@,;:()\"]*[ \t])?<[^<>]+>|"
    + _ADDRESS
    + rb"|[A-Za-z][^<>@,;:()]*)|"
    + _ADDRESS
    + rb"[ \t]+[A-Za-z][^<>@,;:()]*"
)
# A name that is put in and an address without brackets behind it; and a value in square brackets, alone or behind
# another; the same in round ones, which make it a comment.
_BEHIND_NAME = regex(rb"[^<>@,;:()\"]*\0[ \t]+[A-Za-z0-9][\w.+-]*@[^\s<>@,;:()]+")
_SQUARE = regex(rb"(?:[^<>@,;:()\"\[\]]*\0[ \t]+)?\[\0\]")
_ROUND = regex(rb"(?:\0[ \t]+)?\(\0\)")
_TAG = regex(rb"</?[a-z]+[ \t/>]", re.IGNORECASE)


def in_names(spelt: Spelt, lines: Lines, beside: bytes, *, single: bool) -> Iterator[Occurrence]:
    """The commas in display names whose first word is put in; ``single``: one address is due, so that it is none.

    ``beside``: the fields of the message, in which the same may be a display name.
    """
    raw, called = bytes(spelt.raw), _called(spelt)
    for one, behind in pairwise(_pieces(raw)):
        bracket = _BRACKETED.fullmatch(raw, *behind)
        if bracket is None:
            continue
        if bracket.group()[:1] == b"<":
            if _is_name(raw, called, one) or _PHRASE.fullmatch(raw, *one) or (single and _PLAIN.fullmatch(raw, *one)):
                yield addresses.comma(spelt, one, behind, lines)
            continue
        value = called.get(one[0]) if one[1] - one[0] == 1 else None
        first = single and value is not None and value not in _MAILBOXES and _LETTER.match(bracket.group())
        if first or _is_name(raw, called, one) or (value is not None and _is_title(spelt.holes[one[0]].text, beside)):
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
    elif (
        _QUOTED.fullmatch(raw, *whole)
        or _UNCLOSED.fullmatch(raw, *whole)
        or _PARTED.fullmatch(raw, *whole)
        or (
            _SEMICOLONS.fullmatch(raw, *whole)
            and (b"@" in raw or name in _SENDERS or any(word in _ADDRESSES for word in called.values()))
        )
        or (_PAIR.fullmatch(raw, *whole) and _is_named(list(called.values())))
        or (_TITLED.fullmatch(raw, *whole) and called[whole[1] - 1] in _ADDRESSES)
        or (len(pieces) == 2 and _is_name(raw, called, pieces[0]) and _is(called, pieces[1], _ADDRESSES))
    ):
        yield addresses.malformed(spelt, whole, None, lines)
    else:
        for one in pieces:
            without = _WITHOUT.fullmatch(raw, *one)
            lacking = without and (without["spelt"] or called[one[1] - 1] in _DOMAINS)
            lacking = lacking or _BESIDE.fullmatch(raw, *one)
            lacking = lacking or (_ROUND.fullmatch(raw, *one) and _has_no_address(called, one))
            lacking = lacking or (_BEHIND_NAME.fullmatch(raw, *one) and called.get(raw.index(b"\0", one[0])) in _NAMES)
            if lacking or _SIGNED.fullmatch(raw, *one):
                yield addresses.malformed(spelt, one, None if lacking else one, lines)
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


def _is(called: dict[int, str], piece: Span, kind: frozenset[str]) -> bool:
    return piece[1] - piece[0] == 1 and called.get(piece[0]) in kind


def _has_no_address(called: dict[int, str], piece: Span) -> bool:
    """Whether what stands before a comment is nothing, or a name by what it is called, and the address is in that."""
    first, last = piece[0], piece[1] - 2
    return first not in called or (called[first] in _NAMES and called[last] in _ADDRESSES)


def _is_named(words: list[str]) -> bool:
    """Whether all values but the last, or the first, are names by what they are called, and that is an address."""
    ends = ((words[-1], words[:-1]), (words[0], words[1:]))
    return any(one in _ADDRESSES and all(word in _NAMES for word in others) for one, others in ends)


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
    if len(bare) < len(pieces):
        return not bare and all(_BRACKETED.fullmatch(raw, *one) or _ALONE.fullmatch(raw, *one) for one in pieces)
    told = name in _SENDERS or any(_is(called, one, _ADDRESSES) for one in bare)
    return told and name != "From" and not any(_is(called, one, _NAMES) for one in bare)
