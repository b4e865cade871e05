"""Commands that a file keeps under a name, for values to be put into: by a macro, a function of one text, a format.

Strategy. What stands right before a command's text tells the name that keeps it, and what it takes. Only a text whose
every value has one place where it fits is kept, so that what is put there elsewhere can be judged by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....regexes import regex
from ....typed import Literal, NamedTuple
from ...files.keywords import FUNCTION
from ...files.prefilter import hits
from ...sent.genuine import begins_sentence
from ...sent.meanings import bare_address, ends_line, inner
from ...sent.passed_over import Crowd
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.functions import CONTROL, DEFINES, parameters_in
from ..around.once import for_each, once, values_of
from ..around.operands import last_name
from ..around.tokens import Neighbourhoods, Tokens
from ..joined.expressions import joined, text_from
from ..joined.put_behind import PLACEHOLDER, key_of
from ..values.constants import constant
from .filled import filled

How = Literal["called", "filled", "joined"]

_MADE = rb"(?P<made>(?:[\w.:]{0,40}(?:[fF]ormat|[sS]printf)!?\()[ \t]*(?:\w{1,20}:[ \t]*)?)?"
# What a text is handed to where it is all that a function is about, and what stands before it there.
_CALLS = rb"(?:[\w.$@>!&*-]{1,40}(?:[ (]|,[ ]?)){0,4}"
_TAKES = rb"[^(){}|\n;]{0,120}"
# What a function without a name has before the text that it gives.
_GIVES = rb"(?:\{\s{0,40})?(?:return\b[ \t]*)?"
_ARROW = (
    rb"(?:(?:static|async|lambda|->|" + FUNCTION + rb")\b[ \t]*)?(?:->[ \t]*)?"
    rb"(?:\((?P<round>" + _TAKES + rb")\)[^=\n(){};\"'>-]{0,30}(?:=>[ \t]*|->[ \t]*)?" + _GIVES + rb""
    rb"|(?P<bare>\w{1,30})[ \t]*(?:=>|->)[ \t]*" + _GIVES + rb"|(?P<named>[\w ,]{1,80}):[ \t]*(?<=\w:[ ])"
    rb"|(?:\{|do)?[ \t]*\|(?P<piped>" + _TAKES + rb")\|[ \t]*|\{[ \t]*(?P<kotlin>[\w:, ]{1,80}?)[ \t]*->[ \t]*"
    rb"|\{\s{0,20}my[ \t]*\(?(?P<perl>[$\w, ]{1,80})\)?[ \t]*=[ \t]*(?:@_|shift);\s{0,40}(?:return[ \t]+)?)"
)
_FORMS = regex(
    rb"(?:#[ \t]*define[ \t]+(?P<macro>\w{1,60})(?:\((?P<parameters>[^()\n]{0,120})\))?(?:[ \t]|\\\r?\n)+\(?"
    rb"|" + DEFINES + rb"(?P<function>\w{1,60})"
    rb"[ \t]*\((?P<taken>" + _TAKES + rb")\)[^\n(){};=\"']{0,60}[:{=]?\s{0,40}(?:return\b[ \t]*)?"
    rb"(?:await[ \t]+)?" + _CALLS + rb""
    rb"|(?<![\w.])(?<!class[ ])(?!" + CONTROL + rb"\b)(?P<typed>[A-Za-z_]\w{0,60})\((?P<types>" + _TAKES + rb")\)"
    rb"[^;{}()\n=\"']{0,60}(?:\{\s{0,40}(?:return\b[ \t]*)?|=>[ \t]*)" + _CALLS + rb""
    rb"|\bdefine\([ \t]*[\"'](?P<php>\w{1,60})[\"'][ \t]*,[ \t]*"
    rb"|(?P<key>(?<=[\"'])[A-Za-z_][\w-]{0,60}(?=[\"'])|(?<![\w-])[A-Za-z_]\w{0,60})(?P<closed>[\"']?\]?)"
    rb"[ \t]*(?:\[\w{0,20}\])?[ \t]*(?::[ \t]*[\w&'.<>?\[\](), -]{1,40}?[ \t]*(?==(?![=>])))?"
    rb"(?P<sign>=>|:?=(?!=)|:(?!:)|\bto\b)\s{0,20}(?P<arrow>"
    + _ARROW
    + rb")?"
    + rb"|(?<=[\"'])(?P<entry>[A-Za-z_][\w-]{0,60})[\"'],\s{0,20}"
    + rb"|(?:^|[,{;\n])[ \t]*(?P<member>[A-Z][A-Z0-9_]{1,40})\()"
    + _MADE
    + rb"(?:new[ ]+)?\Z"
)
# The groups of that which are names.
_KEEPS = ("macro", "function", "typed", "php", "member", "entry", "key")
# What stands behind the text of a member of an enumeration.
_ENDED = regex(rb"\)\s{0,40}[,;}]")
# How the name of a table stands before the bracket that opens it.
_TABLE = regex(
    rb"(?P<name>\w{1,60})\s{0,4}(?:\[\w{0,40}\]\s{0,4})?(?::[^=\n]{0,60})?:?=[^=>\n\"';]{0,60}(?:\n\s{0,40})?\Z"
)
# Calls that make a key and its value.
_ENTRY = frozenset("entry Pair".split())
_BACK = 260
# The whole of a command that values are put into, sound whatever fits there; and the head of one.
_SOUND = regex(
    rb"(?i:MAIL FROM|RCPT TO):(?:<(?=[^@<>]*@?[^@<>]*>)[\w.+@\0-]+>|\0(?= |\Z))"
    rb"(?: (?:[A-Z][A-Z0-9-]{1,20}(?:=[\w.;,:+\0-]+)?|\0))*"
)
_HEAD = regex(rb"(?i:MAIL FROM|RCPT TO):(?:<|[ \t]+)?|(?:MAIL FROM|RCPT TO)(?:[ ]?\Z)")
HEADS = (b"mail from", b"rcpt to")
# The whole of one into which nothing is put, up to the end of its literal.
_PLAIN = regex(rb"[A-Za-z]{4} [A-Za-z]{2,4}:[ ]?<[a-z0-9.]+\\?@[a-z0-9.]+>(?:\\r\\n)?[\"'`]")
# A path with its brackets that is given where a name is used.
_GIVEN = (
    rb"(?<!\w)%s[\"']?[\])}]{0,2}[ \t]*(?:[(,%%]|(?:\.|->)\w{0,9}\()[^\n;()\[\]{}\"'`<>]{0,60}"
    rb"[\"'`]<[^<>\"'`\n]*>[\"'`]"
)
_MOST = 64
# No longer is what a literal opens with.
_OPENING = 24


class Kept(NamedTuple):
    """A command that is kept under a name.

    place   where its text begins
    raw     the command, with one octet for each value that is put in
    how     what is done with the name: it is called, filled as a format is, or more is joined to it
    order   by the number of an argument, or its keyword, where in ``raw`` that is put in
    takes   so many arguments are put in
    least   so many if all are left out that may be
    table   the name of the table that it stands in by its key, if it does
    told    whether of a value that is all of the path it is told where the text stands that it has no brackets
    """

    place: int
    raw: bytes
    how: How
    order: dict[str, int]
    takes: int
    least: int
    table: str | None
    told: bool


@once
def kept_texts(source: Scanned) -> dict[bytes, Kept]:
    """The commands that a file keeps, by the name of each; none under a name that several have."""
    found, several, near = dict[bytes, Kept](), set[bytes](), Neighbourhoods(source)
    for index, match in _heads_kept(source):
        name = _name_kept(match)
        if name in several or (name not in found and len(found) == _MOST):
            continue
        one = _kept_command(near.around(index), index, match)
        if one and name in found and found[name].raw != one.raw:
            several.add(name)
        elif one:
            found[name] = one
    return {name: one for name, one in found.items() if name not in several}


def _heads_kept(source: Scanned) -> Iterator[tuple[int, re.Match[bytes]]]:
    """The literals with the heads of commands into which something may be put, each with how a name keeps it."""
    done, crowd = -1, Crowd(source.data)
    for hit in hits(source.data, HEADS):
        index = source.literal(hit)
        if crowd.is_full:
            return
        if index <= done or hit - source.starts[index] > _OPENING or crowd.holds(hit):
            continue
        if begins_sentence(source.data, hit, source.ends[index]):
            continue
        done = index
        if (plain := _PLAIN.match(source.data, hit)) and plain.end() == source.ends[index]:
            continue
        raw = source.spelt(index).raw
        if not _HEAD.match(raw) or (b">" in raw and b"\0" not in raw):
            continue
        start = source.starts[index]
        match = _FORMS.search(source.data, max(0, start - _BACK), start)
        if match and not (match["member"] and not _ENDED.match(source.data, source.ends[index])):
            yield index, match


def is_given_paths(source: Scanned, start: int) -> bool:
    """Whether what keeps the text that begins there is given values with brackets of their own elsewhere."""
    match = _FORMS.search(source.data, max(0, start - _BACK), start)
    return match is not None and _is_given(source, _name_kept(match))


@for_each(False)
def _is_given(source: Scanned, name: bytes) -> bool:
    """Whether a value with brackets is given where a name is used."""
    return re.search(_GIVEN % re.escape(name), source.data) is not None


def _name_kept(match: re.Match[bytes]) -> bytes:
    return next(match[group] for group in _KEEPS if match[group])


def _kept_command(found: Tokens, index: int, match: re.Match[bytes]) -> Kept | None:
    """The command in a literal whose name a match tells, where it has places for values."""
    text = joined(index, found)
    if text.start != found.source.starts[index]:
        return None
    taken = _taken(match)
    spelt = text.spelt if taken is not None else text_from(found, text.first)[0]
    raw = _line(spelt)
    if raw is None or not (_HEAD if not spelt.holes_in(0, len(raw)) else _SOUND).fullmatch(raw):
        return None
    # Only Lua gives an element its value as a statement does.
    keyed = match["key"] and (match["sign"] not in (b"=", b":=") or match["closed"] or ".." in found.language.joins)
    table = _table_round(found, match.start("key")) if keyed else None
    table = _table_round(found, match.start("entry")) if match["entry"] else table
    if match["entry"] and not table:
        return None
    place = found.source.starts[index]
    if _HEAD.fullmatch(raw):
        return None if taken is not None else Kept(place, raw, "joined", {}, 0, 0, table, False)
    order = _order(spelt, len(raw), taken)
    if order is None:
        return None
    told = False
    if (bare := raw.partition(b":")[2][:1] == b"\0" and raw.index(b"\0")) and bare in order.values():
        hole = (filled(text)[0] if taken is None else spelt).holes[bare]
        path = constant(hole.text, found.source)
        told = bare_address(hole.text, values_of(found.source)) and not is_given_paths(found.source, place)
        told = told and not (path and path.raw.startswith(b"<"))
    takes = len({*order.values()}) if taken is None else len(taken)
    least = takes if taken is None else sum(not one for one in taken.values())
    return Kept(place, raw, "filled" if taken is None else "called", order, takes, least, table, told)


def _table_round(found: Tokens, key: int) -> str | None:
    """The name of the table that a key stands in, "" where that is not told; None for one that stands in none."""
    at = found.at(key + 1) - 1
    bracket = found.inside[at] if at >= 0 else -1
    while bracket > 0 and (last_name(found[bracket - 1]) in _ENTRY or _is_row(found, bracket)):
        bracket = found.inside[bracket]
    if bracket < 0 or found[bracket].text not in ("{", "[", "("):
        return None
    if bracket > 1 and found[bracket - 1].text == "constant" and found[bracket - 2].text == "use":
        return None
    start = found[bracket].start
    named = _TABLE.search(found.data, max(0, start - _BACK), start)
    return named["name"].decode() if named else ""


def _is_row(found: Tokens, bracket: int) -> bool:
    """Whether a bracket opens a key and its value in a list of such."""
    return found[bracket].text == "[" and found.inside[bracket] >= 0 and found[found.inside[bracket]].text == "["


def _taken(match: re.Match[bytes]) -> dict[str, bool] | None:
    """What is taken to be put into a text, and whether it may be left out; None for a text that is kept as it is."""
    groups = ("parameters", "taken", "types", "round", "bare", "named", "piped", "kotlin", "perl")
    group = next((group for group in groups if match[group] is not None), None)
    if group is None:
        return None
    text = match[group].decode("latin-1")
    return {name: optional for name, optional in parameters_in(text, go=match.group().startswith(b"func ")) if name}


def _line(spelt: Spelt) -> bytes | None:
    """The one line of a text, without its line end; None for several."""
    raw = bytes(spelt.raw)
    ends = [at for at, hole in spelt.holes.items() if ends_line(hole.text) is not None]
    ends += [at for at in (raw.find(b"\r"), raw.find(b"\n")) if at >= 0]
    end = min(ends, default=len(raw))
    rest = (at for at in range(end, len(raw)) if raw[at] not in b"\r\n" and at not in ends)
    return raw[:end] if next(rest, -1) < 0 else None


def _order(spelt: Spelt, end: int, taken: dict[str, bool] | None) -> dict[str, int] | None:
    """Where in a text each argument is put in, by its number or keyword; None where that is not told of each."""
    out = dict[str, int]()
    for at in spelt.holes_in(0, end):
        text = spelt.holes[at].text
        if taken is not None:
            name = inner(text).lstrip("&*$@").removesuffix(".c_str()")
            if name not in taken or name in out:
                return None
            out[name] = out[str([*taken].index(name))] = at
        elif not PLACEHOLDER.fullmatch(text):
            return None
        else:
            key = key_of(text)
            out[key if key.isidentifier() or key.isdigit() else str(len(out))] = at
    return out or None
