"""Calls that take addresses, and tables of them: what is handed to them.

Strategy. The names of the calls that a file may have are looked for, and so is what opens a table; each is followed to
its end, and the arguments at the places and under the keywords that its row tells are read as the row says.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from functools import lru_cache

from ...model import Fault, Lines, Occurrence
from ...regexes import regex
from ..coding.around.functions import all_around, defines
from ..coding.around.once import once
from ..coding.around.operands import value_end
from ..coding.around.tokens import KEYWORD, Part, Tokens, arguments, call_end, followed, split, tokens
from ..coding.expected.denied import call_verdict
from ..coding.expected.failing import is_to_fail
from ..coding.outlets.client_names import classes_of, client_made
from ..coding.values.given_values import settled
from ..files.assertions import asserts
from ..files.bearings import WRONG
from ..files.lines import line_before
from ..files.overlaps import Groups, Overlaps, in_order, merged, put_back
from ..files.prefilter import on_lines
from ..sent.addresses import path
from ..sent.passed_over import Crowd
from ..sent.sendings import (
    BRACKETLESS,
    MAILED,
    Attribute,
    Sending,
    Table,
    attributes_in,
    sendings_in,
    tables_in,
)
from ..sent.takers import Meaning
from ..sent.unmended import unmended
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt
from .address_arguments import value
from .address_texts import Due, address
from .assigned import assigned
from .docmds import docmds
from .own_functions import defined, own_sendings, without_parameters
from .put_in import put_in
from .put_values import put_values

# So far a call is followed, and a value.
_WINDOW, _NEAR = 4000, 500
# No more functions of a file's own are looked for that hand a message on.
_MOST = 16
# The class of PHP's that others are made of, whatever they are called.
_MAILER = b"PHPMailer"

_LETTER = regex(rb"\w")
# What Rust has before what is to fail.
_TO_FAIL = regex(rb"\bassert\w*!\(|\blet\s+(?:" + WRONG.encode() + rb")")
# What opens a table stands so near behind its line, if not on it.
_FURTHER = 200
_PARSED = regex(
    rb"\"\s*\.parse(?:::<(?:\w+::)*(?P<type>Address|Mailbox)>)?\(\)(?!\s*\.(?:is_err|unwrap_err|expect_err|is_ok|ok)\b)"
)
_TYPED = regex(rb"\blet\s+(?:mut\s+)?\w+\s*:\s*(?:\w+::)*(?P<type>Address|Mailbox)\s*=\s*\Z")
_MAILED = regex(rb"(?i:\.sendMail\()\s*(?P<name>[A-Za-z_$][\w$]*)\s*[,)]")
# An address, or a list of some, that is written as an argument.
_WRITTEN = regex(r"[\[(]?\s*[bu]?[\"'][^\"'\s:,]+@[^\"'\s:,]+[\"']")


# What stands before a field that is set, and what asserts something on a line; so many lines behind are looked at.
_LAST_NAME = regex(rb"[A-Za-z_]\w*\Z")
_NEAREST, _LINES = 60, 4


def handed_over(source: Scanned, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong in the addresses that the calls of a file take."""
    found = [
        _calls(source, lines),
        *(_tables(source, table, lines) for table in tables_in(source)),
        _kept_tables(source, lines),
        *(_attributes(source, one, lines) for one in attributes_in(source)),
        docmds(source, lines),
        put_values(source, lines),
    ]
    kept = merged(assigned(source, lines), _parsed(source, lines), put_in(source, lines))
    return _once(put_back(merged(*found)), kept)


def _once(calls: Iterator[Occurrence], keys: Iterator[Occurrence]) -> Iterator[Occurrence]:
    """What is found by place, each once; of what a call takes under a key that says so too, the call has told."""
    last, place, told = -1, -1, set[tuple[bytes, tuple[Fault, ...]]]()
    for by_key, one in heapq.merge(
        ((False, one) for one in calls), ((True, one) for one in keys), key=lambda found: found[1].offsets[0]
    ):
        if one.offsets[0] != place:
            place, told = one.offsets[0], set()
        # What stands under a name may be sent from as well as to.
        kept = (one.raw.partition(b":")[2], one.faults)
        if (by_key and place == last) or kept in told:
            continue
        told.add(kept)
        last = last if by_key else place
        yield one


