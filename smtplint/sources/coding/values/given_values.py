"""What a name stands for where it is used: what it was given last before that, in the same function or for the file.

Strategy. The nearest place before its use that gives it a value tells, where no function begins in between. Failing
that, the file gives it one once, outside of any function or as a constant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from ....model import Span
from ....regexes import regex
from ...files.lines import line_start
from ...sent.meanings import ends_line, inner, is_header, is_list, is_outside, looks_at
from ...sent.usage import says_address
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ...spelling.retyped import CALLS
from ...spelling.spelt import Hole, Spelt
from ..around.functions import functions_named, is_taken, leaves
from ..around.once import for_each, once, values_of
from ..around.operands import value_end
from ..around.places import places
from ..around.tokens import LONGEST, Tokens, tokens
from ..joined.expressions import text_from
from .constants import constant, constant_given, of_name

_NAME = regex(r"[$@]{0,2}(?P<name>[A-Za-z_]\w{1,60})", re.ASCII)
# What stands between a name and its value: a type, a sign that adds to it or puts it together.
_GIVEN = regex(
    rb"(?:\[\])?(?:[ \t]*:[ \t]*+(?:\w+::)?[\w\[\]<>.|&?][\w\[\]<>.|&? ]{0,39}"
    rb"(?:(?<=[\[<\w])(?:[<\[])?[^<>\[\]\n=(){};]{0,60}[>\]])?)?[ \t]*"
    rb"(?P<added>[-+.*/|&?]{0,2}):?=(?![=>~])[ \t]*",
    re.ASCII,
)
# The same behind the first of several names that are given values at once.
_SEVERAL = regex(rb"[ \t]*+(?:,[^\n=;]{0,80}[ \t]*)?(?:[)\]][ \t]*)?:?=(?![=>~])")
# The same in Elixir, where a module's attribute has its value right behind its name.
_ATTRIBUTE = regex(rb"(?P<added>)[ \t]+(?=[\"'~])")
# What stands before a name that a loop, or what is opened, is called.
_CALLED = regex(rb"\b(?:for(?:each)?\b[^\n;]{1,60}|as[ \t]+[$@]?)\Z")
# What stands before a name that is not all that is given a value, or an argument; what says that it is given one once.
_TAKEN = regex(rb"[^\n;]*[(,][ \t]*[$@]?$")
_CONSTANT = regex(rb"\b(?:const|final|static|readonly|constexpr|val|our)\b")
# What stands before a name that is declared with another, behind the literal of that one; and two names that are given
# a literal each.
_LITERAL = rb"(?:\"[^\"\n]{0,16}\"|'[^'\n]{0,16}')"
_DECLARED = regex(
    rb"[ \t]*(?:(?:export|public|private|protected|internal|static|final|const|constexpr|readonly|let|var|val|my|our"
    rb"|local|char|string|String|auto|std::string)\b[ \t*&]*)+\w+[ \t]*(?:\[\])?[ \t]*=[ \t]*"
    + _LITERAL
    + rb",[ \t]*[*&]?\Z"
)
_PAIRED = regex(
    rb"[ \t]*(?:(?:const|let|var|val|my|our|local)[ \t]+)?[\[(]?[$]?(?P<one>\w+),[ \t]*[$]?(?P<other>\w+)[\])]?"
    rb"[ \t]*:?=[ \t]*[\[(]?"
    rb"(?P<first>" + _LITERAL + rb"),[ \t]*(?P<second>" + _LITERAL + rb")[\])]?[ \t]*(?:[;#/\r\n]|\Z)"
)
# A member alone.
_ADDRESS = regex(r"\$?[A-Za-z_]\w*(?:(?:->|\.)\w+){0,2}(?:->|\.)(?P<name>\w+)", re.ASCII)
# What an object has of its own, or a function gives that is called on one; a name alone is that in some languages.
_OWN = regex(r"(?P<on>(?:\$?(?:self|this)|\w{1,2})(?:\.|->)|@)?(?P<name>[A-Za-z_]\w{2,60})(?P<called>\(\))?", re.ASCII)
_BARE = tuple(LANGUAGES[name] for name in ("rb", "kt", "swift", "cs", "scala"))
# What stands between the name of a function where it is defined and the value that it gives.
_GIVES = regex(
    rb"(?:\([^()\n]{0,80}\)[^\n{}=;]{0,40}\{\s*return\b[ \t]*)|(?![\w.,]|[ \t]+[.,])[^\n{}=;]{0,60}"
    rb"(?:(?:\{|:|=>|=|\bget\(\)[ \t]*=)\s*|\n[ \t]*)"
    rb"(?:my\b[ \t(]*\$\w+[ \t)]*=[ \t]*(?:@_|shift)[ \t]*;\s*)?(?:return\b[ \t]*)?"
)
_WITHIN, _NEAR, _LINE, _BEFORE = 2000, 1500, 200, 70
# No more names of a file are looked for all through it.
_MOST = 64
# No literal of a line end is longer, nor of a head.
_LONGEST_END = 16
# What makes octets or another kind of text of a literal that it is written round.
_OCTETS = regex(rb"(?:[\w.]{1,40}\.|[\w.]{0,40}(?:::|\.))?(?:" + CALLS.encode() + rb"|new|Data)[({]\s*")
_ENDS, _BEGUN = (b"\n", b"\r", b"\n\r"), regex(rb"(?i:MAIL FROM|RCPT TO):<?")
# A value to which a name is joined.
_LAST = regex(r"(?P<before>.*\S[ ]*(?:\+|\.\.?|&|<>)[ ]*)(?P<name>[$@]?[A-Za-z_]\w{1,60})")
# A name of the one half of CR LF.
_HALF = regex(r"(?i)(?:\b|_|k)(?:cr|lf|carriage_?return|line_?feed)\b")


def settled(text: str, source: Scanned, at: int) -> int:
    """Where the value of what is written as a name alone begins, as of its use at that place; -1 for none."""
    match = _NAME.fullmatch(text)
    if match is None:
        return -1
    name = match["name"].encode()
    near = _given_in(source).between(source, name, max(0, at - _WITHIN), at)
    if near and not _leaves(source, near[-1][0], at, name):
        return near[-1][1]
    everywhere = _everywhere(name, source)
    if len(everywhere) != 1:
        return -1
    (place, value), data = everywhere[0], source.data
    line = data[line_start(data, place, _LINE) : place]
    fixed = line.strip(b"$@") == b"" or _CONSTANT.search(line) or name.isupper() or not line[:1].isspace()
    fixed = fixed or (source.language is LANGUAGES["go"] and _is_grouped(data, place))
    fixed = fixed or (source.language is LANGUAGES["ex"] and line.strip() == b"@")
    return value if fixed and not is_taken(source, max(0, at - _NEAR), at, name) else -1


def line_given(source: Scanned, name: str, at: int) -> Span:
    """The line on which a name was given a value last before a place, in the same function; none where that is none."""
    data, own = source.data, name.encode()
    near = _given_in(source).between(source, own, max(0, at - _WITHIN), at)
    if not near or _leaves(source, near[-1][0], at, own):
        return 0, 0
    place = near[-1][0]
    end = data.find(b"\n", place, at)
    return max(data.rfind(b"\n", 0, place) + 1, place - _LINE), end if end >= 0 else at


def given_once(name: str, source: Scanned) -> int:
    """Where the value begins that a name of the file is given once, by itself; -1 for none."""
    everywhere = _everywhere(name.encode(), source)
    return everywhere[0][1] if len(everywhere) == 1 else -1


def _everywhere(name: bytes, source: Scanned) -> list[tuple[int, int]]:
    """The last two places in a file where the name is given a value; none where too many names were looked for."""
    known = _given_in(source)
    if name not in known.whole and len(known.whole) == _MOST:
        return []
    known.whole.add(name)
    return known.between(source, name, 0, len(source.data))


def _is_grouped(data: bytes, place: int) -> bool:
    """Whether a place is within the brackets of Go's constants, or of what it declares outside of functions."""
    opened = max(data.rfind(b"\nconst (", 0, place), data.rfind(b"\nvar (", 0, place))
    return opened >= 0 and data.find(b"\n)", opened, place) < 0


