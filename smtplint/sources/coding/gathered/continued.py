"""Whether a text that no line end ends goes on where the file adds to what keeps it, or writes on behind it.

Strategy. Behind the text the uses of the name that keeps it are gone through: what is joined, appended or formatted
to it belongs to it, but for a line end. Of a text that is written, the next statement tells, if it writes to the same.
"""

from __future__ import annotations

import re
from itertools import islice

from ....grammars import bare_keywords
from ....regexes import regex
from ....verbs import any_of
from ...sent.line_ends import CR, LF
from ...sent.meanings import ends_line
from ...sent.usage import starts_command
from ...spelling.literals import Scanned
from ...spelling.shells import TCL
from ..around.places import places, stands
from ..outlets.channels import COMMANDS
from ..values.given_values import closes_by_name

# A command that is open at its end: behind a blank, a sign, or within its path.
_OPEN = regex(rb"(?:[ \t=,]|<[^<>\r\n]*)$")
# What gives a text back, for who called to add to it, and not what a command came to.
_RETURNED = regex(
    rb"\breturn[ (]{1,2}(?:(?![\w.:]{0,40}(?i:" + COMMANDS.encode() + rb"))[\w.:]{0,40}!?\()?[\w@$]{0,2}$"
)
# What defines a text that others put a value behind: as a macro, or under the name of a constant.
_DEFINED = regex(
    rb"#[ \t]*define[ \t]+\w+[ \t]+[(L]?$|\b(?:const|constexpr|final|readonly|val)\b[^;\n\"']{0,80}=[ \t]*[(L@b]?$"
    rb"|(?<![\w.])[A-Z][A-Z0-9_]{2,60}[ \t]*=[ \t]*[bfru]?$"
)
# The name that a text is given to, or formatted into, right before it.
_WRAPPED = rb"(?:(?:new|await)[ ]|[\w.:]{0,40}!?(?:\[\])?[ ]?[(\[{][ \t\n]*){0,4}[\w@$]{0,2}$"
_KEPT = regex(
    rb"(?P<name>[A-Za-z_][\w.>:-]{0,60}+(?:\{\w{1,40}\}|\[[\"']\w{1,40}[\"']\])?)"
    rb"(?:\[[^\]\n]{0,40}\])?(?:[ \t]*:[ ]?[\w<>\[\]., |]{1,40})?[ \t]*"
    rb"(?::?=|[+.&]=|\.\.=|<<)[ \t\n]*" + _WRAPPED
)
_DECLARED = regex(rb"\b\w*(?:[sS]tring|ByteArray)\w*[ ](?P<name>\w{1,60})[ ]?[({][ ]?$")
_FILLED = regex(
    rb"\b(?:str[nl]?cpy|w?s(?:n|w)?printf|asprintf|sprintf_s)(?:_s)?[ ]?\([ \t]*&?(?P<name>[A-Za-z_][\w.>-]{0,60})"
    rb"[ \t]*,[^;{}]{0,60}$"
)
_PRINTED = regex(rb"\bprintf[ ]+-v[ ]*(?P<name>\w{1,60})[ ]+(?:--[ ]+)?$")
# How a name is added to: by a sign, by a method, as the first argument of a call.
_ADDED = regex(
    rb"[ \t]*(?:[+.~&]|\.\.|\|\|)=[ \t\n]*|[ \t]*<<(?![<=])[ \t\n]*"
    rb"|(?:\.|->)(?:append|concat|push|push_str|write|write_str|print|add|extend)\w{0,10}[ ]?\(?[ \t\n]*"
    rb"|[ \t]*(?:\+(?![+=])|\.\.?(?=[ \"'$])|<>|&(?![&=])|~)[ \t\n]*",
    re.IGNORECASE,
)
# A parameter, or the rest of a path, as the text that comes next; and what a text puts right behind its first value.
_NEXT = regex(
    lambda: (
        rb"[ \t]*\)?[ \t]*,[ \t\n]*[brfBRF]{0,2}[\"'`](?:>|@|[ ]?(?:[A-Z][A-Z-]*=|" + any_of(bare_keywords()) + rb"))"
    )
)
# The rest of a path behind the brackets that Tcl formats a text in, as a word of its own or not.
_WORD_BEHIND = regex(rb"[^\[\]\n\"{}]{0,80}\][ \t]*[\"{]?>")
_ARGUMENT = regex(rb"[ \t]*,[ \t]*[A-Za-z_$@&(]")
_HANDED = regex(rb"[\"'`][ \t]*(?:[,%]|\.format\(|[ \t])[ \t(\[]*[$&\"]{0,2}$")
_FORMED = regex(rb"\0[A-Z>@]")
_LINE_END = regex(CR + rb"|" + LF + rb"|[\r\n]")
_GIVEN = regex(rb"[ \t]*:?=(?![=>~])")
_OPERAND = regex(rb"[\w.:$@\[\]]{0,40}?[ ]?\(?[ \t\n]*(?=[\"'`])")
_VALUE = regex(rb"[$@]?[\w.]+(?:::\w+)*")
_STATEMENT = regex(rb"[^\n;{}]*$")
_QUOTE = regex(rb"[\"'`]")
_WITHIN, _BEFORE, _NEAR = 2000, 200, 300
_HANDED_WITHIN, _USES = 24, 24