@in_order
def _calls(source: Scanned, lines: Lines) -> Groups:
    """What is wrong with the arguments of each call that fits a row of ``sendings`` or a function of the file's own."""
    rows, overlaps, crowd = (*sendings_in(source), *own_sendings(source)), Overlaps(), Crowd(source.data)
    bare = any(source.language is LANGUAGES[key] for key in BRACKETLESS)
    named = _names_in(rows, bare, source.data)
    for match in named.finditer(source.data) if named else ():
        start, letter = match.start(), _LETTER.search(source.data, max(0, match.start() - 1), match.start())
        sendings = [] if letter or source.at(start) >= 0 else _fitting(rows, source, match)
        if sendings and overlaps.admits(start):
            if crowd.holds(start):
                yield start, crowd.told(lines)
                if crowd.is_full:
                    return
                continue
            found, end = followed(source, start, match.end() + _WINDOW, 1)
            overlaps.reach(found[end - 1].end)
            again = named.search(source.data, behind := found[end - 1].end, behind + _NEAR) if named else None
            said = call_verdict(source.data, start, behind, again.start() if again else -1)
            if said != "refused":
                told = _call(sendings, found, lines)
                yield start, unmended(told) if said else told


@in_order
def _tables(source: Scanned, table: Table, lines: Lines) -> Groups:
    overlaps, opening = Overlaps(), re.compile(table.opening.encode())
    begins = re.compile(re.escape(table.stem) + table.behind.encode(), re.IGNORECASE)
    for match in on_lines(source.data, (table.stem,), opening, _FURTHER, begins.match):
        if source.at(match.start()) < 0 and overlaps.admits(match.start()):
            found, end = followed(source, match.end() - 1, match.end() - 1 + _WINDOW, 0)
            overlaps.reach(found[end - 1].end)
            if not is_to_fail(source.data, match.start(), found[end - 1].end):
                yield match.start(), _table(found, table, lines)


@in_order
def _kept_tables(source: Scanned, lines: Lines) -> Groups:
    """The messages that are handed over by a name, where that is given one."""
    if source.language is not LANGUAGES["js"]:
        return
    begun, own = set[int](), set[bytes]()
    for match in on_lines(source.data, (b"sendmail(",), _MAILED):
        if source.at(match.start()) >= 0:
            continue
        begin = settled(match["name"].decode(), source, match.start())
        if begin >= 0 and source.data[begin : begin + 1] == b"{":
            begun.add(begin)
        elif begin < 0 and len(own) < _MOST and (name := _taking(source, match["name"], match.start())):
            own.add(name)
    if own:
        called = rb"(?<![\w$])(?!sendMail\b)(?:" + b"|".join(map(re.escape, sorted(own))) + rb")\(\s*(?=\{)"
        begun |= {call.end() for call in re.finditer(called, source.data) if source.at(call.start()) < 0}
    for begin in sorted(begun):
        yield begin, _table(followed(source, begin, begin + _WINDOW, 0)[0], MAILED, lines)


def _taking(source: Scanned, name: bytes, at: int) -> bytes:
    """The function that takes a message first under a name, which it hands over at a place; nothing for none."""
    return next((own.name for own in all_around(source, at) if own.taken[:1] == (name.decode(),)), b"")