class _Given:
    """Where names of a file are given values, and what begins at some places, as far as that was looked for.

    ``whole``: the names that were looked for all through the file; ``values``: the values that begin at some places.
    """

    def __init__(self) -> None:
        self.whole: set[bytes] = set()
        self.values: dict[int, tuple[Tokens, int, str]] = {}
        self._names: dict[bytes, tuple[int, int, list[tuple[int, int]]]] = {}

    def between(self, source: Scanned, name: bytes, begin: int, end: int) -> list[tuple[int, int]]:
        """The last two places at most between two where the name is given a value, each with where that begins.

        That is -1 where the value is not all that it is given.
        """
        end = max(begin, end - len(name) + 1)
        low, high, found = self._names.get(name, (begin, begin, []))
        if begin > high or end < low:
            low, high, found = begin, begin, []
        if begin < low:
            found = [*_assignments(source, name, begin, low), *found]
            low = begin
        if end > high:
            found += _assignments(source, name, high, end)
            high = end
        self._names[name] = low, high, found
        stop = bisect_left(found, (end,))
        return found[max(bisect_left(found, (begin,)), stop - 2) : stop]


@once
def _given_in(_: Scanned) -> _Given:
    """What is known of a file, as far as its names were looked for."""
    return _Given()


def with_given(text: Spelt, source: Scanned) -> Spelt:
    """The text with what names were given.

    For them, where that is a field's value, a list made one text, a member by its name, a line end but CR LF, what
    closes an open path, or the head of a command that begins the text; and beside them, where it comes from outside.
    For calls of the file's own functions between brackets, where what those give has its own.
    """
    given, stand, opened = dict[int, Hole](), dict[int, Spelt](), text.raw.find(b"<")
    for at, hole in text.holes.items():
        name, place = of_name(inner(hole.text)), hole.span[0]
        begin = settled(name, source, place) if hole.text[:1] != "%" else -1
        known = _literal(name, begin, source)
        head = known or constant(name, source) if at == 0 else None
        closing = known is not None and known.raw[:1] == b">" and (0 <= opened < at or 0 in stand)
        if known is not None and (closing or bytes(known.raw) in _ENDS):
            stand[at] = known
        elif head is not None and _BEGUN.fullmatch(head.raw):
            stand[at] = head
        elif begin >= 0:
            value = value_at(source, begin)[2]
            alias = _ADDRESS.fullmatch(value)
            if is_header(value) or is_list(value) or (alias and says_address(alias["name"])):
                given[at] = hole._replace(text=value)
            elif comes_from_outside(source, name, begin, place):
                given[at] = hole._replace(origin=value)
        elif value := _by_own(text, at, name, source) or _with_last(name, place, source):
            given[at] = hole._replace(text=value)
    return _with_literals(text.with_holes(given), stand)


