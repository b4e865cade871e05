"""Texts that another text is compared with, matched with, or looked up by: a program that reads commands has them.

Strategy. A sign that compares stands beside the text, a key's behind it, a word of a case before it; or it stands in
brackets whose call, method or word asks about another text. What a test compares is what a program is to send. In
languages that write how a text is taken apart as it would be put together, what stands before the text, or before the
brackets round it, begins a case or defines a function; or an arrow follows on its line, or a sign that gives what is
taken apart.

What another text is only looked for, measured or taken apart by is told by the call that it is handed to, or by what is
asked of the text itself; of the beginning of a command that is kept under a name, by all uses of that name near it.
"""

from __future__ import annotations

from itertools import islice

from ....regexes import regex
from ...files.assertions import FAILING, may_assert
from ...files.lines import line_start
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ..around.call_names import doing
from ..around.call_sites import Call
from ..around.operands import LISTING, last_name, line_end, skip_lines
from ..around.places import places, with_sign
from ..around.tokens import Tokens
from ..joined.expressions import Joined

_SIGNS = frozenset("== != eq ne".split())
# What follows a text that is looked for, or that a condition ends with.
_BEHIND = frozenset(("in", "then", "Then"))
_CASES, _KOTLIN = frozenset(("case", "when")), LANGUAGES["kt"]
# Names before square brackets that make a list.
_MAKING = frozenset("list tuple array qw vec".split())
# What tests do where a text is not what it is to be.
FAILS = regex(rb"[^\n]{0,100}(?<!else)(?<!else )\{[ \t]*(?://[^\n]*)?\s{0,40}" + FAILING)
# What has been told to be in a text, or the same, and is not to be.
_HAS = regex(
    rb"(?:(?<![!=<>])==[ \t]*|(?<![\w.!])(?:strings|bytes|slices)\."
    rb"(?:Contains|Has(?:Prefix|Suffix)|Equal(?:Fold)?)\([^()\n]*)(?:\[\]byte\()?\Z"
)
_CODE = regex(rb"[2-5][0-5][0-9]")
_NEAR = 200
# So many texts stand before one in a list of cases, so many tokens between a loop's word and what it goes through.
_BEFORE = 16
# What defines a function in such languages.
_DEFINING = frozenset("def defp defmacro defmacrop".split())
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
_CALLED = regex(rb"(?P<name>\w+)[!?]?[ \t]*\(+(?:[^()\n]{0,80}[ \t,&*])?\(?$")
# What makes a parser of a text, before it, and what joins one to the next.
_PARSES = regex(
    rb"(?<![\w:,])(?<![:,][ ])(?i:[ic]?string'?|literal|just|suppress|caseless\w*|chunk|symbol|tag|str)[ \t]*\(?[ \t]*$"
)
_PARSED = regex(rb"[ \t]*(?:\*>|~>|>>=?(?!>)|\)[ \t]*\.(?:ignore_then|then|skip)\()")
_FAR, _MOST, _BACK = 1 << 14, 16, 120


def is_compared(found: Tokens, first: int, last: int) -> bool:
    """Whether the text of the tokens from ``first`` to ``last`` is compared with another, or a key to look up by."""
    start = found[first].start
    line = line_start(found.data, start, _NEAR)
    if may_assert(found.data[line:start]):
        return False
    if FAILS.match(found.data, found[last - 1].end):
        return _HAS.search(found.data[line:start]) is not None
    before, behind = skip_lines(found, first - 1, -1), skip_lines(found, last, 1)
    left = found[before].text if before >= 0 else ""
    right = found[behind].text if behind < len(found) else ""
    if left == "=" and before and found[before - 1].kind == "op" and found[before - 1].end == found[before].start:
        left = found[before - 1].text  # JavaScript's and PHP's third sign
    if found.texts(behind, behind + 2) == [">", "<"]:
        return True  # NASL: in another
    if left in _SIGNS or right in _SIGNS or right in _BEHIND or (left == "in" and not _is_loop(found, before)):
        return True
    if right == "(" and left in ("{", ",") and found[found.inside[first]].text == "{":
        return True  # a method of JavaScript's that has it for a name
    if left in _CASES or (left == "," and _is_case(found, before)) or (right == "->" and found.language is _KOTLIN):
        return True
    bracket = found.inside[first]
    opened = found[bracket].text if bracket >= 0 else ""
    if (right == "=>" and opened != "[") or (right == ":" and left in ("{", ",", "[") and opened in ("{", "[")):
        return not _has_reply(found, bracket, behind)
    closed = bracket > 0 and found.is_closed(bracket)
    return closed and (_is_key(found, first, last, bracket) or _is_asked(found, bracket))


def _has_reply(found: Tokens, bracket: int, sign: int) -> bool:
    """Whether the reply that is due stands behind a key, which is then a command to send: ``{"RSET": 250}``."""
    at = skip_lines(found, sign + 1, 1)
    if at >= len(found):
        return False
    called = bracket > 0 and found[bracket].text == "(" and found[bracket - 1].kind == "name"
    text = found[at].kind == "text" and called
    return _CODE.fullmatch(found.source.spelt(found[at].value).raw if text else found[at].text.encode()) is not None


