"""Finds the grammars and their derived regular expressions, and builds each once.

The ``.lark`` files are the one source of the languages. What is regular in them was turned into regular
expressions beforehand (``smtplint/derived``, by ``smtplint.derivation``; a test holds the files fresh and the two
equal), because a process that judges one sound command, or predicts nineteen servers, must not wait for Lark
to load a grammar.
"""

from __future__ import annotations

import os
import re
from functools import cache

from .folder import HERE


def lines_of(name: str) -> list[str]:
    """The lines of a derived file; read as octets, for a file that is opened with an encoding has that imported."""
    with open(os.path.join(HERE, "derived", name), "rb") as file:
        return file.read().decode("ascii").splitlines()


@cache
def derived_texts(name: str) -> dict[str, tuple[str, str]]:
    """The derived expressions of ``grammar/<name>.lark``: what a whole word matches, and its beginnings."""
    rows = (line.split("\t") for line in lines_of(f"{name}.tsv") if line[0] != "#")
    return {rule: (whole, beginning) for rule, whole, beginning in rows}


@cache
def whole(name: str, rule: str) -> re.Pattern[bytes]:
    """The compiled expression of a rule (use ``fullmatch``; for an item of a list, ``match``)."""
    return re.compile(derived_texts(name)[rule][0].encode("ascii"))


@cache
def _beginning(name: str, rule: str) -> re.Pattern[bytes]:
    return re.compile(derived_texts(name)[rule][1].encode("ascii"))


def stumble(name: str, rule: str, raw: bytes, start: int, end: int) -> int:
    """Where the first byte stands between ``start`` and ``end`` that no word of the rule has there; ``end`` if none.

    What begins a word is begun by nothing else than beginnings: where the expression took too early a branch, the
    longest one is found by halves.
    """
    expression = _beginning(name, rule)
    first = expression.match(raw, start, end)
    low = first.end() if first else start
    middle, high = low + 1, end
    while low < high:
        if expression.fullmatch(raw, start, middle):
            low = middle
        else:
            high = middle - 1
        middle = (low + high + 1) // 2
    return low


@cache
def quirk_names() -> frozenset[str]:
    """The quirks that the tolerant grammar names."""
    return frozenset(lines_of("quirks.txt"))


@cache
def keywords() -> tuple[bytes, ...]:
    """The keywords of the registered parameters, with the sign behind those that take a value."""
    with open(os.path.join(HERE, "derived", "keywords.txt"), "rb") as file:
        return tuple(file.read().split())


def bare_keywords() -> tuple[bytes, ...]:
    """Those that take no value."""
    return tuple(keyword for keyword in keywords() if not keyword.endswith(b"="))


def grammar_folder() -> str:
    """Where the ``.lark`` files are: in the package once installed, beside it in a checkout."""
    inside = os.path.join(HERE, "grammar")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(HERE), "grammar")
