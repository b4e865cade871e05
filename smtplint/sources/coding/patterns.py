"""Texts that say how another text is taken apart, in languages that write that as it would be put together.

Strategy. What stands before the text, or before the brackets round it, begins a case or defines a function; or an arrow
follows on its line, or a sign that gives what is taken apart.
"""

from __future__ import annotations

from ..spelling.literals import Scanned
from .operands import line_end
from .tokens import Tokens

_DEFINING = frozenset("def defp defmacro defmacrop".split())


def is_pattern(source: Scanned, found: Tokens, first: int, last: int) -> bool:
    """Whether the text of the tokens from ``first`` to ``last`` is matched, not made."""
    cases = source.language.cases
    if not cases:
        return False
    if first and found[first - 1].end == found[first].start and found[first - 1].kind == "name":
        # What says how the literal is read.
        first -= 1
    at, behind, line = first, last, source.data.rfind(b"\n", 0, found[first].start)
    while True:
        if at and found[at - 1].text in cases:
            return True
        bracket = found.inside[at]
        if bracket < 0 or found[bracket].start < line:
            break
        named = bracket > 1 and found[bracket - 1].kind == "name"
        if named and found[bracket - 2].text in _DEFINING:
            return True
        at, behind = bracket - named, found.closing[bracket] + 1
    begun = next((found[i].text for i in range(first - 1, -1, -1) if found[i].text in ("\n", "->", "=")), "\n")
    marks = [found[i].text for i in range(behind, line_end(found, behind)) if found.inside[i] == found.inside[at]]
    return "fn" in cases and begun == "\n" and ("->" in marks or marks[:1] == ["="] or marks[:2] == ["<", "-"])
