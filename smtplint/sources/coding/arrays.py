"""Where Perl puts an array into a text behind an @ that nothing escapes: for a domain, or as the path of an RCPT."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Edit, Fault, Occurrence
from ...regexes import regex
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from .once import once

_AT = 0x40
_RCPT = regex(rb"(?i)RCPT TO:[ \t]*<")
# An array by its name, or one that a scalar refers to.
_NAME = regex(rb"@(?<!@@)(?P<name>[A-Za-z_]\w{0,60}|\$++\w{1,60})")
# An array in the program itself: no address stands round it.
_ARRAY = regex(rb"(?<![\w.+\\-])@(?P<name>[A-Za-z_]\w{0,60})")


def arrays_in(source: Scanned, found: Iterator[Occurrence]) -> Iterator[Occurrence]:
    """What is found in a file; of addresses in a text of Perl's it is told where a domain or all of one is an array."""
    if source.language is not LANGUAGES["pl"] or b"@" not in source.data:
        return found
    return (
        one._replace(faults=(*one.faults, *_faults(source, one), *_several(source, one))) if b"@" in one.raw else one
        for one in found
    )


def _faults(source: Scanned, one: Occurrence) -> Iterator[Fault]:
    """The at signs behind which Perl puts in an array: ``"<ann@example.org>"``."""
    for place, octet in enumerate(one.raw):
        at = one.offsets[place]
        name = _NAME.match(source.data, at) if octet == _AT else None
        if name is None or any(start <= place < end for start, end in one.holes) or name["name"] in _declared(source):
            continue
        index = source.literal(at)
        if index >= 0 and source.language.forms[source.forms[index]].values == "pl":
            yield Fault("array-in-text", name.span(), (Edit(at, at, b"\\"),), (name.group().decode(),))


def _several(source: Scanned, one: Occurrence) -> Iterator[Fault]:
    """An array of the program's that is all of a recipient's path."""
    head = _RCPT.match(one.raw)
    for start, end in one.holes if head else ():
        at = one.offsets[start]
        name = _NAME.match(source.data, at)
        if (
            head
            and name
            and (start, one.raw[end : end + 1]) == (head.end(), b">")
            and source.data[name.end() : name.end() + 1] == b">"
            and name["name"] in _declared(source)
            and source.literal(at) >= 0
        ):
            yield Fault("several-recipients", name.span(), (), (name.group().decode(),))


@once
def _declared(source: Scanned) -> frozenset[bytes]:
    """The names of arrays that the program declares or does anything with."""
    found = _ARRAY.finditer(source.data)
    return frozenset(array["name"] for array in found if source.at(array.start()) < 0)
