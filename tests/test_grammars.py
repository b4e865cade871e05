"""The grammars: what is derived from them is fresh, and says what Lark says."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lark import Lark, Token
from lark.exceptions import UnexpectedInput

import smtplint
from smtplint import derivation, grammars, lalr
from smtplint.servers import programs

from .test_syntax import SLIPS, slipped, strict

DERIVED = Path(smtplint.__file__).parent / "derived"


def test_what_is_derived_is_fresh() -> None:
    """Run ``python -m smtplint.derivation`` after a grammar has changed."""
    stale = [
        name for name, text in derivation.derived_files(()).items() if not derivation.fresh(name, text, DERIVED / name)
    ]
    assert stale == []


@pytest.mark.parametrize("program", programs())
def test_what_is_derived_for_a_server_is_fresh(program: str) -> None:
    text = derivation.server_file(program)
    assert text == "" or derivation.fresh(f"servers/{program}.tsv", text, DERIVED / "servers" / f"{program}.tsv")


@cache
def strict_lark() -> Lark:
    text = (derivation.GRAMMAR / "rfc5321.lark").read_text("utf-8")
    return Lark(text, parser="earley", lexer="dynamic", start="command_utf8")


@cache
def tolerant_lark() -> Lark:
    parser: Lark = derivation.tolerant_lark()
    return parser


def refused(lark: Lark, raw: bytes) -> bool:
    try:
        lark.parse(raw.decode("latin-1"))
    except UnexpectedInput:
        return True
    return False


def test_the_derived_expression_takes_what_lark_takes() -> None:
    for raw in slipped("derived", 250):
        assert strict(raw) == (not refused(strict_lark(), raw)), raw


def met(node: Any, before: tuple[lalr.Met, ...] = ()) -> tuple[lalr.Met, ...]:
    """What Lark's tree has, each node behind its children, as ours tells it: from where the one before it ends."""
    if isinstance(node, Token):
        assert node.start_pos is not None
        assert node.end_pos is not None
        return (*before, (node.type, (node.start_pos, node.end_pos)))
    start, found = reached(before), before
    for child in node.children:
        found = met(child, found)
    return (*found, (str(node.data), (start, reached(found))))


def reached(found: tuple[lalr.Met, ...]) -> int:
    return found[-1][1][1] if found else 0


def littered(count: int) -> Iterator[bytes]:
    """So many commands with anything for a path."""
    chance = random.Random("littered")
    for _ in range(count):
        octets = chance.choices((*SLIPS, *map(chr, range(256))), k=chance.randint(0, 30))
        yield b"RCPT TO:<" + "".join(octets).encode("latin-1")


def test_the_tables_parse_as_lark_does() -> None:
    for raw in (*slipped("tables", 1000), *littered(400)):
        try:
            found = lalr.parse(raw)
        except lalr.Refused:
            assert refused(tolerant_lark(), raw), raw
        else:
            assert tuple(found) == met(tolerant_lark().parse(raw.decode("latin-1"))), raw


def test_quirk_names_are_those_of_the_aliases() -> None:
    aliases = {rule.alias.replace("_", "-") for rule in tolerant_lark().rules if rule.alias}
    assert grammars.quirk_names() == aliases


def test_where_a_word_stumbles_is_the_longest_beginning_also_where_choices_begin_alike() -> None:
    # Dovecot's route: behind the comma an "@" is wanted, though the comma begins another branch as well.
    raw = b"@r,s:a@b"
    rules = grammars.derived_texts("servers/dovecot-lmtp")
    for rule in rules:
        found = grammars.stumble("servers/dovecot-lmtp", rule, raw, 0, len(raw))
        longest = max(n for n in range(len(raw) + 1) if re.fullmatch(rules[rule][1].encode(), raw[:n]))
        assert found == longest, rule
