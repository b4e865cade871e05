"""The tables beside this module: a row a line, its cells between tabs, lines that begin with "#" for the reader.

Where a row would be too long to read, it is an entry: its key at the margin and below it, behind a tab, the name of a
field and what that holds, which may stand there several times.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER = os.path.dirname(__file__)


def rows(name: str) -> list[list[str]]:
    """The rows of the table ``name`` (a file of this folder), each as its cells."""
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]


def rows_of(name: str, key: str) -> Iterator[list[str]]:
    """What stands behind ``key`` in the rows that begin with it; the others are not taken apart."""
    begin = f"{key}\t"
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(begin):
                yield line.rstrip("\n").split("\t")[1:]


def entries(name: str, key: str = "") -> list[tuple[str, dict[str, list[str]]]]:
    """The entries of the table ``name``, or those of one key: each key, and what its fields hold, in lines."""
    found: list[tuple[str, dict[str, list[str]]]] = []
    wanted = False
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(("#", "\t")):
                wanted = key in ("", line.rstrip("\n"))
                if wanted:
                    found.append((line.rstrip("\n"), {}))
            elif wanted and line[0] == "\t":
                _, field, text = line.rstrip("\n").split("\t")
                found[-1][1].setdefault(field, []).append(text)
    return found
