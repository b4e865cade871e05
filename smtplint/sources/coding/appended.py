"""Lists that ``<<`` appends to, in C++ and Ruby: each operand is an element, and none goes on in the next."""

from __future__ import annotations

from ...regexes import regex
from ..spelling.literals import Scanned
from .once import once
from .operands import operand_start, skip_lines
from .tokens import Tokens

_LIST = regex(
    rb"\b(?:Q\w{0,20}?)?(?:List|Vector|Set|Queue|Stack)\b(?:[ ]?<[^;\n<>]{1,60}>)?[ \t&]+(?P<typed>\w{1,60})"
    rb"|\b(?P<given>\w{1,60})[ \t]*(?:\|\|)?=[ \t]*(?:\[|Array\.new\b)"
)
_MADE = regex(r"Q\w*(?:List|Vector|Set|Queue|Stack)$")
# So many things that are appended before a text are gone back over.
_MOST = 64


@once
def _lists(source: Scanned) -> frozenset[bytes]:
    """The names that the file declares as lists."""
    return frozenset(one["typed"] or one["given"] for one in _LIST.finditer(source.data))


def appends(source: Scanned, found: Tokens, at: int) -> bool:
    """Whether the ``<<`` at a token appends to a list, by what the first of its row is."""
    for _ in range(_MOST):
        start = operand_start(found, skip_lines(found, at - 1, -1))
        at = skip_lines(found, start - 1, -1)
        if at < 0 or found[at].text != "<<":
            break
    name = found[start].text.lstrip("@") if start >= 0 and found[start].kind == "name" else ""
    return name.encode() in _lists(source) or _MADE.match(name) is not None
