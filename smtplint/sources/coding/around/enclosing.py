"""What the function that a place stands in says of that: it is for a person, or a value has brackets from elsewhere.

Strategy. The inmost function with a name tells by that. Some are called to show a value, which a command alone is sent
by. What takes a path and has a verb's name is looked at where it is called; a hook of Haraka's is handed objects.
"""

from __future__ import annotations

import re
from itertools import islice

from ....regexes import regex
from ...spelling.literals import Scanned
from .functions import Function, around
from .once import has
from .places import places

_NEAR = 1500
# So many calls of a function are looked at; one that is handed a path with its brackets.
_CALLS, _CALLED_AT = 8, regex(rb"[ \t]*\(")
_HANDS_PATH = regex(rb"(?:[^();]|\((?:[^();]|\((?:[^();]|\([^();]*\))*\))*\)){0,160}?[\"'`]<(?:[\"'`]|[$#]?\{|%s)")
# What languages call to show a value: Python, Java and JavaScript, C#, PHP, Ruby, Rust, Go, Swift.
_SHOWING = frozenset(
    b"__str__ __repr__ __unicode__ toString ToString __toString to_s inspect fmt String description "
    b"debugDescription".split()
)
_VERB = regex(rb"\b(?:mail|rcpt)\b", re.IGNORECASE)
_BRACKETED = regex(rb"\b(?:MAIL[ \t]+FROM|RCPT[ \t]+TO):[ \t]*<[^>]", re.IGNORECASE)
# Whether a file puts brackets round a value of a command itself.
_brackets = has(_BRACKETED)
# The head of a type, and one of commands by its name or by that of what it is a kind of: as a text it is what is sent.
_TYPE = regex(rb"^[^\n\"'/#*=]{0,60}\b(?:class|record|struct|enum|interface|object|impl)\b[^\n{;]{0,200}", re.MULTILINE)
_OF_COMMANDS = regex(rb"(?:Command|Cmd|COMMAND)\b")
# Soon seen, where looking for heads takes a while.
_CALLED = regex(rb"\b(?:" + b"|".join(sorted(_SHOWING)) + rb")\b")


def shows(source: Scanned, at: int) -> bool:
    """Whether what stands at that place is in a function that makes a text of a value, for a person to read."""
    data, begin = source.data, max(0, at - _NEAR)
    near = data[begin:at]
    # Words of theirs are seen ten times as soon as the names themselves.
    if not any(name in near for name in _SHOWING) or _CALLED.search(data, begin, at) is None:
        return False
    own = around(source, at)
    return own is not None and own.name in _SHOWING and not _of_command(data, own)


def _of_command(data: bytes, function: Function) -> bool:
    """Whether a function is one of a type of commands."""
    before = data[max(0, function.start - _NEAR) : function.start]
    own = next(reversed(list(_TYPE.finditer(before))), None)
    return _OF_COMMANDS.search(data[function.start : function.named] + (own.group() if own else b"")) is not None


def is_callers(source: Scanned, value: str, at: int) -> bool:
    """Whether a verb's own function takes that value and others may bracket it: no call of it is there, or one does.

    Not where the file puts brackets round others of its values itself.
    """
    data = source.data
    near = not _brackets(source) and _VERB.search(data, max(0, at - _NEAR), at) is not None
    own = around(source, at) if near else None
    if own is None or not _VERB.fullmatch(own.name) or value not in own.taken:
        return False
    calls = (end for place in places(data, own.name) if (end := place + len(own.name)) != own.named)
    others = list(islice((call.end() for end in calls if (call := _CALLED_AT.match(data, end))), _CALLS))
    return not others or any(_HANDS_PATH.match(data, end) for end in others)


def is_of_hook(source: Scanned, value: str, at: int) -> bool:
    """Whether a hook of Haraka's is handed that value: an object, which has its brackets when it is made a text."""
    data = source.data
    own = around(source, at) if b"hook_" in data[max(0, at - _NEAR) : at] else None
    if own is None or not own.name.startswith(b"hook_"):
        return False
    given = rb"(?<![\w.])" + re.escape(value.encode()) + rb"[ \t]*=[ \t]*params\b"
    return value in own.taken or re.search(given, data[own.begin : at]) is not None
