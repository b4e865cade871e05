"""What a key for an envelope address holds: a display name, a list, or an address that is broken.

Strategy. A display name or a list is advice, because some programs take such a value apart; what no program can read is
linted as the command's path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model import Edit, Fault, Lines, Occurrence
from ...regexes import regex
from ..spelling.encoded import is_utf8
from ..spelling.spelt import Spelt
from . import addresses, looks
from .injections import injected, injection

# A pattern, an address in a URL or in a query, a sentence: none of them is the address that is meant.
_NO_ADDRESS = regex(
    rb"://|=|\\|\.\*|\.\+|[*^|$]|\(\?|\[\^|^(?:[\t\r\n@]|[ ]++(?![^\s<>@]++@[^\s<>@]++$))"
    rb"|\([^()@]*@[^()]*\)|^(?i:mail|rcpt)\b(?!@|[^<>@]*<[^<>@]+@[^<>]+>$)"
    rb"|@[^\s@]{0,255}[ \t]++(?:[a-z]{2,20}[ \t]++){1,3}[a-z]"
    rb"|^(?i:mail[ \t]+from|rcpt[ \t]+to)\b|^[^<>@\"\[]*:|(?<![^\s<>@\"])(?:[^\s<>@\"]++\s++){4}[^\s<]*@"
)
# One of which the local part is missing, where it is no pattern of a list.
_DOMAIN = regex(rb"@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


def held(
    values: Sequence[Spelt], verb: str, key: str, lines: Lines, *, items: bool = False, parted: bool = True
) -> Iterator[Occurrence]:
    """What is wrong with the values of a key that holds an envelope address.

    ``items``: they are those of a list; ``parted``: commas may part several recipients in one.
    """
    alone = verb == "MAIL" and len(values) == 1 and not items
    values = [one for one in values if _is_address(one) or (alone and _DOMAIN.fullmatch(one.raw))]
    if len(values) > 1 and verb == "MAIL":
        yield _listed(values[0].starts[0], values[-1].ends[-1], key, lines)
        return
    for spelt in values:
        yield from _one(spelt, verb, key, lines, single=items, parted=parted)


def _is_address(spelt: Spelt) -> bool:
    raw = bytes(spelt.raw)
    if injection(raw):
        return True
    known = looks.has_at(raw) or looks.lacks_at(spelt) or re.search(rb"<[^<>]*\0[^<>]*>", raw)
    return bool(known) and not _NO_ADDRESS.search(raw) and is_utf8(raw)


def _listed(start: int, end: int, key: str, lines: Lines) -> Occurrence:
    return Spelt.standing(Fault("list-in-setting", (start, end), (), (key,)), lines)


def _one(spelt: Spelt, verb: str, key: str, lines: Lines, *, single: bool, parted: bool) -> Iterator[Occurrence]:
    """What is wrong with one value of a key: a list where one is due, a display name, or the path that it is."""
    raw = bytes(spelt.raw)
    if command := injected(spelt, verb, lines):
        yield command
        return
    pieces = looks.several(raw) or [one for one in addresses.split(raw) if b"@" in raw[slice(*one)]]
    name, bracket, rest = raw.partition(b"<")
    if len(pieces) > 1 and not (single and verb == "RCPT"):
        commas = verb == "RCPT" and b"," in raw
        if not (commas and parted):
            yield _listed(spelt.starts[pieces[0][0]], spelt.ends[pieces[-1][1] - 1], key, lines)
        for one in pieces if commas else ():
            if b"<" not in raw[slice(*one)]:
                yield from addresses.path(spelt.part(*one), verb, lines)
    elif bracket and name.strip(b" \t\"'") and b">" in rest:
        yield named(spelt, key, lines)
    else:
        yield from addresses.path(spelt, verb, lines, "kept")


def named(spelt: Spelt, key: str, lines: Lines) -> Occurrence:
    """The display name before an address in brackets."""
    raw = bytes(spelt.raw)
    name = raw.partition(b"<")[0]
    begin, closing = len(name) - len(name.lstrip()), raw.rindex(b">")
    where = spelt.span(begin, len(name.rstrip()))
    # Quotes that are part of the value go with the name; of what else stands behind the address it is not known.
    behind = raw[closing + 1 :].strip()
    whole = not behind or (behind in (b'"', b"'") and name.lstrip().startswith(behind))
    edits = (
        Edit(*spelt.span(begin, len(name) + 1), b""),
        Edit(*spelt.span(closing, len(raw.rstrip())), b""),
    )
    fault = Fault("name-in-setting", where, edits if whole and _may_begin(spelt, len(name) + 1) else (), (key,))
    return Spelt.standing(fault, lines)


def _may_begin(spelt: Spelt, at: int) -> bool:
    """Whether a value may begin with what stands at a place of it: without quotes, with no sign of settings'."""
    write, hole = spelt.escapes[at], spelt.holes.get(at)
    quoted = write is not None and write(b'"') is not None
    return quoted or (hole.text.startswith("$") if hole else re.match(rb"\w", spelt.raw[at:]) is not None)
