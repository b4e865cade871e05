"""Where a literal that holds more than an address alone is kept: the names, fields and options that it is given to.

Strategy. Such literals are few. From each of them what stands round it is gone through outwards: a default of what may
be set otherwise, the argument of a call that only hands it on, up to the sign that gives it a name, or to the option or
the parameter whose default it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...regexes import regex
from ...typed import NamedTuple
from ..coding.around.once import once
from ..coding.around.operands import MARKS, last_word, operand_start
from ..coding.around.tokens import KEYWORD, Neighbourhoods, Part, Tokens, arguments
from ..files.keywords import FUNCTIONS
from ..sent.commands import holds_verb
from ..spelling.literals import Scanned
from ..spelling.retyped import BEHIND, ROUND
from ..spelling.spelt import Spelt
from .address_texts import is_by_use
from .branches import behind, called, gives_default, sign_before
from .holders import CLASS, around, holders, keeps, of_type

# What an address has round it that is no address alone, and all of a literal that has no name beside it.
_SUSPECT = regex(rb"<[^<>\s@\"']{1,80}@[^<>\s\"']{1,200}>|@[\w.-]{1,200}[ ]?[,;][^@\n\"']{1,80}@", re.ASCII)
_MOST, _LONGEST, _DEEPEST = 200, 200, 8
# Calls whose one argument stands in for what is not there, or is handed on as it is.
INSTEAD = frozenset(
    "unwrap_or unwrap_or_else orElse orElseGet getOrElse or_else value_or valueOr withDefault fetch get_or_else "
    "Or".split()
)
_MADE = ROUND | BEHIND | frozenset("Some some Text new Option".split())
# Fields' own calls, and calls that tell of options; what names what is taken in the latter.
_FIELDS = frozenset("field Field ib attrib mapped_column Column attribute has option".split())
_OPTION = regex(
    r"(?:add_?(?:argument|option)|(?:required|number)?option|argument|on|opt|flag|default|define\w*|DEFINE_string"
    r"|string\w*|set_?defaults?|value_name|add|arg)",
    re.IGNORECASE,
)
_DASHED = regex(rb"(?:[^\n]*?[ ,|])?--?(?P<name>[A-Za-z][\w-]+)|(?P<plain>[A-Za-z][\w-]*)(?:[|=][\w|=:@!]*)?")
_DEFAULTS = frozenset(("default", "default_value", "defaultValue", "fallback", "default_value_t"))
_PARSERS = regex(
    r":?(?:type|coerce|callback|value_parser|map|converter|process|parse|validator)\s*[=:](?!=)\s*(?!str\b)"
)
_CONSTRUCTORS = frozenset(("__init__", "initialize", "constructor", "__construct", "new", "init", "New"))
_SELF = frozenset(("self", "this", "cls", "static"))
# The field behind an attribute of Rust's.
_RUST = regex(rb"\"?[^\n\]]*\)\][ \t]*(?://[^\n]*)?\s*(?:pub(?:\([^()]*\))?\s+)?(?P<name>\w+)\s*:")
_BESIDE = 300


class Kept(NamedTuple):
    """A literal that is kept under a name.

    literal  its index
    kind     "name" of a variable or constant, "field" of what is made of several, "option" of the program, "variable"
             that such an option is put into, or "parameter" of a function, for what is not handed over
    place    where the name stands; begin: where its value begins
    holders  of a field the names that what it is a field of goes by, of a name that of the class round it
    """

    literal: int
    kind: str
    place: int
    begin: int
    holders: frozenset[str] = frozenset()


def normal(name: str) -> str:
    """A name without what parts its words, as an option's and that of its value differ in."""
    return name.replace("-", "").replace("_", "").lower()


@once
def kept_values(source: Scanned) -> dict[str, list[Kept]]:
    """The literals of a file that hold more than an address alone, by the names that they are kept under."""
    out, done, near = dict[str, list[Kept]](), -1, Neighbourhoods(source)
    for match in islice(_SUSPECT.finditer(source.data), _MOST):
        index = source.at(match.start())
        if index <= done or index < 0 or source.forms[index] < 0:
            continue
        done = index
        spelt = source.spelt(index) if source.ends[index] - source.starts[index] <= _LONGEST else Spelt()
        if spelt.holes or holds_verb(spelt.raw) or not is_by_use(bytes(spelt.raw)):
            continue
        found = near.around(index)
        first = found.at(source.starts[index])
        if first < len(found) and found[first].value == index:
            for name, kept in _kept_by_expression(source, found, first, index):
                out.setdefault(normal(name), []).append(kept)
    return out


