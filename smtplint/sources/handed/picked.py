"""What an expression takes an address out of: a table by a key, a function of the file's own by what that returns.

Strategy. The entries of a table stand as literals where its name is given them, and so does what a function returns;
one of them is what is sent. Where the key is written, its entry is; of a table of tables a field by its name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ...regexes import regex
from ...typed import NamedTuple
from ..coding.around.functions import Function, functions_named
from ..coding.around.once import for_each, once
from ..coding.around.operands import skip_lines, value_end
from ..coding.around.tokens import Tokens, tokens
from ..coding.values.given_values import given_once, settled, value_at
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from ..spelling.retyped import METHOD
from ..spelling.spelt import Spelt
from .branches import branches

_OWNER = r"(?:(?:self|this|static|cls|@|\$this|\w+)(?:\.|->|::))?"
_KEY = r"(?P<{0}>(?:[^\[\](){{}},\"'\n]|\([^()\n]{{0,60}}\)|\[[^\[\]\n]{{0,60}}\]){{1,60}}|[\"'][^\"'\n]{{1,60}}[\"'])"
# What takes an entry, in brackets or by a method; what only makes a text of it, and a default, may stand behind.
_PICKED = regex(
    rf"{_OWNER}(?P<name>[$@%&]{{0,2}}\w+)(?:(?:->)?(?:\[{_KEY.format('key')}\]|\{{{_KEY.format('braced')}\}})"
    r"|(?:\.|->)(?:get|fetch|at|find|getOrDefault|getOrElse|GetValueOrDefault|getValue|dig|apply)!?"
    rf"\({_KEY.format('named')}(?:,.*)?\))"
    rf"(?:!!?|{METHOD}|\.expect\([^()]*\))*"
    r"(?:\s*(?:\?\?|\|\||//|\?:|or\b|\{).*)?",
    re.DOTALL,
)
# What takes a field out of an entry that is a table itself.
_FIELD = regex(
    rf"{_OWNER}(?P<name>[$@%&]{{0,2}}\w+)(?:->)?(?:\[{_KEY.format('key')}\]|\{{{_KEY.format('braced')}\}}|\.(?P<member>\w+))"
    r"(?:(?:\?\.|\.|->)(?P<field>[A-Za-z_]\w*)|(?:->)?[\[{]:?(?P<quote>[\"']?)(?P<keyed>[A-Za-z_]\w*)(?P=quote)[\]}])"
)
_CALLED = regex(rf"{_OWNER}(?P<name>[A-Za-z_]\w*)\([^()]*(?:\([^()]*\)[^()]*)*\)(?:\.await|\?)?")
_RETURNED = regex(rb"(?:\b(?:return|then)\b|[=-]>)[ \t]*(?=[^\s;{}])")
# What stands between a key and its value, before a value, and behind one that is nothing but a literal.
_SIGNS, _OPENING = frozenset((":", "=>", "=", "->", "to")), frozenset(("(", "[", "{"))
_BEFORE = _SIGNS | _OPENING | {",", ">"}
_BEHIND = frozenset((",", ")", "]", "}", ";"))
# No table, text of an address, expression or type is longer; what is returned may be picked itself, and so on, so deep;
# no more functions of a file are looked at.
_TABLE, _MOST, _LONGEST, _DEEPEST = 8000, 200, 300, 3
_TYPE, _ASKED, _MANY = 24, 600, 64


class Given(NamedTuple):
    """The literals that an expression may come to, and the name in the file that they stand under."""

    texts: list[Spelt]
    name: str


def picked(source: Scanned, text: str, at: int, depth: int = 0) -> Given | None:
    """What an expression that stands at a place may come to by a table or a function; None for another."""
    if len(text) > _LONGEST:
        return None
    if entry := _PICKED.fullmatch(text):
        begin = _table_begin(source, entry["name"], at) if _is_admitted(source, entry["name"]) else -1
        key = (entry["key"] or entry["braced"] or entry["named"]).strip()
        texts = list(_entries(source, begin, key.strip(":\"'") if key[0] in ":\"'" else None)) if begin >= 0 else []
        return Given(texts, entry["name"].lstrip("$@%&"))
    if field := _FIELD.fullmatch(text):
        begin = _table_begin(source, field["name"], at) if _is_admitted(source, field["name"]) else -1
        texts = list(_fields(source, begin, field["field"] or field["keyed"])) if begin >= 0 else []
        return Given(texts, field["name"].lstrip("$@%&"))
    if (call := _CALLED.fullmatch(text)) and depth < _DEEPEST and _is_admitted(source, call["name"]):
        if own := _one_function(source, call["name"].encode()):
            return Given(list(_returned(source, own, depth)), call["name"])
        # Scala takes an entry as it calls a function.
        begin = _table_begin(source, call["name"], at) if source.language is LANGUAGES["scala"] else -1
        return Given(list(_entries(source, begin, None)), call["name"]) if begin >= 0 else None
    return None


def asked(source: Scanned, name: str, at: int) -> Given | None:
    """The same of a name that Go gives an entry, with whether there is one beside it; None for another name."""
    if source.language is not LANGUAGES["go"]:
        return None
    given = re.compile(
        rb"(?<![\w.])" + re.escape(name.encode()) + rb",[ ](?:ok|_|found|exists)[ ]:?=[ ]([^\n;{]{1,200})"
    )
    last = next(reversed(list(given.finditer(source.data, max(0, at - _ASKED), at))), None)
    return picked(source, last[1].decode("utf-8", "replace").rstrip(), last.start(1)) if last else None


def _is_admitted(source: Scanned, name: str) -> bool:
    """Whether a table or a function is gone through once more."""
    counted = _counted(source)
    counted[name] += 1
    return counted[name] <= _MANY


@once
def _counted(_: Scanned) -> Counter[str]:
    """How often the tables and functions of a file were gone through."""
    return Counter()


def _table_begin(source: Scanned, name: str, at: int) -> int:
    """Where the value of a table begins that an entry is taken out of at a place; -1 for none."""
    begin = settled(name, source, at)
    return begin if begin >= 0 else given_once(name.lstrip("$@%&"), source)


def _entries(source: Scanned, begin: int, key: str | None) -> Iterator[Spelt]:
    """The literals with addresses that a table has for values, of that key if it is told."""
    found = tokens(source, begin, begin + _TABLE)
    for i in range(1, _end(found)):
        one, before, behind = found[i], found[i - 1], found[i + 1] if i + 1 < len(found) else None
        if one.kind != "text" or not (before.text in _BEFORE or before.kind == "line"):
            continue
        alone = behind is None or behind.text in _BEHIND or behind.kind == "line"
        keyed = found.inside[i] if _is_listed(found, found.inside[i]) else i
        if alone and _is_own(found, keyed) and (key is None or _key_of(found, keyed) == key):
            yield from _address(source, one.value)


def _fields(source: Scanned, begin: int, key: str) -> Iterator[Spelt]:
    """The literals with addresses that stand under a key in the tables which a table has for values."""
    found = tokens(source, begin, begin + _TABLE)
    for i in range(1, _end(found)):
        behind = found[i + 1] if i + 1 < len(found) else None
        if found[i].kind != "text" or not (behind is None or behind.text in _BEHIND or behind.kind == "line"):
            continue
        bracket = found.inside[i]
        outer = found.inside[bracket] if bracket >= 0 else -1
        if outer >= 0 > found.inside[outer] and found[i - 1].text in _SIGNS and _key_of(found, i) == key:
            yield from _address(source, found[i].value)


def _end(found: Tokens) -> int:
    """The token behind a table, which may stand behind its type, and in C# on a line of its own behind "new"."""
    if not found:
        return 0
    opening = next((at for at, one in enumerate(found[:_TYPE]) if one.text in _OPENING or one.kind == "text"), 0)
    last = value_end(found, opening)
    behind = skip_lines(found, last, 1)
    block = found[0].text == "new" and last < behind < len(found) and found[behind].text == "{"
    return found.closing[behind] + 1 if block else last


