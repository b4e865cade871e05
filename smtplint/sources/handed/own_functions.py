"""Functions of a file's own that take envelope addresses: by what they put between a command's brackets, or by name.

Strategy. From a command into which a name is put the head of the function round it is looked for; where the name is one
of what that takes, or one of several that it goes through, calls of the function are calls that take addresses. So are
those of a function that takes something under a name that says that it is an envelope's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...regexes import regex
from ...typed import NamedTuple
from ..coding.around.functions import Function, all_around, all_heads, function_of
from ..coding.around.once import once
from ..coding.around.places import places
from ..files.prefilter import on_lines
from ..sent.names import names
from ..sent.passed_over import MANY
from ..sent.sendings import Sending
from ..sent.takers import Meaning
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned

# A name that is put between the brackets of a command, and nothing else with it.
_PUT = regex(
    rb"(?i:(?P<mail>MAIL FROM)|RCPT TO):<(?:(?:[$#]?\{|\\\(|\$)(?P<inside>\w+)[})]?>"
    rb"|[\"'`][ \t]*(?:\+|\.\.?|<<|&|<>|,)[ \t]*[$&*]?(?P<joined>\w+)[ \t]*(?:\+|\.\.?(?!\w)|<<|&|<>|,)[ \t]*[\"'`]>"
    rb"|(?:%s|\{\}|\{0\}|%1|%@)>[^\n]{0,24}?(?:%|,|(?:(?<!\w)|format|arg)\()[ \t(]{0,4}[$&*]?"
    rb"(?P<filled>\w+)[ \t]*[),;\r\n])"
)
# What gives a name another value that may lack the brackets which that had; for "%s", the name.
_STRIPS = (
    rb"(?<!\w)%s(?:\+\+|\.\w+!|[ \t]*=~[ \t]*(?:s|tr|y)\W|[ \t]*:?=(?![=~>])[^\n]*?"
    rb"(?:[<\[]|(?i:strip|trim|replace|sub|slice|delete|parse|clean|bare)))"
)
# How what is taken goes on, up to what a function has behind it and no call.
_TAKES = regex(
    rb"(?:[^(){};]|\([^()]{0,80}\)|\{[^{}()]{0,200}\}){0,300}+\)\s*(?:[\w:<>\[\]?&*|,. -]{0,60}[{:=]|=>|\n|=\s*@_)"
)
_LOOP = regex(rb"^[^\n]*?\b(?:for|foreach|each|forEach|map)\b[^\n]*", re.MULTILINE)
_WORD = regex(r"[A-Za-z_]\w*", re.ASCII)
_DEFINED = regex(rb"\bdef[ \t]+(\w+)")
# What puts a value into a message's field: by its key, or behind its name in a text; for "%s", the value's name. And
# what only asks whether there is one.
_FIELD = rb"\b(?:From|Sender|Reply-To|To|Cc|Bcc)(?:[\"']\]?[ \t]*(?:=>?|:|,)|:)[^\n;]{0,60}?(?<!\w)%s(?!\w)"
_ASKED = rb"\b(?:if|elif|and|or|not|unless)\b[ \t(!]{0,4}%s(?!\w)"
_NEAR, _MOST = 300, 200
PUTS = (b"mail from:<", b"rcpt to:<")


def own_sendings(source: Scanned) -> tuple[Sending, ...]:
    """The calls of a file's own functions that take addresses."""
    found = dict[str, dict[tuple[int, str], Meaning]]()
    by_name = ((one.function, one.name, one.meaning) for one in _functions_by_name(source) if not one.field)
    for function, name, meaning in (*_functions_putting(source), *by_name):
        if name in function.taken and len(found) < _MOST:
            found.setdefault(function.name.decode(), {}).setdefault((function.taken.index(name), name), meaning)
    return tuple(
        Sending(
            "",
            name,
            "",
            tuple((place, *meaning) for (place, _), meaning in meanings.items()),
            tuple((word, *meaning) for (_, word), meaning in meanings.items()),
        )
        for name, meanings in found.items()
    )


@once
def defined(source: Scanned) -> frozenset[bytes]:
    """The names of a file's own functions, in a language that libraries' functions take parameters of commands in."""
    return frozenset(_DEFINED.findall(source.data)) if source.language is LANGUAGES["py"] else frozenset()


def without_parameters(sending: Sending) -> Sending:
    """A library's call as a function of a file's own may be that is called so: what it takes further is its own."""
    return sending._replace(places=tuple(one for one in sending.places if one[2] != "parameter"))


def _functions_putting(source: Scanned) -> Iterator[tuple[Function, str, Meaning]]:
    """The functions that put a value between the brackets of a path, each with its name there."""
    data = source.data
    for put in islice(on_lines(data, PUTS, _PUT), MANY):
        name = (put["inside"] or put["joined"] or put["filled"]).decode()
        for function in all_around(source, put.start()):
            body = data[function.begin : put.start()]
            own = name if name in function.taken else _gone_through(function, name, body)
            if function.name and own in function.taken:
                strips = re.search(_STRIPS % own.encode(), body) is not None
                yield function, own, Meaning("MAIL" if put["mail"] else "RCPT", "taken" if strips else "own")
                break


def only_fields(source: Scanned) -> frozenset[str]:
    """The names of envelope addresses that a file's own functions take, and put into a message's fields only."""
    taking = _functions_by_name(source)
    return frozenset(one.name for one in taking if one.field).difference(one.name for one in taking if not one.field)


class _Taking(NamedTuple):
    """A function that takes an envelope's address by its name; ``field``: it puts that into a message's fields only."""

    function: Function
    name: str
    meaning: Meaning
    field: bool


@once
def _functions_by_name(source: Scanned) -> tuple[_Taking, ...]:
    return tuple(_functions_taking(source))


def _functions_taking(source: Scanned) -> Iterator[_Taking]:
    """The functions that take an address by the name of an argument: ``def send(self, mail_from, body)``."""
    data = source.data
    for name in islice(names(data, short=False), MANY):
        if (
            name.meaning.how == "held"
            and name.text.isidentifier()
            and data.rfind(b"(", max(0, name.start - _NEAR), name.start) >= 0
            and source.literal(name.start) < 0
            and _TAKES.match(data, name.end)
        ):
            heads = all_heads(source, max(0, name.start - _NEAR), name.end + _NEAR)
            functions = (function_of(head) for head in heads if head.start() < name.start)
            if own := next((one for one in functions if one.name and name.start < one.begin), None):
                yield _Taking(own, name.text, name.meaning, _is_field(data, own, name.text.encode()))


def _is_field(data: bytes, own: Function, name: bytes) -> bool:
    """Whether all that a function does with what it takes is to put it into fields of a message."""
    body = data[own.begin : own.end(data)]
    put = len(re.findall(_FIELD % name, body))
    return put > 0 and put + len(re.findall(_ASKED % name, body)) == sum(1 for _ in places(body, name))


def _gone_through(function: Function, name: str, body: bytes) -> str:
    """What is taken that a loop takes the name out of; the name itself where there is none."""
    for loop in _LOOP.finditer(body):
        words = _WORD.findall(loop.group().decode("latin-1"))
        if name in words:
            return next((one for one in function.taken if one in words), name)
    return name
