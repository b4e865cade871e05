"""Operands among tokens: where one begins and ends, and the words that join, keep and form them.

Strategy. An operand is a literal, a name or brackets, and what hangs on it: calls, subscripts, members.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ....regexes import regex
from ...spelling.retyped import ROUND
from .tokens import Token, Tokens

# What stands between the names of members.
MARKS = regex(r"->|::|[.:]")
# What is handed over by name, but for an end that is none.
OPTION = regex(r"(?!end\s*=\s*(?:\w|[\"']{2}))[a-z_]+\s*=(?!=)")
_APART = regex(r"\W+")
# The calls that make a text of one, or of a character.
_MAKING = ROUND - {"encode", "format", "toBytes", "getBytes"} | frozenset(
    "valueOf strval fromCharCode fromCodePoint chr Chr ChrW char QChar QLatin1Char L1 L rune tr utf8String".split()
)
_CASTS = ("char", "wchar_t", "Char")
# Letters before a literal of C++ that say how it is read.
PREFIXES = frozenset(("L", "R", "U", "LR", "UR", "u", "u8"))
_CHARACTERS = {"62": b">", "0x3e": b">", "60": b"<", "0x3c": b"<"}
# Calls that put values into a text, which is then handed on.
FORMATTERS = frozenset("format Format sprintf Sprintf formatted snprintf asprintf printf_string interpolate".split())
# Calls that make a list of what they are given.
LISTING = frozenset(
    "of asList List listOf setOf arrayOf list Set set HashSet frozenset tuple Array array Vector vec slice".split()
)
OPERATORS = frozenset("return if elif else in and or not case when await yield new unless".split())
KEYWORDS = OPERATORS | {"print", "puts", "throw", "raise"}
# What goes on behind a line's end, and what ends a value that it stands behind.
_JOINING = frozenset(("+", ".", "..", "<<", "&"))
_ENDING = frozenset(("if", "unless", "or", "and", "do", "then"))
# What stands before an operand: signs of C's and Lua's, and words.
_PREFIXES = frozenset(("&", "*", "!", "-", "#", "new", "await", "@", "$", "\\"))
# What Perl calls without brackets.
_UNARY = frozenset("lc uc lcfirst ucfirst quotemeta".split())
# No call has more arguments that say anything of one of them.
ARGUMENTS = 32


def skip_lines(found: Tokens, i: int, step: int) -> int:
    while 0 <= i < len(found) and found[i].kind == "line":
        i += step
    return i


def line_end(found: Tokens, i: int) -> int:
    """The token that ends the line, or the statement on it."""
    return next((at for at in range(i, len(found)) if found[at].kind == "line" or found[at].text == ";"), len(found))


@lru_cache(maxsize=4096)
def last_part(name: str) -> str:
    """The name of the member that a name ends with."""
    return MARKS.split(name)[-1]


def last_name(token: Token) -> str:
    return last_part(token.text) if token.kind == "name" else ""


def method(found: Tokens, at: int, marks: Sequence[str] = (".",)) -> str:
    """The name of the method that is called by the tokens from one on, behind such a mark; "" where none is."""
    mark, name, bracket = (*found.texts(at, at + 3), "", "", "")[:3]
    return name if bracket == "(" and mark in marks else ""


def last_word(text: str) -> str:
    """The last of the words of a name, whatever parts them."""
    return _APART.split(text)[-1]


def operand_start(found: Tokens, i: int) -> int:
    """Where the operand begins that ends at ``i``; -1 where there is none."""
    while i >= 0 and found[i].text in (")", "]", "}"):
        i = found.opening[i]
        if i < 1 or not (found[i - 1].kind in ("name", "text") or found[i - 1].text in (")", "]")):
            return i
        i -= 1
    if i < 0 or found[i].kind not in ("name", "text", "number") or found[i].text in KEYWORDS:
        return -1
    return i


def operand_end(found: Tokens, i: int) -> int:
    """The token behind the operand that begins at ``i``; ``i`` itself where there is none."""
    begin = i
    while i < len(found) and found[i].text in _PREFIXES and i - begin < 3:
        i += 1
    if i >= len(found):
        return begin
    token = found[i]
    if _is_cast(found, i):
        i += 4
    elif token.kind == "op" and token.text in ("(", "[", "{"):
        i = found.closing[i] + 1
    elif _is_prefix(found, i) or _is_unary(found, i):
        i += 2
    elif token.kind in ("name", "number", "text"):
        i += 1
    else:
        return begin
    while i < len(found) and (further := _goes_on(found, i)) > i:
        i = further
    return min(i, len(found))


def _goes_on(found: Tokens, i: int) -> int:
    """The token behind a call, an index or a member that stands right behind an operand; ``i`` itself for none."""
    text = found[i].text
    if found[i].kind == "op" and (text in ("(", "[") or _is_element(found, i) or is_made(found, i)):
        return found.closing[i] + 1
    if text == "." and found.texts(i + 1, i + 2) == ["["] and found[i].end == found[i + 1].start:
        # F#'s elements, and those of what may be none.
        return found.closing[i + 1] + 1
    if text in (".", "->", "::") and i + 1 < len(found) and found[i].end == found[i + 1].start:
        named = found[i + 1].kind == "name"
        return i + 1 + named if named or (text == "->" and found[i + 1].text in ("{", "[", "(")) else i
    unwrapped = text == "!" and found[i - 1].text in (")", "]") and found[i].start == found[i - 1].end
    return i + unwrapped


def made_of(found: Tokens, i: int) -> int:
    """The literal or number that the operand at ``i`` only makes another kind of text of; -1 for another operand."""
    begin = i
    while i + 1 < len(found) and found[i].text in _PREFIXES and i - begin < 3:
        i += 1
    if i > begin and found[i].kind == "text":
        return i
    if _is_cast(found, i):
        return i + 3
    if _is_prefix(found, i):
        return i + 1
    made = False
    while (
        i + 2 < len(found)
        and found[i].kind == "name"
        and (found[i + 1].text == "(" or is_made(found, i + 1))
        and last_name(found[i]) in _MAKING
    ):
        i, made = i + 2, True
    ended = found.texts(i + 1, i + 2) in ([")"], ["}"], [","])
    return i if made and found[i].kind in ("text", "number") and ended else -1


def is_made(found: Tokens, i: int) -> bool:
    """Whether at ``i`` the brace begins in which C++ has what a text is made of: ``string{"RSET"}``."""
    return found[i].text == "{" and found[i - 1].end == found[i].start and last_name(found[i - 1]) in ROUND


def _is_cast(found: Tokens, i: int) -> bool:
    """Whether a number that is made a character begins there."""
    texts = found.texts(i, i + 3)
    known = len(texts) == 3 and texts[0] == "(" and texts[1] in _CASTS and texts[2] == ")"
    return known and i + 3 < len(found) and found[i + 3].kind == "number"


def _is_prefix(found: Tokens, i: int) -> bool:
    """Whether letters stand there that say how the literal right behind them is read."""
    behind = found[i + 1] if i + 1 < len(found) and found[i].text in PREFIXES else None
    return behind is not None and behind.kind == "text" and behind.start == found[i].end


def _is_unary(found: Tokens, i: int) -> bool:
    """Whether what needs no brackets is called there on a variable."""
    behind = found[i + 1] if i + 1 < len(found) and found[i].text in _UNARY else None
    return behind is not None and behind.kind == "name" and behind.text.startswith("$")


def character(token: Token) -> bytes:
    """The bracket that a number is the character of."""
    return _CHARACTERS.get(token.text.lower(), b"") if token.kind == "number" else b""


def value_end(found: Tokens, at: int) -> int:
    """The token behind a value: its line, its brackets, a comma or a condition ends it."""
    first = at
    while at < len(found):
        token = found[at]
        if token.kind == "op" and token.text in "([{":
            at = found.closing[at]
        elif token.text in (",", ";", ")", "]", "}") or (token.text in _ENDING and at > first):
            return at
        elif token.kind == "line":
            behind = next((one for one in found[at:] if one.kind != "line"), None)
            if found[at - 1].text not in _JOINING and (behind is None or behind.text not in _JOINING):
                return at
        at += 1
    return at


def operand(found: Tokens, at: int) -> str:
    """The operand that begins at a token, as it is written."""
    return found.written(at, max(operand_end(found, at), at + 1))


def _is_element(found: Tokens, i: int) -> bool:
    """Whether at ``i`` an element of a hash begins, as in $h{to}, $h->{to} and $h->{a}{to}; else a brace is a block."""
    left = found[i - 1]
    here = found[i].text == "{" and left.end == found[i].start
    return here and (left.text.startswith("$") or left.text in ("->", "}", "]"))