def _is_own(found: Tokens, i: int) -> bool:
    """Whether a value is the table's own, or stands in a pair that is; no table in it has a key."""
    bracket = found.inside[i]
    outer = found.inside[bracket] if bracket >= 0 else -1
    while outer >= 0:
        if found[bracket - 1].text in _SIGNS:
            return False
        bracket, outer = outer, found.inside[outer]
    return bracket >= 0


def _is_listed(found: Tokens, bracket: int) -> bool:
    """Whether a bracket that stands behind a key holds a list of literals."""
    if bracket < 1 or found[bracket].text not in ("[", "(") or found[bracket - 1].text not in _SIGNS:
        return False
    first = skip_lines(found, bracket + 1, 1)
    begun = found[first : first + 2]
    return len(begun) == 2 and begun[0].kind == "text" and begun[1].text in (",", "]", ")")


def _key_of(found: Tokens, i: int) -> str:
    """The key before a value: what stands before its sign, or before the comma of its pair."""
    at = i - 1
    while at > 0 and found[at].kind == "op" and found[at].text not in _OPENING:
        at -= 1
    one = found[at]
    return (found.source.raw(one.value).decode("utf-8", "replace") if one.kind == "text" else one.text).strip(":")


def _address(source: Scanned, index: int) -> Iterator[Spelt]:
    spelt = source.spelt(index)
    if not spelt.holes and b"@" in spelt.raw and len(spelt.raw) <= _MOST:
        yield spelt


def _returned(source: Scanned, own: Function, depth: int) -> Iterator[Spelt]:
    """The literals that a function returns, each alone or one of several."""
    data = source.data
    for one in _RETURNED.finditer(data, own.begin, own.end(data)):
        if source.at(one.start()) >= 0:
            continue
        found, last, text = value_at(source, one.end())
        for first, behind in branches(found, 0, last) or [(0, last)]:
            if behind - first == 1 and found[first].kind == "text":
                yield from _address(source, found[first].value)
        if given := picked(source, text, one.end(), depth + 1):
            yield from given.texts


@for_each(None)
def _one_function(source: Scanned, name: bytes) -> Function | None:
    """The file's one function of that name; None where it has none or several."""
    found = list(islice(functions_named(source, name), 2))
    return found[0] if len(found) == 1 else None