def _kept_by_expression(source: Scanned, found: Tokens, at: int, index: int) -> Iterator[tuple[str, Kept]]:
    """What is given the literal, or an expression that may come to it."""
    first, last = at, at + 1
    for _ in range(_DEEPEST):
        last = behind(found, last)
        joined = found[last].text if 0 < last < len(found) else ";"
        if last < 0 or joined in ("+", "%", "..", "[", "."):
            return
        before = sign_before(found, first)
        sign = found[before].text if before >= 0 else ""
        if before >= 0 and sign in ("=", ":", "=>", "->"):
            yield from _kept_by_sign(source, found, before, first, index)
            return
        bracket = found.inside[first]
        if sign == "{" and before > 1 and found[before - 1].text == ")":
            # A block of Ruby's behind a call stands in for what that does not find.
            opening = found.opening[before - 1]
            if opening < 1 or last_word(found[opening - 1].text) not in INSTEAD:
                return
            first, last = operand_start(found, before - 1), found.closing[before] + 1
            continue
        if sign not in ("(", ",") or bracket < 1 or found[bracket].text != "(":
            if before == -1 or found[before].kind == "line" or sign == ";":
                yield from _in_attribute(source, index)
            return
        name, parts = last_word(found[bracket - 1].text.rstrip("!?")), arguments(source, found, bracket)
        place = next((number for number, part in enumerate(parts) if part.first <= first < part.behind), -1)
        closing = found.closing[bracket]
        if any(_PARSERS.match(part.text) for part in parts):
            return
        alone = len(parts) == 1
        if (alone and name in INSTEAD | _MADE) or (place == len(parts) - 1 == 1 and gives_default(name)):
            first, last = called(found, bracket), closing + 1
            continue
        if any(found[part.first].kind == "name" and found[part.first].text[0] != "&" for part in parts[1:place]):
            # It may make something else of what it is given.
            return
        if _OPTION.fullmatch(name) and place > 0:
            yield from _kept_by_option(source, found, parts[:place], index)
            first, last = called(found, bracket), closing + 1
            continue
        return


def _kept_by_sign(source: Scanned, found: Tokens, sign: int, first: int, index: int) -> Iterator[tuple[str, Kept]]:
    """What is given a value by a sign: a name, a key, a field or an option's default."""
    at, begin = sign - 1, found[min(sign + 1, first)].start
    while at > 0 and found[at].text in (":", "|", "||", "?", "/", "="):
        at -= 1
    if at < 0 or found[at].text in ("+", "."):
        return
    if found[at].text == "}" and found.opening[at] > 0:
        # What may be done with a property of C#'s.
        at = found.opening[at] - 1
    if found[at].text == "]" and found.opening[at] > 0:
        yield from _subscripted(source, found, at, Kept(index, "field", found[at].start, begin))
        return
    at = of_type(found, at, sign)
    one = found[at]
    if one.kind not in ("name", "text"):
        return
    parts = MARKS.split(one.text) if one.kind == "name" else ["", _word(source, found, at)]
    name, owner = parts[-1].lstrip("$@%&"), parts[-2].lstrip("$@%&") if len(parts) > 1 else ""
    bracket, kept, own = found.inside[at], Kept(index, "field", one.start, begin), around(source.data, one.start)
    if name in _DEFAULTS and bracket > 0:
        yield from _kept_by_default(source, found, bracket, index)
    elif owner in _SELF or (one.text.startswith("@") and not owner):
        yield name, kept._replace(holders=own)
    elif owner:
        yield name, kept._replace(holders=frozenset((owner.lower(),)))
    elif found[at - 1].text in (".", "->") and bracket < 0:
        yield name, kept._replace(holders=frozenset((last_word(found[at - 2].text).lower(),)))
    elif bracket > 0 and found[bracket].text == "(":
        yield from _in_call(source, found, bracket, name, kept)
    elif bracket < 0 or found[bracket].text != "{" or (found[sign].text == "=" and not _holds_fields(found, bracket)):
        yield name, kept._replace(kind="name", holders=own)
    elif found[sign].text == "=" and found[at - 1].text != "." and _is_taken_apart(found, bracket):
        yield name, kept._replace(kind="parameter")
    else:
        yield name, kept._replace(holders=holders(source, found, bracket))


def _subscripted(source: Scanned, found: Tokens, at: int, kept: Kept) -> Iterator[tuple[str, Kept]]:
    """What is given a value behind a bracket: an element by its key, or an array of C's."""
    opening, one = found.opening[at], found[at - 1]
    if at - opening in (2, 3) and one.kind in ("name", "text"):
        owner = last_word(found[opening - 1].text).lower()
        yield _word(source, found, at - 1), kept._replace(place=one.start, holders=frozenset((owner,)))
    elif found[opening - 1].kind == "name":
        yield found[opening - 1].text, kept._replace(kind="name", place=found[opening - 1].start)


