"""How far the lines of a text are shifted back that is handed over as it is: by its language alone.

Strategy. Ruby's and Perl's ``<<~`` and Java's text blocks lose the margin that all lines have, those of PHP, C# and
Swift what stands before their end; other texts lose nothing. What stands behind the text tells whether it is changed.
"""

from __future__ import annotations

from ....regexes import regex
from ...spelling.languages import LANGUAGES
from ...spelling.margins import width
from ...spelling.retyped import HANDED_OVER
from ..joined.expressions import Joined

_COMMON, _CLOSED, _NONE = (
    tuple(LANGUAGES[name] for name in names)
    for names in (("rb", "pl", "java"), ("php", "cs", "swift"), ("py", "js", "go", "kt", "groovy", "lua"))
)
# What opens a text behind which a call goes on on the same line, and how such a call ends with it.
_HERE = regex(rb"<<(?P<shifts>[-~]?)[\"'`]?\w+[\"'`]?[ \t]*(?:[),;]|\r?\n)")
_SQUIGGLY = b"~"
# What stands before a text that nothing is done with.
_BEFORE = b"(, \t\n"


def margin(text: Joined) -> int:
    """How many blanks each line of a text loses before it is sent; -1 where that is not told."""
    source = text.source
    data, language = source.data, source.language
    index = text.literals[0]
    start, end = source.starts[index], source.ends[index]
    if len(text.literals) > 1 or data.find(b"\n", start, end) < 0 or data[start - 1 : start] not in _BEFORE:
        return -1
    here = _HERE.match(data, start) if language in _COMMON else None
    opened = language in _COMMON and data.startswith(b"<<", start)
    if here is None and (opened or not HANDED_OVER.match(data, end)):
        return -1
    if language in _NONE or (here and here["shifts"] != _SQUIGGLY):
        return 0
    last = data.rfind(b"\n", start, end) + 1
    if language in _COMMON:
        return width(data, data.find(b"\n", start), last if here else end)
    return width(data, last, end) if language in _CLOSED else -1
