"""Names of a file's own for replies, as constants and tables of them have: an assertion names one instead of its code.

Strategy. A name is one where it is given a text that begins with a code, or a code by itself if its words say that it
is one, and nothing else anywhere. What is said of a reply is then read as if its code stood there.
"""

from __future__ import annotations

from ....regexes import regex
from ...files.bearings import words_of
from ...files.refusals import CODE
from ...spelling.literals import Scanned
from ..around.once import for_each

# A name with what it is one of, and perhaps as a key.
_NAME = regex(
    rb"(?<![\w\"'`.-])(?P<of>(?:[\w$@]{1,40}(?:::|\.|->)){0,3}(?:[$@]?\w{1,40}\[[\"':]{1,2})?)[$@]?"
    rb"(?P<name>(?=[a-z_]{0,12}[A-Z_]|[a-z]{5}|(?<=[\[\"':.])[a-z])[A-Za-z_]\w{1,40})(?![\w(`])[\"']?\]?"
)
# What stands behind a name that is given a text or a number: a type and a sign, or what a word before it makes do.
_GIVEN = regex(
    rb"(?:\[\w*\])?(?:[ \t]*(?:[\"'][ \t]*)?(?::[^=\n:\"'`()]{1,40}(?==))?(?::?=>?|:)[ \t]*(?:[\w.:]{1,30}\([ \t]*)?"
    rb"|(?P<apart>(?:\)[ \t]*\{|[ \t]*[({])[ \t]*|[ \t]+))[bfru@&]{0,2}"
    rb"(?:[\"'`]" + CODE + rb"(?=[ \"'`-])|" + CODE.replace(b"code", b"bare") + rb"(?=[ \t]*(?:[,;)}\r\n]|\Z)))"
)
_DEFINED = regex(
    rb"(?:#[ \t]*define[ \t]+|\b(?:const|constant|string|str|char|string_view)\b[^\n=(]{0,30}|@|\blet!?\(:)\Z"
)
_ENUMERATED = regex(rb"(?:\A|[;{,\n])[ \t]*\Z")
_BEFORE = 60
_OTHERWISE = regex(rb"[ \t]*(?:,[ \t]*\w+[ \t]*){0,3}(?::(?!:)[^=\n]{0,40})?(?::=|=(?![=~>]))")
_OF_REPLY = frozenset(
    "smtp reply replies code codes status response syntax error err ok okay bad invalid rejected refused".split()
)
# No name that is one stands in more places.
_PLACES = 64


def with_codes(source: Scanned, words: bytes) -> bytes:
    """What is said of a reply, of which each name for one is its code."""
    return _NAME.sub(lambda name: _code(source, name["of"], name["name"]) or name.group(), words)


def named(source: Scanned, value: bytes) -> bytes:
    """The code that a value is the name of, as a text; the value itself where it is none."""
    name = _NAME.fullmatch(value)
    code = _code(source, name["of"], name["name"]) if name else b""
    return b'"%s"' % code if code else value


def _code(source: Scanned, of: bytes, name: bytes) -> bytes:
    """The code of the reply that a name stands for, alone or as one of a table or a type; "" for any other name."""
    code, bare = _given(source, name)
    of_reply = not bare or not _OF_REPLY.isdisjoint(words_of((of + name).decode("latin-1")))
    return code if of_reply else b""


@for_each((b"", False))
def _given(source: Scanned, name: bytes) -> tuple[bytes, bool]:
    """The code that a name is given, and whether that is all that it is given; "" where it is given anything else."""
    data, at, code, bare = source.data, -1, b"", False
    for _ in range(_PLACES):
        at = data.find(name, at + 1)
        if at < 0:
            return code, bare
        end = at + len(name)
        if _is_part(data[at - 1 : at]) or _is_part(data[end : end + 1]):
            continue
        given = _GIVEN.match(data, end)
        if given and (given["apart"] is None or _is_defined(data, at, name)):
            if code:
                break
            code, bare = given["code"] or given["bare"], given["code"] is None
        elif _OTHERWISE.match(data, end):
            break
    return b"", False


def _is_defined(data: bytes, at: int, name: bytes) -> bool:
    """Whether a name is given a value there without a sign: as constants are, or those of an enumeration."""
    before = data[max(0, at - _BEFORE) : at]
    return _DEFINED.search(before) is not None or (name.isupper() and _ENUMERATED.search(before) is not None)


def _is_part(octet: bytes) -> bool:
    return octet.isalnum() or octet == b"_"
