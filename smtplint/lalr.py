"""Runs the LALR tables that Lark worked out for the tolerant grammar.

Why not Lark itself at run time: importing it takes three times as long as starting Python, its lexer compiles some
hundred terminals anew for every parser state it meets, and with ``interegular`` installed both take longer still. The
tables are Lark's (``smtplint.derivation`` writes them to ``derived/tolerant.txt``), and a test holds the trees that
come of them equal to Lark's own, over generated and mutated input.

Strategy. The lexer is contextual, as Lark's: in each state only terminals that the state accepts are tried, in Lark's
order (priority, then width). Of each terminal it is known which octets it can begin with, so that for a state and an
octet but two or three are left, and only those that are tried are ever compiled. A rule's reduction makes a Node; rules
and tokens that Lark would leave out of its tree, or put in their parent's place, are treated so here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache

from .folder import HERE
from .regexes import regex
from .typed import TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

END = -1


class Token:
    """A terminal's match: from ``start`` to ``end``."""

    __slots__ = ("end", "start", "type")

    def __init__(self, kind: str, start: int, end: int) -> None:
        self.type, self.start, self.end = kind, start, end


class Node:
    """A rule's or an alias's match."""

    __slots__ = ("children", "data")

    def __init__(self, data: str, children: list[Node | Token]) -> None:
        self.data, self.children = data, children


# A rule: its origin, its name, whether one child takes its place, and what becomes of its symbols.
Rule = tuple[str, str, bool, list[int]]
# A terminal that may stand at a place: its number, its name, and what matches it.
Candidate = tuple[int, str, "re.Pattern[str]"]


class Refused(Exception):
    """The grammar has no place for the byte at ``offset``."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


Symbol = TypeVar("Symbol", int, str)


class Rows(dict[int, dict[Symbol, int]]):
    """What each state says of a symbol, read when the state is first met: a command meets few of them.

    A row is given as text: "3:17,5:-2" is 17 for symbol 3 and -2 for symbol 5.
    """

    def __init__(self, texts: list[str], symbol: Callable[[str], Symbol]) -> None:
        self._texts = texts
        self._symbol: Callable[[str], Symbol] = symbol

    def __missing__(self, state: int) -> dict[Symbol, int]:
        pairs = (pair.split(":") for pair in self._texts[state].split(","))
        row = self[state] = {self._symbol(symbol): int(target) for symbol, target in pairs}
        return row


class Tables:
    """What Lark worked out: terminals in the order they are tried, rules, and for each state its actions and gotos.

    actions  for each terminal that a state accepts: the state to go to, or ~ the rule to reduce by
    gotos    the state to go to from a state after a rule of that origin was reduced

    As text, four parts with an empty line between them: the grammar's digest, the first state and the last one; then a
    line for each terminal (name, the octets it begins with as bits, expression), rule (origin, name, whether one child
    takes its place, what becomes of its symbols) and state (actions, gotos).
    """

    def __init__(self, given: str) -> None:
        head, terminals, rules, states = (
            [line.split("\t") for line in part.split("\n")] for part in given.removesuffix("\n").split("\n\n")
        )
        _, start, final = head[0]
        self.start, self.final = int(start), int(final)
        self.terminals = [(name, int(octets, 16), pattern) for name, octets, pattern in terminals]
        self.rules: list[Rule] = [
            (origin, name, alone == "alone", list(map(int, symbols))) for origin, name, alone, symbols in rules
        ]
        self.actions = Rows([actions for actions, _ in states], int)
        self.gotos = Rows([gotos for _, gotos in states], str)
        self._patterns: dict[int, re.Pattern[str]] = {}
        self.known: dict[tuple[int, str], tuple[Candidate, ...]] = {}

    def candidates(self, state: int, char: str) -> tuple[Candidate, ...]:
        """The terminals to try in a state that can begin with the character, in order."""
        accepted = sorted(terminal for terminal in self.actions[state] if terminal != END)
        return tuple(
            (terminal, self.terminals[terminal][0], self._pattern(terminal))
            for terminal in accepted
            if self.terminals[terminal][1] >> ord(char) & 1
        )

    def _pattern(self, terminal: int) -> re.Pattern[str]:
        pattern = self._patterns.get(terminal)
        if pattern is None:
            written = self.terminals[terminal][2].encode("ascii").decode("unicode_escape")
            pattern = self._patterns[terminal] = regex(written)
        return pattern


@cache
def tables() -> Tables:
    """The tables of ``grammar/tolerant.lark``."""
    with open(os.path.join(HERE, "derived", "tolerant.txt"), encoding="ascii") as file:
        return Tables(file.read())


def parse(raw: bytes) -> Node:
    """The tree of a command by ``grammar/tolerant.lark``, its bytes read as latin-1; raises Refused."""
    known = tables()
    actions, gotos, rules, final = known.actions, known.gotos, known.rules, known.final
    text = raw.decode("latin-1")
    state = known.start
    states: list[int] = [state]
    values: list[Any] = []
    at, size = 0, len(text)
    while True:
        terminal, name, end = _next(known, state, text, at) if at < size else (END, "", at)
        while True:
            if terminal == END and state == final:
                top: Node = values[-1]
                return top
            action = actions[state].get(terminal)
            if action is None:
                raise Refused(at)
            if action >= 0:
                break
            rule = rules[~action]
            _reduce(rule, states, values)
            state = gotos[states[-1]][rule[0]]
            states.append(state)
        state = action
        states.append(state)
        values.append(Token(name, at, end))
        at = end


def _next(known: Tables, state: int, text: str, at: int) -> tuple[int, str, int]:
    """The terminal that stands next, by its number and name, and where it ends."""
    key = state, text[at]
    candidates = known.known.get(key)
    if candidates is None:
        candidates = known.known[key] = known.candidates(*key)
    for terminal, name, pattern in candidates:
        found = pattern.match(text, at)
        if found is not None and found.end() > at:
            return terminal, name, found.end()
    raise Refused(at)


# What becomes of a symbol of a rule in the tree: kept, left out, or its children put in its place.
KEEP, DROP, SPREAD = 0, 1, 2
_KEPT = [KEEP]


def _reduce(rule: Rule, states: list[int], values: list[Any]) -> None:
    """Put the rule's node in the place of its symbols' values, and forget their states."""
    _, name, alone, symbols = rule
    if alone and symbols == _KEPT:
        del states[-1]
        return
    children: list[Node | Token] = []
    if symbols:
        at = -len(symbols)
        for symbol in symbols:
            if symbol == KEEP:
                children.append(values[at])
            elif symbol == SPREAD:
                children += values[at].children
            at += 1
        del states[-len(symbols) :]
        del values[-len(symbols) :]
    values.append(children[0] if alone and len(children) == 1 else Node(name, children))
