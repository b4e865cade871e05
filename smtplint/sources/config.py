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
from .commands import Site, commands
from .languages import PLAIN, SETTINGS
from .lines import Block
from .literals import Scanned, decoded
from .shell import clients
from .spelt import Spelt

_VERB = re.compile(rb"mail|rcpt|\bmali\b|\bmial\b|rctp|rpct|recpt", re.IGNORECASE)
_PLAIN = re.compile(
    rb"[ \t]*(?:-[ \t]+)*(?:[\"']?[A-Za-z_][\w. -]{0,40}[\"']?[ \t]*[:=][ \t]+)?(?:-[ \t]+)?(?:\|[ \t]*)?"
    rb"((?:MAIL[ \t]*FROM|RCPT[ \t]*TO|mail[ \t]+from|rcpt[ \t]+to)[ \t]*:[^\n]*?)[ \t]*\r?$",
    re.MULTILINE,
)
_KEY = re.compile(
    rb"(?:^|[\s{,\"'.])((?:[\w-]{1,30}[_.-])?(?:mail[_-]?from|from[_-]?addr(?:ess)?|return[_-]?path|envelope[_-]?(?:from|"
    rb"sender)|smtp[_-]?from|bounce[_-]?address|rcpt[_-]?to|mail[_-]?rcpt|envelope[_-]?to|fromaddr|mailfrom|"
    rb"returnpath|envelopefrom|fromAddress|returnPath|envelopeFrom|smtpFrom))[\"']?[ \t]*[:=][ \t]*(?=\S)",
    re.IGNORECASE,
)
_VALUE = re.compile(rb"\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*'|[^\n#,}\]\r]*(?:,[^\n#}\]\r:=]*)*")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of settings."""
    lines, source = Block(data), Scanned(data, SETTINGS)
    found = [*_quoted(source, lines), *_plain(source, lines), *_keys(source, lines), *clients(source, lines)]
    yield from sorted(found, key=lambda one: one.offsets[0])


def _quoted(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    last = -1
    for match in _VERB.finditer(source.data):
        index = source.at(match.start())
        if index > last and source.forms[index] >= 0:
            last = index
            yield from commands(source.spelt(index), Site(False, True), source.data, lines)


def _plain(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    for match in _PLAIN.finditer(source.data):
        if source.at(match.start(1)) < 0:
            spelt = decoded(source.data, *match.span(1), PLAIN)
            yield from commands(spelt, Site(False, True), source.data, lines)


def _keys(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    for match in _KEY.finditer(source.data):
        at = source.at(match.start(1))
        if at >= 0 and source.starts[at] + 1 < match.start(1):
            continue
        value = _VALUE.match(source.data, match.end())
        if value is None or len(value.group()) > 1000:
            continue
        start, _end = value.span()
        quoted = value.group()[:1] in (b'"', b"'")
        index = source.at(start)
        if quoted and index >= 0 and source.forms[index] >= 0:
            spelt = source.spelt(index)
        else:
            spelt = decoded(source.data, start, start + len(value.group().rstrip()), PLAIN)
        yield from _setting(spelt, match[1].decode("latin-1"), lines)


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
