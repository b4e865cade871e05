"""Values that come last in a text and lack a path's brackets: mended, with a text for the closing one behind them.

Strategy. That is done only where a literal stands before the value, with nothing between but the sign that joins the
two, and nothing behind it but the end of an argument or a statement; the sign and the quotes are written once more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....model import Edit, Fault, Occurrence
from ....regexes import regex
from ...spelling.literals import Scanned

_BEFORE = regex(rb"(?P<quote>[\"'`])(?P<joined>[ \t]*(?P<sign>[-+.&<>|~^]{1,2})[ \t]*)\Z")
_BEHIND = regex(rb"[ \t]*(?:[),;\]}]|\r?\n(?![ \t]*[^\w\s;})\]#/@$\"'])|\Z)")
# How a literal begins whose quotes and prefix do for another: octets, and what is written whole.
_OPENS = regex(rb"(?:[bB]|L|u8|@)?(?P<quote>[\"'`])(?!(?P=quote))")
_LONGEST = 20


def bracketed(source: Scanned, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands, of which what is wrong with a value that has no brackets has the edits that put those."""
    for one in found:
        left = any(_is_left(fault) for fault in one.faults)
        yield one._replace(faults=tuple(_mended(source, fault) for fault in one.faults)) if left else one


def _is_left(fault: Fault) -> bool:
    return fault.name == "value-without-brackets" and not fault.edits


def _mended(source: Scanned, fault: Fault) -> Fault:
    return fault._replace(edits=_edits(source, fault)) if _is_left(fault) else fault


def _edits(source: Scanned, fault: Fault) -> tuple[Edit, ...]:
    data, (start, end) = source.data, fault.span
    before, behind = _BEFORE.search(data, max(0, start - _LONGEST), start), _BEHIND.match(data, end)
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
