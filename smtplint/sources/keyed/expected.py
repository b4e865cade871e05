"""The code of the reply that settings expect to a command that they send: ``{"send": "RCPT TO: a", "expect": 501}``.

Strategy. The fields beside the one that holds the command are read, those behind it first, up to a line indented
otherwise; right behind may stand an item of its own with what is expected.
"""

from __future__ import annotations

from ...regexes import regex
from ..files.lines import line_before

_VALUE = rb"(?P<value>\[[^\]\n]{0,80}\]|\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[^\s,\"'\[\]{}#][^\n,{}\]#]{0,80})"
_KEY = rb"[\"']?(?P<key>[\w.-]{1,40})[\"']?[ \t]*[:=][ \t]*"
_FIELD = regex(rb"(?:\s*,\s*|[ \t\r]*\n(?P<indent>[ \t]*))" + _KEY + _VALUE)
# An item of a list that is what is expected alone.
_ITEM = regex(
    rb"(?:\s*\}\s*,\s*\{\s*" + _KEY + _VALUE + rb"\s*\}"
    rb"|[ \t\r]*\n(?P<indent>[ \t]*)-[ \t]+"
    + (_KEY + _VALUE).replace(b"<key>", b"<listed>").replace(b"<value>", b"<said>")
    + rb"(?![^\n]*\n(?P=indent)[ \t]+[\w\"']))"
)
_BEFORE = regex(
    rb"(?:^|[{,\n]|-[ ])[ \t]*"
    + _KEY
    + _VALUE
    + rb"(?:[ \t]*,\s*|[ \t\r]*\n[ \t]*)[\"']?[\w.-]{1,40}[\"']?[ \t]*[:=][ \t]*\Z"
)
_OWN = regex(rb"(?P<indent>[ \t]*)(?P<dash>(?:-[ \t]+)*)[\"']?[\w.-]{1,40}[\"']?[ \t]*[:=][ \t]*\Z")
_EXPECTS = regex(
    rb"(?i)(?:expect(?:s|ed|ation)?|want(?:ed)?|should_?(?:be|reply))(?:[_-]?(?:code|status|reply|response|answer))?"
    rb"|(?:repl(?:y|ies)|response|answer|smtp|status|return)?[_-]?(?:code|status)|reply|response|answer"
)
_CODE = regex(rb"(?:\A|[\[,])[\s\"'^(]*([2-5][0-9]{2})(?![0-9])")
_FIELDS, _NEAR = 6, 300


def codes_expected(data: bytes, start: int, end: int) -> list[bytes]:
    """The codes that are due to the command in a scalar that stands there, with its quotes; none where none is told."""
    own, at = _OWN.match(line_before(data, start)), end
    column = len(own["indent"] + own["dash"]) if own else -1
    for _ in range(_FIELDS):
        field = _FIELD.match(data, at)
        if field is None or (field["indent"] is not None and len(field["indent"]) != column):
            break
        if _EXPECTS.fullmatch(field["key"]) and (codes := _CODE.findall(field["value"])):
            return codes
        at = field.end()
    before = _BEFORE.search(data, max(0, start - _NEAR), start)
    if before and _EXPECTS.fullmatch(before["key"]):
        return _CODE.findall(before["value"])
    item = _ITEM.match(data, end)
    if item is None or (own and item["indent"] not in (None, own["indent"])):
        return []
    return _CODE.findall(item["value"] or item["said"]) if _EXPECTS.fullmatch(item["key"] or item["listed"]) else []