def _holds_fields(found: Tokens, bracket: int) -> bool:
    """Whether a brace opens what holds fields, as what stands before it or between them tells, and no statements."""
    if found[bracket - 1].text in ("=", "@", ")"):
        return found[bracket - 1].text != ")"
    inner = [
        one.text
        for at, one in enumerate(found[bracket : found.closing[bracket]], bracket)
        if found.inside[at] == bracket
    ]
    return "," in inner and ";" not in inner


def _is_taken_apart(found: Tokens, bracket: int) -> bool:
    """Whether what stands in a brace is what something is taken apart into, each with what stands in for it."""
    behind_it = found.closing[bracket] + 1
    return behind_it < len(found) and found[behind_it].text in ("=", ":")


def _word(source: Scanned, found: Tokens, at: int) -> str:
    one = found[at]
    return source.raw(one.value).decode("utf-8", "replace") if one.kind == "text" else one.text.lstrip(":")


def _kept_by_default(source: Scanned, found: Tokens, bracket: int, index: int) -> Iterator[tuple[str, Kept]]:
    """What is named where a default stands among the arguments of a call, or in what is one of them."""
    outer = found.inside[bracket] if found[bracket].text == "{" else bracket
    if outer < 1:
        return
    parts = arguments(source, found, outer)
    if any(_PARSERS.match(part.text) for part in (*parts, *arguments(source, found, bracket))):
        return
    name = found[outer - 1]
    if found[bracket].text == "{" and found[bracket - 1].text == ":" and last_word(name.text) not in _FIELDS:
        place = found[bracket - 2].start
        yield _word(source, found, bracket - 2), Kept(index, "option", place, place)
    elif source.data.endswith(b"#[", 0, name.start):
        yield from _in_attribute(source, index)
    else:
        yield from _kept_by_option(source, found, parts, index)
        yield from _kept_by_expression(source, found, called(found, outer), index)


def _kept_by_option(source: Scanned, found: Tokens, parts: list[Part], index: int) -> Iterator[tuple[str, Kept]]:
    """The options that the arguments of a call name, and the variable that one is put into."""
    for part in parts:
        keyword = KEYWORD.match(part.text)
        one = found[part.first + 2 if keyword and part.first + 2 < part.behind else part.first]
        if keyword and keyword[1] not in ("dest", "name"):
            continue
        if one.kind != "text" and one.text[0] in "&\\":
            named = found[part.behind - 1]
            yield last_word(named.text), Kept(index, "variable", named.start, one.start)
        elif one.kind == "text" and (known := _DASHED.match(source.raw(one.value))):
            name = (known["name"] or known["plain"]).decode()
            yield name, Kept(index, "option", one.start, one.start)


def _in_call(source: Scanned, found: Tokens, bracket: int, name: str, kept: Kept) -> Iterator[tuple[str, Kept]]:
    """What a name is that is given a value in the brackets of a call, or of the head of a function or a record."""
    function, before = last_word(found[bracket - 1].text), found[bracket - 2].text if bracket > 1 else ""
    after = "".join(found.texts(found.closing[bracket] + 1, found.closing[bracket] + 2))
    line = source.data[max(0, found[bracket].start - _BESIDE) : found[bracket].start].rpartition(b"\n")[2]
    if function in ("const", "var"):
        yield name, kept._replace(kind="name")
    elif re.fullmatch(r"set_?defaults?|defaults?", function, re.IGNORECASE):
        yield name, kept._replace(kind="option")
    elif before in ("class", "record", "struct", "object") or CLASS.match(line):
        yield name, kept._replace(holders=frozenset((function.lower(),)))
    elif before in FUNCTIONS or after in ("{", "=>", "->"):
        yield name, kept._replace(kind="parameter")
        own = around(source.data, kept.place)
        if (function in _CONSTRUCTORS or function.lower() in own) and keeps(source, found, bracket, name):
            yield name, kept._replace(holders=own)
    else:
        yield name, kept._replace(holders=holders(source, found, bracket))


def _in_attribute(source: Scanned, index: int) -> Iterator[tuple[str, Kept]]:
    """The field behind an attribute of Rust's that tells the default of it as an option."""
    field = _RUST.match(source.data, source.ends[index])
    if field:
        yield field["name"].decode(), Kept(index, "option", field.start("name"), source.starts[index])
