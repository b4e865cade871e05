"""What stands behind a literal, or the name that keeps it, and puts values into it: what its placeholders stand for.

Strategy. Behind the text its methods and the sign that formats are followed one after the other; the values that they
are given are told apart by number, by name or by their order.
"""

from __future__ import annotations

from itertools import islice

from ....regexes import regex
from ...spelling.literals import Scanned
from ...spelling.retyped import ROUND
from ...spelling.spelt import Spelt
from ..around.operands import ARGUMENTS, last_name, operand_end, skip_lines
from ..around.tokens import Part, Tokens, arguments, split
from .grouped import APPENDING

# A placeholder that does not say by name what it stands for, and the number in one that counts.
PLACEHOLDER = regex(
    r"%[<({]\w+[>)}][a-z]?|%(?!\()[-#0 +\d.*$\\:]*[A-Za-z@]+|%\[\d+\][a-z]|%L?\d{1,2}%?|%\|[^|]*\||\{[^{}]*\}|~[^~]*"
)
COUNTED = regex(r"%[L|]?\[?(\d+)(?:\][a-z]|\\?\$[-\d.]*[a-z@]\|?|:[-\d.]*[a-z]|%|)")
# What is named in a placeholder, and where it is given.
_NAMED = regex(r"^(?:%?\{|%[<(])|[})>][a-z]?$")
_KEY = ("{", "%<", "%{", "%(")
_KEYED = regex(r":?[\"']?([A-Za-z_]\w*)[\"']?\s*(?:=>|=(?!=)|:(?!:))\s*")
# The numbers of the characters that end a line.
_CODES = {"13": "'\\r'", "10": "'\\n'"}
# What no placeholder for a text is filled with.
_NO_TEXT = regex(r"-?\d+|NULL|nullptr|nil|null|None")
# Methods of a text that put values into it.
FILLING = frozenset("format formatted arg".split())
REPLACING = frozenset("replace replaceAll replaceFirst Replace".split())

# Letters right behind a literal of C++ or C# that say what is made of it.
_SUFFIXES = frozenset(("s", "sv", "u8", "_s", "_ba", "_qs"))


def behind_literal(source: Scanned, found: Tokens, i: int, piece: Spelt) -> int:
    """The token behind a literal and what is done with it; values that its placeholders stand for are put in."""
    i += i < len(found) and found[i].text in _SUFFIXES and found[i].start == found[i - 1].end
    parts, i = put_into(source, found, i)
    name_holes(piece, [part.text for part in parts])
    return i


def behind_name(source: Scanned, found: Tokens, i: int) -> list[Part]:
    """What is put into the text under a name whose use ends before a token, as if the text stood there."""
    while found.texts(i, i + 1) in (["!"], ["?"]):
        i += 1
    i += found.texts(i, i + 1) == [")"] and _is_method(source, found, i + 1)
    parts, i = put_into(source, found, i)
    if parts or found.texts(i, i + 1) != [","]:
        return parts
    parts = list(split(source, found, i + 1, _arguments_end(found, i)))
    listed = source.language.lists and len(parts) == 1 and found[parts[0].first].text == "["
    return arguments(source, found, parts[0].first) if listed else parts


def _arguments_end(found: Tokens, i: int, weaker: str = ";") -> int:
    """The token that ends the call, or the statement, in which a token stands that arguments begin with or behind.

    ``weaker``: a sign that takes what they are put into for its operand.
    """
    for at in range(i, len(found)):
        if found.inside[at] != found.inside[i]:
            continue
        if found[at].text in (")", "]", "}", ";", weaker):
            return at
        behind = skip_lines(found, at, 1)
        if behind > at and found[at - 1].text != "," and found.texts(behind, behind + 1) not in ([","], [")"], ["]"]):
            return at
    return len(found)


def put_into(source: Scanned, found: Tokens, i: int) -> tuple[list[Part], int]:
    """What signs and methods put into the text before a token, and the token behind all of those."""
    parts, dotted = list[Part](), "." in source.language.joins
    for _ in range(ARGUMENTS):
        if i >= len(found):
            break
        sign = found[i].text
        if sign == "-" and found.texts(i + 1, i + 2) == ["f"]:
            end = _arguments_end(found, i, "+")
            parts, i = list(islice(split(source, found, i + 2, end), ARGUMENTS)), end
        elif (sign == "%" or not dotted) and (put := _values_put_in(source, found, i)):
            parts, i = put[0] if sign == "%" else parts + put[0], put[1]
        elif dotted or (further := _behind_passed(source, found, i)) == i:
            break
        else:
            i = further
    return parts, i


