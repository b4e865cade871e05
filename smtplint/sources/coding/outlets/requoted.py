"""Line ends in quotes that leave escapes as they are written: mended by other quotes, or by the prefix left out.

Strategy. That is done only where the rest of the literal is the same in both: nothing in it is escaped, ends it, or
puts a value in, in one of the two alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....model import Edit, Fault, Occurrence
from ....regexes import regex
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned

# By language: the quotes at either side, the prefix with them, and what may not stand between; a group of it is kept.
_ROWS = (
    (LANGUAGES["php"], regex(rb"'()"), b"'", regex(rb"[\"$\\]")),
    (LANGUAGES["rb"], regex(rb"'()"), b"'", regex(rb"[\"#\\]")),
    (LANGUAGES["pl"], regex(rb"'()"), b"'", regex(rb"[\"$@\\]")),
    (LANGUAGES["go"], regex(rb"`()"), b"`", regex(rb"[\"\\\n]")),
    (LANGUAGES["cs"], regex(rb"(\$?)@\""), b'"', regex(rb"[\"\\\n]")),
    (LANGUAGES["rs"], regex(rb"(b?)r\""), b'"', regex(rb"[\"\\\n]")),
    (LANGUAGES["lua"], regex(rb"\[\[()"), b"]]", regex(rb"[\"\\\n]")),
    (LANGUAGES["kt"], regex(rb"\"\"\"()"), b'"""', regex(rb"[\"\\\n]")),
)
# Python's prefix, and the quotes behind it.
_PREFIXED, _QUOTES = regex(rb"(?i:[bf]?(?P<raw>r)[bf]?)(?P<quotes>\"\"\"|'''|[\"'])"), b'"'
_WRITTEN = b"\\r\\n"


def requoted(source: Scanned, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands, of which what is wrong with a line end has the edits of the quotes round it."""
    for one in found:
        left = any(_is_left(source, fault) for fault in one.faults)
        yield one._replace(faults=tuple(_mended(source, fault) for fault in one.faults)) if left else one


def _mended(source: Scanned, fault: Fault) -> Fault:
    return fault._replace(edits=_edits(source, fault)) if _is_left(source, fault) else fault


def _is_left(source: Scanned, fault: Fault) -> bool:
    """Whether a fault is a line end as it is written, for which nothing can be written there."""
    written = fault.name == "wrong-line-end" and not fault.edits
    return written and source.data[slice(*fault.span)] == _WRITTEN


def _edits(source: Scanned, fault: Fault) -> tuple[Edit, ...]:
    index, data, last = source.literal(fault.span[0]), source.data, fault.span[1]
    if index < 0:
        return ()
    start, end = source.starts[index], source.ends[index]
    if source.language is LANGUAGES["py"]:
        opening = _PREFIXED.match(data, start)
        plain = opening and data[last:end] == opening["quotes"] and b"\\" not in data[opening.end() : fault.span[0]]
        return (Edit(*opening.span("raw"), b""),) if opening and plain else ()
    for language, opens, closing, unfit in _ROWS:
        opening = opens.match(data, start) if source.language is language and data[last:end] == closing else None
        if opening and not unfit.search(data, opening.end(), fault.span[0]):
            return Edit(start, opening.end(), opening[1] + _QUOTES), Edit(last, end, _QUOTES)
    return ()
