"""Whether code has asked a value for its brackets before it puts it into a command as it stands.

Strategy. The nearest condition on the value before the text that names a bracket tells; whether the text stands in that
branch or in the other one is told by how far its line is indented, and by what leaves the branch before it.
"""

from __future__ import annotations

import re

from ...regexes import regex
from ..files.lines import indent

# A bracket as a text, a character or the beginning of a pattern.
_BRACKET = regex(rb"[\"'`/]\\?\^?<(?:[^\"'`/\s<>]{0,12}>?\$?)?[\"'`/]|\b0x3[cC]\b")
_CONDITION = regex(rb"\b(?:if|elif|elsif|elseif|unless|when|while|guard|case)\b|\?|&&|\|\|")
_NEGATED = regex(
    rb"(?<![=!])!(?![=~])|!~|\b(?:not|unless)\b|!==?[ ]*[\"'`/]"
    rb"|(?<![!=])={1,3}[ ]*(?:-1|0|NULL|nullptr|nil|null|None|[Ff]alse)\b|<[ ]*0\b|\bis[ ]+None\b"
)
_OTHERWISE = regex(rb"\b(?:else|otherwise)\b|[ \t\n]:[ \t\n]")
_LEAVES = regex(rb"\b(?:return|continue|break|raise|throw|die)\b[^;\n]*[;\n]")
# The same before its condition, as Perl and Ruby have it, or behind one that is to hold.
_LEFT = rb"(?:return|next|last|continue|break|raise|throw|die|croak|exit|fail)"
_LEAVES_BEFORE = regex(rb"^[ \t]*" + _LEFT + rb"\b[^;\n]*?[ \t](?:if|unless)\b")
_LEAVES_ELSE = regex(rb"[^;\n{}]*?(?:\bor|\|\|)[ \t]+" + _LEFT + rb"\b")
_NEAR = 400


def is_asked(data: bytes, value: str, start: int, end: int) -> bool:
    """Whether the text from ``start`` to ``end`` is only reached where the value holds its brackets."""
    own = re.compile(rb"(?<![\w.>])" + re.escape(value.encode()) + rb"(?!\w)")
    line = data.find(b"\n", end, end + _NEAR)
    behind = data[end : line if line >= 0 else end + _NEAR]
    if (sign := _BRACKET.search(behind)) and (word := _CONDITION.search(behind, 0, sign.start())):
        asked = behind[word.start() :].partition(b" else ")[0]
        if word.group() in (b"if", b"unless") and own.search(asked):
            return not _NEGATED.search(asked)
    for sign in reversed(list(_BRACKET.finditer(data, max(0, start - _NEAR), start))):
        begin = data.rfind(b"\n", 0, sign.start()) + 1
        stop = data.find(b"\n", sign.end(), start)
        asked, between = data[begin : min(sign.end() + 12, stop if stop >= 0 else start)], data[sign.end() : start]
        if not own.search(asked) or not (_CONDITION.search(asked + between[:24]) or _LEAVES_ELSE.match(between)):
            continue
        if _LEAVES_BEFORE.match(asked):
            return bool(_NEGATED.search(asked))
        if _LEAVES_ELSE.match(between):
            return not _NEGATED.search(asked)
        inside = b"\n" not in between or indent(data, start) > indent(data, sign.start())
        turned = bool(_OTHERWISE.search(between) or (not inside and _LEAVES.search(between)))
        return (inside or turned) and bool(_NEGATED.search(asked)) == turned
    return False
