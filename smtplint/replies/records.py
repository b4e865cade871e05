"""Explanations and comparisons as JSON: the keys are English, whatever the language of the words."""

from __future__ import annotations

from ..output.json import written
from ..translation import translated
from .blame import Blame
from .model import Comparison, Explanation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def record(explanation: Explanation) -> dict[str, Any]:
    """One explanation as plain values."""
    return explanation._asdict() | {
        "retry": explanation.retry._asdict(),
        "wordings": [{"server": server, "text": text} for server, text in explanation.wordings],
    }


def blamed(command: bytes, found: Blame, language: str) -> dict[str, Any]:
    """What of a command is to blame; bytes as text, what is not UTF-8 replaced."""
    return found._asdict() | {
        "words": translated(found.words, language),
        "raw": command.decode("utf-8", "replace"),
        "fixed": found.fixed.decode("utf-8", "replace") if found.fixed is not None else None,
    }


def compared(comparison: Comparison) -> dict[str, Any]:
    """One comparison as plain values."""
    return {
        "subjects": [record(one) for one in comparison.subjects],
        "shared": [{"aspect": row.aspect, "value": row.values[0]} for row in comparison.shared],
        "differences": [{"aspect": row.aspect, "values": row.values} for row in comparison.differences],
        "choose": comparison.choose,
        "leads": comparison.leads,
    }


def dumped(value: object) -> str:
    """``value`` as JSON, its letters as they are."""
    return written(value, indent=2)
