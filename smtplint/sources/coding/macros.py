"""What macros of C's take, whose text is written with that between its literals."""

from __future__ import annotations

from .tokens import Tokens


def taken_by_macro(found: Tokens, i: int) -> frozenset[str]:
    """What the macro takes whose text the token at ``i`` is part of; nothing where it is no macro's."""
    while i > 0 and found[i - 1].kind != "line":
        i -= 1
    if [one.text for one in found[i : i + 2]] != ["#", "define"] or i + 3 >= len(found):
        return frozenset()
    name, bracket = found[i + 2], found[i + 3]
    if bracket.text != "(" or bracket.start != name.end:
        return frozenset()
    return frozenset(one.text for one in found[i + 4 : found.closing[i + 3]] if one.kind == "name")
