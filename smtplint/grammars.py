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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

HERE = os.path.dirname(os.path.abspath(__file__))


@cache
def derived_texts(name: str) -> dict[str, tuple[str, str]]:
    """The derived expressions of ``grammar/<name>.lark``: what a whole word matches, and its beginnings."""
    with open(os.path.join(HERE, "derived", f"{name}.tsv"), encoding="ascii") as file:
        rows = (line.rstrip("\n").split("\t") for line in file if line[0] != "#")
        return {rule: (whole, beginning) for rule, whole, beginning in rows}


@cache
def whole(name: str, rule: str) -> re.Pattern[bytes]:
    """The compiled expression of a rule (use ``fullmatch``; for an item of a list, ``match``)."""
    return re.compile(derived_texts(name)[rule][0].encode("ascii"))


@cache
def beginning(name: str, rule: str) -> re.Pattern[bytes]:
    """The expression whose ``match`` ends at the first byte that no word of the rule has there."""
    return re.compile(derived_texts(name)[rule][1].encode("ascii"))


class Refused(Exception):
    """The tolerant grammar has no place for the byte at ``offset``."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


@cache
def quirk_names() -> frozenset[str]:
    """The quirks that the tolerant grammar names."""
    with open(os.path.join(HERE, "derived", "quirks.txt"), encoding="ascii") as file:
        return frozenset(file.read().split())


def grammar_folder() -> str:
    """Where the ``.lark`` files are: in the package once installed, beside it in a checkout."""
    inside = os.path.join(HERE, "grammar")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(HERE), "grammar")


@cache
def _tolerant() -> Lark:
    """The LALR parser of the tolerant grammar, from its tables as Lark itself worked them out beforehand.

    Built from the grammar's text it takes four times as long, and minutes where ``interegular`` is installed; that is
    left for a Lark other than the one the tables are from.
    """
    import json

    import lark

    with open(os.path.join(HERE, "derived", "tolerant.json"), encoding="ascii") as file:
        tables = json.load(file)
    if tables["lark"] != lark.__version__:
        folder = grammar_folder()
        path = os.path.join(folder, "tolerant.lark")
        with open(path, encoding="ascii") as file:
            return lark.Lark(file.read(), parser="lalr", import_paths=[folder], source_path=path)
    table = tables["data"]["parser"]["parser"]
    for name in ("tokens", "states"):
        table[name] = {int(key): value for key, value in table[name].items()}
    for state, actions in table["states"].items():
        table["states"][state] = {int(token): action for token, action in actions.items()}
    parser: lark.Lark = lark.Lark._load_from_dict(  # type: ignore[no-untyped-call]
        tables["data"], {int(key): value for key, value in tables["memo"].items()}
    )
    return parser


def parse_tolerant(raw: bytes) -> Tree[Token]:
    """The tree of a command by ``grammar/tolerant.lark``; raises Refused."""
    from lark import UnexpectedInput

    try:
        tree = _tolerant().parse(raw.decode("latin-1"))
    except UnexpectedInput as stop:
        raise Refused(len(raw) if stop.pos_in_stream is None else stop.pos_in_stream) from None
    return tree
