"""Semicolons between addresses of a header field, as some mail programs show them: a comma is due there."""

from __future__ import annotations

from ...model import Edit, Span
from ...regexes import regex
from ..spelling.spelt import Spelt, beside

# One address, or a value for one, with its name if it has one.
_ONE = regex(
    rb"\s*+(?:(?:\"(?:[^\"\\]|\\.)*+\"|[^<>\"@;,:()\[\]\\]*)\s*<[^<>@\s]+@[^<>@\s]+>|[^<>\"@;,:()\s]+@[^<>\"@;,:()\s]+"
    rb"|\0)\s*+"
)


def semicolons(spelt: Spelt, one: Span) -> tuple[Edit, ...] | None:
    """What makes commas of the semicolons that part addresses; None where no such do, or they part anything else."""
    raw, at, out, count = bytes(spelt.raw), one[0], list[Edit](), 0
    while (address := _ONE.match(raw, at, one[1])) and raw[address.end() : address.end() + 1] == b";":
        sign, count = address.end(), count + 1
        escape = beside(spelt.escapes[sign])
        if (text := escape(b",") if escape else None) is not None:
            out.append(Edit(spelt.starts[sign], spelt.ends[sign], text))
        at = sign + 1
    if not count or address is None or address.end() != one[1]:
        return None
    return tuple(out) if len(out) == count else ()
