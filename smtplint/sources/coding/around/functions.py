"""Functions of a file's own: how they begin, in every language, what they take, and where they end.

Strategy. A head is told by a word before its name, or by what stands behind that: what is taken, and what begins a
body. A function ends before the line that is no further in than its head. What has no name is called by what it is
given to.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from itertools import islice

from ....regexes import regex
from ....typed import NamedTuple
from ...files.keywords import CALLED_ON, FUNCTION, FUNCTIONS
from ...files.lines import indent, line_start
from ...spelling.literals import Scanned
from .once import Looked, once
from .places import places, stands

# What has brackets and a block behind it, and is no function.
CONTROL = (
    rb"(?:if|for|while|switch|catch|foreach|elseif|elsif|elif|match|using|lock|return|new|synchronized|try|when|unless|until"
    rb"|with)"
)
# What a function's name stands behind in the languages that have a word for it: that, in Go what it is called on, in
# others the name of what it belongs to.
DEFINES = rb"\b" + FUNCTION + rb"[ \t]+" + CALLED_ON + rb"(?:\w{1,40}(?:\.|::?)){0,3}"
# What a function takes in brackets.
PARAMETERS = rb"[^(){};]{0,400}+(?:(?:\([^()]{0,80}+\)|\{[^(){};]{0,200}+\})[^(){};]{0,400}+){0,8}+"
# What stands between that and a body where nothing is before the name but a type, and with what C# and Dart write.
_BODY_BEHIND = (
    rb"(?![ \t]*,)[^;{}()\n=]{0,80}"
    rb"(?:\r?\n[ \t]*(?:(?:throws|where)\b[^;{}()\n=]{0,80}(?:\r?\n[ \t]*)?)?)?\{"
)  # fmt: skip
_SHORT_BEHIND = rb"[ \t]*(?:\r?\n[ \t]*)?=>"
# A function without a name, behind what it is given to.
_UNNAMED = (
    rb"(?:\(" + PARAMETERS + rb"\)[ \t]*(?::[^()\n=;]{0,60})?=>|\blambda\b[^\n:]{0,80}:"
    rb"|(?<![\w.])[A-Za-z_]\w{0,40}[ \t]*=>)"
)  # fmt: skip
# What a member of Swift's, Kotlin's and C#'s that is worked out stands behind and before.
_DECLARES = rb"\b(?:get|va[lr]|[sS]tring)[ \t]+"
_WORKED_OUT = rb"(?:[ \t]*:[ \t]*\w{1,20}\??)?\s{0,20}(?:\{|=>|get\(\))"
# A head with a name, or "function" without one; that of such a member; and a function with no name.
HEAD = regex(
    DEFINES + rb"(?P<named>\w+)"
    rb"|" + _DECLARES + rb"(?P<value>\w+)" + _WORKED_OUT
    + rb"|(?<![\w.$])(?!" + CONTROL + rb"\b)(?P<typed>[A-Za-z_]\w*)[ \t]*\(" + PARAMETERS + rb"\)" + _BODY_BEHIND
    + rb"|(?<=[\w>\]?][ \t])(?P<short>[A-Za-z_]\w*)[ \t]*\(" + PARAMETERS + rb"\)" + _SHORT_BEHIND
)  # fmt: skip
ARROW = regex(_UNNAMED)
# The same round a name that is found: what stands before it, and what behind it.
_DEFINED = regex(DEFINES + rb"\Z")
_ASSIGNED = regex(
    rb"[ \t]*(?::=|[:=](?![:=]))[ \t]*(?:async\b[ \t]*)?(?:func(?:tion)?\b[ \t]*\w*[ \t]*(?=\()|(?=" + _UNNAMED + rb"))"
)
_TYPED = regex(rb"[ \t]*\(" + PARAMETERS + rb"\)(?:" + _BODY_BEHIND + rb"|" + _SHORT_BEHIND + rb")")
_MEMBER, _VALUE = regex(_DECLARES + rb"\Z"), regex(_WORKED_OUT)
_BELONGS = regex(rb"(?<![.>$])|(?<=\bprototype\.)")
# What a function is given to that has no name, so far before it.
_KEY, _KEYED = regex(rb"([A-Za-z_$][\w$]*)[\"']?[ \t]*(?::?=|:)[ \t]*(?:\w{1,40}\([ \t]*)?(?:async[ \t]+)?\Z"), 80
# What is taken: what Perl gives it, brackets, PowerShell's and Tcl's, and what Ruby and functions without a name have
# without any.
_TAKEN = regex(
    rb"(?:[ \t]*\([$@%&*;\\_]*\))?\s*\{"
    rb"(?P<shifts>(?:\s*my[ \t]*\(?[ \t]*\$\w{1,40}[ \t]*\)?[ \t]*=[ \t]*shift\b[^;\n]{0,20};){0,8})"
    rb"(?:\s*my[ \t]*\(?(?P<perl>[$@%][^();=]{0,300}?)\)?\s*=\s*@_|(?<=;))"
    rb"|(?:[ \t]*(?:<[^<>\n]{0,60}>|\[[^\[\]\n]{0,60}\]))?[ \t]*\((?P<brackets>" + PARAMETERS + rb")\)"
    rb"|[ \t]*\{\s*(?i:param)[ \t]*\((?P<param>" + PARAMETERS + rb")\)"
    rb"|[ \t]+\{(?P<words>[^\n]{0,200}?)\}[ \t]*(?=\{)"
    rb"|[ \t]+(?P<ruby>(?!do\b)[*&]{0,2}[a-z_]\w*(?:,[ ][^\n(){};=]{0,120})?)[ \t]*\r?$"
    rb"|lambda\b(?P<python>[^\n:]{0,80}):|(?P<alone>[A-Za-z_]\w{0,40})[ \t]*=>",
    re.MULTILINE,
)
_SHIFTED = regex(rb"\$(\w+)[ \t]*\)?[ \t]*=")
# What parts what a function takes, and what parts its name from its type; what is an object's own.
_COMMA = regex(r",(?![^<>(\[]*[>)\]])")
_OF_TYPE = regex(r"(?<!:):(?!:)|[ ]As[ ]")
_SELF = regex(r"(?:&(?:'\w+ )?)?(?:mut )?\$?(?:self|cls|class|this)\b")
_WORD = regex(r"[A-Za-z_]\w*", re.ASCII)
# So much of a line stands before a name, so many places of one are looked at, so far a body is followed, and so near
# behind a name what is taken ends.
_BEFORE, _OFTEN, _BODY, _NEAR = 200, 2000, 3000, 400


class Function(NamedTuple):
    """A function of a file's own.

    name    what it is called; nothing for one that is given to nothing
    start   where its head begins
    named   where its name ends, or its word where it has none
    taken   the names of what it takes, without the object that it is called on; "" for what has none
    begin   behind what it takes
    """

    name: bytes
    start: int
    named: int
    taken: tuple[str, ...]
    begin: int

    def end(self, data: bytes) -> int:
        """Where its body ends, as far as that is followed."""
        limit = min(len(data), self.begin + _BODY)
        line = data.find(b"\n", self.begin, limit)
        return block_end(data, line, limit, indent(data, self.start)) if line >= 0 else limit


def block_end(data: bytes, at: int, end: int, deep: int) -> int:
    """Where what goes on behind a place ends: before a line no further in than ``deep``, or there."""
    outer = re.compile(rb"\n[ \t]{0,%d}[^\s{)]" % deep).search(data, at, end) if deep >= 0 else None
    return outer.start() if outer else end


def defines(before: bytes) -> bool:
    """Whether what stands before a name says that it is a function's, which begins there."""
    return before[-1:] in (b" ", b"\t", b".", b":") and _DEFINED.search(before) is not None


