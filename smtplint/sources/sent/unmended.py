"""Commands that are to be refused, or were, or that a log tells of: what is wrong is told, and nothing mends it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model import Edit, Occurrence
from ...regexes import regex
from ..files.lines import line_stop

# A server's reply that refuses what is before it, behind what a log has before its texts and the server's mark.
REFUSED = regex(
    rb"[ \t>]*+(?:(?:\[[^\]\n]{0,60}\]|[0-9]{1,4}[-:./][0-9T:.,+/Z-]*)[ \t]+){0,3}"
    rb"(?:[<>]{0,3}[-*~=]*>?|S(?:ERVER)?[:>]|Out:|reply:[ \t]*(?:b?['\"])?)[ \t]*(?P<code>5[0-9][0-9])(?:[ -]|$)",
    re.MULTILINE,
)
# The codes of replies that refuse how a command is written, a parameter or an address.
SYNTAX = frozenset((b"500", b"501", b"504", b"553", b"555"))
_BESIDE = regex(rb"(?<![\w.-])5[0-5][0-9](?![\w.])")
_LONGEST = 400
# A line that points at a place in the one above it.
_POINTS = regex(rb"[ \t>|]*+[-~=_ \t]*+\^")
# What a scenario's steps behind the one with a command say of its answer, up to the next that sends one.
_STEP = rb"\n[ \t]*(?:Then|And|But|\*)[ \t](?![^\n]{0,200}\b(?i:MAIL|RCPT)\b)"
_REFUSING_STEP = regex(
    rb"[^\n]{0,200}(?:" + _STEP + rb"[^\n]{0,200}){0,4}?" + _STEP
    + rb"[^\n]{0,200}?(?:(?<![\w.-])5[0-5][0-9](?![\w.])|(?i:refus|reject|error|fail|invalid))"
)  # fmt: skip


def unmended(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands without what would mend them."""
    for one in found:
        faults = tuple(fault._replace(edits=()) for fault in one.faults)
        yield one._replace(written=_nowhere, faults=faults)


def refusal(data: bytes, end: int) -> bytes:
    """The code of a reply that refuses, on the line behind the one that ends there or on its rest; empty for none."""
    stop = line_stop(data, end, _LONGEST)
    below = REFUSED.match(data, stop + 1) if stop < end + _LONGEST else None
    if below is not None:
        return below["code"]
    beside = _BESIDE.search(data[end:stop])
    return beside.group() if beside else b""


def is_refused(data: bytes, end: int) -> bool:
    """Whether a transcript has such a reply."""
    return refusal(data, end) != b""


def is_pointed_at(data: bytes, end: int) -> bool:
    """Whether the line behind the one that ends there points at a place in that, which is shown for what is there."""
    stop = line_stop(data, end, _LONGEST)
    return stop < end + _LONGEST and _POINTS.match(data, stop + 1) is not None


def is_refused_step(data: bytes, end: int) -> bool:
    """Whether a scenario says of the command that ends there that it is refused."""
    rest = data[end : line_stop(data, end, _LONGEST)]
    return _BESIDE.search(rest) is not None or _REFUSING_STEP.match(data, end) is not None


def _nowhere(_: Edit) -> None:
    return None


def filled_outside(one: Occurrence) -> Occurrence:
    """What is found in a text of another file, which may fill its placeholders."""
    return one._replace(faults=tuple(fault for fault in one.faults if fault.name != "unfilled-value"))
