"""The tables beside this module: a row a line, its cells between tabs, lines that begin with "#" for the reader."""

from __future__ import annotations

import os


def rows(name: str) -> list[list[str]]:
    """The rows of the table ``name`` (a file of this folder), each as its cells."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