def _behind_passed(source: Scanned, found: Tokens, i: int) -> int:
    """The token behind what says nothing of a text: a bracket round it alone, a field of it; ``i`` itself for none."""
    if found[i].text == ")" and found[i - 2].text == "(" and _wraps(found, i - 2) and _is_method(source, found, i + 1):
        return i if found[i + 2].text in APPENDING else i + 1
    return i + 2 if _is_asked(source, found, i) else i


def _is_asked(source: Scanned, found: Tokens, i: int) -> bool:
    """Whether a field of a text, or what is called without brackets, stands there behind it."""
    named = found[i].text == "." and i + 1 < len(found) and found[i + 1].kind == "name"
    return named and "+" in source.language.joins and found[i + 1].text not in APPENDING


def _values_put_in(source: Scanned, found: Tokens, i: int) -> tuple[list[Part], int] | None:
    """What the sign or the method there puts into the text before it, and the token behind that; None for another."""
    if found[i].text == "%" and found[i].kind == "op" and i + 1 < len(found):
        end = operand_end(found, i + 1)
        grouped = found[i + 1].text in ("(", "[", "{")
        parts = split(source, found, i + 1 + grouped, end - grouped)
        return (list(islice(parts, ARGUMENTS)), end) if end > i + 1 else None
    if not _is_method(source, found, i) or found[i + 1].text in APPENDING:
        return None
    name, behind = found[i + 1].text.split(".")[-1], found.closing[i + 2] + 1
    if name in FILLING:
        return arguments(source, found, i + 2)[:ARGUMENTS], behind
    return (_replacing(arguments(source, found, i + 2)) if found[i + 1].text in REPLACING else []), behind


def _replacing(parts: list[Part]) -> list[Part]:
    """What a call that replaces a placeholder puts in its place, under its name if it has one."""
    placeholder = parts[0].text.strip("\"'`") if len(parts) > 1 else ""
    if not PLACEHOLDER.fullmatch(placeholder):
        return []
    key = _NAMED.sub("", placeholder)
    keyed = key.isidentifier() and not placeholder[1:].isalpha()
    return [parts[1]._replace(text=f"{key}={parts[1].text}") if keyed else parts[1]]


def _is_method(source: Scanned, found: Tokens, i: int) -> bool:
    """Whether a method is called by the tokens from ``i`` on."""
    marks = (".", ":") if ".." in source.language.joins else (".", "->", "?.")
    return i + 2 < len(found) and found[i].text in marks and found[i + 1].kind == "name" and found[i + 2].text == "("


def _wraps(found: Tokens, bracket: int) -> bool:
    """Whether what stands in brackets is only grouped, or made another kind of text."""
    return bracket == 0 or found[bracket - 1].kind != "name" or last_name(found[bracket - 1]) in ROUND


def key_of(placeholder: str) -> str:
    """What a placeholder names: a keyword, or the number of an argument; anything else where that is the next one."""
    if counted := COUNTED.fullmatch(placeholder):
        return str(int(counted[1]) - 1)
    return _NAMED.sub("", placeholder).split(":")[0].split("!")[0]


def name_holes(piece: Spelt, values: list[str]) -> None:
    """Say what a placeholder stands for, where that is told behind the literal."""
    named = {match[1]: value[match.end() :] for value in values if (match := _KEYED.match(value))}
    holes = [at for at in sorted(piece.holes) if PLACEHOLDER.fullmatch(piece.holes[at].text)]
    if (
        holes
        and piece.holes[holes[0]].text == "%s"
        and len(values) > len(holes)
        and _NO_TEXT.fullmatch(values[0].strip())
    ):
        # What the call takes itself stands between a format and its values.
        values = values[-len(holes) :]
    for place, at in enumerate(holes):
        hole = piece.holes[at]
        key = key_of(hole.text)
        if key in named:
            text = named[key]
        elif key.isdigit() and int(key) < len(values):
            text = values[int(key)]
        elif place < len(values) and len(holes) <= len(values) and not (key and hole.text.startswith(_KEY)):
            text = values[place]
        else:
            continue
        text = text.strip()
        piece.holes[at] = hole._replace(text=_CODES.get(text, text) if hole.text == "%c" else text, given=True)
