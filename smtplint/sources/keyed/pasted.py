"""Sessions that comments of settings show, to be pasted into a program: their lines without the comment's sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ...verbs import HELLO, any_of
from ..files.prefilter import on_lines

# The line of a session that begins it; and a line of the comment it stands in.
_GREETS = regex(rb"^[ \t]*[#;]+[ \t]+(?:[CS]:[ \t]*)?" + any_of(HELLO) + rb"[ ]\S+[ \t\r]*$", re.MULTILINE)
_LINE = regex(rb"[ \t]*[#;]+(?=[ \t\r\n]|\Z)")
_WORDS = tuple(word.lower() + b" " for word in HELLO)
_LONGEST = 4000


def sessions(data: bytes) -> Iterator[tuple[Span, list[Span]]]:
    """The stretch of each comment that shows a session, from its greeting on, and the signs on its lines."""
    reached = 0
    for greets in on_lines(data, _WORDS, _GREETS):
        if greets.start() < reached:
            continue
        signs, at = list[Span](), greets.start()
        while at < min(len(data), greets.start() + _LONGEST) and (line := _LINE.match(data, at)):
            signs.append(line.span())
            at = data.find(b"\n", at) + 1 or len(data)
        reached = at
        yield (greets.start(), at), signs