def functions_named(source: Scanned, name: bytes, begin: int = 0) -> Iterator[Function]:
    """The functions of that name from a place on."""
    for at in islice(places(source.data, name, begin), _OFTEN):
        if (found := _function_at(source.data, at, at + len(name))) and source.at(at) < 0:
            yield found


def _function_at(data: bytes, at: int, end: int) -> Function | None:
    """The function whose name stands between two places, where that is one's."""
    line = line_start(data, at, _BEFORE)
    before = data[line:at]
    if before[-1:] in (b" ", b"\t", b".", b":") and (word := _DEFINED.search(before)):
        return _function(data, data[at:end], line + word.start(), end, go=word.group().startswith(b"func "))
    given = _ASSIGNED.match(data, end)
    if before[-1:] == b" " and _MEMBER.search(before) and _VALUE.match(data, end):
        return Function(data[at:end], at, end, (), end)
    if (given or _TYPED.match(data, end)) and _BELONGS.match(data, at):
        named = given.end() if given else end
        return _function(data, data[at:end], at, named, go=data.endswith(b"func", end, named))
    return None


def _function(data: bytes, name: bytes, start: int, named: int, *, go: bool) -> Function:
    head = _TAKEN.match(data, named)
    return Function(name, start, named, _names_taken(head, go=go) if head else (), head.end() if head else named)


