"""What a test says of a text that it hands over: that it is to be refused, or that it is not to come.

Strategy. Words of an assertion that a call is to fail are looked for on the line of the text and on the line that opens
the block round it. A code that refuses is looked for beside the text, in its row or in the call round its own; behind
it on its line, and in the statements right behind, where the first code in an assertion tells; or the text is kept
under a name that calls it bad.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ...regexes import regex
from ...verbs import OTHERS, any_of
from ..files.lines import indentation, line_before
from ..spelling.literals import Scanned
from .tokens import Part, Tokens, arguments

_NEAR = 300
# So many lines are gone back to the one that opens a block, and so far each.
_LINES, _LINE, _BEFORE = 24, 400, 3
# Brackets round a text are looked at so far out, and what stands in them where that is so few.
_OUTWARDS, _FIELDS = 3, 8
# Codes of replies, by whether they refuse: no sizes of buffers are among them.
_CODE = rb"(?P<code>2(?:11|14|20|21|35|5[0-2])|3(?:34|54)|4(?:21|5[0-9])|5(?:0[0-4]|2[1-9]|3[0-9]|4[0-9]|5[0-9]))"
# What an assertion says of a call that is to fail, before it or round it, or behind it.
_FAILS = regex(
    rb"(?i)\b(?:assert|expect|require)(?:ions?)?[._]?(?:that[._]?)?(?:is[._]?|has[._]?)?"
    rb"(?:throws?|false|raises?|not_?ok|fails?|null\b|nil\b|error)\w*"
    rb"|\b(?:refute|pytest\.raises|should_?throw|should_not|xfail|throws_ok|dies_ok|thrownBy|expect_?exception|intercept\[)"
    rb"|\b(?:XCTAssert(?:False|Nil|Throws)|(?:CHECK|REQUIRE)_(?:FALSE|THROWS)|t\.(?:throws|false|rejects|notOk)\b)"
    rb"|\b(?:assert!?|ok|check|require|expect|t\.true)(?:\([ \t]*(?:!(?!=)|not\b)|[ \t]+not\b)"
)
_FAILED = regex(
    rb"(?i)(?<!not)\.(?:toThrow|rejects\b|toBe(?:False|Null|Undefined)|to(?:Be|Equal|StrictEqual)\((?:false|null)\)"
    rb"|to\.(?:throw|be\.(?:false|null))|is(?:False|Null)\(|should\(\)\.(?:throw|BeFalse|BeNull)|unwrap_err\b|expect_err\b)"
    rb"|\bto[ ](?:raise_error|be_?[ ]?(?:false|nil))"
)
# What an assertion says of a text that is not to come: before it, where nothing else is compared between, or behind it.
_TEST = rb"(?i:assert|refute|expect|require|check|verify|should|\bmust|\bt\.)"
_UNWANTED = regex(
    rb"(?:" + _TEST + rb"[^\n;]{0,160}?(?:!==?|(?:(?<![A-Za-z])(?<!is )|(?<=[a-z])(?=N))[Nn]ot(?![a-z])|_ne\b"
    rb"|_(?:STR(?:CASE)?)?NE\b|\bnever\b)|\b(?:isnt|unlike)\b)(?:(?!==|&&|\|\||\b(?:and|or)\b)[^\n;\"'`]){0,100}[brfu@]?\Z"
)
_ASSERTED = regex(_TEST)
_DENIED = regex(
    rb"[ \t]*(?:not[ ]in\b|!=)|[^\n;\"'`]{0,40}\)[ \t]*(?:is|===?|eq)[ \t]*(?:None|False|null|nil|undefined|false)\b"
)
_CALLS = regex(rb"\([ \t\r]*\Z")
_RUST_ASSERTION = regex(rb"\b(?:debug_)?assert\w*!|\bensure!|\bmatches!")
_RUST_ERROR = regex(rb"\.is_err\b|,[ ]*(?:None|Err\()")
# An assertion with the code that is due; a condition on one is as good as that where it fails otherwise.
_ASSERTION = (
    rb"(?:(?i:assert|expect|should|must_|verify|require|check)\w*|\b(?:is|like|ok|want|wait_?for)\b"
    rb"|\.to(?:Be|Equal|Match|Contain|Start|StrictEqual)\w*|\bif\b(?=[^\n]{0,80}!=))"
)
_VERDICT = regex(_ASSERTION + rb"[^\n;]{0,120}?(?<![\w.%])(?:[bru]?[\"'`/]\^?)?" + _CODE + rb"(?![\w.]\d|\w)")
_ASSERTS = regex(_ASSERTION + rb"|\.to\b")
_NEGATED = regex(rb"!=|(?i:not)")
_NEXT_CODE = regex(rb"(?<![\w.%-])" + _CODE + rb"(?![\w.]\d|\w)")
# In Go an error is a value that the next statement looks at.
_NO_ERROR = regex(
    rb"\berr\w*[ ]*==[ ]*nil\b[^\n]{0,20}\{[^\n}]{0,40}?\s*\w+\.(?:Fatal|Error|Fail)"
    rb"|\b(?:assert|require)\.(?:Error|EqualError|False)"
)
# Where what is said of one command ends: another, or a blank line.
_OTHER = regex(rb"(?i:\b(?:MAIL|RCPT)[ \t]+(?:FROM|TO)\b)|[\"'`]" + any_of(OTHERS) + rb"\b|\n[ \t]*\r?\n")
# A name for what is wrong, which is given a value, or goes through some.
_WORDS = "bad invalid malformed broken illegal incorrect wrong refused refusals rejected rejects"
_ALONE = f"{_WORDS} {_WORDS.upper()}".replace(" ", "|").encode()
_CAPITAL = _WORDS.title().replace(" ", "|").encode()
_NAMED = regex(
    rb"(?:(?<![A-Za-z])(?:" + _ALONE + rb")|(?<![A-Z])(?:" + _CAPITAL + rb"))(?![a-z])\w{0,40}[\"']?[ \t]*"
    rb"(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`])|(?=[:=,(]|\b(?:in|of)\b))[ \t]*"
    rb"(?::?=(?![=~])>?|,[ \t]*\[|\b(?:in|of)\b|(?<=:)|\()[^;\n]*$"
)
_GOES_THROUGH = regex(rb"[\])]\.(?:forEach|each|map|every|some)\b[^\n]{0,12}\b(?:" + _ALONE + rb")\w*")
_BRACKET = regex(rb"[\[{(][ \t\r]*$")
_OPENS = regex(rb"(?:[\[{(:,]|=>|->|\bdo)[ \t\r]*(?:\|\w*\|)?[ \t\r]*$")
_EXPECTED = regex(rb"(?i)\bexpect_?exception")
# Where the columns of a table of cases have their names, before its rows; and one of Go's lines of them.
_COLUMNS = regex(rb"struct[ \t]*\{(?P<fields>[^{}]{0,600})\}|parametrize\(\s*(?P<names>[\"'\[(][\w\"', ]{1,200})")
_COLUMN = regex(rb"(?:^|[;,\n])[ \t]*(\w+)(?=[ \t,])")
_WORD = regex(rb"\w+")
_TABLE = 4000
# The end of a block that is to fail, right behind the statement.
_CLOSED = regex(
    rb"[^\n]*\n[ \t]*(?:end|\}\)?)(?:\.to[ ]raise_error|\.(?:toThrow|to\.throw|rejects\b|Should\(\)\.Throw))"
)
# What stands beside a text in its row: a code, or a field that says whether it is to fail.
_BESIDE = regex(
    rb"(?:[\"']?\w{1,30}[\"']?[ \t]*(?::|=>?)[ \t]*)?(?:(?P<quote>(?:[bru@]|qr)?[\"'`/]\^?)|(?P<bare>))"
    + _CODE
    + rb"(?![\w.]\d|\w)"
)
_FIELD = regex(
    rb"(?i)[\"']?(?:(?:want_?err|(?:should_?)?fails?|invalid|reject)\w*[\"']?[ ]*[:=]>?[ ]*true"
    rb"|(?:ok|valid|is_?valid|accept\w*|success)[\"']?[ ]*[:=]>?[ ]*false)\b"
)


def is_to_fail(data: bytes, start: int, end: int) -> bool:
    """Whether a test says that what is done with what stands there is to fail."""
    before, behind = line_before(data, start), behind_of(data, end)
    line = behind.partition(b"\n")[0]
    if _FAILS.search(before) or _FAILED.search(line) or _NO_ERROR.search(behind):
        return True
    if _RUST_ERROR.search(line) and _RUST_ASSERTION.search(before):
        return True
    if _CLOSED.match(behind):
        return True
    above = list(lines_above(data, start))
    return bool(_OPENS.search(above[-1]) and _FAILS.search(above[-1])) or any(map(_EXPECTED.search, above[:_BEFORE]))


def is_unwanted(data: bytes, start: int, end: int) -> bool:
    """Whether a test says that the text which stands there is not to come."""
    before = line_before(data, start)
    if not before.strip(b" \t\rbrfu@"):
        above = next(lines_above(data, start))
        before = above if _CALLS.search(above) else before
    if _UNWANTED.search(before):
        return True
    return _ASSERTED.search(before) is not None and _DENIED.match(data, end, end + _NEAR) is not None


def is_refused(source: Scanned, found: Tokens, first: int, last: int) -> bool:
    """Whether the reply that is due to the text of the tokens from ``first`` to ``last``, or its name, refuses it."""
    data, start, end = source.data, found[first].start, found[last - 1].end
    before, behind = line_before(data, start), behind_of(data, end)
    if (beside := due(source, found, first, last)) is not None:
        return beside
    line = behind.partition(b"\n")[0]
    if _NAMED.search(before) or _GOES_THROUGH.search(line):
        return True
    if (code := _NEXT_CODE.search(line)) and _ASSERTS.search(before):
        return _refuses(code["code"], line[: code.start()])
    if _NEXT_CODE.search(behind) and (verdict := _VERDICT.search(behind)):
        conditional = verdict.group().startswith(b"if")
        return _refuses(verdict["code"], b"" if conditional else verdict.group())
    if _NEXT_CODE.search(before) and (verdict := _VERDICT.search(before)):
        return _refuses(verdict["code"], verdict.group())
    return is_listed_under(_NAMED, data, start)


def is_called_bad(data: bytes, start: int) -> bool:
    """Whether the text that begins there is kept under a name for what is wrong, alone or in a list."""
    return _NAMED.search(line_before(data, start)) is not None or is_listed_under(_NAMED, data, start)


def is_listed_under(named: re.Pattern[bytes], data: bytes, start: int) -> bool:
    """Whether what opens the block of a place is a list that is given to a name like that."""
    *_, opens = lines_above(data, start)
    return _BRACKET.search(opens) is not None and named.search(opens) is not None


def behind_of(data: bytes, end: int) -> bytes:
    """What stands behind a place up to the next command."""
    behind = data[end : end + _NEAR]
    other = _OTHER.search(behind)
    return behind[: other.start()] if other else behind


def accepts(words: bytes) -> bool:
    """Whether words name a code that accepts."""
    return any(code["code"][:1] not in b"45" for code in _NEXT_CODE.finditer(words))


def _refuses(code: bytes, words: bytes) -> bool:
    """Whether a code that is due, or is not by these words, is one that refuses."""
    return code.startswith(b"5") != (_NEGATED.search(words) is not None)


def lines_above(data: bytes, start: int) -> Iterator[bytes]:
    """The lines before the one of a place back to the one that opens its block; "" last where none near does."""
    begin = data.rfind(b"\n", max(0, start - _LINE), start) + 1
    indent = indentation(data[begin:start])
    for _ in range(_LINES if indent else _BEFORE):
        above = data.rfind(b"\n", max(0, begin - _LINE), max(0, begin - 1)) + 1
        line = data[above : max(0, begin - 1)]
        if not begin or begin - above >= _LINE:
            break
        begin = above
        yield line
        if line.strip() not in (b"", b"{") and indentation(line) < indent:
            return
    yield b""


def due(source: Scanned, found: Tokens, first: int, last: int) -> bool | None:
    """Whether the code beside a text, or the call that it is handed to, is one that refuses; None for no code."""
    at = first
    if found[last : last + 1] and found[last].text in ("=>", ":", "->") and (under := found[last + 1 : last + 2]):
        value = Part(source.data[under[0].start : under[0].end].decode("utf-8", "replace"), last + 1, last + 2)
        if code := _code(value, row=True):
            return code.startswith(b"5")
    for _ in range(_OUTWARDS):
        bracket = found.inside[at]
        if bracket < 0 or found.semicolon[at] > bracket:
            break
        parts = arguments(source, found, bracket)
        here = bisect_right(parts, at, key=lambda part: part.first) - 1
        row = at != first or found[bracket].text != "(" or bracket == 0 or found[bracket - 1].kind != "name"
        beside = (*parts[here + 1 : here + 2], *parts[max(0, here - 1) : here])
        if told := next((code for part in beside if (code := _code(part, row))), b""):
            return told.startswith(b"5")
        if len(parts) <= _FIELDS and any(map(_FIELD.match, _named(source.data, found[bracket].start, parts))):
            return True
        at = bracket
    return None


def _named(data: bytes, at: int, parts: list[Part]) -> Iterator[bytes]:
    """The fields of a row; one that says yes or no alone, with the name of its column."""
    texts = [part.text.encode() for part in parts]
    yield from texts
    if not any(text.lower() in (b"true", b"false") for text in texts):
        return
    begin = max(data.rfind(word, max(0, at - _TABLE), at) for word in (b"struct", b"parametrize("))
    if begin >= 0 and (columns := _COLUMNS.match(data, begin, at)):
        fields = columns["fields"]
        names = _WORD.findall(columns["names"]) if fields is None else _COLUMN.findall(fields)
        yield from (b"%s: %s" % (name, text.lower()) for name, text in zip(names, texts, strict=False))


def _code(part: Part, row: bool) -> bytes:
    """The code that an argument is; a number in a call that is handed a text may be how long that has."""
    match = _BESIDE.match(part.text.encode())
    if match is None or (not match["quote"] and (match.end() < len(part.text) or not (row or match["code"] != b"500"))):
        return b""
    return match["code"]
