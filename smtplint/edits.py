"""Edits made in bytes: in order, at one place in that given, and of two that overlap only the first."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Edit


def without_overlap(edits: Iterable[Edit]) -> list[Edit]:
    """The edits that are made, in order."""
    kept: list[Edit] = []
    for edit in sorted(dict.fromkeys(edits), key=lambda edit: edit[:2]):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def apply(raw: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with the edits made."""
    out, reached = [], 0
    for edit in without_overlap(edits):
        out += [raw[reached : edit.start], edit.text]
        reached = edit.end
    return b"".join((*out, raw[reached:]))
