"""The tables beside this module: a row a line, its cells between tabs, lines that begin with "#" for the reader."""

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