def goes_on(source: Scanned, start: int, end: int, raw: bytes | bytearray) -> bool:
    """Whether what spells ``raw`` between two places of the file is only the beginning of what is sent."""
    if not _OPEN.search(raw):
        return False
    before = source.data[max(0, start - _BEFORE) : start]
    if _RETURNED.search(before):
        return True
    kept = _KEPT.search(before) or _FILLED.search(before) or _DECLARED.search(before) or _PRINTED.search(before)
    if (
        _NEXT.match(source.data, end)
        or (source.language is TCL and _WORD_BEHIND.match(source.data, end))
        or (raw.endswith((b"=", b" ")) and _ARGUMENT.match(source.data, end))
        or (kept is not None and grows(source, kept["name"], end))
    ):
        return True
    return _is_written_on(source, before, end)


def awaits_value(source: Scanned, start: int, raw: bytes | bytearray) -> bool:
    """Whether what spells ``raw`` is defined up to a parameter's sign, whose value is then put behind it elsewhere."""
    return raw.endswith(b"=") and _DEFINED.search(source.data[max(0, start - _BEFORE) : start]) is not None


def grows(source: Scanned, name: bytes, begin: int) -> bool:
    """Whether something is added to a name behind a place, before it is given another value."""
    data, end = source.data, min(len(source.data), begin + _WITHIN)
    for at in islice(places(data, name, begin, end, member=False), _USES):
        index, behind = source.at(at), at + len(name)
        if index >= 0:
            if source.forms[index] >= 0 and (
                _is_put_in_first(source, index, at, behind) or _is_formed(source, source.starts[index])
            ):
                return True
            continue
        if (added := _ADDED.match(data, behind)) and _adds(source, added.end()):
            return True
        if _NEXT.match(data, behind):
            return True
        if _GIVEN.match(data, behind):
            own = data.find(b"\n", behind)
            if not stands(data, name, behind, own if own >= 0 else end, member=False):
                return False
    return False


def _is_formed(source: Scanned, at: int) -> bool:
    """Whether what stands there is put into a literal right before it as the first value, and goes on in that."""
    handed = _HANDED.search(source.data, max(0, at - _HANDED_WITHIN), at)
    index = source.literal(handed.start()) if handed else -1
    return index >= 0 and _FORMED.match(source.raw(index)) is not None


def _is_put_in_first(source: Scanned, index: int, at: int, behind: int) -> bool:
    """Whether a literal begins with the value of the name that stands there, and goes on."""
    before = source.data[source.starts[index] : at].lstrip(b"bBfFrRtT@")
    if before not in (b'"$', b'"${', b'"#{', b'"{', b"'{", b"`${", b'$"{', b'"\\('):
        return False
    closed = source.data[behind : behind + 1] in (b"}", b")")
    rest = source.data[behind + closed : source.ends[index] - 1]
    return bool(rest) and not _LINE_END.match(rest)


def _adds(source: Scanned, at: int, *, spelt: bool = False) -> bool:
    """Whether what begins there is more than a line end, and no command of its own; ``spelt``: as a literal says.

    What a name stands for that is one alone is said by that, too.
    """
    operand = _OPERAND.match(source.data, at)
    index = source.literal(operand.end() if operand else at)
    if index >= 0:
        raw = source.raw(index)
        written = source.data[source.starts[index] : source.ends[index]]
        own = starts_command(written[:_NEAR]) or starts_command(b'"' + raw[:_NEAR]) or raw.upper() in (b"MAIL", b"RCPT")
        return bool(raw) and not (raw.startswith((b"\r", b"\n")) or own)
    value = _VALUE.match(source.data, at)
    name = value.group().decode("latin-1") if value else ""
    return closes_by_name(name, at, source) if spelt else name != "" and ends_line(name) is None


def _is_written_on(source: Scanned, before: bytes, end: int) -> bool:
    """Whether the next statement writes to the same as the one that a text stands in, and goes on with the text."""
    statement = _STATEMENT.search(before)
    head = statement.group().lstrip() if statement else b""
    if len(head.strip(b"bfr( ")) < 2 or _QUOTE.search(head):
        return False
    at = source.data.find(head, end, end + _NEAR)
    between = source.data[end : max(at, end)]
    stop = re.search(rb"[;\n]", between)
    if at < 0 or stop is None or between[stop.end() :].strip():
        return False
    return _adds(source, at + len(head), spelt=True)
