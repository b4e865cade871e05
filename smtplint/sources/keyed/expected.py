"""The code of the reply that settings expect to a command that they send: ``{"send": "RCPT TO: a", "expect": 501}``.

Strategy. The fields beside the one that holds the command are read, those behind it first, up to a line indented
otherwise; right behind may stand an item of its own with what is expected. Where the field holds a list, and the one of
what is expected as many codes, each is due to the text at its place.
"""

from __future__ import annotations

import re

from ...regexes import regex
from ..files.bearings import bearing
from ..files.lines import line_before
from ..sent.commands import holds_verb
from .lists import KEY, key_over, listed

_VALUE = rb"(?P<value>\[[^\[\]]{0,300}\]|\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[^\s,\"'\[\]{}#][^\n,{}\]#]{0,80})"
_KEY = rb"[\"']?(?P<key>[\w.-]{1,40})[\"']?[ \t]*[:=][ \t]*"
_FIELD = regex(rb"(?:\s*,\s*|[ \t\r]*\n(?:[ \t]*[#;][^\n]*\n){0,3}(?P<indent>[ \t]*))" + _KEY + _VALUE)
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
# Keys by how their values tell: what is expected, by a code, its class, a word or a sentence, or as yes or no;
_EXPECTS = regex(
    rb"(?i)(?:expect(?:s|ed|ation)?|want(?:ed|s)?|should(?:_?be|_?reply)?)(?:[_-]?(?:(?:code|status|response|answer|result|outcome"
    rb"|verdict)s?|repl(?:y|ies)))?"
    rb"|(?:repl(?:y|ies)|response|answer|smtp|status|return)?[_-]?(?:code|status)s?|repl(?:y|ies)|responses?|answers?"
    rb"|(?:result|outcome|verdict)s?"
)
# how a program ends, by a number;
_EXIT = regex(rb"(?i)exit(?:[_-]?(?:code|status|value))?|rc|return[_-]?(?:code|value)")
# and what comes of what is refused, which a text tells of. All others tell by their words, and by yes or no.
_COMES = regex(rb"(?i)err(?:or)?(?:[_-]?(?:message|type|class))?|exceptions?|raises|throws|fails[_-]?with|faults?")
_WANTS = rb"(?i)expect|want|should"
_DUE, _EXPECTED = regex(_WANTS), regex(_WANTS + rb"|result|outcome|verdict")
_CLASS = regex(rb"[\"'^]*5(?:xx|\.\.|\\{1,2}d|\[0-9)", re.IGNORECASE)
_WORDS = regex(rb"[\"']?([A-Za-z][A-Za-z' _-]{0,40})")
_YES, _NO, _NOTHING = (
    regex(rb"[\"']?(?:%s)[\"']?\s*" % said, re.IGNORECASE)
    for said in (b"true|yes|1", b"false|no|0", b"|false|no|0|null|none|nil|~|ok|\\[\\]|\\{\\}")
)
_FAILS = regex(rb"[\"']?-?[1-9][0-9]{0,2}[\"']?\s*")
# What is sent; a text that goes with it is told somebody where that fails.
_SENT = regex(rb"(?i)(?:send|write|say|put|query|request)s?(?:_\w+)?")
# Of the words by which a key tells, those for what else may come when something fails.
_EVENT = regex(rb"(?i)(?:on|if|when|after|before|max|log|retry)[_-]")
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
# The step that a key belongs to, where all are fields of one mapping: ``2.send`` and ``2.expect``, ``send2``.
_NUMBER = regex(rb"(?P<before>[0-9]{1,3}[._-])|[A-Za-z_.-]+?(?P<behind>[._-]?[0-9]{1,3})\Z")
# Keys of texts that an expression is tried on, and of the expression, with what stands before it on its line or in it.
_TRIED = regex(
    rb"(?i)(?:should[_-]?)?(?:match(?:es|ed|ing)?|hits?|positives?)|(?:test[_-]?)?(?:samples?|subjects?|strings?)|tests"
)
# The same of what is looked for in a text, as conditions have it.
_SOUGHT = regex(
    rb"(?i)(?:[\w.-]{1,40}[|._-])?(?:contains|includes|starts_?with|begins_?with|ends_?with)(?:\|[\w|]{1,20})?"
)
_EXPRESSION = regex(
    rb"(?i)(?P<before>[ \t]*(?:-[ \t]+)*|.*[{,][ \t]*)[\"']?(?:\w{1,20}[_-])?"
    rb"(?:regex(?:p|es)?|regexps|patterns?|rx|re|expr(?:ession)?)[\"']?[ \t]*[:=][ \t]*\S"
)
_FIELDS, _NEAR, _FAR = 6, 300, 1500


def is_verdict(key: bytes) -> bool:
    """Whether a key, or a column, by its name tells what becomes of a command."""
    return any(regex.fullmatch(key) for regex in (_EXPECTS, _EXIT, _COMES)) or bearing(_text(key), nouns=False) != ""


def is_due(key: bytes) -> bool:
    """Whether a key, or a column, by its name tells what is to come of a command, and not what came of one."""
    return _DUE.match(key) is not None


def codes_under(key: bytes, value: bytes, *, sent: bool = False) -> list[bytes]:
    """The codes in a field that tells what becomes of a command; of one that says so otherwise a syntax error's.

    ``sent``: the command's own key says that it is sent, so that a text may tell what to do where that fails.
    """
    expects = _EXPECTS.fullmatch(key)
    if expects and (codes := _CODE.findall(value)):
        return codes
    if _says_refusal(key, value, expects=expects is not None, sent=sent):
        return [b"501"]
    good = _YES.fullmatch(value) and bearing(_text(key), nouns=False) == "good" and not _EVENT.match(key)
    return [b"250"] if good else []


