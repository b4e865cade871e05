"""What no literal can mend within itself, mended by what stands round it: line ends in quotes, and missing brackets.

Strategy. Line ends in quotes that leave escapes as they are written have other quotes, or lose the prefix, where the
rest of the literal is the same in both: nothing in it is escaped, ends it, or puts a value in, in one of the two alone.

A value that comes last and lacks a path's brackets has a text behind it for the closing one. That is done only where a
literal stands before it, with nothing between but the sign that joins the two, and nothing behind it but the end of an
argument or a statement; the sign and the quotes are written once more.
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
_BEFORE = regex(rb"(?P<quote>[\"'`])(?P<joined>[ \t]*(?P<sign>[-+.&<>|~^]{1,2})[ \t]*)\Z")
_BEHIND = regex(rb"[ \t]*(?:[),;\]}]|\r?\n(?![ \t]*[^\w\s;})\]#/@$\"'])|\Z)")
# How a literal begins whose quotes and prefix do for another: octets, and what is written whole.
_OPENS = regex(rb"(?:[bB]|L|u8|@)?(?P<quote>[\"'`])(?!(?P=quote))")
_LONGEST_SIGN = 20


def mended(source: Scanned, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands, of which what cannot be mended in its own literal has the edits round that."""
    for one in found:
        left = not all(fault.edits for fault in one.faults)
        yield one._replace(faults=tuple(_mended(source, fault) for fault in one.faults)) if left else one


def _mended(source: Scanned, fault: Fault) -> Fault:
    if fault.edits:
        return fault
    if fault.name == "value-without-brackets":
        return fault._replace(edits=_with_brackets(source, fault))
    written = fault.name == "wrong-line-end" and source.data[slice(*fault.span)] == _WRITTEN
    return fault._replace(edits=_with_quotes(source, fault)) if written else fault


def _with_quotes(source: Scanned, fault: Fault) -> tuple[Edit, ...]:
    """Other quotes, or the prefix left out."""
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


def _with_brackets(source: Scanned, fault: Fault) -> tuple[Edit, ...]:
    """The brackets, the closing one as a text of its own behind the value."""
    data, (start, end) = source.data, fault.span
    before, behind = _BEFORE.search(data, max(0, start - _LONGEST_SIGN), start), _BEHIND.match(data, end)
    index = source.literal(before.start()) if before else -1
    if not before or not behind or index < 0 or source.literal(start) >= 0:
        return ()
    at, opens = before.start(), _OPENS.match(data, source.starts[index])
    if source.ends[index] != at + 1 or before["sign"].decode() not in source.language.joins:
        return ()
    if not opens or opens["quote"] != before["quote"] or source.raw(index)[-1:] != b":":
        return ()
    closing = before["joined"] + opens.group() + b">" + before["quote"]
    return Edit(at, at, b"<"), Edit(end, end, closing)
