"""Stored procedures that mail: the addresses that Oracle's and SQL Server's packages are handed.

Strategy. A row has the procedure's name, the place of each address among its arguments and its name, and how that is
read. An argument is a literal, or a variable that is given one literal in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...regexes import regex
from ...typed import NamedTuple
from ..files.prefilter import on_lines
from ..sent import addresses, looks
from ..sent.takers import Meaning
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt

_SENDER, _RECIPIENT = Meaning("MAIL", "kept"), Meaning("RCPT", "kept")
_FROM, _TO, _LIST = Meaning("MAIL", "parsed"), Meaning("RCPT", "parsed"), Meaning("RCPT", "semicolons")


class Procedure(NamedTuple):
    """``places`` and ``names``: what an argument is, by its place and by its name."""

    stem: bytes
    name: str
    places: dict[int, Meaning]
    names: dict[str, Meaning]


PROCEDURES = (
    Procedure(b"utl_smtp", r"utl_smtp\.mail", {1: _SENDER}, {"sender": _SENDER}),
    Procedure(b"utl_smtp", r"utl_smtp\.rcpt", {1: _RECIPIENT}, {"recipient": _RECIPIENT}),
    Procedure(
        b"utl_mail",
        r"utl_mail\.send(?:_attach_\w+)?",
        {0: _FROM, 1: _TO, 2: _TO, 3: _TO},
        {"sender": _FROM, "recipients": _TO, "cc": _TO, "bcc": _TO, "replyto": _FROM},
    ),
    Procedure(
        b"apex_mail",
        r"apex_mail\.send",
        {0: _TO, 1: _FROM},
        {"p_to": _TO, "p_from": _FROM, "p_cc": _TO, "p_bcc": _TO, "p_replyto": _FROM},
    ),
    Procedure(
        b"sp_send_dbmail",
        r"sp_send_dbmail",
        {},
        {
            "@recipients": _LIST,
            "@copy_recipients": _LIST,
            "@blind_copy_recipients": _LIST,
            "@from_address": _FROM,
            "@reply_to": _FROM,
        },
    ),
    Procedure(
        b"sysmail_",
        r"sysmail_(?:add|update)_account_sp",
        {},
        {"@email_address": _SENDER, "@replyto_address": _SENDER},
    ),
)
_CALL = regex(
    rb"(?<![\w.])(?:\w{1,60}\.){0,3}(?:"
    + "|".join(f"(?P<p{place}>{one.name})" for place, one in enumerate(PROCEDURES)).encode()
    + rb")\b\s{0,40}(?P<open>\(?)",
    re.IGNORECASE,
)
_STEMS = tuple({one.stem for one in PROCEDURES})
_EDGE = regex(rb"[(),;]|'|--|/\*|^[ \t]*(?:GO|END|EXEC(?:UTE)?)\b", re.MULTILINE | re.IGNORECASE)
_ARGUMENT = regex(
    rb"\s*(?:(?P<name>@?\w{1,60})\s*(?:=>|=)\s*)?[eEnN]?"
    rb"(?P<value>'|(?P<variable>@?[A-Za-z_][\w.]{0,80})\s*\Z)?"
)
# What gives a variable its value, as far as its sign.
_GIVEN = regex(
    rb"(?<![\w.])(?P<name>@?[A-Za-z_]\w{0,60})(?:[ \t]+(?:constant[ \t]+)?[\w.%]{1,60}(?:[ \t]*\([^()\n]{0,40}\))?)?"
    rb"(?:[ \t]+not[ \t]+null)?[ \t]*(?::=|=|\bdefault\b)[ \t]*[eEnN]?(?='[^'\n]*'[ \t]*[;,\r\n])",
    re.IGNORECASE,
)
_LONGEST, _DEEPEST = 4000, 8


def handed(source: Scanned, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the addresses that the procedures of a file are handed, by place."""
    # What a variable is given stands before the call.
    yield from sorted(_handed(source, lines), key=lambda one: one.offsets[0])


def _handed(source: Scanned, lines: Lines) -> Iterator[Occurrence]:
    given: dict[bytes, int] | None = None
    reached = 0
    for call in on_lines(source.data, _STEMS, _CALL):
        if call.start() < reached or source.at(call.start()) >= 0:
            continue
        row = next(one for place, one in enumerate(PROCEDURES) if call[f"p{place}"])
        arguments = list(_arguments(source, call.end(), closed=bool(call["open"])))
        reached = arguments[-1][1] if arguments else call.end()
        for place, (start, end) in enumerate(arguments):
            argument = _ARGUMENT.match(source.data, start, end)
            if argument is None or argument["value"] is None:
                continue
            name = (argument["name"] or b"").decode("latin-1").lower()
            meaning = row.names.get(name) if name else row.places.get(place)
            if meaning is None:
                continue
            if argument["variable"]:
                given = _literals_given(source) if given is None else given
                index = given.pop(argument["variable"].lower(), -1)
            else:
                index = source.at(argument.start("value"))
            if index >= 0 and argument["variable"]:
                # What it is put into elsewhere may need all of it.
                yield from _wrong_with_values(source.spelt(index).sealed(), name, meaning, lines)
            elif index >= 0 and not source.data[source.ends[index] : end].strip():
                yield from _wrong_with_values(source.spelt(index), name, meaning, lines)


def _arguments(source: Scanned, at: int, *, closed: bool) -> Iterator[tuple[int, int]]:
    """Where the arguments stand that begin there, up to what ends the call."""
    begin, depth, last = at, 0, at + _LONGEST
    while edge := _EDGE.search(source.data, at, last):
        sign, at = edge.group(), edge.end()
        if (index := source.at(edge.start())) >= 0:
            at = source.ends[index]
        elif sign == b"(" and depth == _DEEPEST:
            return
        elif sign == b"(":
            depth += 1
        elif sign == b")" and depth:
            depth -= 1
        elif sign == b"," and not depth:
            yield begin, edge.start()
            begin = at
        elif not depth and (sign in (b")", b";") or not closed):
            yield begin, edge.start()
            return
    if not closed:
        yield begin, min(last, len(source.data))


def _literals_given(source: Scanned) -> dict[bytes, int]:
    """The variables that are given one literal in the file, and which that is."""
    found, several = dict[bytes, int](), set[bytes]()
    for given in _GIVEN.finditer(source.data):
        index, name = source.begins(given.end()), given["name"].lower()
        if index >= 0:
            several.update((name,) if name in found else ())
            found[name] = index
    return {name: index for name, index in found.items() if name not in several}


def _wrong_with_values(value: Spelt, name: str, meaning: Meaning, lines: Lines) -> Iterator[Occurrence]:
    if meaning.how == "kept":
        if b"@" in value.raw or b"<" in value.raw or looks.lacks_at(value):
            yield from addresses.path(value, meaning.verb, lines, "kept")
        return
    at = 0
    for part in bytes(value.raw).split(b";") if meaning.how == "semicolons" else (bytes(value.raw),):
        yield from addresses.parsed(value.part(at, at + len(part)), meaning.verb, name or "The value", lines)
        at += len(part) + 1
