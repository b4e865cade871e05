"""The margin of a text of several lines, which its language takes off before it reads an escape.

Ruby's ``<<~`` and text blocks of Java and Swift: a line that is continued loses the margin too, and nothing else.
"""

from __future__ import annotations

import re

from ...regexes import regex
from .spelt import Spelt

_LINE = regex(rb"^(?P<margin>[ \t]*+)[^ \t\r\n]", re.MULTILINE)
_BLANKS = regex(rb"[ \t]*+")


def width(data: bytes, start: int, end: int) -> int:
    """How wide the margin is that all lines have which begin in a stretch of a file."""
    return min((len(line["margin"]) for line in _LINE.finditer(data, start, end)), default=0)


def without_margin(text: Spelt, data: bytes, start: int, end: int) -> Spelt:
    """The text without the margin of the lines that are joined to those before; its lines stand there in the file."""
    margin = width(data, start, end)
    return text.with_others(
        ((at, min(blanks.end(), at + margin)), Spelt().join())
        for at in sorted(text.joins)
        if margin and (blanks := _BLANKS.match(text.raw, at))
    )


def with_blanks(text: Spelt, data: bytes) -> Spelt:
    """The text of a document with the blanks before it on its first line, which are passed over in most."""
    if not text.raw:
        return text
    start = text.starts[0]
    return Spelt().plain(data, data.rfind(b"\n", 0, start) + 1, start, text.escapes[0]).add(text)
