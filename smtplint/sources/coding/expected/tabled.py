"""Texts in a list whose user expects that each is refused: nothing is to be told of what a parser is tested with.

Strategy. The list is followed outwards from a text, through its rows and through what only makes a list or hands one to
a test. What stands between it and its use tells: the test or the loop that goes through it asserts a refusal, or has a
name that says so; a list that is kept goes by that at each place where its name is used. What a call sets by its keys
for a test, or for a block, is no list: that something is false there need not be by what was set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ....model import Span
from ....regexes import regex
from ...files.assertions import raises
from ...files.bearings import bearing
from ...files.keywords import FUNCTION, TITLE
from ...files.lines import indent, indentation
from ...sent.usage import LIST_NAMED
from ...spelling.literals import Scanned
from ..around.once import for_each
from ..around.operands import LISTING, OPERATORS, last_name, skip_lines
from ..around.places import places
from ..around.statements import statement_before
from ..around.tokens import Tokens
from .failing import is_called_bad, says_refusal
from .verdicts import SESSION, has_tests

# So many brackets out from a text the list ends, and so far before a list stands its name.
_OUTWARDS, _BEFORE = 6, 160
# Calls that hold rows, by the last of their names, and those that hand each to a test.
_HOLDING = LISTING | frozenset(
    "Seq param params arguments Arguments parametrize each forAll InlineData DataRow TestCase ValueSource CsvSource"
    " Values ValuesIn table row rows cases".split()
)
# What stands before a brace that opens a list or a row, and before the name of what such is one of.
_OPENS = frozenset("= ( , { } [ ] : > => :=".split())
_OF_TYPE = frozenset("] new > * .".split())
# What a list stands behind that a loop goes through, or that a function gives.
_LOOPS = frozenset("for foreach my for_each".split())
LOOPED = regex(rb"\bfor(?:each)?\b[^\n;]{0,120}\Z")
_ANNOTATES = regex(rb"[@\[]\w{1,40}\(\s*(?:\w+[ \t]*=[^;]{0,60},\s*)?\Z")
# What sets something for a test or a block, up to a table of keys and their values; and where those begin.
_SETS = regex(rb"(?:^[ \t]*@|\b(?:with|using)\b)(?![^\n(]*\b(?:data|case|row|example)s?\()[^\n;]*\([^\n;()]*\Z")
_KEYED = regex(rb"\{\s*[\"']?[\w.-]+[\"']?\s*(?::(?!:)|=)")
_GIVEN = regex(
    rb"\b(?:return[ \t]+|yield[ \t]+(?P<row>(?:\"[^\"\n]{0,80}\"|'[^'\n]{0,80}')[ \t]*=>[ \t]*)?)[^=\n;\"']{0,40}\Z"
)
# What says of what type a name is.
_SIGNATURE = regex(rb"[ \t]+::[ \t]")
# So much behind a list, or the use of its name, belongs to what goes through it; so many uses are looked at.
_LINES, _NEAR, _USES, _FAR = 16, 1200, 6, 1500
_ANNOTATION = regex(rb"[ \t]*(?:@|#\[|\[<?\w|/?\*)")
_CLOSES = regex(rb"[ \t]*(?:[)\]}]|end\b|\{)")
# The head of a function or of a test, with its name or what it says of itself.
_TITLE = regex(rb"\b(?:" + FUNCTION + rb"|void|Task)" + TITLE)


def is_tabled(found: Tokens, first: int) -> bool:
    """Whether the text that begins at a token stands in a list whose user expects that it is refused."""
    begin, end = list_round(found, first)
    if begin < 0:
        return False
    if is_called_bad(found.data, found[first].start):
        return True
    return has_tests(found.source) and _is_refused(found.source, (found[begin].start, found[end].end))


def list_round(found: Tokens, first: int) -> tuple[int, int]:
    """The brackets of the list that a text stands in, with what hands it to a test; -1 for none."""
    at, out = first, (-1, -1)
    for _ in range(_OUTWARDS):
        bracket = found.inside[at]
        if bracket < 0:
            break
        # Between brackets of this kind a semicolon parts no statements.
        if found.semicolon[at] > bracket and found[bracket].text != "[":
            break
        before = skip_lines(found, bracket - 1, -1)
        if not _opens_list(found, bracket, before) or (at != first and before >= 0 and found[before].text in _LOOPS):
            break
        at, out = bracket, (bracket, found.closing[bracket])
    return out


def _opens_list(found: Tokens, bracket: int, before: int) -> bool:
    """Whether a bracket opens a list or a row, by the token before it, and neither a block nor another call."""
    if before < 0:
        return True
    text, named, second = found[before].text, found[before].kind == "name", found[before - 1].text if before else ""
    if found[bracket].text == "{":
        # Behind what is handed to a function comes its body.
        return (named and second in _OF_TYPE) or (text in _OPENS and (text, second) != ("=>", ")"))
    called = found[bracket].text == "(" and named and text not in OPERATORS and text not in _LOOPS
    return not called or last_name(found[before]).rstrip("!") in _HOLDING or second in _LOOPS


@for_each(False)
def _is_refused(source: Scanned, span: Span) -> bool:
    """Whether what goes through the list between two places says that all in it is refused."""
    data, (begin, end) = source.data, span
    near = max(0, begin - _BEFORE)
    if _KEYED.match(data, begin) and _SETS.search(statement_before(data, begin)[1]):
        behind = b"\n".join(_lines_behind(data, begin, end))
        return raises(behind) or _is_titled(data, begin, behind)
    gives = _GIVEN.search(data, near, begin)
    a_row = gives is not None and gives["row"] is not None
    led = data[near:begin].rstrip()
    # A list may begin below its name.
    given = near + len(led) if led.endswith(b"=") else begin
    named = None if a_row or LOOPED.search(data, near, begin) else LIST_NAMED.search(data, near, given)
    if named and _ANNOTATES.search(data, near, named.start()):
        named = None
    if named is None:
        head = next(_titles(data, begin), None) if gives else None
        if head is None or head["name"] is None:
            return _refuses(data, begin, begin, end)
        name, start = head["name"], head.start()
    else:
        name, start = named["name"], named.start()
    uses = [(at, at + len(name)) for at in islice(places(data, name), _USES) if not start <= at < end]
    uses = [use for use in uses if not _SIGNATURE.match(data, use[1])]
    said = [_refuses(data, first, first, last) for first, last in uses if named is None or source.at(first) < 0]
    return bool(said) and all(said)


def _refuses(data: bytes, at: int, begin: int, end: int) -> bool:
    """Whether what stands behind a list, or the test round it, says that what is in it is refused."""
    behind = b"\n".join(_lines_behind(data, begin, end))
    if says_refusal(behind):
        return True
    if SESSION.search(data, begin, end):
        return False
    return _is_titled(data, at, behind)


def _is_titled(data: bytes, at: int, behind: bytes) -> bool:
    """Whether the test round a place, or behind it, says in its name that what it is about is refused."""
    titles = [_TITLE.search(behind), next(_titles(data, at), None)]
    return any(title is not None and _says_so(title) for title in titles)


def _lines_behind(data: bytes, begin: int, end: int) -> Iterator[bytes]:
    """The lines behind a place that belong to the statement or the function that begins there."""
    own, deeper = indent(data, begin), False
    annotates = _ANNOTATION.match(data, data.rfind(b"\n", 0, begin) + 1) is not None
    rest = data[end : end + _NEAR].split(b"\n")
    yield rest[0]
    for line in rest[1 : _LINES + 1]:
        if line.strip():
            deep = indentation(line)
            if deep < own or (deep == own and (deeper or not annotates) and not _CLOSES.match(line)):
                return
            deeper = deeper or deep > own
        yield line


def _titles(data: bytes, at: int) -> Iterator[re.Match[bytes]]:
    """The heads before a place that it is indented under, from the nearest on."""
    own = indent(data, at)
    for title in reversed(list(_TITLE.finditer(data, max(0, at - _FAR), at))):
        if indent(data, title.start()) < own or b"\n" not in data[title.end() : at]:
            yield title


def _says_so(title: re.Match[bytes]) -> bool:
    """Whether a test says in its name that what it is about is refused."""
    return bearing((title["name"] or title["title"] or title["plain"]).decode("latin-1")) == "bad"
