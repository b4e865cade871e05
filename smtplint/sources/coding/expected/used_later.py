"""Where a text that is kept under a name of its own is handed over, and the name that what came of that is given.

Strategy. The statement that keeps a text is told by what stands before it on its line; the first call behind it in the
same block that is given the name alone is the one.
"""

from __future__ import annotations

import re

from ....model import Span
from ....regexes import regex
from ...files.lines import indentation, line_before
from ..around.functions import block_end

# What is given a value: perhaps words for what it is, and a type before the name or behind it.
_KEPT = regex(
    rb"(?:^|[;{])[ \t]*(?:[A-Za-z][\w.:<>&*\[\]]*[ \t]+){0,3}[$@&]?(?P<name>[A-Za-z_]\w{1,60})"
    rb"(?:[ \t]*:[^=\n]{1,40})?[ \t]*:?=[ \t]*[bfru@&]{0,2}\Z"
)
# What is given may be done later, and in parts.
_GIVEN = regex(
    rb"(?:^|[;{])[ \t]*(?:[A-Za-z][\w.:<>&*]*[&*]?[ \t]+){0,3}[{\[(]?[ ]*[$@&*]{0,2}"
    rb"(?P<names>[A-Za-z_]\w{0,60}(?:,[ ]*[$@&]?\w{1,60}){0,3})[ ]*[}\])]?(?:[ \t]*:[^=\n]{1,40})?[ \t]*:?=(?![=~>])"
    rb"(?:[ \t]*(?:async[ ]*)?(?:\([\w, ]*\)|\w+)[ ]*[=-]>)?[^=\n]*\Z"
)
_NAME = regex(rb"\w+")
_USED = rb"(?:[(,][ \t]*|(?<=\w)[ \t]+)[$@&]{0,2}%s(?:\.(?:\w{1,20}\([^()\n]{0,20}\)))?(?=[ \t]*(?:[),;]|\r?\n|\Z))"
_NEAR = 600


def used(data: bytes, start: int, end: int) -> Span | None:
    """Where the name of a text that stands there is handed over first; None for a text that is not kept so."""
    before = line_before(data, start)
    kept = _KEPT.search(before)
    if kept is None:
        return None
    stop = block_end(data, end, min(len(data), end + _NEAR), indentation(before) - 1)
    use = re.compile(_USED % re.escape(kept["name"])).search(data, end, stop)
    return use.span() if use else None


def results(data: bytes, start: int) -> list[bytes]:
    """The names that are given what comes of a call whose argument stands there."""
    return named(line_before(data, start))


def named(before: bytes) -> list[bytes]:
    """The names that a statement is to give something to, by what it has before that."""
    given = _GIVEN.search(before)
    return [name for name in _NAME.findall(given["names"]) if name.strip(b"_")] if given else []
