"""Calls whose name stands first in their brackets, as Lisp's family writes them: what they make, and are handed.

Strategy. From a literal the brackets round it are followed outwards: those that join texts or put values into one are
part of the text, whose operands stand side by side; the next one is the call that it is handed to.
"""

from __future__ import annotations

from ....regexes import regex
from ...spelling.spelt import Spelt
from ..around.call_sites import Call
from ..around.operands import ARGUMENTS
from ..around.tokens import Token, Tokens
from ..joined.expressions import Joined
from ..joined.put_behind import name_holes

# Calls that make one text of several, and those that put values into one, behind what they write that to.
_JOINING = frozenset(
    "concat string-append concatenate strcat str string append string-concat s-concat uiop:strcat mconcat".split()
)
_FORMATTING = frozenset("format format-message cl-format sformat".split())
# What a format is written to, where that is nothing but a text that is made, or the screen.
_NOWHERE = frozenset(("nil", "#f"))
# What writes to what it is given behind a text, and to the screen where it is given nothing.
_WRITING = frozenset("display princ write write-string write-line print prin1 fresh-line".split())
_TO_SCREEN = regex(
    r"(?i)#?t|nil|\*?(?:standard|trace|debug|error|terminal)[\w-]*\*?|.*(?:std(?:out|err)|current-\w+-port).*"
)
# What compares texts, or looks for one in another.
_ASKS = regex(
    r"(?i)match|search|equal|prefix|suffix|index|regexp?|find|contain|start|looking|split|eql?$|=|should|\bis$"
)
# Characters by their names, as a text that spells them.
_NAMED = {
    "return": "'\\r'", "newline": "'\\n'", "linefeed": "'\\n'", "nl": "'\\n'", "cr": "'\\r'", "<": '"<"', ">": '">"',
}  # fmt: skip
_SIGNS, _BRACKETS = frozenset("'`,@#"), frozenset("()[]{}")
# So many brackets round a text are part of it.
_DEEPEST = 8

_Operand = tuple[int, int]


def applied(index: int, found: Tokens) -> Joined | None:
    """The text that the brackets round a literal make, with the call it is handed to.

    None in another language, and for what another text is compared with or looked for by.
    """
    if not found.language.applied:
        return None
    first = found.at(found.source.starts[index])
    last, bracket = first + 1, _bracket(found, first)
    for _ in range(_DEEPEST):
        if bracket < 0 or not _makes_text(found, bracket):
            break
        first, last = bracket, found.closing[bracket] + 1
        bracket = _bracket(found, first)
    call = _call_applied(found, bracket, first) if bracket >= 0 else None
    spelt, literals = _spelt(found, (first, last), 0)
    if index not in literals or (call and _ASKS.search(call.name)):
        return None
    return Joined(found, spelt, literals, call, True, first, last)


def _bracket(found: Tokens, at: int) -> int:
    """The bracket of the call that a token is handed to; -1 for none that is seen to end."""
    bracket = found.inside[at]
    return bracket if bracket >= 0 and _is_call(found, bracket) else -1


def _is_call(found: Tokens, bracket: int) -> bool:
    """Whether a bracket opens a call that is seen to end."""
    named = found.texts(bracket + 1, bracket + 2) == ["."] or found[min(bracket + 1, len(found) - 1)].kind == "name"
    return named and found[bracket].text == "(" and found.is_closed(bracket)


def _atom_end(found: Tokens, at: int, close: int) -> int:
    """The token behind what is written without a blank in it."""
    end = at + 1
    while end < close and found[end].start == found[end - 1].end and _is_of_atom(found[end]):
        end += 1
    return end


def _is_of_atom(token: Token) -> bool:
    return token.kind in ("name", "number") or (token.kind == "op" and token.text not in _BRACKETS)


def _first_name(found: Tokens, bracket: int) -> str:
    """What stands first in the brackets of a call."""
    return _text(found, (bracket + 1, _atom_end(found, bracket + 1, found.closing[bracket]))).lstrip(".")


def _operands(found: Tokens, bracket: int) -> list[_Operand]:
    """What stands behind the name in the brackets of a call, part by part."""
    out, close = list[_Operand](), found.closing[bracket]
    at = _atom_end(found, bracket + 1, close)
    while at < close and len(out) < ARGUMENTS:
        begin = at
        if found[at].kind == "line":
            at += 1
            continue
        if _is_of_atom(found[at]):
            at = _atom_end(found, at, close)
        # A sign may stand before a list or a text.
        if at == begin or (found[at - 1].text in _SIGNS and at < close and found[at].start == found[at - 1].end):
            at = found.closing[at] + 1 if found[at].text in ("(", "[", "{") else at + 1
        out.append((begin, min(at, close)))
    return out


def _text(found: Tokens, operand: _Operand) -> str:
    text = found.written(*operand)
    return _NAMED.get(text[2:].lower(), text) if text.startswith("#\\") else text


def _makes_text(found: Tokens, bracket: int) -> bool:
    """Whether a call makes a text of what it is given, and writes it nowhere."""
    name = _first_name(found, bracket)
    if name in _JOINING or name not in _FORMATTING:
        return name in _JOINING
    first = next(iter(_operands(found, bracket)), None)
    return first is not None and (found[first[0]].kind == "text" or _text(found, first) in _NOWHERE)


def _spelt(found: Tokens, operand: _Operand, depth: int) -> tuple[Spelt, tuple[int, ...]]:
    """What an operand spells, and its literals."""
    first, last = operand
    token, out = found[first], Spelt()
    if token.kind == "text":
        out = found.source.spelt(token.value)
        bracket = _bracket(found, first)
        behind = (one for one in (_operands(found, bracket) if bracket >= 0 else ()) if one[0] > first)
        name_holes(out, [_text(found, one) for one in behind])
        return out, (token.value,)
    if depth < _DEEPEST and _is_call(found, first) and _makes_text(found, first):
        parts, literals = _operands(found, first), list[int]()
        if _first_name(found, first) in _FORMATTING:
            parts = [part for part in parts if found[part[0]].kind == "text"][:1]
        for part in parts:
            # What kind of text is made.
            if found[part[0]].text != "'":
                piece, inner = _spelt(found, part, depth + 1)
                out.add(piece)
                literals += inner
        if literals:
            return out, tuple(literals)
        out = Spelt()
    out.hole(_text(found, operand), token.start, found[last - 1].end)
    return out, ()


def _call_applied(found: Tokens, bracket: int, at: int) -> Call:
    """The call that what begins at a token is handed to, as other languages would name it."""
    name, operands = _first_name(found, bracket), _operands(found, bracket)
    before = tuple(_text(found, one) for one in operands if one[1] <= at)
    behind = tuple(_text(found, one) for one in operands if one[0] > at)
    if name in _FORMATTING and before and found[at].kind == "text":
        name = "print" if _TO_SCREEN.fullmatch(before[0]) else "write"
    elif name in _WRITING and behind and not _TO_SCREEN.fullmatch(behind[0]):
        name = "write"
    return Call(name.replace("-", "_"), before + behind, behind, len(before))