@in_order
def _attributes(source: Scanned, row: Attribute, lines: Lines) -> Groups:
    """The values of a message's attributes."""
    names = row.names.replace(" ", "|")
    for match in re.finditer(rf"{row.before}(?P<name>{names}){row.behind}".encode(), source.data):
        if source.at(match.start()) < 0 and not _is_read_back(source.data, match.start(), match.end()):
            found = tokens(source, match.end(), match.end() + _NEAR)
            name = match["name"].decode()
            end = value_end(found, 0)
            # Options stand side by side.
            end = 1 if found[1:2] and found[1].text == "-" and found[0].kind == "text" else end
            # With a Sender there may be several (RFC 5322 §3.6.2).
            many = name == "From" and re.search(rf"{row.before}Sender{row.behind}".encode(), source.data)
            meaning = row.meaning._replace(how="many") if many else row.meaning
            yield match.start(), value(found, 0, end, Due(meaning, name, lines))


def _is_read_back(data: bytes, start: int, end: int) -> bool:
    """Whether a test gives what was set there to a function of its program, and asserts what that makes of it."""
    message = _LAST_NAME.search(data, max(0, start - _NEAREST), start)
    behind = data[end : end + _NEAR].split(b"\n")[1:_LINES]
    if message is None or not any(map(asserts, behind)):
        return False
    read = re.compile(rb"(?<![\w.])(?:\w+\.)*(?!send)\w+\(" + message.group() + rb"(?:\[[\"'][\w-]+[\"']\])?\)")
    return any(map(read.search, behind))


@in_order
def _parsed(source: Scanned, lines: Lines) -> Groups:
    """The texts that Rust makes addresses of, but for those that are to fail."""
    if source.language is not LANGUAGES["rs"] or b"lettre" not in source.data:
        return
    for match in _PARSED.finditer(source.data):
        index = source.at(match.start())
        line = source.data[source.data.rfind(b"\n", 0, match.start()) + 1 : match.start()]
        if (
            index >= 0
            and source.ends[index] == match.start() + 1
            and (into := match if match["type"] else _TYPED.search(line_before(source.data, source.starts[index])))
            and not _TO_FAIL.search(line)
        ):
            meaning = Meaning("RCPT", "one" if into["type"] == b"Mailbox" else "path")
            yield match.start(), address(source.spelt(index), Due(meaning, "parse", lines))


def _names_in(rows: tuple[Sending, ...], bare: bool, data: bytes) -> re.Pattern[bytes] | None:
    """What finds the names of calls that a file has, None for none; ``bare``: without brackets as well."""
    names = sorted({name for one in rows for name in one.names.split()})
    held = tuple(name for name in names if name.encode() in data)
    return _calling(held, bare) if held else None


@lru_cache(maxsize=64)
def _calling(names: tuple[str, ...], bare: bool) -> re.Pattern[bytes]:
    behind = r"|[ \t]+[\"'%:@\[\w]" if bare else ""
    return re.compile(rf"(?:{'|'.join(names)})(?=[ \t]*\({behind})".encode())


def _fitting(rows: tuple[Sending, ...], source: Scanned, match: re.Match[bytes]) -> list[Sending]:
    """Which calls it may be, by its name and by what it is called on; none where it is only defined there."""
    name, before = match.group().decode(), source.data[max(0, match.start() - 80) : match.start()].decode("latin-1")
    octets = before.encode("latin-1")
    if _TO_FAIL.search(octets) or defines(octets) or re.search(r"\b(?:class|void)\s+$", before):
        return []
    receiver = re.search(r"([\w$@)\]]+)(?:\.|->|::?)$", before)
    own = receiver[1].lstrip("$@_") if receiver else ""
    named = [one for one in rows if name in one.names.split()]
    known = classes_of(source, own) if source.language is LANGUAGES["php"] else []
    names = [*known, own] if not known or _MAILER in source.data else known
    fitting = [one for one in named if not one.receiver or any(re.search(one.receiver, called) for called in names)]
    if own in ("", "self", "cls") and match.group() in defined(source):
        fitting = list(map(without_parameters, fitting))
    if fitting or known or not own.isidentifier() or not (made := client_made(source, own)):
        return fitting
    return [one for one in named if re.search(one.receiver, made)]


