"""A text that is handed over as an address: what is wrong with it as whoever takes it reads it, see ``takers``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...regexes import regex
from ...typed import NamedTuple
from ..programs.clients import options_of
from ..sent import addresses, looks
from ..sent.commands import Site, begins_command, commands
from ..sent.envelope_values import held, named
from ..sent.injections import injected
from ..sent.stand_ins import ADDRESS, FRAMES
from ..sent.takers import How, Meaning, Verb
from ..sent.values import Values
from ..spelling.spelt import Spelt

# What an address alone has only in quotes or brackets.
_BARE = regex(rb"[<>,;:()\"\[\]]")
# What may be an address, with a name or several, and what may as well be another text.
_LIKE = regex(rb"(?:[^<>@,;]*<[^<>\s@]*@[^<>\s]*>|[^\s@<>,;:/]+@+[^\s@<>,;:/]*)(?:\s*[,;][^\n@]*@.*)?")
# An address with a display name, which has no comma in it but in quotes; and one between brackets.
NAMED = regex(rb"\s*(?:[^\s<>\",@][^<>\",@]*|\"(?:[^\"\\]|\\.)*+\"\s*)<[^<>]+>\s*")
_ENCLOSED = regex(rb"\s*<[^<>]+>\s*")
# What is handed to a function of the program's own, which takes a server first.
_SERVER = regex(rb"(?:smtps?|mail|mx|relay|mailhost|localhost)\d*[.-]")

# A field's name before what is its value, where the value alone is due, and no command's word; and how that is taken.
TITLED = regex(rb"(?!FROM:|TO:)(?i:from|to|cc|bcc|sender|reply-to):[ \t]*\0")
_ALONE = ("alone", "due", "field", "kept", "one", "parsed", "path", "plain", "sent", "single", "taken")
# How a display name is taken off, or may be.
NAME_OFF = ("alone", "perhaps", "taken")
# How what is handed over is nothing but a path.
_PATHS = ("path", "kept", "due", "sent")


def is_by_use(raw: bytes) -> bool:
    """Whether a text is sound where it is read as a field's value, or with its brackets."""
    return bool(NAMED.fullmatch(raw) or _ENCLOSED.fullmatch(raw) or looks.several(raw))


class Due(NamedTuple):
    """An address that is due: how it is read, what takes it by name, and the lines of the file."""

    meaning: Meaning
    name: str
    lines: Lines


def address(spelt: Spelt, due: Due) -> Iterator[Occurrence]:
    """An address that is handed over, read as is said of it."""
    (verb, how), name, lines = due
    if how == "taken":
        # What takes a name off takes white space at the ends off as well.
        spelt = spelt.stripped()
    if how == "options":
        yield from options_of(spelt, lines)
    elif how == "parameter":
        yield from _parameter(spelt, verb, lines)
    elif command := injected(spelt, verb, lines):
        yield command
    elif how in _ALONE and TITLED.match(spelt.raw):
        yield addresses.malformed(spelt, (0, len(spelt.raw)), None, lines)
    else:
        if how in NAME_OFF and NAMED.fullmatch(spelt.raw):
            beside = named(spelt, f"{name}()", lines)
            # What is surely taken off has a place too, so that nothing is said of it by the name it stands under.
            yield beside if how == "perhaps" else beside._replace(faults=())
        for one in _wrong_for_reader(*_as_taken(spelt, how), verb, name, lines):
            yield one._replace(context=one.context._replace(read=True)) if how == "alone" else one


def _as_taken(spelt: Spelt, how: How) -> tuple[Spelt, How]:
    """The text that is taken of one that may have a name or others beside it, and how that is read."""
    raw = bytes(spelt.raw)
    if how in ("alone", "perhaps"):
        return (spelt.stripped(), "kept") if _BARE.search(raw.strip(b"<> ")) is None else (spelt, "one")
    if how == "taken":
        return spelt.part(raw.rindex(b"<"), len(raw)) if NAMED.fullmatch(raw) else spelt, "kept"
    if how == "listed":
        several = len([one for one in re.split(rb"[,;]", raw) if b"@" in one]) > 1
        return spelt, "kept" if several and b'"' not in raw else "held"
    return spelt, how


def _wrong_for_reader(spelt: Spelt, how: How, verb: Verb, name: str, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with an address for who reads it so."""
    raw = bytes(spelt.raw)
    if how == "held":
        if b"@" in raw or not spelt.holes:
            yield from held([spelt], verb, name, lines)
    elif how == "parsed":
        yield from addresses.parsed(spelt, verb, name, lines)
    elif (
        (looks.lacks_at(spelt, sent=how in _PATHS) and not _SERVER.match(raw))
        or looks.is_spaced(spelt)
        or (how in _PATHS and looks.is_account(spelt))
    ):
        yield from addresses.path(spelt, verb, lines, "path", name)
    elif how == "path" and verb == "MAIL" and raw == b"<>":
        yield addresses.null_path(spelt, lines)
    elif how == "appended":
        if (b"@" in raw and b":" not in raw) or raw == b"<>":
            yield from addresses.path(spelt, verb, lines, "kept", name)
    elif how in ("field", "one", "single", "header", "many"):
        yield from _field(spelt, how, verb, name, lines)
    elif (
        how in ("path", "due", "sent")
        or (how == "own" and _LIKE.fullmatch(raw))
        or (how == "plain" and looks.has_at(raw))
        or (how == "kept" and (looks.has_at(raw) or b"<" in raw) and not begins_command(raw))
    ):
        yield from addresses.path(spelt, verb, lines, how, name)


def _field(spelt: Spelt, how: How, verb: Verb, name: str, lines: Lines) -> Iterator[Occurrence]:
    """The same for who takes addresses out of what a header field may hold."""
    raw, alone = bytes(spelt.raw), how in ("one", "single")
    single = alone or (verb == "MAIL" and how != "many")
    if single and (parts := looks.several(raw)):
        yield addresses.listed(spelt, parts, verb, name, lines)
    elif (single and looks.has_comma(spelt)) or (alone and looks.ends_a_list(spelt)):
        yield from addresses.path(spelt, verb, lines, "path", name)
    elif b"@" in raw or looks.parts_a_name(raw):
        yield from addresses.field(spelt, verb, lines, single=single, name=name)


def _parameter(spelt: Spelt, verb: str, lines: Lines) -> Iterator[Occurrence]:
    """One parameter, behind a path that stands nowhere in the file."""
    if spelt.raw:
        head, at = FRAMES[verb] + b"<" + ADDRESS + b"> ", spelt.starts[0]
        whole = Spelt().escaped(head, at, at, None).add(spelt)
        yield from commands(whole, Site(whole=True, told=True), Values(b""), lines)
