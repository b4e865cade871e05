"""How servers and providers word a code, and an exchange in which an enhanced code comes: the few that tell most.

Both tables are made by `python -m tests.explain.wordings` from the recorded replies and the reported ones.
"""

from __future__ import annotations

from .tables import rows_of


def wordings(code: int | None, enhanced: str | None) -> tuple[tuple[str, str], ...]:
    """(server, what it says): behind a reply code, or with the reply code for an enhanced one."""
    if enhanced is None:
        return tuple((server, words) for server, words in rows_of("telling.tsv", str(code)))
    said = ((server, words) for server, words in rows_of("telling.tsv", enhanced))
    return tuple(one for one in said if code is None or one[1].startswith(f"{code} "))


def example(code: int | None, enhanced: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """An exchange in which the enhanced code comes, with that reply code if there is one, and the same without."""
    for cells in rows_of("examples.tsv", enhanced):
        between = cells.index("")
        if code is None or cells[between - 1].startswith(f"S: {code} "):
            return tuple(cells[:between]), tuple(cells[between + 1 :])
    return (), ()