def function_of(head: re.Match[bytes]) -> Function:
    """The function that has such a head, with a name or without."""
    data, group = head.string, head.lastgroup
    if group and head[group].decode("latin-1") not in FUNCTIONS:
        named = head.end(group)
        return _function(data, head[group], head.start(), named, go=head.group().startswith(b"func "))
    key = _KEY.search(data, max(0, head.start() - _KEYED), head.start())
    named = head.end(group) if group else head.start()
    return _function(data, key[1] if key else b"", head.start(), named, go=head.group().startswith(b"func("))


@once
def heads(source: Scanned) -> Looked:
    """The heads of a file's functions that have a name."""
    return Looked(source.data, HEAD)


@once
def arrows(source: Scanned) -> Looked:
    """Those of functions without one."""
    return Looked(source.data, ARROW)


def all_heads(source: Scanned, start: int, end: int) -> Iterator[re.Match[bytes]]:
    """Both, in order, between two places."""
    both = (looked(source).between(start, end) for looked in (heads, arrows))
    return heapq.merge(*both, key=lambda head: head.start())


def next_function(source: Scanned, at: int, end: int, deep: int) -> int:
    """Where a function begins between two places whose head is no further in than ``deep``; the end for none."""
    data = source.data
    return next((head.start() for head in heads(source).between(at, end) if indent(data, head.start()) <= deep), end)


def function_end(source: Scanned, at: int, end: int) -> int:
    """Where another function begins behind a place than the one that it stands in, at most there."""
    return next_function(source, at, end, indent(source.data, at) - 1)


def leaves(source: Scanned, start: int, end: int) -> bool:
    """Whether between two places a function begins that the first one does not stand in."""
    return next_function(source, start, end, indent(source.data, start)) < end


def is_taken(source: Scanned, start: int, end: int, name: bytes) -> bool:
    """Whether a function that begins between two places takes a value under that name."""
    data, own = source.data, name.decode("latin-1")
    if not stands(data, name, start, end):
        return False
    # What is taken is read where the name is near.
    heads = (head for head in all_heads(source, start, end) if data.find(name, head.start(), head.end() + _NEAR) >= 0)
    return any(own in function_of(head).taken for head in heads)


def around(source: Scanned, at: int) -> Function | None:
    """The inmost function with a name that a place stands in; None where none is near."""
    return next((one for one in all_around(source, at) if one.name), None)


def all_around(source: Scanned, at: int) -> Iterator[Function]:
    """The functions round a place, from the inmost on, with those that have no name."""
    data = source.data
    for head in reversed(list(all_heads(source, max(0, at - _BODY), at))):
        if b"\n" not in data[head.end() : at] or indent(data, head.start()) < indent(data, at):
            yield function_of(head)


def _names_taken(head: re.Match[bytes], *, go: bool) -> tuple[str, ...]:
    """The names of what a function takes; ``go``: their types stand behind them, with nothing between."""
    if head["words"] is not None:
        return tuple(_WORD.findall(head["words"].decode("latin-1")))
    shifted = tuple(one.decode("latin-1") for one in _SHIFTED.findall(head["shifts"] or b"") if one != b"self")
    groups = ("perl", "brackets", "param", "ruby", "python", "alone")
    text = " ".join(next((head[group] for group in groups if head[group] is not None), b"").decode("latin-1").split())
    return shifted + tuple(name for name, _ in parameters_in(text, go=go))


def parameters_in(text: str, *, go: bool) -> list[tuple[str, bool]]:
    """The names of what a function takes, out of that, each with whether it may be left out; "" for what has none."""
    if not text.strip():
        return []
    parts = [part.strip().partition("=") for part in _COMMA.split(text) if not _SELF.match(part.strip())]
    named = [(_OF_TYPE.split(part), bool(default)) for part, default, _ in parts]
    words = [(_WORD.findall(one[0]), go and len(one) == 1, optional) for one, optional in named]
    return [(word[0 if first else -1] if word else "", optional) for word, first, optional in words]
