"""What a text is kept under, alone or in a list: a name for what is wrong."""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.bearings import FAULTY, REFUSED
from ...files.lines import line_before
from ..around.statements import gives_below, opens_block, opens_list

# A name for what is wrong, which is given a value, or goes through some.
_WORDS = " ".join(sorted((FAULTY | REFUSED) - {"faulty", "refuse", "refuses", "reject"}))
_ALONE = f"{_WORDS} {_WORDS.upper()}".replace(" ", "|").encode()
_CAPITAL = _WORDS.title().replace(" ", "|").encode()
_NAMED = regex(
    rb"(?:(?<![A-Za-z])(?:" + _ALONE + rb")|(?<![A-Z])(?:" + _CAPITAL + rb"))(?![a-z])\w{0,40}[\"']?[ \t]*"
    rb"(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`])|(?=[:=,(]|\b(?:in|of)\b))[ \t]*"
    rb"(?::?=(?![=~])>?|,[ \t]*\[|\b(?:in|of)\b|(?<=:)|\()[^;\n]*$"
)
_GOES_THROUGH = regex(rb"[\])]\.(?:forEach|each|map|every|some)\b[^\n]{0,12}\b(?:" + _ALONE + rb")\w*")
_BRACKET = regex(rb"[\[{(][ \t\r]*$")
# What a language defines without a sign.
_DEFINED = regex(
    rb"^[ \t]*(?:@|\((?:def\w*|define|setq)[ \t])[^\n\"'=]{0,60}?(?<![A-Za-z])(?:" + _ALONE + rb")(?![a-z])"
    rb"[\w*-]{0,40}[ \t]*(?:[\[({~][^\n]{0,3})?$"
)
# The brace of a function's body, which is no list's.
_BODY = regex(rb"\)[^()\[\]={}\"']{0,60}\{[ \t\r]*$")


def is_called_bad(data: bytes, start: int) -> bool:
    """Whether the text that begins there is kept under a name for what is wrong, alone or in a list."""
    if _NAMED.search(line_before(data, start)) is not None or is_listed_under(_NAMED, data, start):
        return True
    return _DEFINED.search(opens_list(data, start)) is not None


def is_given_bad(before: bytes, line: bytes) -> bool:
    """Whether a line gives a text to such a name, or a list with it goes through one."""
    return _NAMED.search(before) is not None or _GOES_THROUGH.search(line) is not None


def is_listed_under(named: re.Pattern[bytes], data: bytes, start: int) -> bool:
    """Whether what opens the block of a place is a list that is given to a name like that."""
    opens = opens_block(data, start).replace(b"\n", b" ")
    if _BRACKET.search(opens) is not None and not _BODY.search(opens) and named.search(opens) is not None:
        return True
    opens = opens_list(data, start)
    return gives_below(opens) and named.search(opens) is not None
