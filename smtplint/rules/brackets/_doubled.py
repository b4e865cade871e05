"""Brackets that stand twice."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Edit
from .. import spans


def inner(command: Command) -> Iterator[Edit]:
    """The edits that leave the outer ones: of an address that is handed over those are the library's."""
    for start, end in spans(command, "doubled-bracket"):
        opens = command.raw[start : start + 1] == b"<"
        yield Edit(start + 1, end, b"") if opens else Edit(start, end - 1, b"")