def _call(sendings: list[Sending], found: Tokens, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the arguments of a call, by the rows that fit it; the first tells how each is read."""
    bracketed = len(found) > 1 and found[1].text == "("
    parts = arguments(found, 1) if bracketed else list(split(found, 1, call_end(found, 1)))
    told = set[int]()
    parts = _listed(parts) if found.language is LANGUAGES["pl"] else parts
    further = 1 if _has_server_first(parts) else 0
    for sending in sendings:
        if len(parts) < sending.least or (sending.first and not (parts and sending.first in parts[0].text)):
            continue
        ascii_only = sending.ascii and not _tells_of_utf8(found.source)
        wanted = {place + further: Meaning(verb, how) for place, verb, how in sending.places}
        for place, (text, first, last) in enumerate(parts):
            if first in told:
                continue
            begin, meaning = first, wanted.get(place)
            if keyword := KEYWORD.match(text):
                begin = first + 2 + (found[first].text == ":")
                meaning = next((Meaning(verb, how) for key, verb, how in sending.keywords if key == keyword[1]), None)
            if meaning is not None and meaning.how == "parted":
                yield from _parted(found, parts, lines)
            elif meaning is not None:
                told.add(first)
                one = value(found, begin, last, Due(meaning, found[0].text, lines))
                yield from map(_in_ascii, one) if ascii_only else one


def _in_ascii(one: Occurrence) -> Occurrence:
    """The same where nothing but ASCII is sent."""
    return one._replace(context=one.context._replace(smtputf8=False))


@once
def _tells_of_utf8(source: Scanned) -> bool:
    """Whether a file has the name of the extension in it, by which a library would take other letters."""
    return b"smtputf8" in source.data.lower()


def _has_server_first(parts: list[Part]) -> bool:
    """Whether an envelope's two addresses stand behind an argument that is none, as Twisted's sendmail has them."""
    return len(parts) > 3 and "@" not in parts[0].text and all(_WRITTEN.match(one.text) for one in parts[1:3])


def _listed(parts: list[Part]) -> list[Part]:
    """The arguments with those behind Perl's join as one with it, and without what its split takes apart."""
    if (cut := next((at for at, part in enumerate(parts) if part.text.startswith("split ")), -1)) >= 0:
        return parts[:cut]
    at = next((at for at, part in enumerate(parts) if re.fullmatch(r"join\s+[\"'][,; ]+[\"']", part.text)), len(parts))
    if at + 1 >= len(parts):
        return parts
    text = ", ".join(part.text for part in parts[at:])
    return [*parts[:at], Part(text, parts[at].first, parts[-1].behind)]


def _parted(found: Tokens, parts: list[Part], lines: Lines) -> Iterator[Occurrence]:
    """An address whose local part and domain are arguments of their own."""
    texts = [found.source.spelt(found[first].value) for _, first, behind in parts if found[first : behind - 1] == []]
    if len(parts) == len(texts) == 2 and all(found[first].kind == "text" for _, first, _ in parts):
        at = Spelt().escaped(b"@", found[parts[0].first].end, found[parts[1].first].start, None)
        yield from path(Spelt().add(texts[0]).add(at).add(texts[1]), "RCPT", lines)


def _table(found: Tokens, table: Table, lines: Lines) -> Iterator[Occurrence]:
    entries = list[tuple[str, int, int]]()
    for place, (_, begin, last) in enumerate(arguments(found, 0)):
        first = begin + (found[begin].text == ":")
        key = found[first].text
        if found[first].kind == "text":
            key = found.source.raw(found[first].value).decode("latin-1")
        if str(place) in table.keys:
            entries.append((str(place), begin, last))
        if first + 2 < last and found[first + 1].text in (":", "=", "=>"):
            entries.append((key, first + 2, last))
        elif found[begin].kind == "name":
            entries.append((key, last, last))
    if table.due and table.due not in (key for key, _, _ in entries):
        return
    for key, first, last in entries:
        if key in table.keys:
            due = Due(table.keys[key], "send" if key.isdigit() else key, lines)
            yield from value(found, first, last, due)
