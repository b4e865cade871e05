"""Whether a value that a name holds is used again: what only its use makes wrong is wrong where it stands if not.

Strategy. What a function gives a name is used in that function, up to where the name is given another value; of what is
given elsewhere all uses in the file count. What a comment or a text says in that word is none.
"""

from __future__ import annotations

import re

from ...model import Span
from ...regexes import regex
from ..coding.around.functions import function_end
from ..coding.around.once import for_each
from ..coding.around.places import places
from ..coding.values.given_values import settled
from ..spelling.literals import Scanned

_OFTEN = 64
# So far a value is followed.
_WITHIN = 8000
# What stands before a name that a text puts in.
_PUT_IN = regex(rb"[{$@%(][ \t]*\Z")


def has_others(source: Scanned, name: str, use: Span) -> bool:
    """Whether the value of a name has other uses than that one."""
    own = name.encode()
    begin = settled(name, source, use[0])
    stop = function_end(source, begin, min(len(source.data), begin + _WITHIN)) if begin >= 0 else -1
    if not begin <= use[0] < stop:
        return _count(source, own) > 2
    anew = re.compile(rb"(?<![\w.])" + re.escape(own) + rb"[ \t]*:?=(?![=>])").search(source.data, use[1], stop)
    return _uses(source, own, begin, anew.start() if anew else stop) > 1


@for_each(_OFTEN)
def _count(source: Scanned, name: bytes) -> int:
    """How often a name stands in a file, where it is given its value too."""
    return _uses(source, name, 0, len(source.data))


def _uses(source: Scanned, name: bytes, begin: int, end: int) -> int:
    return sum(_is_use(source, at) for at in places(source.data, name, begin, end))


def _is_use(source: Scanned, at: int) -> bool:
    inside = source.at(at)
    if inside < 0:
        return True
    return source.forms[inside] >= 0 and _PUT_IN.search(source.data, max(0, at - 4), at) is not None
