"""The function that a place in code stands in, as far as its name is told: whether what it makes is for a person.

Strategy. The nearest head of a function before the place is taken for that of the function round it, where the place is
indented further or on its line; nothing is said of a place that is far from any.
"""

from __future__ import annotations

import re
from itertools import islice

from ...regexes import regex
from ..files.lines import indent
from ..spelling.literals import Scanned
from .once import has

_NEAR = 1500
# What has brackets and a block behind it, and is no function.
CONTROL = (
    rb"(?:if|for|while|switch|catch|foreach|elseif|elsif|elif|match|using|lock|return|new|synchronized|try|when|unless|until"
    rb"|with)"
)
# What a function's name stands behind in the languages that have a word for it: that, and in Go what it is called on.
DEFINES = rb"\b(?:def|fn|func|fun|function|sub)[ \t]+(?:\([^()\n]{0,80}\)[ \t]*)?"
# A head in those languages, and in those that have a type or nothing before the name.
HEAD = regex(
    DEFINES + rb"(?:\w+[.:]){0,3}(?P<named>\w+)"
    rb"|\bvar[ \t]+(?P<value>\w+)[ \t]*:[ \t]*String[ \t]*\{"
    rb"|(?<![\w.$])(?!"
    + CONTROL
    + rb"\b)(?P<typed>[A-Za-z_]\w*)[ \t]*\([^()\n;]{0,200}\)[^;{}()\n=]{0,80}(?:\r?\n[ \t]*)?\{"
    # What C# and Dart write for a body, and a match's arm has behind what stands alone.
    rb"|(?<=[\w>\]?][ \t])(?P<short>[A-Za-z_]\w*)[ \t]*\([^()\n;]{0,200}\)[ \t]*(?:\r?\n[ \t]*)?=>"
)
# So many calls of a function are looked at; one that is handed a path with its brackets.
_CALLS = 8
_HANDS_PATH = regex(rb"(?:[^();]|\((?:[^();]|\((?:[^();]|\([^();]*\))*\))*\)){0,160}?[\"'`]<(?:[\"'`]|[$#]?\{|%s)")
# What a function of JavaScript's without a name is given to, so far before it.
_KEY, _KEYED = regex(rb"([A-Za-z_$][\w$]*)[\"']?[ \t]*[:=][ \t]*(?:async[ \t]+)?\Z"), 80
# What parts what a function takes, and what parts its name from its type; what is an object's own.
_COMMA = regex(r",(?![^<>(\[]*[>)\]])")
_OF_TYPE = regex(r"(?<!:):(?!:)|[ ]As[ ]")
_SELF = regex(r"(?:&(?:'\w+ )?)?(?:mut )?\$?(?:self|cls|class|this)\b")
_WORD = regex(r"[A-Za-z_]\w*", re.ASCII)
# What languages call to show a value: Python, Java and JavaScript, C#, PHP, Ruby, Rust, Go, Swift.
_SHOWING = frozenset(
    (
        b"__str__",
        b"__repr__",
        b"__unicode__",
        b"toString",
        b"ToString",
        b"__toString",
        b"to_s",
        b"inspect",
        b"fmt",
        b"String",
        b"description",
        b"debugDescription",
    )
)
# Of those, the ones that nothing is sent by.
_DEBUGGING = frozenset((b"__repr__", b"inspect", b"debugDescription"))
_VERB = regex(rb"\b(?:mail|rcpt)\b", re.IGNORECASE)
_BRACKETED = regex(rb"\b(?:MAIL[ \t]+FROM|RCPT[ \t]+TO):[ \t]*<[^>]", re.IGNORECASE)
# Whether a file puts brackets round a value of a command itself.
_brackets = has(_BRACKETED)
_COMMAND = regex(rb"\b(?:MAIL[ \t]+FROM|RCPT[ \t]+TO)\b", re.IGNORECASE)
# The head of a type, and one of commands by its name or by that of what it is a kind of: as a text it is what is sent.
_TYPE = regex(rb"^[^\n\"'/#*=]{0,60}\b(?:class|record|struct|enum|interface|object|impl)\b[^\n{;]{0,200}", re.MULTILINE)
_OF_COMMANDS = regex(rb"(?:Command|Cmd|COMMAND)\b")
# Soon seen, where looking for heads takes a while.
_CALLED = regex(rb"\b(?:" + b"|".join(sorted(_SHOWING)) + rb")\b")


