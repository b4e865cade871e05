"""Placeholders that nothing fills: in a text that goes straight to a connection, and whose kind puts no values in.

Strategy. The way from the literal to what writes it is gone: nothing may be done on it but that the text is made
octets, and what writes it is given no values. What the literal's own kind puts in is left. Where a dollar sign puts
values in nowhere in the language, a template round the file may fill its placeholder, unless that names a value that
the code before it has.
"""

from __future__ import annotations

import re
from functools import cache

from ....model import Span
from ....regexes import regex
from ...sent.spacings import line_enders_of
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ...spelling.placeholders import VALUES
from ...spelling.retyped import HANDED_OVER, IN_BYTES, ROUND
from ...spelling.spelt import Hole, Spelt
from ..around.operands import FORMATTERS, last_name
from ..around.tokens import Tokens
from ..joined.expressions import Joined
from ..outlets.channels import site_of, writes_straight
from ..outlets.own_ending import passes_on

# What stands for a value by itself: by its name, its number or its order.
_PLACEHOLDER = regex(
    r"\{[A-Za-z_][^{}\s]{0,60}\}|\{\d{0,2}\}|[$#]\{[^{}]{1,100}\}"
    r"|%[-\d.]{0,6}(?:\d\$)?[sdvq@]|%\(\w{1,60}\)s"
    r"|\$\w+|\$\(\w+\)|\{\{[ ]?\w+[ ]?\}\}"
)
# The name in one; those that only a template fills where the code lacks that, which is looked for so far before it.
_NAME, _OUTSIDE, _NAMED = regex(r"\W*+(\w+)[\s\S]*"), ("$", "{{"), 4000
# A value of which the sign before its braces is another's: ``f"<${to}>"`` sends the sign too; in some languages a
# second sign before a name is none of its own either.
_SIGNED = regex(r"\$+\{(?:[A-Za-z_][^{}\s]{0,60}|\d{0,2})\}|\$\$(?P<name>[A-Za-z_]\w{0,60})")
_TWICE = tuple(LANGUAGES[name] for name in ("kt", "php"))
# What stands behind a literal, or behind the brackets round it, that changes nothing of it.
_JOINED = regex(rb"\s*" + IN_BYTES + rb"\s*(?:[,)+\"'`]|\.{1,2}[ ]*[\"'$A-Z])")
# Arguments of what writes that are no values to be put in: what Python's print has, an encoding, what is called then.
_BESIDE = regex(r"(?:file|end|flush|sep)=[\s\S]*|[\"'][\w-]+[\"']|(?:async )?(?:\(|\w+ ?=>|function\b)[\s\S]*")
# Kinds of values that a text has only where something else puts them in.
_LATER = ("", "template", "'", "qt")
# Kinds in which a dollar sign puts nothing in.
_DOLLARLESS = (*_LATER, "#", "#@", "{", "{{", "\\")
_DEEPEST = 4
# What puts values into a text by signs, and what by braces: before the literal, or behind it; and what the other's
# placeholders look like.
_BY_SIGNS = regex(rb"\b(?:[A-Za-z]{0,4}[pP]rintf|Appendf|String\.format)[ \t]*\([^\"'`();]{0,40}\Z")
_BY_BRACES = regex(rb"\b(?:MessageFormat\.format|[sS]tring\.Format)\([ \t]*\Z")
_BY_BRACES_BEHIND, _BY_SIGNS_BEHIND = regex(rb"\.format\((?![^\n]*%)"), regex(rb"\.formatted\(")
# Languages in which what puts values in by signs leaves a dollar sign and its name as they are.
_SIGN_FORMATTING = tuple(LANGUAGES[name] for name in ("scala", "java", "go"))
# What is left in braces by what puts values in by them.
_ESCAPED = regex(rb"\{\{[^{}]*\}\}")
# What ends a call that is given nothing to put in.
_ENDED = regex(rb"\s*\)")
_FORMAT = regex(rb"(?:(?<![\w.:>])|(?<![\w.:>])string\.)format[ \t]*\([ \t]*\Z")
_BEFORE = 60


@cache
def _own(kind: str) -> re.Pattern[str]:
    return re.compile(VALUES[kind].removeprefix("|"))


