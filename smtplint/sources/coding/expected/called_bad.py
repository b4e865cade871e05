"""What a text is kept under, alone or in a list: a name for what is wrong."""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.bearings import FAULTY, REFUSED
from ...files.lines import line_before
from ..around.statements import opens_block

# A name for what is wrong, which is given a value, or goes through some.
_ELSE = frozenset("attacks exploits hostile malicious sloppy smuggled wild".split())
_WORDS = " ".join(sorted((FAULTY | REFUSED | _ELSE) - {"faulty", "refuse", "refuses", "reject"}))
_ALONE = f"{_WORDS} {_WORDS.upper()}".replace(" ", "|").encode()
_CAPITAL = _WORDS.title().replace(" ", "|").encode()
_NAMED = regex(
    rb"(?:(?<![A-Za-z])(?:" + _ALONE + rb")|(?<![A-Z])(?:" + _CAPITAL + rb"))(?![a-z])\w{0,40}[\"']?[ \t]*"
    rb"(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`])|(?=[:=,(]|\b(?:in|of)\b))[ \t]*"
    rb"(?::?=(?![=~])>?|,[ \t]*\[|\b(?:in|of)\b|(?<=:)|\()[^;\n]*$"
)
_GOES_THROUGH = regex(rb"[\])]\.(?:forEach|each|map|every|some)\b[^\n]{0,12}\b(?:" + _ALONE + rb")\w*")
_BRACKET = regex(rb"[\[{(][ \t\r]*$")
# The brace of a function's body, which is no list's.
_BODY = regex(rb"\)[^()\[\]={}\"']{0,60}\{[ \t\r]*$")


def is_called_bad(data: bytes, start: int) -> bool:
    """Whether the text that begins there is kept under a name for what is wrong, alone or in a list."""
    return _NAMED.search(line_before(data, start)) is not None or is_listed_under(_NAMED, data, start)


def is_given_bad(before: bytes, line: bytes) -> bool:
    """Whether a line gives a text to such a name, or a list with it goes through one."""
    return _NAMED.search(before) is not None or _GOES_THROUGH.search(line) is not None


def is_listed_under(named: re.Pattern[bytes], data: bytes, start: int) -> bool:
    """Whether what opens the block of a place is a list that is given to a name like that."""
    opens = opens_block(data, start).replace(b"\n", b" ")
    return _BRACKET.search(opens) is not None and not _BODY.search(opens) and named.search(opens) is not None
