"""Literals that an expression may come to by a name which the file keeps them under, and gives nothing else.

Strategy. What an expression ends in is a name, a field or an option; a literal that is kept under it is what is sent,
where the thing that it is a field of is known to be the same, and nothing on the way takes the address out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...regexes import regex
from ..coding.around.functions import around, next_function
from ..coding.around.once import for_each
from ..coding.around.operands import MARKS
from ..coding.around.places import places
from ..coding.around.tokens import Tokens
from ..coding.values.given_values import settled, value_at
from ..files.lines import indent, line_before
from ..spelling.literals import Scanned
from ..spelling.retyped import METHOD, NAMES
from .branches import alternatives
from .holders import around as class_around
from .kept_values import INSTEAD, Kept, kept_values, normal
from .picked import Given

_SAME = rf"(?:{METHOD}|(?:\.|->)(?:trim|strip)\([^()]*\))"
_USED = regex(
    r"[*&]?(?P<owner>[$@%&]{0,2}(?:\w+(?:\(\))?(?:\.|->|::|\?\.|!!\.|!\.))*\w*?)"
    rf"(?:(?:\.|->|::|\?\.|!!\.|!\.|(?<=[@$*&])|^)(?P<name>(?!(?:{NAMES}|trim|strip)\()\w+)(?P<called>\(\))?"
    r"|(?:->)?[\[{]\s*[:\"']{0,2}(?P<key>[A-Za-z_][\w-]*)[\"']?\s*[\]}])"
    rf"(?:{_SAME}|!!|!|\?)*"
)
_GOT = regex(
    r"[\w.$>:-]*?(?i:get|string|value|option|fetch|opt|param)\w*\(\s*[:\"'](?P<key>[A-Za-z][\w.-]*)[\"']?\s*\)"
)
_GETTER = regex(r"^get_?(?=[A-Z_])")
# What a thing calls itself.
_SELF = frozenset(("self", "this", "cls", "static", ""))
# What what a program was called with is kept under.
_OPTIONS = regex(
    r"(?i).*(?:args?|argv|arguments|opts?|options?|flags?|params?|cli|conf|config|cfg|settings?|ns|namespace|parsed|values|cmd|program)"
)
# What gives a name another value, which may lack what the literal has beside its address.
_CHANGED = (
    rb"(?<![\w-])%s(?:\+\+|\.\w+!|[ \t]*=~[ \t]*(?:s|tr|y)\W|\)[ \t]*=[ \t]*[^\n]*?=~"
    rb"|[\"']?[\]}]?[ \t]*:?=(?![=>~])[^\n]*?"
    rb"(?:[<\[]|(?i:strip|trim|replace|sub|slice|delete|parse|clean|bare|mail|match|split|extract|normal|only)\w*[!?]?"
    rb"[ \t]*\(|[aA]ddr))"
)
# What gives a name a value where it has none.
_DEFAULTED = regex(rb"[|?/]=")
# A type before a name, and one behind it, or what it is made of.
_TYPE_BEFORE = regex(rb"(?<!\w)(?P<type>[A-Z]\w*|struct[ ]\w+)[ \t]*[*&?]*[ \t]*[$@&*]?\Z", re.ASCII)
_TYPE_BEHIND = regex(rb"[ \t]*:?[ \t]*[*&]*(?:mut[ ]|'\w+[ ])*[A-Z]\w*|[ \t]*:?=(?![=>~])[ \t]*[^\n]{1,120}", re.ASCII)
_WORD = regex(rb"\w+", re.ASCII)
_NEAR, _LONGEST, _DEEPEST, _MANY, _BESIDE = 3000, 160, 3, 200, 80


def followed(source: Scanned, text: str, at: int, depth: int = 0) -> Given | None:
    """The literals with more in them than an address that what stands at a place may come to."""
    kept = kept_values(source)
    if not kept or len(text) > _LONGEST:
        return None
    if got := _GOT.fullmatch(text):
        return _given_by_kept(
            source, [one for one in kept.get(normal(got["key"]), ()) if one.kind == "option"], got["key"]
        )
    used = _USED.fullmatch(text)
    if used is None:
        return _alternative(source, at, depth)
    name, owner = used["name"] or used["key"], used["owner"]
    if used["called"]:
        name = _GETTER.sub("", name)
    known = [one for one in kept.get(normal(name), ()) if _reaches(source, one, owner, name, at)]
    known = [one for one in known if not _is_changed(source, one, name, at)]
    if known and used["called"] and not _only_gives(source, used["name"], name):
        return None
    if known or owner:
        # What it is a field of tells its uses from those of others.
        return _given_by_kept(source, known, text[: used.end("name")] if used["name"] and text != name else name)
    begin = settled(name, source, at)
    return _alternative(source, begin, depth) if begin >= 0 else None


def _given_by_kept(source: Scanned, kept: list[Kept], name: str) -> Given | None:
    return Given([source.spelt(one.literal) for one in kept], name) if kept else None


def _alternative(source: Scanned, begin: int, depth: int) -> Given | None:
    """The same of the names that are parts of what begins at a place, each of which it may come to."""
    found, last, whole = value_at(source, begin)
    if depth >= _DEEPEST or last < 1:
        return None
    if last == 1 or _GOT.fullmatch(whole):
        return followed(source, whole, begin, depth + 1) if found[0].kind == "name" else None
    for first, behind in (*alternatives(found, 0, last), *_instead(found, last)):
        text = source.data[found[first].start : found[behind - 1].end].decode("utf-8", "replace")
        if found[first].kind == "name" and (given := followed(source, text, found[first].start, depth + 1)):
            return given
    return None


def _instead(found: Tokens, last: int) -> Iterator[tuple[int, int]]:
    """What a method is given for what is not there."""
    for at in range(1, last - 1):
        if found[at].text in INSTEAD and found[at + 1].text == "(" and found.inside[at] < 0:
            first, behind = at + 2, found.closing[at + 1]
            while first < behind and found[first].text in ("|", "_", "||", "(", ")", "->", "=>"):
                first += 1
            if first < behind:
                yield first, behind


def _only_gives(source: Scanned, name: str, field: str) -> bool:
    """Whether a method of that name does nothing but give a field, as far as the file has it."""
    head = rb"(?<![\w.])" + re.escape(name.encode()) + rb"\(\)[^;{}()\n=]{0,60}"
    gives = head + rb"(?:\{\s*return\s+|=>?\s*)(?:this\.|self\.)?_?" + re.escape(field.encode()) + rb"\s*[;\n}]"
    return not re.search(head + rb"[{=]", source.data) or re.search(gives, source.data, re.IGNORECASE) is not None


def _reaches(source: Scanned, one: Kept, owner: str, name: str, at: int) -> bool:
    """Whether a literal is what a name, or a field of what has that name, is used for at a place."""
    alone, data = owner in ("", "$", "&"), source.data
    if one.kind == "variable":
        return alone
    if one.kind == "option":
        return _is_taken(source, name, at) if alone else _OPTIONS.fullmatch(MARKS.split(owner)[-1]) is not None
    if one.kind == "parameter":
        return alone and one.place < at and not _leaves(source, one, at)
    last = _last(owner)
    if one.kind == "name" and alone:
        begin = settled(name, source, at)
        of_class = begin < 0 and bool(one.holders) and one.holders == class_around(data, at)
        return begin == one.begin or of_class or _may_stay(source, one, name, at)
    if last in _SELF:
        return (bool(one.holders) or (one.kind == "field" and not alone)) and one.holders == class_around(data, at)
    return any(_is_same(source, last, holder) for holder in one.holders)


def _last(owner: str) -> str:
    """The last name of what a field is taken of."""
    parts = [part for part in MARKS.split(owner.replace("()", "")) if part]
    return parts[-1].lstrip("$@%&!?") if parts else ""


def _is_same(source: Scanned, owner: str, holder: str) -> bool:
    """Whether what has a name is what goes by another: the same, one that is short for it, or one of its type."""
    low = owner.lower().strip("_")
    if low == holder or (len(low) > 2 and low[0] == holder[0] and _shortens(low, holder)):
        return True
    return holder in _linked(source, owner)


def _shortens(short: str, word: str) -> bool:
    letters = iter(word)
    return all(letter in letters for letter in short)


@for_each(frozenset[str]())
def _linked(source: Scanned, owner: str) -> frozenset[str]:
    """The words that a file gives something of that name as its type, or makes it of, in lower case."""
    words, data = set[bytes](), source.data
    for at in islice(places(data, owner.encode()), _MANY):
        before = _TYPE_BEFORE.search(data, max(0, at - _BESIDE), at)
        behind = _TYPE_BEHIND.match(data, at + len(owner))
        words.update(_WORD.findall((before["type"] if before else b"") + b" " + (behind.group() if behind else b"")))
    return frozenset(word.decode().lower() for word in words)


def _is_taken(source: Scanned, name: str, at: int) -> bool:
    """Whether the function that a place stands in takes something of that name."""
    own = around(source, at)
    return own is not None and name in own.taken


def _leaves(source: Scanned, one: Kept, at: int) -> bool:
    """Whether another function begins between what takes a literal for a default and a place."""
    begin = max(source.data.find(b")", one.begin, at), one.begin)
    return next_function(source, begin, at, indent(source.data, one.place)) < at


def _may_stay(source: Scanned, one: Kept, name: str, at: int) -> bool:
    """Whether what a name was given in the same function stands, since what else it is given it is on a condition."""
    data = source.data
    if not one.begin < at < one.begin + _NEAR or _leaves(source, one, at):
        return False
    if _DEFAULTED.search(data, one.place, one.begin):
        return True
    own = re.compile(rb"(?<![\w.>])" + re.escape(name.encode()) + rb"[ \t]*:?=(?![=>~])")
    within = indent(data, one.place)
    others = [
        other.start() for other in own.finditer(data, source.ends[one.literal], at) if source.at(other.start()) < 0
    ]
    return bool(others) and all(indent(data, other) > within or b"if" in line_before(data, other) for other in others)


@for_each(None)
def _changes(source: Scanned, name: str) -> list[int] | None:
    """Where a file takes something out of what has that name, or anything else, and gives it that."""
    changed = re.compile(_CHANGED.replace(b"%s", re.escape(name.encode())))
    return [match.start() for match in changed.finditer(source.data) if source.at(match.start()) < 0]


def _is_changed(source: Scanned, one: Kept, name: str, at: int) -> bool:
    """Whether a name is given anything else where it is sent: a field anywhere in the file, others before that."""
    changes, end = _changes(source, name), source.ends[one.literal]
    if changes is None:
        return True
    stop = at if end < at else len(source.data)
    return any(end <= change < stop or (one.kind == "field" and change < one.place) for change in changes)