def _says_refusal(key: bytes, value: bytes, *, expects: bool, sent: bool) -> bool:
    if expects:
        words = _WORDS.match(value)
        return (
            _CLASS.match(value) is not None
            or (_EXPECTED.match(key) is not None and _NO.fullmatch(value) is not None)
            or (words is not None and bearing(_text(words[1])) == "bad")
        )
    if _EXIT.fullmatch(key):
        return _FAILS.fullmatch(value) is not None
    if _COMES.fullmatch(key):
        return not (_NOTHING.fullmatch(value) or sent or holds_verb(value))
    said = "" if _EVENT.match(key) else bearing(_text(key), nouns=False)
    return (_NO if said == "good" else _YES).fullmatch(value) is not None if said else False


def _is_for_bad(key: bytes) -> bool:
    """Whether a key is for commands that are not to be taken."""
    return (
        not _EVENT.match(key)
        and bearing(_text(key), nouns=_COMES.fullmatch(key.removesuffix(b"s")) is not None) == "bad"
    )


def _text(key: bytes) -> str:
    return key.decode("latin-1")


def codes_expected(data: bytes, start: int, end: int) -> list[bytes]:
    """The codes that are due to the command in a scalar that stands there, with its quotes; none where none is told."""
    own = _OWN.match(line_before(data, start))
    named = KEY.search(line_before(data, start))
    key = named["key"] if named else b""
    step = _step(key)
    key = _without(step, key)
    if bearing(_text(key), nouns=False) == "bad" and not _EVENT.match(key):
        return [b"501"]
    sent = _SENT.fullmatch(key) is not None
    if beside := _BESIDE.match(data, end):
        return [beside["code"]]
    column = len(own["indent"] + own["dash"]) if own else -1
    if not sent and _is_tried(data, start, end, key, column):
        return [b"501"]
    if codes := _in_fields(data, end, column, step, sent=sent):
        return codes
    if codes := _before(data, start, step, sent=sent):
        return codes
    if not sent and _is_for_bad(key_over(data, start)):
        return [b"501"]
    item = _ITEM.match(data, end)
    if item is None or (own and item["indent"] not in (None, own["indent"])):
        return _at_its_place(data, start, end)
    return codes_under(item["key"] or item["listed"], item["value"] or item["said"], sent=sent)


def _is_tried(data: bytes, start: int, end: int, key: bytes, column: int) -> bool:
    """Whether a text, or the list that it stands in, is looked for, or for the expression beside it to be tried on."""
    (begin, stop), name = (start, end), key
    if not _TRIED.fullmatch(key) and (found := listed(data, start, end)):
        (begin, stop), name, column = found.span, found.key, found.column
    if _SOUGHT.fullmatch(name) or not _TRIED.fullmatch(name):
        return _SOUGHT.fullmatch(name) is not None
    own, *above = data[max(0, begin - _FAR) : begin].split(b"\n")[::-1]
    rest, *below = data[stop : stop + _FAR].split(b"\n")
    if (inside := _EXPRESSION.match(own + rest)) and inside["before"].strip(b" \t-"):
        return True
    return any(_is_beside(lines, column) for lines in (above, below))


def _is_beside(lines: list[bytes], column: int) -> bool:
    """Whether an expression is among the fields of a mapping that stands so far in, from one of them on."""
    for line in lines:
        named = _EXPRESSION.match(line)
        if named and len(named["before"]) == column:
            return True
        if line.strip() and len(line) - len(line.lstrip(b" \t")) < column:
            break
    return False


def _before(data: bytes, at: int, step: bytes = b"", *, sent: bool = False) -> list[bytes]:
    """The codes in the field of the same step before the one whose value begins there."""
    before = _BEFORE.search(data, max(0, at - _NEAR), at)
    if before is None or (_step(before["key"]) != step and step):
        return []
    return codes_under(_without(step, before["key"]), before["value"], sent=sent)


def _step(key: bytes) -> bytes:
    """The number of the step that a key is of, with what parts it from the name; empty where it has none."""
    number = _NUMBER.match(key)
    return (number["before"] or number["behind"]) if number else b""


def _without(step: bytes, key: bytes) -> bytes:
    return key.removeprefix(step).removesuffix(step)


def _in_fields(data: bytes, at: int, column: int, step: bytes = b"", *, sent: bool = False) -> list[bytes]:
    """The codes in the fields of a step that stand behind a place, each so far in where it is on a line of its own."""
    for _ in range(_FIELDS):
        below = _CODES_BELOW.match(data, at)
        field = below or _FIELD.match(data, at)
        if field is None or (field["indent"] is not None and len(field["indent"]) != column):
            break
        if step and _step(field["key"]) != step:
            break
        key = _without(step, field["key"])
        told = _CODE_BELOW.findall(below["value"]) if below and _EXPECTS.fullmatch(key) else []
        if codes := told or (codes_under(key, field["value"], sent=sent) if not below else []):
            return codes
        at = field.end()
    return []


def _at_its_place(data: bytes, start: int, end: int) -> list[bytes]:
    """The code that is due to a text of a list: the one at the same place of another, where that has as many."""
    found = listed(data, start, end)
    if found is None:
        return []
    if _is_for_bad(found.key):
        return [b"501"]
    place, count = len(found.before), len(found.before) + len(found.behind) + 1
    codes = _in_fields(data, found.span[1], found.column) or _before(data, found.span[0])
    codes = codes[1:] if len(codes) == count + 1 and codes[0] == b"220" else codes
    return codes[place : place + 1] if len(codes) == count else []
