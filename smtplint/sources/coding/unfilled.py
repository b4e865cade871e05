"""Placeholders that nothing fills: in a text that goes straight to a connection, and whose kind puts no values in.

Strategy. The way from the literal to what writes it is gone: nothing may be done on it but that the text is made
octets, and what writes it is given no values. What the literal's own kind puts in is left.
"""

from __future__ import annotations

import re
from functools import cache

from ...regexes import regex
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from ..spelling.placeholders import VALUES
from ..spelling.spelt import Hole, Spelt
from .channels import writes_straight
from .expressions import Joined
from .operands import FORMATTERS, TRANSPARENT, last_name
from .tokens import Tokens

# What stands for a value by itself: by its name, its number or its order.
_PLACEHOLDER = regex(
    r"\{[A-Za-z_][^{}\s]{0,60}\}|\{\d{0,2}\}|[$#]\{[^{}]{1,100}\}"
    r"|%[-\d.]{0,6}(?:\d\$)?[sdvq@]|%\(\w{1,60}\)s"
)
# What stands behind a literal, or behind the brackets round it, that changes nothing of it.
_OCTETS = rb"\s*(?:\.(?:encode|getBytes|toByteArray|bytes|as_bytes)\b(?:\([^()\n]*\))?\s*)?"
_LAST, _JOINED = regex(_OCTETS + rb"[,)]"), regex(_OCTETS + rb"(?:[,)+\"'`]|\.{1,2}[ ]*[\"'$A-Z])")
# Arguments of what writes that are no values to be put in: what Python's print has, an encoding, what is called then.
_BESIDE = regex(r"(?:file|end|flush|sep)=[\s\S]*|[\"'][\w-]+[\"']|(?:async )?(?:\(|\w+ ?=>|function\b)[\s\S]*")
# Kinds of values that a text has only where something else puts them in.
_LATER = ("", "template", "'", "qt")
_DEEPEST = 4
# What puts values into a text by signs, and what by braces: before the literal, or behind it; and what the other's
# placeholders look like.
_BY_SIGNS = regex(rb"\b(?:[A-Za-z]{0,4}[pP]rintf|Appendf|String\.format)[ \t]*\([^\"'`();]{0,40}\Z")
_BY_BRACES = regex(rb"\b(?:MessageFormat\.format|[sS]tring\.Format)\([ \t]*\Z")
_BY_BRACES_BEHIND, _BY_SIGNS_BEHIND = regex(rb"\.format\((?![^\n]*%)"), regex(rb"\.formatted\(")
_BEFORE = 60


@cache
def _own(kind: str) -> re.Pattern[str]:
    return re.compile(VALUES[kind].removeprefix("|"))


def with_unfilled(source: Scanned, found: Tokens, text: Joined) -> Spelt:
    """The text, in which that is said of each placeholder that nothing fills."""
    spelt = text.spelt
    if other := {at: hole for at, hole in spelt.holes.items() if _is_alone(spelt, at) and _is_of_another(source, hole)}:
        return _with(source, spelt, other)
    holes = {at: hole for at, hole in spelt.holes.items() if _is_alone(spelt, at) and _is_left(source, text, hole)}
    if not holes or not _is_straight(source, found, text):
        return spelt
    return _with(source, spelt, holes)


def _with(source: Scanned, spelt: Spelt, holes: dict[int, Hole]) -> Spelt:
    spelt = spelt.part(0, len(spelt.raw))
    for at, hole in holes.items():
        spelt.holes[at] = hole._replace(text=_written(source, hole), unfilled=True)
    return spelt


def _is_of_another(source: Scanned, hole: Hole) -> bool:
    """Whether a placeholder is none of what puts values into its literal, and nothing else there is one."""
    index, written = source.literal(hole.span[0]) if hole.inline else -1, _written(source, hole)
    if index < 0 or written[:1] not in ("%", "{") or not _PLACEHOLDER.fullmatch(written):
        return False
    kind = source.language.forms[source.forms[index]].values
    if kind not in _LATER and _own(kind).fullmatch(written):
        return False
    data, start, end = source.data, source.starts[index], source.ends[index]
    before = data[max(0, start - _BEFORE) : start]
    if written[0] == "%":
        behind = source.language is LANGUAGES["py"] and _BY_BRACES_BEHIND.match(data, end)
        return bool(behind or _BY_BRACES.search(before)) and b"{" not in data[start:end]
    return bool(_BY_SIGNS.search(before) or _BY_SIGNS_BEHIND.match(data, end)) and b"%" not in data[start:end]


def _written(source: Scanned, hole: Hole) -> str:
    return source.data[slice(*hole.span)].decode("utf-8", "replace")


def _is_alone(spelt: Spelt, at: int) -> bool:
    """Whether a value is all of a path."""
    raw = bytes(spelt.raw[max(0, at - 1) : at + 2])
    return raw == b"<\0>" or raw in (b":\0\r", b":\0\n")


def _is_left(source: Scanned, text: Joined, hole: Hole) -> bool:
    """Whether a placeholder has no value, and its literal's kind puts none in."""
    written = _written(source, hole)
    if (
        not hole.inline
        or not _PLACEHOLDER.fullmatch(written)
        or not (hole.text == written or _only_writes(source, text))
    ):
        return False
    index = source.literal(hole.span[0])
    kind = source.language.forms[source.forms[index]].values if index >= 0 else "-"
    if kind == "{":
        return not (text.call and text.call.name.endswith("!"))
    if written.startswith("$"):
        # Where no text of the language has it, a shell or a template round the file may put it in.
        return kind in _LATER and _has_dollars(source)
    return kind in _LATER or (kind != "-" and not kind.startswith(written[0]) and not _own(kind).fullmatch(written))


def _has_dollars(source: Scanned) -> bool:
    """Whether the language has texts of another kind into which a dollar sign puts values."""
    kinds = {form.values for form in source.language.forms} - {*_LATER, "-"}
    return any("\\$" in VALUES[kind] for kind in kinds)


def _only_writes(source: Scanned, text: Joined) -> bool:
    """Whether what writes a text writes its other arguments behind that, and puts none in."""
    return text.call is not None and text.call.last in source.language.writes


def _is_straight(source: Scanned, found: Tokens, text: Joined) -> bool:
    """Whether a text goes to a connection as it is."""
    call, data = text.call, source.data
    if call is None or text.pieces:
        return False
    if not (_only_writes(source, text) or all(_BESIDE.fullmatch(one) for one in call.behind)):
        return False
    if not (text.spelt.raw.endswith((b"\n", b"\0")) and writes_straight(source, found, text, call)):
        return False
    at, end = text.first, found[text.last - 1].end
    for index in text.literals:
        apart = found.inside[found.at(source.starts[index])] != found.inside[at]
        if apart or not _JOINED.match(data, source.ends[index]):
            return False
    for _ in range(_DEEPEST):
        bracket = found.inside[at]
        if bracket < 1 or found[bracket].text != "(" or not _LAST.match(data, end):
            return False
        name = last_name(found[bracket - 1])
        if name == call.last:
            return True
        if name and (name not in TRANSPARENT or name in FORMATTERS):
            return False
        at, end = bracket, found[found.closing[bracket]].end
    return False
