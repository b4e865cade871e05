"""What functions of a file's own make of an address: one with a name before it, one in brackets, one without.

Strategy. The literals in a function's body that it gives back are read with what is joined to them and put into them.
Nothing is said of a name that several functions have. What a type's own function makes of its values as texts is known
of what the function round a text takes as one of that type, and of what makes one.
"""

from __future__ import annotations

import re
from itertools import islice

from ....regexes import regex
from ...sent.meanings import inner
from ...spelling.literals import Scanned
from ...spelling.retyped import METHODS
from ...spelling.spelt import Hole, Shape, Spelt
from ..around.functions import Function, around
from ..around.once import for_each, once
from ..around.operands import FORMATTERS
from ..around.tokens import tokens
from ..joined.expressions import Joined, joined
from ..joined.own_joining import made_in, makers
from .given_values import settled, value_at

# A call of a function, or of a method, and what only makes octets or a text of what it gives.
_CALL = regex(
    r"&?(?:\$?[A-Za-z_]\w{0,40}(?:\.|->|::?)){0,3}(?P<name>[A-Za-z_]\w{2,60})\((?:[^()]|\([^()]*\))*\)" + METHODS
)
_TITLED = regex(rb"[\w\"'\0](?:[^<>:@\r\n]*[ \"'])?<[^<>\r\n]+>")
_BARE = regex(rb"[\w\0.+%=-]+@[\w\0.-]+")
_CHOOSES = regex(rb"\b(?:if|else|unless|when|match|or)\b|\?|\|\|")
_PATH = regex(rb"<[^<>\s]+>")
# What stands before what a function gives back: the word for it, what parts it from the head, a condition, or nothing.
_GIVES = regex(
    rb"(?:\breturn\b|\bdo:|[=-]>|\blambda\b[^:\n]*:|\?|\?[^\n]*:|\b(?:else|then)\b|\bif[ ]?\([^\n]*\)"
    rb"|\A(?:[^=\n]*\)|:)[^=\n]*=|\A)"
    rb"[ \t(]*(?:\b[\w.:]*(?:(?:[sS]?printf|[fF]ormat)!?|write!)\([ \t]*(?:[\w.]+,[ \t]*)?|\b[sf])?\Z"
)
# Names before a literal that are no calls of it, and Rust's to write what a value shows itself by.
_NO_CALLS = FORMATTERS | {"s", "f", "String", "write"}
_LONGEST, _NEAR, _TYPE_NEAR, _SEVERAL = 400, 200, 1500, 4
# What makes a text of a value wherever one is due; the head of the type that it is a function of, and of Go's.
_AS_TEXT = "toString ToString __str__ __toString to_s String description fmt".split()
_TYPE = regex(
    rb"\b(?:class|record|struct|enum|object|extension|impl(?:<[^<>\n]*>)?(?:[ ][\w:<>]+[ ]for)?)[ ](?P<name>\w{1,60})"
    rb"|\bfunc[ ]\(\w*[ ]?\*?(?P<receiver>\w{1,60})\)"
)
_VALUE = regex(r"[$&*]{0,2}(?P<name>[A-Za-z_]\w{0,60})(?:\.(?:(?:to|To)_?[sS](?:tr)?(?:ing)?|String)\(\))?")
_MADE = regex(r"(?:new[ ])?(?P<type>[A-Z]\w{0,60})(?:(?:\.|::|->)\w{1,20})?\(.*\)")
_TAKEN = (
    rb"(?<!\w)%(name)b\??[ \t]*:[ \t]*&?(?:mut[ ])?(?:\w+(?:\.|::))*%(type)b\b"
    rb"|\b%(type)b[&*?]?[ ][&*$]?%(name)b(?!\w)|(?<!\w)%(name)b[ ]\*?%(type)b\b"
)
_NONE: Shape = ""


