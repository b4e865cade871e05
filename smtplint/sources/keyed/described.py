"""Where the values stand of a key that is only described: a schema's ``default`` and ``example``, a variable's.

Strategy. What describes a key is in braces behind it, on lines further in, or beside it where the key itself is the
value of a ``name``. Values of more than one kind may be there, each on its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ..files.lines import line_start

_VALUE = regex(
    rb"(?:^|(?<=[\s{,]))(?P<mark>[\"']?)(?:default|examples?|const|value)(?P=mark)[ \t]*(?::(?=[\s\"'\[])|=)[ \t]*",
    re.IGNORECASE | re.MULTILINE,
)
_INNER = rb"(?P<body>(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*\})*+\})*+)\}"
_BRACES = regex(rb"[\"']?[ \t]*(?:[:=][ \t]*)?\{" + _INNER)
# What stands before a name that is a value; and behind it in the same braces.
_NAMES = regex(rb"(?:^|[\s{,])[\"']?(?:name|key|id)[\"']?[ \t]*[:=][ \t]*[\"']?\Z", re.IGNORECASE)
_BESIDE = regex(rb"[\"']?[ \t]*," + _INNER)
_END = regex(rb"[\"']?[ \t]*(?::[ \t]*)?(?:#[^\n]*)?\r?\n")
_LINE = regex(rb"(?P<indent>[ \t]*)(?P<text>[^\n]*)(?:\n|\Z)")
_BEFORE, _LONGEST, _LINES = 200, 3000, 40


def described(data: bytes, start: int, end: int) -> Iterator[Span]:
    """Where the keys stand, each with its sign, behind which the values of the key that stands there begin."""
    begin = line_start(data, start, _BEFORE)
    line = data[begin:start]
    named = _NAMES.search(line) is not None
    braces = (_BESIDE if named else _BRACES).match(data, end, end + _LONGEST)
    if braces:
        body = braces.span("body")
    else:
        # What is beside a name is as far in as that, behind the sign of an item.
        body = _further(data, end, len(line) - len(line.lstrip(b" \t-" if named else b" \t")) + (not named))
    yield from (value.span() for value in _VALUE.finditer(data, *body))


def _further(data: bytes, end: int, column: int) -> Span:
    """The lines behind the one that ends there which are so far in."""
    if (first := _END.match(data, end)) is None:
        return end, end
    at = first.end()
    for _ in range(_LINES):
        line = _LINE.match(data, at, first.end() + _LONGEST)
        if line is None or line.end() == at or (line["text"].strip() and len(line["indent"]) < column):
            break
        at = line.end()
    return first.end(), at
