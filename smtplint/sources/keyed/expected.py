"""The code of the reply that settings expect to a command that they send: ``{"send": "RCPT TO: a", "expect": 501}``.

Strategy. The fields beside the one that holds the command are read, those behind it first, up to a line indented
otherwise; right behind may stand an item of its own with what is expected. Where the field holds a list, and the one of
what is expected as many codes, each is due to the text at its place.
"""

from __future__ import annotations

import re

from ...regexes import regex
from ..files.lines import line_before
from .lists import listed

_VALUE = rb"(?P<value>\[[^\[\]]{0,300}\]|\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[^\s,\"'\[\]{}#][^\n,{}\]#]{0,80})"
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
_OWN = regex(rb"(?P<indent>[ \t]*)(?P<dash>(?:-[ \t]+)*)[\"']?(?P<key>[\w.-]{1,40})[\"']?[ \t]*[:=][ \t]*\Z")
_EXPECTS = regex(
    rb"(?i)(?:expect(?:s|ed|ation)?|want(?:ed)?|should_?(?:be|reply))(?:[_-]?(?:(?:code|status|response|answer)s?|repl(?:y|ies)))?"
    rb"|(?:repl(?:y|ies)|response|answer|smtp|status|return)?[_-]?(?:code|status)s?|repl(?:y|ies)|responses?|answers?"
)
# The same in words, or as yes or no; and keys of what is not sent in earnest.
_SAYS = regex(
    rb"[\"']?(?:to[ _-]be[ _-])?(?:reject|refus|fail|error|invalid|malformed|syntax|bad\b|den)", re.IGNORECASE
)
_EXPECTED = regex(rb"(?:expect|want|should)", re.IGNORECASE)
_TAKEN = regex(rb"(?:is[_-]?)?(?:valid|accept(?:s|ed|able)?|legal|allowed)", re.IGNORECASE)
_REFUSED = regex(
    rb"(?:is[_-])?(?:reject(?:s|ed)?|refuse[sd]?|invalid|malformed)"
    rb"|(?:should|must|will|expect(?:s|ed)?)[_-]?(?:be[_-]?)?(?:fail(?:s|ure)?|error|reject(?:ed)?|refused?|invalid)",
    re.IGNORECASE,
)
_YES, _NO = (regex(rb"[\"']?(?:%s)[\"']?\s*" % said, re.IGNORECASE) for said in (b"true|yes|1", b"false|no|0"))
_WRONG = regex(
    rb"(?:\w+[_.-])??(?:invalid|malformed|illegal|reject(?:s|ed)?|refuse[sd]?)"
    rb"(?:[_.-](?:commands?|lines?|inputs?))?",
    re.IGNORECASE,
)
# A code right behind it, in a pair or as the value of a key that it is.
_BESIDE = regex(rb"[ \t]*(?:,\s*(?![\"']?500(?![\"']))|:[ \t]+)[\"']?(?P<code>[2-5][0-9]{2})(?![\w.])")
_CODE = regex(rb"(?:\A|[\[,])[\s\"'^(]*([2-5][0-9]{2})(?![0-9])")
# The same as a list on lines.
_CODES_BELOW = regex(
    rb"[ \t\r]*\n(?P<indent>[ \t]*)"
    + _KEY
    + rb"\r?\n(?P<value>(?:[ \t]*-[ \t]+[\"']?[2-5][0-9]{2}(?![0-9])[^\n]*(?:\n|\Z))+)"
)
_CODE_BELOW = regex(rb"-[ \t]+[\"']?([2-5][0-9]{2})")
_FIELDS, _NEAR = 6, 300


def is_verdict(key: bytes) -> bool:
    """Whether a key, or a column, by its name tells what becomes of a command."""
    return any(regex.fullmatch(key) for regex in (_EXPECTS, _TAKEN, _REFUSED))


def codes_under(key: bytes, value: bytes) -> list[bytes]:
    """The codes in a field that tells what becomes of a command; where it says so in words, one that comes to those."""
    expects = _EXPECTS.fullmatch(key)
    if expects and (codes := _CODE.findall(value)):
        return codes
    if (_TAKEN.fullmatch(key) and _YES.fullmatch(value)) or (_REFUSED.fullmatch(key) and _NO.fullmatch(value)):
        return [b"250"]
    said = (expects and _EXPECTED.match(key) and _SAYS.match(value)) or (_TAKEN.fullmatch(key) and _NO.fullmatch(value))
    return [b"501"] if said or (_REFUSED.fullmatch(key) and _YES.fullmatch(value)) else []


def codes_expected(data: bytes, start: int, end: int) -> list[bytes]:
    """The codes that are due to the command in a scalar that stands there, with its quotes; none where none is told."""
    own = _OWN.match(line_before(data, start))
    if own and _WRONG.fullmatch(own["key"]):
        return [b"501"]
    if beside := _BESIDE.match(data, end):
        return [beside["code"]]
    column = len(own["indent"] + own["dash"]) if own else -1
    if codes := _in_fields(data, end, column):
        return codes
    if codes := _before(data, start):
        return codes
    item = _ITEM.match(data, end)
    if item is None or (own and item["indent"] not in (None, own["indent"])):
        return _at_its_place(data, start, end)
    return codes_under(item["key"] or item["listed"], item["value"] or item["said"])


def _before(data: bytes, at: int) -> list[bytes]:
    """The codes in the field before the one whose value begins there."""
    before = _BEFORE.search(data, max(0, at - _NEAR), at)
    return codes_under(before["key"], before["value"]) if before else []


def _in_fields(data: bytes, at: int, column: int) -> list[bytes]:
    """The codes in the fields that stand behind a place, each so far in where it is on a line of its own."""
    for _ in range(_FIELDS):
        below = _CODES_BELOW.match(data, at)
        field = below or _FIELD.match(data, at)
        if field is None or (field["indent"] is not None and len(field["indent"]) != column):
            break
        told = _CODE_BELOW.findall(below["value"]) if below and _EXPECTS.fullmatch(below["key"]) else []
        if codes := told or (codes_under(field["key"], field["value"]) if not below else []):
            return codes
        at = field.end()
    return []


def _at_its_place(data: bytes, start: int, end: int) -> list[bytes]:
    """The code that is due to a text of a list: the one at the same place of another, where that has as many."""
    found = listed(data, start, end)
    if found is None:
        return []
    if _WRONG.fullmatch(found.key):
        return [b"501"]
    place, count = len(found.before), len(found.before) + len(found.behind) + 1
    codes = _in_fields(data, found.span[1], found.column) or _before(data, found.span[0])
    codes = codes[1:] if len(codes) == count + 1 and codes[0] == b"220" else codes
    return codes[place : place + 1] if len(codes) == count else []
