"""What stands beside a text in its row of a table, or in the call round its own: the reply or the verdict due to it.

Strategy. A code of a reply tells first, then a field by its name, which the head of a table may have, then what a
program gives back where it refuses: an error, or the side of a choice that errors have. What is less sure, no and
nothing, counts in a test alone, where its row is none of a session; and so does the text's own path, given back.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ....regexes import regex
from ....verbs import OTHERS, any_of
from ...files import tests
from ...files.assertions import PREDICATES, WORDS
from ...files.bearings import ERRORS, WRONG, words_of
from ...files.refusals import CODE, REST, Verdict, of_code
from ...sent.mailboxes import mailbox_in
from ...spelling.literals import Scanned
from ..around.once import once
from ..around.operands import last_name, last_part
from ..around.tokens import Part, Tokens, arguments
from .outcomes import names_error
from .reply_names import named

# Brackets round a text are looked at so far out, and what stands in them where that is so few.
_OUTWARDS, _FIELDS, _NEAR = 3, 8, 2000
# So many tokens stand before a text in its field, where that is no block of statements: what it is called.
_BEGUN = 4
_NAME = rb"(?:[.\"']?(?P<name>[A-Za-z_]\w{0,30})[\"']?[ \t]*(?::(?!:)|=>?)[ \t]*)?"
# What stands beside a text in its row: a code, or a field that says whether it is to fail.
_BESIDE = regex(
    _NAME
    + rb"(?:(?P<quote>(?:[bru@]|qr)?[\"'`/]\^?)|(?P<bare>))"
    + CODE
    + rb"(?![\w.]\d|\w)(?![ \t]*[,;|][ \t]*(?:MAIL|RCPT))"
)
# The first figure of a code.
_CLASS_BESIDE = regex(
    _NAME + rb"(?:(?:[bru@]|qr)?[\"'`/]\^?(?=[2-5](?:" + REST + rb"|[\"'`/]))|(?=[2-5]xx\b))"
    rb"(?P<class>[2-5])"
)
_NO, _YES = rb"(?i:false|none|null|nil|nothing|undefined|undef)", rb"(?i:true)"
_FIELD = regex(
    rb"(?i)[.\"']?(?:(?:(?:want|expect|should|is|has|throws?|raises?)(?:ed|s)?_?)?(?:err(?:or)?|fails?|failed|failure|invalid"
    rb"|reject)\w*[\"']?[ ]*[:=]>?[ ]*true"
    rb"|(?:want|expect(?:ed)?|should)_?(?:err|fail|throw|rais|exception|reject|cause)\w*[\"']?[ ]*[:=]>?[ ]*(?!" + _NO
    + rb"\b|0\b|[\"']{2}|[{\[][}\]]|[\"']?[23])\S"
    rb"|err(?:or)?_?(?:code|no|kind|type)?[\"']?[ ]*[:=]>?[ ]*"
    rb"(?-i:(?:\w{1,40}(?:\.|::)){0,3}(?:[A-Z0-9]+_)*(?:ERR(?:OR)?|BAD|BROKEN|INVALID|MALFORMED|SYNTAX)(?:_[A-Z0-9]+)*\b"
    rb"(?<!_NONE)(?<!_OK))"
    rb"|(?:ok|valid|is_?valid|accept\w*|success)[\"']?[ ]*[:=]>?[ ]*false\b)"
)  # fmt: skip
# What says the contrary.
_TAKING_FIELD = regex(
    rb"(?i)[.\"']?(?:(?:ok|valid|is_?valid|accept\w*|success|match(?:es|ed)?|parses|want(?:ed)?|expect(?:ed)?)[\"']?"
    rb"[ ]*[:=]>?[ ]*true\b"
    rb"|(?:(?:want|expect(?:ed)?|should|is|has)_?)?(?:err|fail|throw|rais|exception|invalid|reject)\w*[\"']?"
    rb"[ ]*[:=]>?[ ]*" + _NO + rb"\b)"
)
# What is given back where a text is refused, and where it is not.
_PATH = rb"(?:\w{1,40}(?:::|\.))*"
REFUSAL = (
    rb"(?:\{[ \t\n]*:?error\b|:error\b|Some\(\s*(?:" + _PATH + rb")\w*Err(?:or)?\b"
    rb"|" + _PATH + rb"(?:Err|Left|Failure|Error)\b(?!(?:::|\.)k?(?i:none|no|ok)\b)"
    rb"(?=[ \t]*(?:[({\"'`_A-Z]|\Z|[)\n]|::|\.))"
    rb"|"
    + _PATH
    + rb"(?:err[A-Z]|Err[A-Z]|E_?(?:INVAL|SYNTAX))\w*|"
    + _PATH
    + rb"\w*(?:Error|Exception)\b(?![\w:]*[ \t]*[=(\"']|[ \t]*:(?!:)))"
)
_REFUSED = regex(_NAME + REFUSAL)
_TAKEN = regex(_NAME + rb"(?:" + _PATH + rb"(?:Ok|Right|Just|Success)\b(?=[ \t]*(?:[({\"'`_A-Z]|\Z))|\{[ \t\n]*:?ok\b)")
# The path of a command, without its brackets.
_OWN_PATH = regex(rb"(?i)\b(FROM|TO)[ \t]*:[ \t]*<?[ \t]*([^\s<>\"'`\\]+)")
# What stands between its brackets, and a part of a command that stands by itself, or a whole one.
_BETWEEN_BRACKETS = regex(rb"(?i)\b(?:FROM|TO):[ \t]*<([^\"'`\\]+)>")
_REST = regex(rb"(?i)([\"'`])((?:FROM|TO)[ \t]*:[^\"'`\n]*)\1")
_WHOLE = rb"(?i)\b%s[ \t]*:[ \t]*<?[ \t]*%s[>\"'`\\ ]"
# A constant, or one of an enumeration.
_CONSTANT = regex(rb"(?:\w{1,40}(?:::|\.))*(?P<name>[A-Z][A-Z0-9_]+|(?<=[:.])[A-Z]\w*)")
_WEAKLY = regex(_NAME + rb"(?:(?P<no>" + _NO + rb")|" + _YES + rb")[ \t\n]*\Z")
# Names of a verdict that is told by yes or no.
_VERDICTS = frozenset(b"want wanted expect expected result ok valid accepted accepts success".split())
# What a row says that it is about, first or under a name for that.
_ABOUT = regex(
    rb"(?i)(?:(?P<key>[\"']?(?:name|desc(?:ription)?|title|label|case|id|why|reason)[\"']?[ \t]*(?::|=>?)[ \t]*))?"
    rb"[bfru@]{0,2}[\"'`][^\"'`\n]{0,80}?(?<![a-z])(?:" + WRONG.encode() + rb")(?![a-z])"
)
# Where the columns of a table of cases have their names, before its rows; and one of Go's lines of them.
_COLUMNS = regex(rb"struct[ \t]*\{(?P<fields>[^{}]{0,600})\}|parametrize\(\s*(?P<names>[\"'\[(][\w\"', ]{1,200})")
_COLUMN = regex(rb"(?:^|[;,\n])[ \t]*(\w+)(?=[ \t,])")
_WORD = regex(rb"\w+")
_TABLE = 4000
# The first words of calls that are rows of a table.
_ROWS = (["test"], ["inline"], ["data"], ["case"])
_ASSERTING = WORDS | PREDICATES
# What stands round a statement, or an element; and words that say that a code is not due.
_ROUND = frozenset("()[]{},;")
_DENYING = frozenset(("not", "never", "isnt", "doesnt", "ne", "unlike", "refute"))
# Where a session goes on.
SESSION = regex(rb"[\"'`](?:" + any_of(OTHERS) + rb")\b")


def due(found: Tokens, first: int, last: int) -> bool | None:
    """Whether what is due to a text is to refuse it; None where nothing is that tells."""
    said = verdict(found, first, last)
    return None if said in ("", "taken") else said in ("refused", "barred")


def verdict(found: Tokens, first: int, last: int) -> Verdict:
    """What stands beside the text of the tokens from ``first`` to ``last``, or the call that it is handed to."""
    if (first, last) not in found.verdicts:
        found.verdicts[first, last] = _verdict(found, first, last)
    return found.verdicts[first, last]


def is_accepted(found: Tokens, first: int, last: int) -> bool:
    """Whether the row of a test says of the text of the tokens from ``first`` to ``last`` that it is accepted."""
    if not has_tests(found.source):
        return False
    if said := verdict(found, first, last):
        return said in ("accepted", "taken")
    bracket = found.inside[first]
    parts = arguments(found, bracket) if bracket >= 0 and not _is_block(found, bracket) else []
    if not 1 < len(parts) <= _FIELDS:
        return False
    here = max(0, bisect_right(parts, first, key=lambda part: part.first) - 1)
    named = _fields_beside(found.data, found[bracket].start, [part.text.encode() for part in parts], here)
    return any(map(_TAKING_FIELD.match, named))


def _by_sign(found: Tokens, first: int, last: int) -> Verdict:
    """What a sign or a word behind the text puts to it, or a call without brackets: ``"…": 501``, ``say "…" 501``."""
    if code := _by_word(found, first, last):
        return of_code(code)
    joined = last + 1 < len(found) and (found[last].text in ("=>", ":", "->") or _is_infix(found, first, last))
    if not joined:
        return ""
    value = Part(found.written(last + 1, last + 2), last + 1, last + 2)
    if code := _code(found.source, value, row=True):
        return of_code(code)
    if not ERRORS.isdisjoint(words_of(last_name(found[last + 1]))):
        return "refused"
    texts = [found.data[found[first].start : found[last - 1].end], value.text.encode()]
    return _said(found.source, found[first].start, texts, 0, table=True, asserts=False)


def _by_word(found: Tokens, first: int, last: int) -> bytes:
    """The code that a call without brackets is handed right behind a text, or right before it."""
    behind = last < len(found) and found[last].kind == "number"
    code, name, end = (last, first - 1, last + 1) if behind else (first - 1, first - 2, last)
    if name < 0 or found[name].kind != "name" or found[code].kind != "number":
        return b""
    ends = end >= len(found) or found[end].kind == "line" or found[end].text in _ROUND
    return _code(found.source, Part(found[code].text, code, code + 1), row=True) if ends else b""


def _verdict(found: Tokens, first: int, last: int) -> Verdict:
    if said := _by_sign(found, first, last):
        return said
    at = first
    for bracket in found.outwards(first, _OUTWARDS):
        if _is_block(found, bracket):
            break
        parts = arguments(found, bracket)
        here = bisect_right(parts, at, key=lambda part: part.first) - 1
        called = found.called(bracket)
        row = at != first or not called
        # A text may be several arguments that are joined.
        end = max(here, bisect_right(parts, last - 1, key=lambda part: part.first) - 1) if at == first else here
        beside = (*parts[end + 1 : end + 2], *parts[max(0, here - 1) : here])
        words = words_of(last_part(called))
        # What is not the reply is asked of the whole statement.
        beside = beside if _DENYING.isdisjoint(words) else ()
        may = row or has_tests(found.source)
        if told := next((one for part in beside if (one := _code(found.source, part, may, called != ""))), b""):
            return of_code(told)
        if 1 < len(parts) <= _FIELDS and here >= 0 and _begins(found, parts[here].first, at):
            table = not called or words[:1] in _ROWS
            checks = not _ASSERTING.isdisjoint(words) and _DENYING.isdisjoint(words)
            texts, asserts = [part.text.encode() for part in parts], at != first and checks
            if checks and has_tests(found.source) and any(map(_is_error, texts)):
                return "refused"
            nested, begin = not called and found.inside[bracket] >= 0, found[bracket].start
            if said := _said(found.source, begin, texts, here, table=table, asserts=asserts, nested=nested):
                return said
        at = bracket
    return ""


def _is_block(found: Tokens, bracket: int) -> bool:
    """Whether a brace opens the block of a function or a condition, in which nothing is a row."""
    return found[bracket].text == "{" and bracket > 0 and found[bracket - 1].text == ")"


def _is_infix(found: Tokens, first: int, last: int) -> bool:
    """Whether a word stands between a text and what is due to it, and nothing else with them: ``"…" gives 501``."""
    before, ends = found[first - 1 : first], found[last + 2 : last + 3]
    alone = all(token.kind == "line" or token.text in _ROUND for token in (*before, *ends))
    return alone and found[last].kind == "name" and _DENYING.isdisjoint(words_of(found[last].text))


def _begins(found: Tokens, first: int, at: int) -> bool:
    """Whether a field of a row that begins with one token has another at its beginning, or right behind its name."""
    return at - first <= 2 * _BEGUN and sum(token.kind != "line" for token in found[first:at]) <= _BEGUN


def _said(
    source: Scanned, at: int, texts: list[bytes], here: int, *, table: bool, asserts: bool, nested: bool = False
) -> Verdict:
    """What the others of a row say of its text; ``table``: it is one, and no call; ``asserts``: one that asserts.

    ``nested``: the row is one of a list.
    """
    rest = texts[:here] + texts[here + 1 :]
    named = list(_fields_beside(source.data, at, texts, here))
    if any(map(_FIELD.match, named)):
        return "refused"
    if not has_tests(source):
        return ""
    if _is_given_back(texts[here], rest):
        # What stands behind, or beside a call, is what a parser makes of it; what stands before, what it is made from.
        parsed = asserts or _is_given_back(texts[here], texts[here + 1 :])
        return "refused" if parsed and (b"@" not in texts[here] or mailbox_in(texts[here])) else "taken"
    if nested and _is_rewritten(texts[here], rest):
        return "refused"
    if not (table or asserts):
        return ""
    if any(map(_REFUSED.match, rest)):
        return "refused"
    if table and any(map(_is_error, rest)):
        return "refused"
    if any(map(_TAKEN.match, rest)):
        return "taken"
    return _weakly(source, at, rest, here) if table else ""


def _is_error(text: bytes) -> bool:
    """Whether an element is a constant that names an error."""
    constant = _CONSTANT.fullmatch(text)
    return constant is not None and names_error(constant["name"])


def _is_given_back(text: bytes, rest: list[bytes]) -> bool:
    """Whether a part of a command stands beside it, as a parser gives that: its path, or all behind its verb."""
    found = (form.search(text) for form in (_OWN_PATH, _BETWEEN_BRACKETS))
    parts = [part[part.lastindex or 0] for part in found if part]
    if (box := mailbox_in(text)) and box.whole:
        parts.append(box.whole)
    own = [re.compile(rb"([\"'`])<?" + re.escape(part) + rb">?\1") for part in parts]
    if any(one.search(beside) for one in own for beside in rest):
        return True
    return any(part[2] in text for beside in rest for part in _REST.finditer(beside))


def _is_rewritten(text: bytes, rest: list[bytes]) -> bool:
    """Whether the same command stands beside one, otherwise written: what a program is to make of it."""
    path = _OWN_PATH.search(text)
    own = re.compile(_WHOLE % (path[1], re.escape(path[2]))) if path else None
    return own is not None and len(rest) == 1 and own.search(rest[0]) is not None


def _weakly(source: Scanned, at: int, rest: list[bytes], here: int) -> Verdict:
    """What a row of a table says by yes, no or nothing, or by what it says that it is about."""
    about = any((one := _ABOUT.match(text)) and (one["key"] or (here and not place)) for place, text in enumerate(rest))
    said = [one for one in map(_WEAKLY.match, rest) if one and (one["name"] or b"ok").lower() in _VERDICTS]
    if not (about or len(said) == 1) or SESSION.search(source.data, max(0, at - _NEAR), at + _NEAR):
        return ""
    if about:
        return "refused"
    return "" if _columns(source.data, at) else "refused" if said[0]["no"] else "taken"


@once
def has_tests(source: Scanned) -> bool:
    """Whether a file has tests in it."""
    return tests.has_tests(source.data)


def _fields_beside(data: bytes, at: int, texts: list[bytes], here: int) -> Iterator[bytes]:
    """The fields of a row beside the one that is told of; what says yes or no alone, with the name of its column."""
    yield from texts[:here] + texts[here + 1 :]
    if any(map(_WEAKLY.match, texts)):
        told = zip(_columns(data, at), texts, strict=False)
        yield from (b"%s: %s" % (name, text.lower()) for name, text in told if _WORD.fullmatch(text))


def _columns(data: bytes, at: int) -> list[bytes]:
    """The names of the columns of the table with a row at that place, as far as they stand before it."""
    begin = max(data.rfind(word, max(0, at - _TABLE), at) for word in (b"struct", b"parametrize("))
    columns = _COLUMNS.match(data, begin, at) if begin >= 0 else None
    if columns is None:
        return []
    fields = columns["fields"]
    return _WORD.findall(columns["names"]) if fields is None else _COLUMN.findall(fields)


def _code(source: Scanned, part: Part, row: bool, called: bool = False) -> bytes:
    """The code that an argument is; a number in a call that is handed a text may be how long that has."""
    text = named(source, part.text.encode())
    match = _BESIDE.match(text)
    if match is None:
        beside = None if called else _CLASS_BESIDE.match(text)
        return beside["class"] if beside else b""
    if not match["quote"] and (match.end() < len(text) or not (row or match["code"] != b"500")):
        return b""
    return match["code"]
