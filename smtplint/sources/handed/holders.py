"""What a field is one of: the names, in lower case, that a thing goes by, and the class that a place stands in."""

from __future__ import annotations

import re

from ...regexes import regex
from ..coding.around.operands import MARKS, last_word
from ..coding.around.tokens import Tokens
from ..files.lines import indent

# What a class, or what is like one, is called by.
CLASS = regex(
    rb"^[ \t]*(?:[\w@]+[ \t]+)*?"
    rb"(?:class|struct|record|object|interface|trait|impl|module|actor|package(?=[^\n]*;))[ \t]+"
    rb"(?:[\w<>':]+[ \t]+for[ \t]+)?(?P<name>\w+)",
    re.MULTILINE | re.ASCII,
)
_MAKES, _KEEPS = frozenset("new make create build".split()), frozenset("bless setmetatable freeze return".split())
_BEFORE = ("new", "&", "@", "return", "bless")
_DEEPEST, _NEAR, _BESIDE, _TYPE = 8, 12000, 1200, 10


def keeps(found: Tokens, bracket: int, name: str) -> bool:
    """Whether what makes an object keeps what it takes under the same name."""
    begin, end = found[bracket].start, found[found.closing[bracket]].end
    own = re.escape(name.encode())
    promoted = rb"\b(?:private|public|protected|readonly|va[lr])\b[^,()]{0,40}(?<!\w)" + own + rb"(?!\w)"
    stored = rb"(?:\b(?:self|this)(?:\.|->)|@)_?" + own + rb"[ \t]*(?:\|\|)?=[ \t]*\$?" + own + rb"(?!\w)"
    return bool(re.search(promoted, found.data[begin:end]) or re.search(stored, found.data[end : end + _BESIDE]))


def holders(found: Tokens, bracket: int) -> frozenset[str]:
    """What the thing goes by whose fields stand in brackets: its type, and the names that it is given to."""
    out, at = set[str](), bracket
    for _ in range(_DEEPEST):
        before = found[at - 1].text if at > 0 else ""
        if found[at].text in ("(", "{") and at > 0 and found[at - 1].kind == "name":
            parts = [one for one in MARKS.split(before) if one and one not in _MAKES]
            out.update(one.lstrip("$@&%").lower() for one in parts[-1:] if one not in _KEEPS)
            at = at - 1
            before = found[at - 1].text if at > 0 else ""
        while at > 1 and before in _BEFORE:
            at -= 1
            before = found[at - 1].text
        if at > 1 and before in ("=", ":", "=>"):
            named = at - 2
            while named > 0 and found[named].text in (":", "="):
                named -= 1
            named = of_type(found, named, at - 1)
            if found[named].kind == "name":
                out.add(MARKS.split(found[named].text)[-1].lstrip("$@%&").lower())
                if found[named - 1].kind == "name" and named:
                    out.add(last_word(found[named - 1].text).lower())
        at = found.inside[at]
        if at < 0 or found[at].text == "[":
            break
    own = around(found.data, found[bracket].start)
    return frozenset(out | own if "self" in out or not out else out)


def around(data: bytes, at: int) -> frozenset[str]:
    """The name of the class that a place stands in, in lower case."""
    within = indent(data, at)
    for head in reversed(list(CLASS.finditer(data, max(0, at - _NEAR), at))):
        margin = indent(data, head.start("name")) if b"\n" in data[head.end() : at] else -1
        if margin < within or data.startswith(b"package", head.start()):
            return frozenset((head["name"].decode().lower(),))
    return frozenset()


def of_type(found: Tokens, at: int, sign: int) -> int:
    """The name that a type stands behind, with a colon or, as in Go, nothing between; the token itself for none."""
    begin = at
    while begin > 0 and sign - begin < _TYPE and found[begin].kind != "line" and found[begin].text not in ",;({":
        if found[begin].text == ":" and found[begin - 1].kind == "name" and found[begin + 1].text != ":":
            return begin - 1
        if found[begin].text == "?" and found[begin + 1].text == ":":
            return begin - 1
        begin -= 1
    return at