def _is_key(found: Tokens, first: int, last: int, bracket: int) -> bool:
    """Whether a text is all that is in the square brackets behind a name, or before what is put under it."""
    close, before = found.closing[bracket], found[bracket - 1]
    if found[bracket].text != "[" or (bracket, close) != (skip_lines(found, first - 1, -1), skip_lines(found, last, 1)):
        return False
    named = before.kind == "name" and before.end == found[bracket].start
    if named and found.texts(close + 1, close + 2) == ["="] and _has_reply(found, bracket, close + 1):
        return False
    made = before.text in _MAKING or before.text[:1].isupper() or before.text.endswith("!")
    put = close + 1 < len(found) and found[close + 1].text == "=" and before.text in ("{", ",")
    return put or (named and not made)


def _is_asked(found: Tokens, bracket: int) -> bool:
    """Whether what stands in brackets is asked about another text, by their call or a word beside them."""
    close, outer = found.closing[bracket], found.inside[bracket]
    if (
        outer > 0
        and found[bracket].text != "("
        and found[outer].text == "("
        and doing(last_name(found[outer - 1])) == "asks"
    ):
        return True
    before = skip_lines(found, bracket - 1, -1)
    before -= before > 0 and found[before].kind == "name" and found[before - 1].text == "in"
    if before >= 0 and found[before].text == "in":
        return not _is_loop(found, before)
    called = found[bracket].text == "(" and last_name(found[bracket - 1]) not in {"", *LISTING}
    method = found.texts(close + 1, close + 3)
    return not called and method[:1] == ["."] and doing(method[-1]) == "asks"


def _is_loop(found: Tokens, at: int) -> bool:
    """Whether the word that stands there goes through a list."""
    words = found.texts(max(0, at - _BEFORE), at)
    return "for" in words or "foreach" in words


def _is_case(found: Tokens, comma: int) -> bool:
    """Whether the texts before a comma are those of a case."""
    for at in range(comma - 1, max(0, comma - _BEFORE) - 1, -1):
        if found[at].kind not in ("text", "line") and found[at].text != ",":
            return found[at].text in _CASES
    return False


def is_pattern(found: Tokens, first: int, last: int) -> bool:
    """Whether the text of the tokens from ``first`` to ``last`` is matched, not made."""
    cases = found.language.cases
    if not cases:
        return False
    at, behind, line = first, last, found.data.rfind(b"\n", 0, found[first].start)
    while True:
        if at and found[at - 1].text in cases:
            return True
        bracket = found.inside[at]
        if bracket < 0 or found[bracket].start < line:
            break
        named = bracket > 1 and found[bracket - 1].kind == "name"
        if named and found[bracket - 2].text in _DEFINING:
            return True
        at, behind = bracket - named, found.closing[bracket] + 1
    begun = next((found[i].text for i in range(first - 1, -1, -1) if found[i].text in ("\n", "->", "=")), "\n")
    marks = [found[i].text for i in range(behind, line_end(found, behind)) if found.inside[i] == found.inside[at]]
    return "fn" in cases and begun == "\n" and ("->" in marks or marks[:1] == ["="] or marks[:2] == ["<", "-"])


def is_taken_apart(call: Call) -> bool:
    """Whether a call measures what it is handed, or takes a text apart by it in the words of a pattern of its own."""
    return bool(
        _MEASURE.match(call.last)
        or _SCAN.search(call.last)
        or ((call.behind or call.receiver == "parse") and _PARSER.match(call.name))
    )


def seeks(name: str) -> bool:
    """Whether a call of that name looks for what it is handed in a text, or takes one apart by it."""
    return doing(name) in ("asks", "cuts") or _SEEK.search(name) is not None


def is_cut(text: Joined) -> bool:
    """Whether what stands right behind a text takes a part of it, which is no command."""
    return _CUT.match(text.data, text.quoted[1]) is not None


def is_measured_alone(text: Joined) -> bool | None:
    """Whether a text is measured where it stands and is not written once more beside; None for one that is not."""
    found = text.found
    if not (_ASKED.match(found.data, text.quoted[1]) or (text.call and _MEASURE.match(text.call.last))):
        return None
    written = found.data[text.quoted[0] : text.quoted[1]]
    outer, bracket = -1, found.inside[text.first]
    while bracket >= 0 and found[bracket].text == "(":
        outer, bracket = bracket, found.inside[bracket]
    beside = found[outer : found.closing[outer]] if outer >= 0 else []
    return not any(
        token.kind == "text" and token.value not in text.literals and found.data[token.start : token.end] == written
        for token in beside
    )


def is_sought(text: Joined) -> bool:
    """Whether a text begins a command and is only looked for or measured under the name that it is kept in.

    Or it makes a parser, which reads what comes so.
    """
    found = text.found
    if not text.spelt.raw.endswith((b"<", b":", b": ")):
        return False
    start, end = text.start, text.quoted[1]
    if _PARSES.search(found.data, max(0, start - _BACK), start) or _PARSED.match(found.data, end):
        return True
    macro = text.first > 1 and found[text.first - 2].text == "define"
    name = found[text.first - 1].text if macro else text.kept
    if name is None:
        return False
    stood = list(islice(places(found.data, name.encode(), end, end + _FAR, member=False), _MOST + 1))
    if not stood and "prefix" in name.lower():
        return True
    return 0 < len(stood) <= _MOST and all(_seeks_at(found.source, at, len(name)) for at in stood)


def _seeks_at(source: Scanned, at: int, length: int) -> bool:
    """Whether a name that stands at that place is looked for or measured there."""
    called = _CALLED.search(source.data, max(0, at - _BACK), with_sign(source.data, at))
    return _ASKED.match(source.data, at + length) is not None or (
        called is not None and bool(seeks(name := called["name"].decode("latin-1")) or _MEASURE.match(name))
    )
