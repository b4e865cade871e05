"""A word with a letter of another script among those of the one meant."""

from __future__ import annotations

from ...alike import foreign
from ...model import Edit, Span
from .. import Hit, safe
from ..quoting import named


def foreign_letter(span: Span, found: bytes, meant: str) -> Hit | None:
    """What is wrong with the word found there where one of its letters only looks Latin; None for any other word."""
    letter = foreign(found, meant)
    if letter is None:
        return None
    return Hit(
        span,
        f"{named(letter)} among the letters of {meant}; ASCII belongs there.",
        safe(f"Write {meant}", Edit(*span, meant.encode())),
    )
