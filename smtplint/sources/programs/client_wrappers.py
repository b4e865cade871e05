"""What of a script's own stands for a mail client: functions that pass their words on to one, and variables.

Strategy. A function is one where the words of a client in its body have all of the function's own among them; a
variable is one by its name, or by what it is given. Where such a name stands as a command, its words are the client's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ...regexes import regex
from ...typed import NamedTuple
from ..spelling.literals import Scanned
from ..spelling.words import Dialect, words

_FUNCTION = regex(rb"^[ \t]*+(?:function[ \t]+)?(?P<name>[\w-]+)[ \t]*(?:\(\)[ \t]*)?(?:\n[ \t]*)?\{", re.MULTILINE)
_ALL = regex(rb"\"?\$(?:[@*]|\{[@*](?::\d+)?\})\"?")
PLACE = rb"(?:^(?:[ \t]*[@+-]{1,3})?|[;&|({!`]|\b(?:then|do|else|if|while|until|time|sudo|call)\b)[ \t]*+"
_NAMED = rb"(?P<name>(?:\w*_)?(?P<program>%s)(?:_(?:cmd|bin|path|command|prog|exe))?)"
_GIVEN = (
    rb"^[ \t]*+@?(?:local[ \t]+|export[ \t]+|readonly[ \t]+|set[ \t]+\"?)?(?P<name>\w+)%s[\"']?"
    rb"(?:(?:\$\((?:shell[ \t]+)?|`)(?:which|command[ \t]+-v|type[ \t]+-[pP])[ \t]+|\$\{\w+:-)?"
    rb"(?:[\w./\\:-]*[/\\])?(?P<program>%s)(?![\w-])"
)
# How the value of a variable is put in, round its name, and how one is given a value.
_SHELLS = (rb"\"?\$\{?%s\}?\"?(?=[ \t\\])", rb"=")
_PUT_IN = {
    "make": (rb"\"?\$\$?[({]?%s[)}]?\"?(?=[ \t\\])", rb"[ \t]*[:?]{0,3}=[ \t]*"),
    "%": (rb"\"?[%%!]%s[%%!]\"?(?=[ \t])", rb"="),
}
_LONGEST = 2000


class Standing(NamedTuple):
    """Where the name stands as a command, and behind it the words of that program."""

    start: int
    end: int
    program: bytes


def wrapped(source: Scanned, dialect: Dialect, programs: tuple[bytes, ...]) -> Iterator[Standing]:
    """Where what stands for one of some clients is called, by place."""
    if any(name in source.data or name.upper() in source.data for name in programs):
        yield from _standing(source, dialect, b"(?:" + b"|".join(programs) + b")")


def _standing(source: Scanned, dialect: Dialect, programs: bytes) -> Iterator[Standing]:
    """The same; ``programs``: an expression for their names."""
    data = source.data
    put_in, gives = _PUT_IN.get(dialect.bare.values, _SHELLS)
    named = re.compile(PLACE + put_in % (_NAMED % programs), re.MULTILINE | re.IGNORECASE)
    found = [Standing(match.start("name"), match.end(), match["program"].lower()) for match in named.finditer(data)]
    own = dict(_functions(data, dialect, re.compile(rb"(?<![\w./=$-])(?:[\w./-]*/)?(" + programs + rb")(?=[ \t\\])")))
    given = {match["name"]: match["program"] for match in re.finditer(_GIVEN % (gives, programs), data, re.MULTILINE)}
    for names, form in ((own, rb"%s(?=[ \t\\])"), (given, put_in)):
        if names:
            any_of = rb"(?P<name>" + b"|".join(map(re.escape, sorted(names))) + rb")"
            called = re.compile(PLACE + form % any_of, re.MULTILINE)
            found += [Standing(one.start("name"), one.end(), names[one["name"]]) for one in called.finditer(data)]
    seen = set[int]()
    for one in sorted(found):
        at = source.at(one.start)
        if one.start not in seen and (at < 0 or source.starts[at] == one.start - 2 - (data[one.start - 1] in b"{(")):
            seen.add(one.start)
            yield one


def _functions(data: bytes, dialect: Dialect, client: re.Pattern[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """The functions that pass all their words on, each with the program."""
    called = list(client.finditer(data))
    starts = [match.start() for match in called]
    for function in _FUNCTION.finditer(data) if called else ():
        begin, last = function.end(), min(len(data), function.end() + _LONGEST)
        end = data.find(b"}", begin, last) if b"\n" not in data[begin : begin + 3] else -1
        end = data.find(b"\n}", begin, last) if end < 0 else end
        end = last if end < 0 else end
        for match in called[bisect_left(starts, begin) : bisect_left(starts, end)]:
            # The blank behind its name is the function's too.
            if match.end() < end and any(
                _ALL.fullmatch(data, *word) for word in words(data, match.end(), dialect) if word[0] < end
            ):
                yield function["name"], match[1]
                break
