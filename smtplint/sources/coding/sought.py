"""Texts by which another text is looked for, measured or taken apart: the beginning of a command, or a pattern of one.

Strategy. The call that a text is handed to tells by its name, or what is asked of the text itself; of the beginning of
a command that is kept under a name, all uses of that name near it.
"""

from __future__ import annotations

from ...regexes import regex
from ..spelling.literals import Scanned
from .call_sites import Call, kept_in
from .doings import doing
from .expressions import Joined
from .sinks import uses
from .tokens import Tokens

_SEEK = regex(r"(?i)(?:regex\w*|compile|after|before|between|surrounding|expect\w*|assert\w*|should\w*|get|has|test)$")
_SCAN = regex(r"(?i)(?:(?:^|_)[fsv]?s?scanf?(?:_s|_fmt)?|fnmatch\w*|like_?string|scan_fmt)$")
# What takes a text apart by another that is written as one is put together.
_PARSER = regex(r"(?:.*\.)?parse(?:\.\w+)?$")
_LENGTHS = r"(?:len(?:gth)?|size|count|byte_?(?:size|count|length)|__len__)"
_MEASURE = regex(rf"(?i)(?:(?:mb_)?(?:str)?_?{_LENGTHS}|sizeof|getbytecount)$")
# What is asked of a text right behind it, or behind the brackets round it.
_ASKED = regex(
    rb"(?:s?v)?[ \t]*\)?[ \t]*[.:](?:(?:utf(?:8|16)|unicodeScalars|(?:encode|as_?bytes|getBytes|bytes)\(\))\.)?(?i:"
    + _LENGTHS.encode()
    + rb")\b(?![ \t]*\([ \t]*[^)\s])"
)
# What cuts a text where it stands; one of several lines is parted into them.
_CUT = regex(
    rb"\[[ \t]*(?:-?\d+|(?=[:.]))[ \t]*(?:(?::|\.\.\.?|,)[ \t]*(?:-?\d+)?[ \t]*)?\]"
    rb"|[ \t]*\)?[ \t]*\.(?i:r?split|r?partition|slice|substr(?:ing)?|remove_?(?:prefix|suffix))\("
    rb"(?![^)\n]{0,20}\\[nr])(?=[^)\s])"
)
_CALLED = regex(rb"(?P<name>\w+)[!?]?[ \t]*\((?:[^()\n]{0,80}[ \t,(&*])?$")
_FAR, _MOST, _BACK = 1 << 14, 16, 120


def is_taken_apart(call: Call) -> bool:
    """Whether a call measures what it is handed, or takes a text apart by it in the words of a pattern of its own."""
    return bool(
        _MEASURE.match(call.last)
        or _SCAN.search(call.last)
        or ((call.behind or call.receiver == "parse") and _PARSER.match(call.name))
    )


def seeks(call: Call) -> bool:
    """Whether a call looks for what it is handed in a text, or takes one apart by it."""
    return _seeks(call.last)


def _seeks(name: str) -> bool:
    return doing(name) in ("asks", "cuts") or _SEEK.search(name) is not None


def is_cut(source: Scanned, text: Joined) -> bool:
    """Whether what stands right behind a text takes a part of it, which is no command."""
    return _CUT.match(source.data, source.ends[max(text.literals)]) is not None


def is_measured_alone(source: Scanned, found: Tokens, text: Joined) -> bool | None:
    """Whether a text is measured where it stands and is not written once more beside; None for one that is not."""
    if not (
        _ASKED.match(source.data, source.ends[max(text.literals)]) or (text.call and _MEASURE.match(text.call.last))
    ):
        return None
    written = source.data[source.starts[min(text.literals)] : source.ends[max(text.literals)]]
    outer, bracket = -1, found.inside[text.first]
    while bracket >= 0 and found[bracket].text == "(":
        outer, bracket = bracket, found.inside[bracket]
    beside = found[outer : found.closing[outer]] if outer >= 0 else []
    return not any(
        token.kind == "text" and token.value not in text.literals and source.data[token.start : token.end] == written
        for token in beside
    )


def is_sought(source: Scanned, found: Tokens, text: Joined) -> bool:
    """Whether a text begins a command and is only looked for or measured under the name that it is kept in."""
    if not text.spelt.raw.endswith((b"<", b":", b": ")) or (name := kept_in(found, text.first, text.call)) is None:
        return False
    end = source.ends[max(text.literals)]
    places = list(uses(source.data, name.encode(), end, end + _FAR))[: _MOST + 1]
    return 0 < len(places) <= _MOST and all(_seeks_at(source, at, len(name)) for at in places)


def _seeks_at(source: Scanned, at: int, length: int) -> bool:
    """Whether a name that stands at that place is looked for or measured there."""
    end = at + length + (source.data[at : at + 1] == b"$")
    called = _CALLED.search(source.data, max(0, at - _BACK), at)
    return _ASKED.match(source.data, end) is not None or (
        called is not None and bool(_seeks(name := called["name"].decode("latin-1")) or _MEASURE.match(name))
    )