def _by_own(text: Spelt, at: int, name: str, source: Scanned) -> str:
    """What a function of the file's own gives for a value that comes from a header; "" for another."""
    hole = text.holes[at]
    value = "" if hole.text[:1] == "%" else returned(name, source, hole.span[0])
    return value if is_header(value) else ""


def _with_last(value: str, place: int, source: Scanned) -> str:
    """A value to which a name is joined that stands for what closes a path, with that in its place; "" for others."""
    match = _LAST.fullmatch(value) if len(value) <= _LINE else None
    return f'{match["before"]}">"' if match and closes_by_name(match["name"], place, source) else ""


def closes_by_name(name: str, place: int, source: Scanned) -> bool:
    """Whether a name stands, where it is used at that place, for a literal that begins with what closes a path."""
    known = _literal(name, settled(name, source, place), source)
    return known is not None and known.raw[:1] == b">"


def _literal(name: str, begin: int, source: Scanned) -> Spelt | None:
    """The short literal that a name stands for, with line ends behind it, whose value begins there if that is told."""
    if begin < 0 and (source.language.free or not name.isidentifier()):
        # A macro, or a member by its name.
        begin = constant_given(name, source)
    made = _OCTETS.match(source.data, begin) if begin >= 0 else None
    index = source.begins(made.end() if made else begin) if begin >= 0 else -1
    if index < 0 or source.ends[index] - source.starts[index] > _LONGEST_END:
        return None
    found, last, _ = value_at(source, begin)
    behind = found[last] if last < len(found) else None
    if not (behind is None or behind.kind == "line" or behind.text in (";", ",", ")", "}")):
        return None
    text, _, end = text_from(found, 0)
    ends = {at: ends_line(hole.text) for at, hole in text.holes.items()}
    if end != last or None in ends.values():
        return None
    return text.with_values(lambda name: ends_line(name) or b"") if ends else text