def with_shapes(text: Spelt, source: Scanned) -> Spelt:
    """The text, with what is said of each call in it of a function of the file's own, where that gives a path."""
    formed = dict[int, Hole]()
    for at, written in text.holes.items():
        begins = at and text.raw[at - 1] in b"<: \t" and len(written.text) <= _LONGEST
        hole = _given(source, written) if begins else written
        called = _CALL.fullmatch(inner(hole.text)) if begins and "(" in hole.text else None
        shape = (shape_of(source, called["name"]) if called else _NONE) or (_of_type(source, hole) if begins else _NONE)
        if shape or hole is not written:
            formed[at] = hole._replace(shape=shape)
    return text.with_holes(formed)


def _given(source: Scanned, hole: Hole) -> Hole:
    """A name with the call that it was given last, of a function of the file's own that gives paths."""
    begin = settled(inner(hole.text), source, hole.span[0])
    value = value_at(source, begin)[2] if begin >= 0 else ""
    called = _CALL.fullmatch(value) if "(" in value else None
    return hole._replace(text=value) if called and _gives_paths(source, called["name"]) else hole


@for_each(False)
def _gives_paths(source: Scanned, name: str) -> bool:
    """Whether one of the functions of a name gives a path back, whatever else it may."""
    return any("path" in _shapes(source, own) for own in islice(makers(source, name), _SEVERAL))


def _of_type(source: Scanned, hole: Hole) -> Shape:
    """What a value is as a text: a path, if it is one of the type that makes those of its values."""
    own, value = _path_type(source), inner(hole.text)
    if not own:
        return _NONE
    if made := _MADE.fullmatch(value):
        return "path" if made["type"].encode() == own else _NONE
    named, taker = _VALUE.fullmatch(value), around(source, hole.span[0])
    if named is None or taker is None:
        return _NONE
    taken = _TAKEN % {b"name": re.escape(named["name"].encode()), b"type": own}
    return "path" if re.search(taken, source.data[taker.start : taker.begin]) else _NONE


@once
def _path_type(source: Scanned) -> bytes:
    """The type of the file's own of which a text is a path; empty where there is none."""
    for name in _AS_TEXT:
        if name.encode() in source.data and shape_of(source, name) == "path":
            head = next(makers(source, name))
            types = list(_TYPE.finditer(source.data, max(0, head.start - _TYPE_NEAR), head.named))
            return types[-1]["name"] or types[-1]["receiver"] if types else b""
    return b""


@for_each(_NONE)
def shape_of(source: Scanned, name: str) -> Shape:
    """What the one function of that name gives back."""
    own = list(islice(makers(source, name), 2))
    if len(own) != 1:
        return ""
    shapes = _shapes(source, own[0])
    if "titled" in shapes:
        return "titled"
    # What has its brackets already, a function may leave as it is.
    alone = len(shapes) == 1 and not (shapes == {"path"} and _CHOOSES.search(made_in(source, own[0])))
    return shapes.pop() if alone else ""


def _shapes(source: Scanned, own: Function) -> set[Shape]:
    """The shapes of what a function gives back."""
    begin, shapes, done = own.named, set[Shape](), set[int]()
    end = begin + len(made_in(source, own))
    found = tokens(source, begin, end)
    for _, _, form, index in source.within(begin, end):
        if form < 0 or index in done:
            continue
        made = joined(index, found)
        done.update(made.literals)
        if _is_given_back(made, begin):
            shapes.add(_shape(bytes(made.spelt.raw)))
    return shapes


def _is_given_back(text: Joined, begin: int) -> bool:
    """Whether a text in a body that begins there is what it gives back, or one of several things."""
    if text.call is not None and text.call.last not in _NO_CALLS:
        return False
    data, start = text.data, text.start
    begin = max(begin, *(data.rfind(sign, begin, start) + 1 for sign in (b"\n", b";", b"{")))
    return start - begin <= _NEAR and _GIVES.search(data[begin:start].strip()) is not None


def _shape(raw: bytes) -> Shape:
    if b"\0" not in raw or _BARE.fullmatch(raw):
        return "bare" if b"\0" in raw else ""
    return "titled" if _TITLED.fullmatch(raw) else "path" if _PATH.fullmatch(raw) else ""
