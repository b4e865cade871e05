"""Commands in two: a head and a list of what stands behind it, which a type of the file's own puts together.

Strategy. Where a file joins one name to a list that it makes one text, the type that declares both, in that order, is
looked for; what is made of that type by place is then a text.
"""

from __future__ import annotations

import re
from itertools import islice

from ...regexes import regex
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt
from .call_sites import call_of
from .expressions import Joined, text_from
from .once import once
from .operands import last_name, skip_lines
from .tokens import Tokens, arguments

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
_DECLARED = (
    rb"\b(?:type|class|record|struct)[ \t]+(?P<name>\w{1,60})\b[^;{}()=]{0,60}[({:][^(){}=]{0,40}?\b%s\b"
    rb"[^(){}=]{0,80}?\b%s\b"
)
_LISTING = frozenset("listOf arrayOf of asList List vec".split())
_MOST = 8


def headed(source: Scanned, index: int, found: Tokens) -> Joined | None:
    """The text that a head and the list behind it come to; None for a literal that is no such head."""
    if _LED_ON.match(source.data, source.starts[index]):
        return None
    head = source.spelt(index)
    if head.holes or not _HEAD.fullmatch(head.raw) or not _joining(source):
        return None
    at = found.at(source.starts[index])
    bracket = found.inside[at]
    if bracket < 1 or found[bracket].text not in ("(", "{") or found[bracket - 1].kind != "name":
        return None
    between = _joining(source).get(last_name(found[bracket - 1]).encode())
    parts = arguments(source, found, bracket)
    if between is None or len(parts) != 2 or parts[0].first != at or parts[0].behind != at + 1:
        return None
    opened = parts[1].behind - 1
    opened = found.opening[opened] if found[opened].text in (")", "]", "}") else -1
    named = last_name(found[opened - 1]).rstrip("!") if opened > parts[1].first else ""
    if opened < 0 or (found[opened].text == "(" and named not in _LISTING):
        return None
    spelt, literals = head.part(0, len(head.raw)), [index]
    for number, (_, first, behind) in enumerate(arguments(source, found, opened)):
        piece, inner, end = text_from(source, found, first)
        if end != behind:
            start, stop = found[first].start, found[behind - 1].end
            piece, inner = Spelt(), ()
            piece.hole(source.data[start:stop].decode("utf-8", "replace"), start, stop)
        if number and between:
            spelt.escaped(between, found[first - 1].end, found[first].start, None)
        spelt.add(piece)
        literals += inner
    last = skip_lines(found, found.closing[bracket] + 1, 1)
    # Brackets are put round a path in the list, and not in the head that others have too.
    colon = spelt.raw.index(b":") + 1
    sealed = colon if spelt.raw[len(head.raw) : len(head.raw) + 1] == b"<" else len(head.raw)
    spelt.escapes[:sealed] = [None] * sealed
    return Joined(spelt, tuple(literals), call_of(source, found, bracket - 1, last), True, at, parts[1].behind, True)


@once
def _joining(source: Scanned) -> dict[bytes, bytes]:
    """The types of a file of which it joins a head and a list, each with what it puts between the list's elements."""
    out = dict[bytes, bytes]()
    for joined in islice(_JOINED.finditer(source.data), _MOST):
        listed = joined["go"] or joined["python"] or joined["list"] or joined["java"]
        groups = ("go_by", "python_by", "list_by", "java_by")
        between = next(joined[group] for group in groups if joined[group] is not None)
        declared = re.search(_DECLARED % (joined["head"], listed), source.data)
        if declared:
            out[declared["name"]] = between
    return out