def with_unfilled(source: Scanned, found: Tokens, text: Joined) -> Spelt:
    """The text, in which that is said of each placeholder that nothing fills."""
    spelt = text.spelt
    if other := {at: hole for at, hole in spelt.holes.items() if _is_alone(spelt, at) and _is_of_another(source, hole)}:
        return _with(source, spelt, other)
    alone = {at: hole for at, hole in spelt.holes.items() if _is_alone(spelt, at)}
    signed = {at: hole for at, hole in alone.items() if _is_signed(source, text, hole)}
    holes = {at: hole for at, hole in alone.items() if at not in signed and _is_left(source, text, hole)}
    if not (holes or signed):
        return spelt
    if not _is_straight(source, found, text):
        if not (signed and text.call and _is_unchanged(source, text) and site_of(source, text.call).told):
            return spelt
        holes = {}
    spelt = _with(source, spelt, holes)
    spelt.holes.update((at, hole._replace(notation=_written(source, hole))) for at, hole in signed.items())
    return spelt


def _is_unchanged(source: Scanned, text: Joined) -> bool:
    """Whether nothing is done with a text's literals but that values are put into them by braces."""
    ends = (source.ends[index] for index in text.literals)
    return all(_JOINED.match(source.data, end) or _BY_BRACES_BEHIND.match(source.data, end) for end in ends)


def left_in(source: Scanned, index: int) -> Span | None:
    """The placeholder that nothing fills in a literal that is sent as an address just as it is."""
    spelt = source.spelt(index)
    for at, hole in spelt.holes.items():
        written, whole = _written(source, hole), bytes(spelt.raw).strip(b"<>") == b"\0"
        part = whole or bytes(spelt.raw[:at]).endswith(b"@") or bytes(spelt.raw[at + 1 :]).startswith(b"@")
        known = not _NAME.fullmatch(written) or written[0] == "%" or _is_named(source, hole)
        if part and known and _PLACEHOLDER.fullmatch(written) and _puts_none(source, hole):
            return hole.span
    return None


def _with(source: Scanned, spelt: Spelt, holes: dict[int, Hole]) -> Spelt:
    spelt = spelt.part(0, len(spelt.raw))
    for at, hole in holes.items():
        spelt.holes[at] = hole._replace(text=_written(source, hole), unfilled=True)
    return spelt


def _is_of_another(source: Scanned, hole: Hole) -> bool:
    """Whether a placeholder is none of what puts values into its literal, and nothing else there is one."""
    index, written = source.literal(hole.span[0]) if hole.inline else -1, _written(source, hole)
    if index < 0 or written[:1] not in ("%", "{", "$") or not _PLACEHOLDER.fullmatch(written):
        return False
    kind = source.language.forms[source.forms[index]].values
    if kind not in _LATER and _own(kind).fullmatch(written):
        return False
    data, start, end = source.data, source.starts[index], source.ends[index]
    before = data[max(0, start - _BEFORE) : start]
    behind = source.language is LANGUAGES["py"] and _BY_BRACES_BEHIND.match(data, end)
    by_braces = bool(behind or _BY_BRACES.search(before))
    if written[0] == "%":
        if _ENDED.match(data, end) and (_BY_SIGNS.search(before) or _FORMAT.search(before)):
            return True
        return by_braces and b"{" not in data[start:end]
    if written.startswith("{{"):
        return by_braces and b"{" not in _ESCAPED.sub(b"", data[start:end])
    if written[0] == "$" and source.language not in _SIGN_FORMATTING:
        return False
    own = source.language is LANGUAGES["scala"] and _BY_BRACES_BEHIND.match(data, end)
    by_signs = bool(own or _BY_SIGNS.search(before) or _BY_SIGNS_BEHIND.match(data, end))
    return by_signs and b"%" not in data[start:end]


def _written(source: Scanned, hole: Hole) -> str:
    return source.data[slice(*hole.span)].decode("utf-8", "replace")


def _is_alone(spelt: Spelt, at: int) -> bool:
    """Whether a value is all of a path."""
    raw = bytes(spelt.raw[max(0, at - 1) : at + 2])
    # A dollar sign that is escaped puts nothing in.
    return raw == b"<\0>" or raw in (b":\0\r", b":\0\n") or spelt.raw[max(0, at - 2) : at + 2] == b"<$\0>"


