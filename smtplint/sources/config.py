"""Settings: YAML, JSON, TOML, INI. Probes that send commands, and keys that hold envelope addresses.

Strategy. No file is parsed, since one that is half a template has to be read too: quoted scalars are found by the
scanner of code, plain ones by line. A key that by its name holds an envelope address is looked at where its value is an
address with something more; names and lists there are advice, because some programs take them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Edit, Fault, Occurrence
from . import addresses
from .clients import clients
from .commands import Site, commands
from .languages import PLAIN, SETTINGS
from .lines import Block
from .literals import Scanned, decoded
from .prefilter import hits
from .spelt import Spelt
from .words import POSIX

_PLAIN = re.compile(
    rb"[ \t]*(?:-[ \t]+)*(?:[\"']?[A-Za-z_][\w. -]{0,40}[\"']?[ \t]*[:=][ \t]+)?(?:-[ \t]+)?(?:\|[ \t]*)?"
    rb"((?:MAIL[ \t]*FROM|RCPT[ \t]*TO|mail[ \t]+from|rcpt[ \t]+to)[ \t]*:.*?)(?:[ \t]+#.*)?[ \t]*$"
)
# The names by which such keys end, in lower case; what stands before is found from there.
_KEY = re.compile(
    rb"(?:mail[_-]?from|from[_-]?addr(?:ess)?|return[_-]?path|envelope[_-]?(?:from|sender|to)|smtp[_-]?from|"
    rb"bounce[_-]?address|rcpt[_-]?to|mail[_-]?rcpt)(?=[\"']?[ \t]*[:=][ \t]*\S)"
)
_BEFORE_KEY = re.compile(rb"(?:^|[\s{,\"'.])((?:[\w-]{1,30}[_.-])?)$")
_ASSIGNED = re.compile(rb"[\"']?[ \t]*[:=][ \t]*")
_LONGEST = 4096
_VALUE = re.compile(rb"\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*'|[^\n#,}\]\r]*(?:,[^\n#}\]\r:=]*)*")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of settings."""
    lines, source = Block(data), Scanned(data, SETTINGS)
    found = [*_quoted(source, lines), *_plain(source, lines), *_keys(source, lines), *clients(source, POSIX, lines)]
    yield from sorted(found, key=lambda one: one.offsets[0])


def _quoted(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    last = -1
    for hit in hits(source.data):
        index = source.at(hit)
        if index > last and source.forms[index] >= 0:
            last = index
            yield from commands(source.spelt(index), Site(False, True), source.data, lines)


def _plain(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    last = -1
    for hit in hits(source.data):
        number = lines.number(hit)
        if number == last:
            continue
        last = number
        begin, line = lines.line(number)
        match = _PLAIN.match(line) if len(line) <= _LONGEST else None
        if match and source.at(begin + match.start(1)) < 0:
            spelt = decoded(source.data, begin + match.start(1), begin + match.end(1), PLAIN)
            yield from commands(spelt, Site(False, True), source.data, lines)


def _keys(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    for match in _KEY.finditer(source.data.lower()):
        before = _BEFORE_KEY.search(source.data[max(0, match.start() - 32) : match.start()])
        assigned = _ASSIGNED.match(source.data, match.end())
        if before is None or assigned is None:
            continue
        start, key = match.start() - len(before[1]), before[1] + source.data[match.start() : match.end()]
        at = source.at(start)
        if at >= 0 and source.starts[at] + 1 < start:
            continue
        value = _VALUE.match(source.data, assigned.end(), assigned.end() + 1200)
        if value is None or len(value.group()) > 1000:
            continue
        start, _end = value.span()
        quoted = value.group()[:1] in (b'"', b"'")
        index = source.at(start)
        if quoted and index >= 0 and source.forms[index] >= 0:
            spelt = source.spelt(index)
        else:
            spelt = decoded(source.data, start, start + len(value.group().rstrip()), PLAIN)
        yield from _setting(spelt, key.decode("latin-1"), lines)


def _setting(spelt: Spelt, key: str, lines: Block) -> Iterator[Occurrence]:
    """The value of a key that holds an envelope address."""
    raw = bytes(spelt.raw)
    if b"@" not in raw or b"://" in raw or b"=" in raw:
        return
    verb = "RCPT" if re.search(r"(?i)rcpt|to$", key) else "MAIL"
    pieces = [one for one in addresses.split(raw) if b"@" in raw[slice(*one)]]
    name, bracket, rest = raw.partition(b"<")
    if len(pieces) > 1:
        where = (spelt.starts[pieces[0][0]], spelt.ends[pieces[-1][1] - 1])
        if verb == "MAIL":
            yield Spelt.standing(where[0], lines, (Fault("list-in-setting", where, (), (key,)),))
    elif bracket and name.strip() and b">" in rest:
        begin = len(name) - len(name.lstrip())
        where = (spelt.starts[begin], spelt.ends[len(name.rstrip()) - 1])
        edits = (Edit(spelt.starts[begin], spelt.ends[len(name)], b""), Edit(*_closing(spelt, raw), b""))
        yield Spelt.standing(where[0], lines, (Fault("name-in-setting", where, edits, (key,)),))
    else:
        yield from addresses.path(spelt, verb, lines, "kept")


def _closing(spelt: Spelt, raw: bytes) -> tuple[int, int]:
    at = raw.rindex(b">")
    return spelt.starts[at], spelt.ends[at]
