"""Settings' keys that by their names hold addresses: of an envelope, or of a header field that one is derived from.

Strategy. A key is found by how its name ends, wherever it stands, and its value by the forms that YAML, JSON, TOML, INI
and lists of variables have. In an envelope's key a display name or a list is advice, because some programs take such a
value apart; in a field's key both are usual, and only what no program can read is spoken of.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..model import Edit, Fault, Occurrence
from . import addresses
from .languages import PLAIN
from .lines import Block
from .literals import Scanned, decoded
from .overlaps import Overlaps, in_order
from .spelt import Spelt

# The names by which such keys end, in lower case; what stands before is found from there.
_KEY = re.compile(
    rb"(?:(?P<envelope>mail[_-]?from|mail[_-]?from[_-]?addr(?:ess)?|from[_-]?addr(?:ess)?|return[_-]?path|"
    rb"envelope[_-]?(?:from|sender|to)|bounce[_-]?addr(?:ess)?|rcpt[_-]?to|mail[_-]?rcpt)|"
    rb"(?P<field>(?:smtp|e?mail|default)?[_-]?from(?:[_-]?e?mail)?|reply[_-]?to|sender))"
    rb"(?=[\"']?[ \t\r\n,]{0,4}[:=v\" -])"
)
_BEFORE_KEY = re.compile(rb"(?:^|[\s,\"'.\[]|(?<!\$)\{)((?:[\w-]{1,30}[_.-])?)$")
# Before a command's word, which is no key.
_VERB = re.compile(rb"(?i)\b(?:mail|rcpt)\\?[ \t]+$")
# What stands between a key and its value; a list of variables gives both under keys of its own.
_ASSIGNED = re.compile(
    rb"[\"']?[ \t]*(?:[:=][ \t]*|,?\s{0,80}[\"']?value[\"']?[ \t]*[:=][ \t]*)(?P<list>\[\s{0,80})?", re.IGNORECASE
)
# The same for the words of a command that are given as a list.
_BEHIND = re.compile(rb"(?P<list>)(?:[\"'][ \t]*,\s{0,80}|[\"']?[ \t]*\r?\n[ \t]*-[ \t]+)")
_VALUE = re.compile(
    rb"(?:\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+')(?=[ \t]*+(?:[,}\]#;)]|\r?$))"
    rb"|(?:\$\{[^{}\n]*+\}|\{\{[^{}\n]*+\}\}|\"(?:[^\"\\\n]|\\.)*+\"|[^\n#,;}\]\r\"]|(?<=\S)[#;]|,(?![^\n,=#]{0,80}[:=])|\")*+",
    re.MULTILINE,
)
_LONGEST, _MANY = 1000, 100


def addresses_in(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    """What is wrong with the values of keys that hold addresses."""
    yield from in_order(_values(source, lines))


def _values(source: Scanned, lines: Block) -> Iterator[tuple[int, Iterator[Occurrence]]]:
    """The same, for each key with its place."""
    data, overlaps = source.data, Overlaps()
    for match in _KEY.finditer(data.lower()):
        before = _BEFORE_KEY.search(data[max(0, match.start() - 32) : match.start()])
        if before is None or _VERB.search(data[max(0, match.start() - 32) : match.start()]):
            continue
        assigned = (_BEHIND if before[1].startswith(b"--") else _ASSIGNED).match(data, match.end())
        if assigned is None:
            continue
        start = match.start() - len(before[1])
        quote = data[start - 1 : start]
        if quote in (b'"', b"'") and data[match.end() : match.end() + 1] != quote:
            continue
        at = source.at(start)
        if at >= 0 and source.starts[at] + 1 < start:
            continue
        if not overlaps.admits(start):
            continue
        values = _listed(source, assigned.end()) if assigned["list"] else _single(source, assigned.end())
        overlaps.reach(values[-1].ends[-1] if values and values[-1].ends else assigned.end())
        key = data[start : match.end()].decode("latin-1")
        if match["envelope"]:
            yield start, _envelope(values, key, lines)
        elif len(values) == 1 and re.search(rb"\S.*<[^<>]*@[^<>]*>", values[0].raw):
            yield start, addresses.field(values[0], "MAIL", lines, name=key)


def _single(source: Scanned, start: int) -> list[Spelt]:
    """The one value that begins there: a quoted scalar, or the rest of the line."""
    index = source.at(start)
    value = _VALUE.match(source.data, start, start + _LONGEST)
    if value is None:
        return []
    quoted = index >= 0 and source.starts[index] == start and source.forms[index] >= 0
    if quoted and source.ends[index] == value.end():
        return [source.spelt(index)]
    return [decoded(source.data, start, start + len(value.group().rstrip()), PLAIN)]


def _listed(source: Scanned, start: int) -> list[Spelt]:
    """The quoted scalars of a list that begins there."""
    out: list[Spelt] = []
    at = start
    for index in range(bisect_left(source.starts, start), len(source.starts)):
        if source.forms[index] < 0 or len(out) == _MANY or source.data[at : source.starts[index]].strip(b" \t\r\n,"):
            break
        out.append(source.spelt(index))
        at = source.ends[index]
    return out


def _envelope(values: list[Spelt], key: str, lines: Block) -> Iterator[Occurrence]:
    """The values of a key that holds an envelope address."""
    verb = "RCPT" if re.search(r"(?i)rcpt|to$", key) else "MAIL"
    values = [one for one in values if _is_address(one)]
    if len(values) > 1 and verb == "MAIL":
        where = (values[0].starts[0], values[-1].ends[-1])
        yield Spelt.standing(where[0], lines, (Fault("list-in-setting", where, (), (key,)),))
        return
    for spelt in values:
        yield from _address(spelt, verb, key, lines)


def _is_address(spelt: Spelt) -> bool:
    raw = bytes(spelt.raw)
    known = b"@" in raw or re.search(rb"<[^<>]*\0[^<>]*>", raw)
    return bool(known) and b"://" not in raw and b"=" not in raw


def _address(spelt: Spelt, verb: str, key: str, lines: Block) -> Iterator[Occurrence]:
    raw = bytes(spelt.raw)
    pieces = [one for one in addresses.split(raw) if b"@" in raw[slice(*one)]]
    name, bracket, rest = raw.partition(b"<")
    if len(pieces) > 1:
        where = (spelt.starts[pieces[0][0]], spelt.ends[pieces[-1][1] - 1])
        if verb == "MAIL":
            yield Spelt.standing(where[0], lines, (Fault("list-in-setting", where, (), (key,)),))
    elif bracket and name.strip() and b">" in rest:
        begin = len(name) - len(name.lstrip())
        where = (spelt.starts[begin], spelt.ends[len(name.rstrip()) - 1])
        closing = raw.rindex(b">")
        edits = (
            Edit(spelt.starts[begin], spelt.ends[len(name)], b""),
            Edit(spelt.starts[closing], spelt.ends[closing], b""),
        )
        yield Spelt.standing(where[0], lines, (Fault("name-in-setting", where, edits, (key,)),))
    else:
        yield from addresses.path(spelt, verb, lines, "kept")
