"""One JSON array of findings: lines and columns count from 1, columns in characters, ends excluded."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ..model import Diagnostic
from ..regexes import regex
from .visible import legible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Controls that JSON takes as they are, and a terminal for orders.
_CONTROL = regex("[\x7f-\x9f]")


def written(value: object, indent: int | None = None) -> str:
    """A value as JSON, its letters as they are and its control characters escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def report(found: Iterable[Diagnostic]) -> Iterator[str]:
    """The array's text, a finding a line, so that it can be written as it is found."""
    yield from array(written(entry(diagnostic)) for diagnostic in found)


def array(items: Iterable[str]) -> Iterator[str]:
    """The lines of a JSON array, an item a line."""
    held: str | None = None
    for item in items:
        yield "[" if held is None else f"  {held},"
        held = item
    yield from ("[]",) if held is None else (f"  {held}", "]")


def entry(diagnostic: Diagnostic) -> dict[str, Any]:
    """One finding as an object of plain values."""
    path, place, finding, *_ = diagnostic
    return {
        "path": legible(path),
        **place._asdict(),
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "rfc": finding.rfc,
        "fix": _fix(diagnostic),
    }


def _fix(diagnostic: Diagnostic) -> dict[str, Any] | None:
    fix = diagnostic.finding.fix
    if fix is None:
        return None
    edits = [
        {**place._asdict(), "text": edit.text.decode("utf-8", "backslashreplace")}
        for place, edit in zip(diagnostic.edit_places, diagnostic.edits, strict=True)
    ]
    return {"message": fix.message, "safety": fix.safety, "edits": edits}
