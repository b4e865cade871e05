"""Values that a template puts into a message's address fields: what goes wrong round them whatever they are.

Strategy. Which value is a name and which an address, its own name tells; where that says neither, nothing is said. What
a template's own logic may give is one value, or one for each branch of a condition. Whether a stretch is an address
whatever is put in is asked of its letters: one for each kind of what may stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...model import Lines, Occurrence, Span
from ...regexes import regex
from ..files.lines import stripped
from ..spelling.spelt import Spelt
from . import addresses

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
_LOGIC = regex(
    rb"\{%|\{\{[ \t-]*(?:#|/|\^|if\b|else\b|end\b|range\b|with\b)"
    rb"|<%(?!(?:\(\w+\))?[-.\d$]*[sdvq@]>)[ \t]*(?![=-])|@(?:if|foreach)[ \t]*\("
    rb"|<[#@][A-Za-z][^<>]{0,200}>|\[%[ \t-]*(?:IF|UNLESS|ELSE|END|FOREACH|FOR|WHILE|SWITCH)\b"
)
_ONE_TAG = (
    rb"\{%[^%\n]{0,200}%\}|<%[ \t-]*+(?!=)[^%\n]{0,200}%>"
    rb"|\{\{[ \t~-]*(?:[#/^]|(?:if|else|end|range|with|block|define)\b)[^{}\n]{0,200}\}\}"
    rb"|\[%[ \t-]*[A-Z]{2,8}\b[^%\n]{0,200}%\]|</?#[^<>\n]{0,200}>|@(?:else|endif|endunless)\b"
    rb"|@(?:if|elseif|unless)[ \t]*\([^()\n]{0,200}(?:\([^()\n]{0,100}\)[^()\n]{0,100}){0,4}\)"
)
_TAGS, _BEFORE = regex(_ONE_TAG), regex(rb"(?:[ \t]*(?:" + _ONE_TAG + rb")){1,4}[ \t]*")
# What begins a condition, and what a tag with anything else than a condition says.
_IF = regex(rb"(?:\W{1,5}(?:if|unless|IF|UNLESS)\b|\{\{[~-]?[ ]*[#^](?P<name>[\w.]+))")
_OTHER = regex(rb"(?i)\b(?:for|foreach|each|range|while|with|set|list|loop|block|assign|switch|case|include)\b")
# What ends a block that begins before the field.
_ENDED = regex(
    rb"(?<![ \t])[ \t]*+(?:\{%-?[ ]*end\w*[^%\n]{0,60}%\}|\{\{[~-]?[ ]*(?:/|end\b)[^{}\n]{0,60}\}\}"
    rb"|<%-?[ ]*(?:end|\})[ ]*-?%>|@end\w+|</#\w+>|\[%-?[ ]*END[ ]*-?%\])[ \t\r]*\Z"
)
# w, a word; a, an address without brackets; h, t and s, one that lacks what is before its sign, behind it, or both; g,
# brackets with an address; q, a text in quotes; Q, one with brackets or a sign in it; C, a comment that is a value
# which is an address, while others are left out; u, a quote or comment that is not closed; b, square brackets; j, a
# word that a value is part of; N, A, D, V: a value that is a name, an address, a domain, or whatever; ".", what may be
# anything; a semicolon stands for itself, and a colon that ends a word or stands alone.
_PARTS = regex(
    rb'(?P<quoted>"(?:[^"\\]|\\[\s\S])*+"(?P<local>@[^\s"(),:;<>\[\]]*)?)'
    rb"|(?P<comment>\((?:[^()\\]|\\[\s\S]|\([^()\\]*+\))*+\))|(?P<u>[\"(])|(?P<g><[^<>]+>)|(?P<sign>;|:(?![^\s<\"]))"
    rb"|(?P<a>[^\s\"(),:;<>\[\]@]+@\[[^\s\[\]]*+\])|(?P<b>\[[^\[\]]*+\])|(?P<run>[^\s\"(),:;<>\[\]]+)|(?P<odd>\S)"
)
_LETTERS = regex(rb"[\w.'!?=&+/\x80-\xff-]+|\|")
_AT = regex(rb"[^@]+@[^@]+(?:@[^@]+)*")
_ENTITY = regex(rb"&#?\w{1,8};")
# What comes to addresses: one in brackets behind a name, one alone, a local part alone, or one with blanks at its sign;
# what a value behind an address adds may be a comment, or more of a list.
_SOUND = regex(r"(?:(?:[wjqQNADV]*[gV]|[aAjwND]|[wjNDV]s[wjNDV]|[wjNDV]h|t[wjNDV])V*)?;?")
# What has more parts is no address that a person wrote.
_MOST = 60
_TOLD = regex(r"[aghtsAC]|^Q$")
_NAMELESS = regex(r"[wjqQND]*C")


def in_names(spelt: Spelt, lines: Lines, beside: bytes, *, single: bool) -> Iterator[Occurrence]:
    """The commas in display names of which a part is put in; ``single``: one address is due, so that it is none.

    ``beside``: the fields of the message, in which the same may be a display name.
    """
    raw, called = bytes(spelt.raw), _names_of_values(spelt)
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
    pieces, called = _pieces(raw), _names_of_values(spelt)
    if single and len(pieces) > 1 and _each_is_address(raw, called, pieces, name):
        yield addresses.listed(spelt, pieces, "MAIL", name, lines)
    elif len(pieces) == 2 and _is_name(raw, called, pieces[0]) and _is(called, pieces[1], _ADDRESSES):
        yield addresses.malformed(spelt, stripped(raw, 0, len(raw)), None, lines)
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


def _names_of_values(spelt: Spelt) -> dict[int, str]:
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


def behind_tags(line: bytes) -> int:
    """Where on a line a field may begin: behind tags, if any stand there."""
    tags = _BEFORE.match(line)
    return tags.end() if tags else 0


def branches(data: bytes, start: int, end: int) -> Iterator[Span]:
    """Where the values stand that a field of that stretch may have; none where that is unknown."""
    value = data[start:end]
    if not value.strip():
        return
    if _LOGIC.search(value) is None:
        yield start, end
        return
    ended = _ENDED.search(value)
    if ended and ended.start() and _LOGIC.search(value, 0, ended.start()) is None:
        yield start, start + ended.start()
        return
    tags = list(_TAGS.finditer(value))
    edges = [0, *(edge for tag in tags for edge in tag.span()), len(value)]
    pieces = list(zip(edges[::2], edges[1::2], strict=True))
    around = value[: edges[1]].strip() or value[edges[-2] :].strip()
    if not around and _is_condition([tag.group() for tag in tags]):
        if any(_LOGIC.search(value, *piece) for piece in pieces):
            return
        yield from ((start + first, start + last) for first, last in pieces if value[first:last].strip())


def _is_condition(tags: list[bytes]) -> bool:
    """Whether tags are those of one condition, with a branch for what is so and maybe others; Mustache names each."""
    begun = [one for tag in tags if (one := _IF.match(tag))]
    if not tags or not _IF.match(tags[0]) or any(_OTHER.search(tag) for tag in tags):
        return False
    return len({one["name"] for one in begun}) == 1 and (len(begun) == 1 or bool(begun[0]["name"]))


def spelling(spelt: Spelt, one: Span, kinds: dict[int, str]) -> str:
    """The letters of a stretch, ``kinds`` having those of its values; none where it may be anything."""
    raw = spelt.raw
    if _ENTITY.search(raw, *one) or any(spelt.ends[at - 1] < spelt.starts[at] for at in range(one[0] + 1, one[1])):
        return ""
    out = "".join(_letter(part, kinds) for part in _PARTS.finditer(raw, *one))
    return "" if "." in out or len(out) > _MOST else out


def _letter(part: re.Match[bytes], kinds: dict[int, str]) -> str:
    text, (start, end), kind = part.group(), part.span(), part.lastgroup
    inside = [kinds[at] for at in range(start, end) if at in kinds]
    if "." in inside:
        return "."
    if kind == "run":
        return _of_run(text, inside)
    if kind == "comment":
        return "C" if text == b"(\0)" and inside == ["A"] else ""
    if part["quoted"]:
        return "a" if part["local"] else "Q" if re.search(rb"[<>@]", text) else "q"
    return text.decode() if kind == "sign" else "." if kind in (None, "odd") else kind


def _of_run(text: bytes, inside: list[str]) -> str:
    """The letter of what stands between blanks and signs."""
    if len(inside) == len(text):
        return inside[0] if len(inside) == 1 else "N" if set(inside) == {"N"} else "V"
    if b"@" in text:
        if _AT.fullmatch(text):
            return "a"
        before, _, behind = text.partition(b"@")
        return "." if b"@" in behind or behind[:1].isupper() else "t" if before else "h" if behind else "s"
    if not _LETTERS.fullmatch(text.replace(b"\0", b"")):
        return "."
    return "j" if inside else "w"


def may_be_addresses(letters: str) -> bool:
    """Whether something that is put in makes addresses of a stretch of these letters."""
    if letters in ("", "b"):
        return True
    return _SOUND.fullmatch(letters) is not None and not _NAMELESS.fullmatch(letters)


def tells_of_address(letters: str) -> bool:
    """Whether a stretch of these letters has an address, or the sign of one."""
    return _TOLD.search(letters) is not None
