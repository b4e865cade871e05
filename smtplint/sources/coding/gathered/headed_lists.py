"""Commands in two: a head and what stands behind it, a text or a list, which a type of the file's own puts together.

Strategy. Where a file joins one name to a list that it makes one text, the type that declares both, in that order, is
looked for; what is made of that type by place is then a text. Where it joins one member to another, so is what has both
by their names, too. A format whose first value is a head, or its verb, stands right before that: ``"%s<%s>" %
("RCPT TO:", to)``; the head is read in the place of that value.
"""

from __future__ import annotations

import re
from itertools import islice

from ....regexes import regex
from ...spelling.literals import Scanned
from ...spelling.spelt import Hole, Spelt
from ..around.call_sites import call_of
from ..around.once import once
from ..around.operands import LISTING, last_name, skip_lines
from ..around.tokens import Part, Tokens, arguments
from ..joined.expressions import Joined, joined, part_from, text_from
from ..joined.own_joining import is_shown
from ..joined.put_behind import FILLING

_HEAD = regex(rb"(?i:MAIL FROM|RCPT TO):[ \t]*")
# A literal in which a path begins behind the head, which is seen before it is spelt.
_LED_ON = regex(rb"[A-Za-z]{0,2}[\"'`]{1,3}(?i:MAIL FROM|RCPT TO):[ \t]*<")
_OF = rb"(?:\w{1,40}\.){0,2}"
_JOINED = regex(
    rb"(?P<head>\w{1,40})[ \t]*\+[ \t]*(?:strings\.Join\(" + _OF + rb"(?P<go>\w{1,40}),[ ]*\"(?P<go_by>[ ]?)\"\)"
    rb"|[\"'](?P<python_by>[ ]?)[\"']\.join\(" + _OF + rb"(?P<python>\w{1,40})\)"
    rb"|" + _OF + rb"(?P<list>\w{1,40})\.join(?:ToString)?\([\"'](?P<list_by>[ ]?)[\"']\)"
    rb"|[sS]tring\.[jJ]oin\([\"'](?P<java_by>[ ]?)[\"'],[ ]*" + _OF + rb"(?P<java>\w{1,40})\))"
)
# Two members that are joined, with nothing between.
_ON = rb"(?:(?:[$]?\w{1,20}(?:\.|->)|@))?"
_IN = rb"(?:[$#]?\{|\\\()" + _ON + rb"(?P<%s>\w{1,40})(?:\(\))?[})]"
_PAIRED = regex(
    rb"(?<![\w.])" + _ON + rb"(?P<head>\w{1,40})(?:\(\))?[ \t]*(?:\+|\.\.?|<>|&|<<)[ \t]*"
    rb"(?=" + _ON + rb"(?P<rest>\w{1,40})(?![\w.]))"
    rb"|[\"'`]" + _IN % b"one" + _IN % b"other"
    + rb"|[\"'](?:%s%s|\{\}\{\})[^\"'\n]{0,8}[\"'](?:[ \t]*[%,]|\.format\()[ \t(]*"
    + _ON + rb"(?P<put>\w{1,40}),[ \t]*" + _ON + rb"(?P<behind>\w{1,40})\b"
)  # fmt: skip
_SIGNS = frozenset((":", "=", "=>"))
# So many tokens before a table tell of what its rows are.
_TYPE = 8
_DECLARED = (
    rb"\b(?:type|class|record|struct)[ \t]+(?P<name>\w{1,60})\b[^;{}()=]{0,60}[({:][^(){}=]{0,40}?\b%s\b"
    rb"[^(){}=]{0,80}?\b%s\b"
)
_DECLARES = regex(
    rb"\b(?:type|class|record|struct)[ \t]+(?P<name>\w{1,60})\b[^;{}()=]{0,60}?[({:](?P<names>[^(){}=]{0,160})"
    rb"|\b(?P<made>\w{1,60})[ \t]*=[ \t]*(?:[\w.]{0,20}namedtuple|Struct\.new|Data\.define)\((?P<given>[^()]{0,160})"
)
_NAME = regex(rb"\w+")
_NONE = frozenset[bytes]()
_MOST, _OFTEN = 8, 1000
_BEGUN = regex(rb"(?i)(?:MAIL(?:[ ]FROM)?|RCPT(?:[ ]TO)?)[ ]?:?[ ]?<?")
# A literal that begins with a value's place.
_LED = regex(rb"[A-Za-z$@]{0,2}[\"'`]{1,3}[%{~]")
_OPENS = frozenset(("(", "[", "{"))


