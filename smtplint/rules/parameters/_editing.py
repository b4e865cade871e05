"""Edits that rules about parameters share."""

from __future__ import annotations

from ...model import Command, Edit, Fix, Span
from .. import unsafe
from ..registry import Registered


def removal(command: Command, span: Span) -> Edit:
    """Takes a parameter out, with the space before it."""
    start = span[0] - (command.raw[span[0] - 1 : span[0]] in (b" ", b"\t"))
    return Edit(start, span[1], b"")


def left_out(command: Command, known: Registered | None, span: Span) -> Fix | None:
    """Leaves a parameter out that says nothing, where a command without it has a plain meaning."""
    if known is not None and known.absent is None:
        return None
    words = "" if known is None else f"; then {known.absent}"
    return unsafe(f"Remove the parameter{words}", removal(command, span))