def _is_signed(source: Scanned, text: Joined, hole: Hole) -> bool:
    """Whether a sign stands before braces that put a value in by themselves."""
    index = source.literal(hole.span[0]) if hole.inline else -1
    if index < 0 or not (written := _SIGNED.fullmatch(_written(source, hole))):
        return False
    kind = source.language.forms[source.forms[index]].values
    if written["name"]:
        return source.language in _TWICE and kind in ("$", "${") and not _is_doubled(source, hole)
    if kind == "{":
        return text.call is not None and text.call.name.endswith("!")
    if kind in _LATER and source.language is LANGUAGES["py"]:
        # Only the braces are what is put in by them.
        return _BY_BRACES_BEHIND.match(source.data, source.ends[index]) is not None
    return kind == "{{" or (kind == "${" and written.group().startswith("$$"))


def _is_left(source: Scanned, text: Joined, hole: Hole) -> bool:
    """Whether a placeholder has no value, and its literal's kind puts none in."""
    written = _written(source, hole)
    if (
        not hole.inline
        or not _PLACEHOLDER.fullmatch(written)
        or not (hole.text == written or _only_writes(source, text))
    ):
        return False
    if _kind(source, hole) == "{":
        return not (text.call and text.call.name.endswith("!"))
    return _puts_none(source, hole)


def _kind(source: Scanned, hole: Hole) -> str:
    index = source.literal(hole.span[0])
    return source.language.forms[source.forms[index]].values if index >= 0 else "-"


def _puts_none(source: Scanned, hole: Hole) -> bool:
    """Whether the kind of the literal that a placeholder stands in puts no value there."""
    kind, written = _kind(source, hole), _written(source, hole)
    if written.startswith(_OUTSIDE):
        if kind in _LATER and written.startswith("${") and _has_dollars(source):
            return True
        # A name behind a dollar sign alone is a value where other languages than JavaScript write their braces so.
        braced = kind.startswith("{") or _is_doubled(source, hole)
        dollared = kind not in _DOLLARLESS and (source.language is not LANGUAGES["js"] or written.startswith("${"))
        own = braced if written[0] == "{" else dollared
        return kind != "-" and not own and _is_named(source, hole)
    return kind in _LATER or (kind != "-" and not kind.startswith(written[0]) and not _own(kind).fullmatch(written))


def _is_doubled(source: Scanned, hole: Hole) -> bool:
    """Whether two braces put a value into a literal, as in C#'s behind two signs."""
    index = source.literal(hole.span[0])
    return index >= 0 and source.data[source.starts[index] - 1 : source.starts[index]] == b"$"


def _is_named(source: Scanned, hole: Hole) -> bool:
    """Whether the code before a placeholder has a value by the name in that."""
    name = _NAME.fullmatch(_written(source, hole))
    if name is None:
        return False
    given = re.compile(rb"(?<![\w.\"'<{])[$@]?" + re.escape(name[1].encode()) + rb"[ \t]*(?:[,)=;]|:(?!=))")
    begin = max(0, hole.span[0] - _NAMED)
    return any(source.at(one.start()) < 0 for one in given.finditer(source.data, begin, hole.span[0]))


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
    ended = any(name == call.last and where in data for name, where in line_enders_of(source.language))
    ended = ended or passes_on(source, call.last)
    if not ended and not (text.spelt.raw.endswith((b"\n", b"\0")) and writes_straight(source, found, text, call)):
        return False
    at, end = text.first, found[text.last - 1].end
    for index in text.literals:
        apart = found.inside[found.at(source.starts[index])] != found.inside[at]
        if apart or not _JOINED.match(data, source.ends[index]):
            return False
    for _ in range(_DEEPEST):
        bracket = found.inside[at]
        if bracket < 1 or found[bracket].text != "(" or not HANDED_OVER.match(data, end):
            return False
        name = last_name(found[bracket - 1])
        if name == call.last:
            return True
        if name and (name not in ROUND or name in FORMATTERS):
            return False
        at, end = bracket, found[found.closing[bracket]].end
    return False