def block_end(data: bytes, at: int, end: int, deep: int) -> int:
    """Where what goes on behind a place ends: before a line no further in than ``deep``, or there."""
    outer = re.compile(rb"\n[ \t]{0,%d}[^\s{)]" % deep).search(data, at, end) if deep >= 0 else None
    return outer.start() if outer else end


def taken(text: str, *, go: bool) -> list[str]:
    """The names of what a function takes by its head, without the object that it is called on; "" for what has none.

    ``go``: types stand behind the names with nothing between, if no colon is.
    """
    parts = [part.strip() for part in _COMMA.split(text)]
    named = [_OF_TYPE.split(part.partition("=")[0]) for part in parts if not _SELF.match(part)]
    words = [(_WORD.findall(one[0]), go and len(one) == 1) for one in named]
    return [word[0 if first else -1] if word else "" for word, first in words]


def shows(data: bytes, at: int) -> bool:
    """Whether what stands at that place is in a function that makes a text of a value, for a person to read."""
    begin = max(0, at - _NEAR)
    near = data[begin:at]
    # Words of theirs are seen ten times as soon as the names themselves.
    if not any(name in near for name in _SHOWING) or _CALLED.search(data, begin, at) is None:
        return False
    head = _head(data, at)
    name = _name(head) if head else b""
    return name in _SHOWING and (name in _DEBUGGING or head is None or not _of_command(data, head))


def _of_command(data: bytes, head: re.Match[bytes]) -> bool:
    """Whether a function is one of a type of commands."""
    before = data[max(0, head.start() - _NEAR) : head.start()]
    own = next(reversed(list(_TYPE.finditer(before))), None)
    return _OF_COMMANDS.search(head.group() + (own.group() if own else b"")) is not None


def is_verb(data: bytes, at: int) -> bool:
    """Whether what stands at that place is in a function that has a verb's name: what it is given is the verb's own."""
    return _VERB.search(data, max(0, at - _NEAR), at) is not None and _VERB.fullmatch(_around(data, at)) is not None


def is_callers(source: Scanned, value: str, at: int) -> bool:
    """Whether a verb's own function takes that value and others may bracket it: no call of it is there, or one does.

    Not where the file puts brackets round others of its values itself.
    """
    data = source.data
    head = _head(data, at) if _VERB.search(data, max(0, at - _NEAR), at) and not _brackets(source) else None
    if head is None or not _VERB.fullmatch(_name(head)):
        return False
    own = re.compile(rb"(?<!\w)" + re.escape(value.encode()) + rb"(?!\w)")
    behind = HEAD.search(data, at, at + _NEAR)
    if len(_COMMAND.findall(data, head.start(), behind.start() if behind else at + _NEAR)) > 1:
        return False
    name, named = head.span(head.lastgroup or 0)
    taken = own.search(data, named, data.find(b")", named, at))
    calls = re.compile(rb"(?<!\w)" + _name(head) + rb"[ \t]*\(")
    if taken is None:
        return False
    others = [call.end() for call in islice(calls.finditer(data), _CALLS) if call.start() != name]
    return not others or any(_HANDS_PATH.match(data, end) for end in others)


def is_of_hook(data: bytes, value: str, at: int) -> bool:
    """Whether a hook of Haraka's is handed that value: an object, which has its brackets when it is made a text."""
    head = _head(data, at) if b"hook_" in data[max(0, at - _NEAR) : at] else None
    if head is None or not _name(head).startswith(b"hook_"):
        return False
    own = rb"(?<![\w.])" + re.escape(value.encode())
    behind = data.find(b")", head.start(), at)
    return re.search(own + rb"(?!\w)", data[head.start() : behind]) is not None or (
        re.search(own + rb"[ \t]*=[ \t]*params\b", data[behind:at]) is not None
    )


def _around(data: bytes, at: int) -> bytes:
    """The name of the function that a place stands in; nothing where none is near."""
    head = _head(data, at)
    return _name(head) if head else b""


def _name(head: re.Match[bytes]) -> bytes:
    """What a function is called; one without a name of its own is by what it is given to."""
    if head["typed"] == b"function" and (key := _KEY.search(head.string, max(0, head.start() - _KEYED), head.start())):
        return key[1]
    return head["named"] or head["value"] or head["typed"] or head["short"]


def _head(data: bytes, at: int) -> re.Match[bytes] | None:
    """The head of the function that a place stands in; None where none is near."""
    head = next(reversed(list(HEAD.finditer(data, max(0, at - _NEAR), at))), None)
    if head is None or (b"\n" in data[head.end() : at] and indent(data, head.start()) >= indent(data, at)):
        return None
    return head
