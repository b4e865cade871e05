"""One JSON object a finding and a line, as the array of ``json`` holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Diagnostic
from .json import entry, written


def report(found: Iterable[Diagnostic]) -> Iterator[str]:
    """A line for each finding, as soon as it is found."""
    for diagnostic in found:
        yield written(entry(diagnostic))
