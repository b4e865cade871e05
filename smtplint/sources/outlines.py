"""Outlines of scenarios in Gherkin, into which the columns of a table of examples are put: ``<name>`` is a value."""

from __future__ import annotations

import re

from .spelt import Spelt

_TABLE = re.compile(
    rb"^[ \t]*(?:Examples|Scenarios)\b[^\n]*\n(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*\|(?P<head>[^\n]*)\|", re.MULTILINE
)
_PLACE = re.compile(rb"<([^<>\n]{1,60})>")


def columns(data: bytes) -> frozenset[bytes]:
    """The names that tables of examples have for their columns."""
    return frozenset(name.strip() for table in _TABLE.finditer(data) for name in table["head"].split(b"|"))


def outlined(spelt: Spelt, names: frozenset[bytes]) -> Spelt:
    """A text with holes where columns are put in."""
    out, at = Spelt(), 0
    for place in _PLACE.finditer(spelt.raw):
        if place[1].strip() in names:
            start, end = place.span()
            out.add(spelt.part(at, start))
            out.hole(
                place[1].decode("utf-8", "replace"), spelt.starts[start], spelt.ends[end - 1], spelt.escapes[start]
            )
            at = end
    out.add(spelt.part(at, len(spelt.raw)))
    return out
