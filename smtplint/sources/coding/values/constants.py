"""Constants of a file: what a name stands for that is written as one and is given a literal once.

Strategy. A name is looked for where it is given a value; one that is given several, or none that is a literal alone, is
not known. What is found in its text is said where the name is used.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...sent.names import meaning_in_code
from ...spelling.literals import Scanned
from ...spelling.retyped import CALLS, METHODS
from ...spelling.spelt import Hole, Spelt
from ..around.once import once

_CONSTANT = r"(?P<name>k[A-Z]\w{1,60}|[A-Z][A-Z0-9_]{2,60})"
_NAME = regex(rf"(?:[\w$@]+(?:\.|::))*{_CONSTANT}", re.ASCII)
# A name of which a call round it, or one behind it, only makes another kind of text.
_MADE = regex(
    rf"(?P<call>&?(?:\w+(?:::|\.))*(?:{CALLS})(?:::new)?[({{]\s*)?"
    r"(?P<name>[\w$@]+(?:(?:\.|::|->)\w+)*?)" + METHODS + r"(?(call)\s*[)}])",
    re.ASCII,
)
_GIVEN = regex(
    rf"(?<![\w$]){_CONSTANT}\b[^\n=;(){{}},\"'`<>]{{0,40}}(?:<[^\n<>=]{{0,40}}>)?[ \t]*:?=(?![=>~])[ \t]*"
    rf"|#[ \t]*define[ \t]+{_CONSTANT.replace('name', 'defined')}[ \t]+(?=[\"(])".encode(),
    re.ASCII,
)
_MOST = 200


def of_name(value: str) -> str:
    """The name in what only makes another kind of text of it; any other value as it is."""
    made = _MADE.fullmatch(value) if len(value) <= _MOST else None
    return made["name"] if made else value


def constant(name: str, source: Scanned) -> Spelt | None:
    """What the constant of that name spells, where it is given that; None for what is none."""
    begin = constant_given(name, source)
    if begin < 0 or (index := source.begins(begin)) < 0:
        return None
    behind = source.data[source.ends[index] : source.ends[index] + 1]
    if behind not in (b"", b";", b"\n", b"\r", b",", b" ", b")"):
        return None
    text = source.spelt(index)
    return None if text.holes or len(text.raw) > _MOST else text


def constant_given(name: str, source: Scanned) -> int:
    """Where the value begins that the constant of that name is given once; -1 for what is none."""
    match = _NAME.fullmatch(of_name(name))
    found = _given_in(source).get(match["name"].encode(), ()) if match else ()
    return found[0] if len(found) == 1 else -1


@once
def _given_in(source: Scanned) -> dict[bytes, list[int]]:
    """The constants that are given values, each with where those begin."""
    out = dict[bytes, list[int]]()
    for match in _GIVEN.finditer(source.data):
        if source.at(match.start()) < 0:
            out.setdefault(match["name"] or match["defined"], []).append(match.end())
    return out


def known(text: Spelt, source: Scanned) -> Spelt:
    """The text with the constants that hold the brackets of a path, or blanks, in the place of their names."""

    def standing(_: int, hole: Hole) -> Spelt | None:
        name = hole.text.strip("${}#()\\ ")
        # What by its name is an address is judged where it is given.
        value = None if meaning_in_code(name) else constant(name, source)
        if value is None or (b"<" not in value.raw and value.raw.strip(b" \t")):
            return None
        return value.moved(*hole.span)

    return text.replaced(standing)