def headed(index: int, found: Tokens) -> Joined | None:
    """The text that a head and the list behind it come to; None for a literal that is no such head."""
    if _LED_ON.match(found.data, found.source.starts[index]):
        return None
    head = found.source.spelt(index)
    if head.holes or not _HEAD.fullmatch(head.raw):
        return None
    at = found.at(found.source.starts[index])
    bracket = found.inside[at]
    if bracket < 1 or found[bracket].text not in ("(", "{"):
        return None
    parts = arguments(found, bracket)
    if (keyed := _keyed(found, at, parts)) is not None:
        return _whole(found, head, at, *keyed)
    between = next(
        (joined[name] for name in _types(found, bracket) if name in (joined := _joining(found.source))), None
    )
    if between is None or len(parts) < 2 or parts[0].first != at or parts[0].behind != at + 1:
        return None
    if found[parts[1].first].kind == "text":
        return _whole(found, head, at, parts[1].first, parts[1].behind)
    if len(parts) != 2 or found[bracket - 1].kind != "name":
        return None
    opened = parts[1].behind - 1
    opened = found.opening[opened] if found[opened].text in (")", "]", "}") else -1
    named = last_name(found[opened - 1]).rstrip("!") if opened > parts[1].first else ""
    if opened < 0 or (found[opened].text == "(" and named not in LISTING):
        return None
    spelt, literals = head.part(0, len(head.raw)), [index]
    for number, (_, first, behind) in enumerate(arguments(found, opened)):
        piece, inner = part_from(found, first, behind)
        if number and between:
            spelt.escaped(between, found[first - 1].end, found[first].start, None)
        spelt.add(piece)
        literals += inner
    last = skip_lines(found, found.closing[bracket] + 1, 1)
    # Brackets are put round a path in the list, and not in the head that others have too.
    colon = spelt.raw.index(b":") + 1
    sealed = colon if spelt.raw[len(head.raw) : len(head.raw) + 1] == b"<" else len(head.raw)
    spelt.escapes[:sealed] = [None] * sealed
    return Joined(found, spelt, tuple(literals), call_of(found, bracket - 1, last), True, at, parts[1].behind, True)


def _whole(found: Tokens, head: Spelt, at: int, first: int, behind: int) -> Joined | None:
    """The head at a token and the text that begins at another, if that is all up to a third."""
    read = text_from(found, first)
    text = Joined(found, head, (found[at].value,), None, True, at, at + 1, True)
    return text.with_more(*read) if read[2] == behind else None


def _types(found: Tokens, bracket: int) -> list[bytes]:
    """The names that may be the type of what brackets have in them: right before those, or before their table."""
    if found[bracket - 1].kind == "name":
        return [last_name(found[bracket - 1]).encode(), found[bracket - 1].text.removesuffix(".new").encode()]
    outer = found.inside[bracket]
    before = found[max(0, outer - _TYPE) : outer] if outer > 0 and found[bracket].text == found[outer].text else []
    return [one.text.encode() for one in before if one.kind == "name"]


def _keyed(found: Tokens, at: int, parts: list[Part]) -> tuple[int, int] | None:
    """Where what is behind a head stands in the same object under a name of its own, by that of the head."""
    if at < 2 or found[at - 1].text not in _SIGNS:
        return None
    others = _pairs(found.source).get(_key(found, at - 2), ())
    for _, begin, behind in parts:
        first = begin + (found[begin].text == ".")
        if first + 2 < behind and found[first + 1].text in _SIGNS and _key(found, first) in others:
            return first + 2, behind
    return None


def _key(found: Tokens, at: int) -> bytes:
    return found.raw(at) or found[at].text.strip(".:$@").encode()


@once
def _pairs(source: Scanned) -> dict[bytes, set[bytes]]:
    """By name the members that are joined behind it somewhere in a file."""
    out = dict[bytes, set[bytes]]()
    for one in islice(_PAIRED.finditer(source.data), _OFTEN):
        if is_shown(source.data, one.start()):
            continue
        head, rest = one["head"] or one["one"] or one["put"], one["rest"] or one["other"] or one["behind"]
        if head != rest:
            out.setdefault(head, set()).add(rest)
    return out


@once
def _joining(source: Scanned) -> dict[bytes, bytes]:
    """The types of a file of which it joins a head and a list, each with what it puts between the list's elements."""
    out = dict[bytes, bytes]()
    for told in islice(_JOINED.finditer(source.data), _MOST):
        listed = told["go"] or told["python"] or told["list"] or told["java"]
        groups = ("go_by", "python_by", "list_by", "java_by")
        between = next(told[group] for group in groups if told[group] is not None)
        declared = re.search(_DECLARED % (told["head"], listed), source.data)
        if declared:
            out[declared["name"]] = between
    pairs = _pairs(source)
    for declares in _DECLARES.finditer(source.data) if pairs else ():
        names = _NAME.findall(declares["names"] or declares["given"] or b"")
        if any(pairs.get(name, _NONE) & set(names[number:]) for number, name in enumerate(names, 1)):
            out.setdefault(declares["name"] or declares["made"], b"")
    return out


def led(index: int, found: Tokens) -> Joined | None:
    """The text that a format comes to which a literal is the first value of; None for another literal."""
    at = found.at(found.source.starts[index])
    form = _format(found, at)
    if form < 0 or not _LED.match(found.data, found[form].start) or not _BEGUN.fullmatch(found.source.raw(index)):
        return None
    text = joined(found[form].value, found)
    head = text.spelt.holes.get(0)
    if head is None or not head.given or head.text != found.data[found[at].start : found[at].end].decode("utf-8"):
        return None

    def standing(place: int, hole: Hole) -> Spelt | None:
        return None if place else found.source.spelt(index).moved(*hole.span)

    return text._replace(spelt=text.spelt.replaced(standing), literals=(index, *text.literals))


def _format(found: Tokens, at: int) -> int:
    """The literal that may be a format which what stands at a token is put into first; -1 for none."""
    before = skip_lines(found, at - 1, -1)
    behind = skip_lines(found, at + 1, 1)
    if before < 2 or behind >= len(found) or found[behind].text != ",":
        return -1
    if found[before].text in _OPENS:
        before = skip_lines(found, before - 1, -1)
        if found[before].kind == "name" and found[before].text in FILLING and found[before - 1].text == ".":
            before -= 1
        elif found[before].text not in ("%", ","):
            return -1
    elif found[before].text != ",":
        return -1
    form = skip_lines(found, before - 1, -1)
    return form if form >= 0 and found[form].kind == "text" else -1
