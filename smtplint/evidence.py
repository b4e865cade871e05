"""On how many recorded replies of the real server each profile was checked, and how many it gives.

The numbers are in ``smtplint/derived/evidence.tsv``, worked out from ``tests/replies`` by the tests' own tool; a test
fails while they are stale.
"""

from __future__ import annotations

import os
from functools import cache

from .folder import HERE
from .translation import Message


@cache
def _rows() -> dict[str, tuple[int, int]]:
    path = os.path.join(HERE, "derived", "evidence.tsv")
    with open(path, encoding="ascii") as file:
        rows = (line.split("\t") for line in file)
        return {server: (int(right), int(asked)) for server, right, asked in rows}


def checked(server: str) -> Message | None:
    """ "4,102 of 4,105 recorded replies", or None for a profile that was never asked."""
    if server not in _rows():
        return None
    right, asked = _rows()[server]
    return Message("{right} of {asked} recorded replies", right=f"{right:,}", asked=f"{asked:,}")
