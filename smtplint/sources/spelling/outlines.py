"""Outlines of scenarios in Gherkin, into which the columns of a table of examples are put: ``<name>`` is a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ...model import Span
from ...regexes import regex
from .spelt import Spelt

_TABLE = regex(
    rb"^[ \t]*(?:Examples|Scenarios)\b[^\n]*\n(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*\|(?P<head>[^\n]*)\|[ \t\r]*\n"
    rb"(?P<rows>(?:[ \t]*\|[^\n]*(?:\n|\Z))*)",
    re.MULTILINE,
)
_PLACE = regex(rb"<([^<>\n]{1,60})>")


def columns(data: bytes) -> dict[bytes, str]:
    """The columns of tables of examples, and what to call their values: by the column, where those have no brackets."""
    return {
        name.strip(): "value" if b"<" in table["rows"] else name.strip().decode("utf-8", "replace")
        for table in _TABLE.finditer(data)
        for name in table["head"].split(b"|")
    }


def outlined(spelt: Spelt, names: Mapping[bytes, str]) -> Spelt:
    """A text with holes where columns are put in."""
    return spelt.with_others(_columns(spelt, names))


def _columns(spelt: Spelt, names: Mapping[bytes, str]) -> Iterator[tuple[Span, Spelt]]:
    for place in _PLACE.finditer(spelt.raw):
        if name := names.get(place[1].strip()):
            start, end = place.span()
            yield (start, end), Spelt().hole(name, spelt.starts[start], spelt.ends[end - 1], spelt.escapes[start])