def _with_literals(text: Spelt, literals: dict[int, Spelt]) -> Spelt:
    """The text with literals in the place of their names, but for half a line end beside what may be the other."""

    def standing(at: int, hole: Hole) -> Spelt | None:
        if at not in literals:
            return None
        one = literals[at]
        other = at + 1 if one.raw == b"\r" else at - 1
        half = other in text.holes and other not in literals and _HALF.search(inner(text.holes[other].text))
        return None if half else one.moved(*hole.span)

    return text.replaced(standing)


def returned(text: str, source: Scanned, at: int) -> str:
    """What the one function gives that a file has under a name, where that is all it does; "" for another."""
    match = _OWN.fullmatch(text)
    if match is None:
        return ""
    name = match["name"].encode()
    alone = not (match["on"] or match["called"])
    place = -1 if alone and (source.language not in _BARE or _everywhere(name, source)) else _gives(source, name)
    if place < 0 or (alone and is_taken(source, max(at - _NEAR, place if place < at else 0), at, name)):
        return ""
    return value_at(source, place)[2]


@for_each(-1)
def _gives(source: Scanned, name: bytes) -> int:
    """Where the value begins that the one function of that name gives first."""
    own = list(islice(functions_named(source, name), 2))
    gives = _GIVES.match(source.data, own[0].named) if len(own) == 1 else None
    return gives.end() if gives else -1


def comes_from_outside(source: Scanned, name: str, begin: int, at: int) -> bool:
    """Whether the value that begins at a place comes from outside, and nothing up to the name's use looks at it."""
    value = value_at(source, begin)[2]
    if len(value) > _LINE or not is_outside(value, values_of(source)):
        return False
    behind = begin + len(value.encode())
    between = source.data[max(behind, at - _WITHIN) : at].decode("latin-1").split("\n")
    own = name.lstrip("$@")
    return not any(own in line and looks_at(line) for line in between)


def value_at(source: Scanned, begin: int) -> tuple[Tokens, int, str]:
    """The tokens of a value that begins there, the one behind it, and its text."""
    known = _given_in(source).values
    if begin not in known:
        if len(known) == _MOST:
            known.clear()
        found = tokens(source, begin, begin + LONGEST)
        last = value_end(found, 0) if found else 0
        text = source.data[begin : found[last - 1].end if last else begin].decode("utf-8", "replace")
        known[begin] = found, last, text
    return known[begin]


def _assignments(source: Scanned, name: bytes, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The places from ``begin`` on and before ``end`` where the name is given a value, each with where that begins."""
    data, size = source.data, len(name)
    for at in places(data, name, begin, end + size - 1, member=False):
        behind = at + size
        given = _GIVEN.match(data, behind)
        if given is None and source.language is LANGUAGES["ex"] and data[at - 1 : at] == b"@":
            given = _ATTRIBUTE.match(data, behind)
        called = _CALLED.search(data[max(0, at - _BEFORE) : at])
        if not (given or called or _SEVERAL.match(data, behind)) or source.at(at) >= 0:
            continue
        start = line_start(data, at, _LINE)
        line = data[start:at]
        plain = given and not called and given["added"] == b""
        if given and plain and (not _TAKEN.match(line) or _DECLARED.fullmatch(line)):
            yield at, given.end()
        else:
            paired = None if called else _PAIRED.match(data, start)
            parts = {paired.start("one"): "first", paired.start("other"): "second"} if paired else {}
            yield at, paired.start(parts[at]) if paired and at in parts else -1


def _leaves(source: Scanned, start: int, end: int, name: bytes) -> bool:
    """Whether between two places another function begins than the one that the first stands in, or takes the name."""
    return leaves(source, start, end) or is_taken(source, start, end, name)
