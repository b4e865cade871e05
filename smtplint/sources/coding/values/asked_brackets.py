"""Whether code has asked a value for its brackets before it puts it into a command as it stands.

Strategy. The nearest condition on the value before the text that names a bracket tells; whether the text stands in that
branch or in the other one is told by how far its line is indented, and by what leaves the branch before it.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.lines import indent, line_stop
from ...spelling.literals import Scanned
from ...spelling.retyped import METHOD
from ..around.once import for_each
from ..around.places import stands

# A bracket as a text, a character or the beginning of a pattern.
_BRACKET = regex(
    rb"[\"'`/](?:\\A)?\\?\^?<(?:(?:[^\"'`/\s<>]|\[\^[<>]{1,2}\]){0,12}>?(?:\$|\\[zZ])?)?[\"'`/]|\b0x3[cC]\b"
    rb"|\b(?:m|qr)[{(|!#]\^?<[^\s<>]{0,12}>?\$?[})|!#]|(?:[!=]=|=~)[ ]+\^?\\<"
)
# A shell's patterns, one of which has the bracket.
_CASE = rb"\bcase[ \t]+\"?\$\{?%s\}?\"?[ \t]+in\b[^;]{0,40}?[\\\"']<[\"']?\*"
# What a clause of a function takes only with its bracket, as Erlang and Elixir have it, up to the text.
_CLAUSE = (
    rb"(?:\[\$<[ ]*\|[^\]\n]{0,20}\]|\"<\"[ ]*(?:\+\+|<>)[ ]*_\w{0,20}|<<(?:\"<\"|\$<)[^>\n]{0,30}>>)[ ]*=[ ]*%s\b"
    rb"(?:[^\n]|\n(?!\w|[ \t]*defp?[ ]))*+\Z"
)
# What fills a member with a path, whoever has it.
_FILLED = rb"(?:->|\.)%s\b[^;\n]{0,120}(?:\n[^;\n]{0,80})?[\"'`]<[%%{$#\\][^\"'`<>\n]{0,40}>[\"'`]"
_MEMBER = regex(r"(?:->|\.)(?P<name>\w+)\Z")
_CONDITION = regex(rb"\b(?:if|elif|elsif|elseif|unless|when|while|guard|case)\b|\?|&&|\|\|")
_NEGATED = regex(
    rb"(?<![=!\w])!(?![=~])|!~|\b(?:not|unless)\b|!==?[ ]*(?:[\"'`/\\]|0x)|[\"'][ ]*!=|\.is_none\(|==[ ]*std::"
    rb"|(?<![!=])={1,3}[ ]*(?:-1|0|NULL|nullptr|nil|null|None|[Ff]alse)\b|<[ ]*0\b|\bis[ ]+None\b"
)
# Whether what is looked for stands where it begins is told by a number.
_AT_FIRST = regex(rb"(?i:cmp|pos|index(?:of|byte)?|find)\([^\n]*?\)[ ]*(?P<sign>[!=]=)=?[ ]*0\b")
_OTHERWISE = regex(rb"\b(?:else|otherwise)\b|[ \t\n]:[ \t\n]")
_LEAVES = regex(
    rb"\b(?:return|continue|break|raise|throw|die|croak|goto|(?i:(?:\w+\.)?(?:exit|abort|panic\w*|fatal\w*|fail\w*)))\b"
    rb"[^;\n]*[;\n]"
)
# What goes on only where its condition holds.
_HOLDS = regex(
    rb"[ \t]*(?:guard\b|(?:\w+\.)?(?i:(?:debug_)?assert\w*|require\w*|check(?:_?argument)?|precondition|ensure)"
    rb"!?[ \t]*[( ])"
)
# The same before its condition, as Perl and Ruby have it, or behind one that is to hold.
_LEFT = rb"(?:return|next|last|continue|break|raise|throw|die|croak|exit|fail)"
_LEAVES_BEFORE = regex(rb"^[ \t]*" + _LEFT + rb"\b[^;\n]*?[ \t](?:if|unless)\b")
_LEAVES_ELSE = regex(rb"[^;\n{}]*?(?:\bor|\|\|)[ \t]+" + _LEFT + rb"\b")
# What makes octets or another type of a text, and leaves what it holds.
_CONVERTED = regex(METHOD + "+$")
_NEAR = 400


def is_asked(data: bytes, value: str, start: int, end: int) -> bool:
    """Whether the text from ``start`` to ``end`` is only reached where the value holds its brackets."""
    value = _CONVERTED.sub("", value).lstrip("$@")
    own = value.encode()
    before = data[max(0, start - _NEAR) : start]
    if b"esac" in before and re.search(_CASE % re.escape(own), before):
        return True
    if b"<" in before and re.search(_CLAUSE % re.escape(own), before):
        return True
    behind = data[end : line_stop(data, end, _NEAR)]
    if (sign := _BRACKET.search(behind)) and (word := _CONDITION.search(behind, 0, sign.start())):
        asked = behind[word.start() :].partition(b" else ")[0]
        if word.group() in (b"if", b"unless") and stands(asked, own, member=False):
            return not _is_negated(asked)
    for sign in reversed(list(_BRACKET.finditer(data, max(0, start - _NEAR), start))):
        begin = data.rfind(b"\n", 0, sign.start()) + 1
        stop = data.find(b"\n", sign.end(), start)
        asked, between = data[begin : min(sign.end() + 12, stop if stop >= 0 else start)], data[sign.end() : start]
        held = _HOLDS.match(asked)
        if not stands(asked, own, member=False) or not (
            held or _CONDITION.search(asked + between[:24]) or _LEAVES_ELSE.match(between)
        ):
            continue
        if held:
            return not _is_negated(asked)
        if _LEAVES_BEFORE.match(asked):
            return _is_negated(asked)
        if _LEAVES_ELSE.match(between):
            return not _is_negated(asked)
        inside = b"\n" not in between or indent(data, start) > indent(data, sign.start())
        turned = bool(_OTHERWISE.search(between) or (not inside and _LEAVES.search(between)))
        return (inside or turned) and _is_negated(asked) == turned
    return False


def is_filled_with_path(source: Scanned, value: str) -> bool:
    """Whether the file fills the member that a value is with a path in its brackets."""
    member = _MEMBER.search(value)
    return member is not None and _is_filled(source, member["name"])


@for_each(False)
def _is_filled(source: Scanned, name: str) -> bool:
    return re.search(_FILLED % name.encode(), source.data) is not None


def _is_negated(asked: bytes) -> bool:
    """Whether a condition holds where the bracket is missing."""
    first = _AT_FIRST.search(asked)
    return first["sign"] == b"!=" if first else _NEGATED.search(asked) is not None
