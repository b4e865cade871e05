"""Runs the LALR tables that Lark worked out for the tolerant grammar.

Why not Lark itself at run time: importing it takes three times as long as starting Python, its lexer compiles some
hundred terminals anew for every parser state it meets, and with ``interegular`` installed both take longer still. The
tables are Lark's (``smtplint.derivation`` writes them to ``derived/tolerant.txt``), and a test holds the trees that
come of them equal to Lark's own, over generated and mutated input.

Strategy. The lexer is contextual, as Lark's: in each state only terminals that the state accepts are tried, in Lark's
order (priority, then width). Of each terminal it is known which two octets it can begin with, so that for a state and
what stands there but one or two are left, and only those that are tried, where the text has what they need, are ever
compiled. No tree is built: where terminals and the matches of rules stand is told in the order in which they end, and
of rules that Lark would leave out of its tree, or put their parts in their place, nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache

from .folder import HERE
from .model import Span
from .typed import TypeVar

END = -1
# The bit for the text's end among the octets that stand behind one.
_END_BIT = 256
# For so many states and octets it is remembered what to try; a command meets a few dozen.
_KNOWN_BOUND = 20_000


# A rule: its origin, what it is told as ("" for not at all), and the number of its symbols.
Rule = tuple[str, str, int]
# What the parse met, by its name, and where that stands: a terminal, or the match of a rule or an alias.
Met = tuple[str, Span]
# A terminal that may stand at a place: its number, its name, and what matches it.
Candidate = tuple[int, str, "Expression"]


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
    passed   for a state in which nothing can be done but to reduce by a rule that is not told, of one symbol: its
             origin; no goto leads to such a state, but to where that reduction leads

    As text, four parts with an empty line between them: the grammar's digest, the first state and the last one; then a
    line for each terminal (name, the octets it begins with and those behind them, as bits, those of which it needs one,
    and the expression), rule (origin, what it is told as, the number of its symbols) and state (actions, gotos,
    what is passed there).
    """

    def __init__(self, given: str) -> None:
        head, terminals, rules, states = (
            [line.split("\t") for line in part.split("\n")] for part in given.removesuffix("\n").split("\n\n")
        )
        _, start, final = head[0]
        self.start, self.final = int(start), int(final)
        self._terminals = terminals
        self.rules: list[Rule] = [(origin, name, int(symbols)) for origin, name, symbols in rules]
        self.actions = Rows([actions for actions, _, _ in states], int)
        self.gotos = Rows([gotos for _, gotos, _ in states], str)
        self.passed = {state: passed for state, (_, _, passed) in enumerate(states) if passed}
        self._begun: dict[int, list[tuple[int, int]]] = {}
        self._patterns: dict[int, Candidate] = {}
        self.known: dict[tuple[int, str], tuple[Candidate, ...]] = {}

    def candidates(self, state: int, begun: str) -> tuple[Candidate, ...]:
        """The terminals to try in a state that can begin with the two characters, or the last one, in order."""
        first, second = ord(begun[0]), ord(begun[1]) if begun[1:] else _END_BIT
        return tuple(
            self._candidate(terminal)
            for terminal in sorted(self.actions[state])
            if terminal != END
            and any(one >> first & 1 and two >> second & 1 for one, two in self._beginnings(terminal))
        )

    def _beginnings(self, terminal: int) -> list[tuple[int, int]]:
        found = self._begun.get(terminal)
        if found is None:
            pairs = (pair.split(":") for pair in self._terminals[terminal][1].split(","))
            found = self._begun[terminal] = [(int(one, 16), int(two, 16)) for one, two in pairs]
        return found

    def _candidate(self, terminal: int) -> Candidate:
        found = self._patterns.get(terminal)
        if found is None:
            name, _, needed, pattern = self._terminals[terminal]
            found = self._patterns[terminal] = terminal, name, Expression(pattern, bytes.fromhex(needed))
        return found


class Expression:
    """A terminal's expression, compiled when a text is met that has what it needs.

    match  what ``re.Pattern.match`` gives
    """

    __slots__ = ("_needed", "_pattern", "match")

    def __init__(self, pattern: str, needed: bytes) -> None:
        self._pattern = pattern
        self._needed = needed.decode("latin-1") or ("",)
        self.match: Callable[[str, int], re.Match[str] | None] = self._first_match

    def _first_match(self, text: str, at: int) -> re.Match[str] | None:
        for octet in self._needed:
            if text.find(octet, at) >= 0:
                self.match = re.compile(self._pattern).match
                return self.match(text, at)
        return None


@cache
def tables() -> Tables:
    """The tables of ``grammar/tolerant.lark``."""
    with open(os.path.join(HERE, "derived", "tolerant.txt"), "rb") as file:
        return Tables(file.read().decode("ascii"))


def parse(raw: bytes) -> list[Met]:
    """What stands in a command by ``grammar/tolerant.lark``, its bytes read as latin-1, in order; raises Refused.

    A rule's match comes behind what it is made of, as in a walk over the tree, children first.
    """
    known = tables()
    actions, gotos, passed, rules, final = known.actions, known.gotos, known.passed, known.rules, known.final
    text = raw.decode("latin-1")
    # where the parse is, and where that is what may stand next
    state = wanted = known.start
    # the states on the way, each with where that begins which led to it
    way: list[tuple[int, int]] = [(state, 0)]
    met: list[Met] = []
    at, size = 0, len(text)
    while True:
        terminal, name, end = _next(known, wanted, text, at) if at < size else (END, "", at)
        while (action := actions[state].get(terminal)) is None or action < 0:
            if action is None:
                raise Refused(at)
            origin, called, length = rules[~action]
            start = at
            if length:
                start = way[-length][1]
                del way[-length:]
            if called:
                met.append((called, (start, at)))
            state = gotos[way[-1][0]][origin]
            if state == final:
                return met
            way.append((state, start))
        wanted = action
        state = gotos[state][passed[action]] if action in passed else action
        way.append((state, at))
        met.append((name, (at, end)))
        at = end


def _next(known: Tables, state: int, text: str, at: int) -> tuple[int, str, int]:
    """The terminal that stands next, by its number and name, and where it ends."""
    key = state, text[at : at + 2]
    candidates = known.known.get(key)
    if candidates is None:
        if len(known.known) >= _KNOWN_BOUND:
            known.known.clear()
        candidates = known.known[key] = known.candidates(*key)
    for terminal, name, pattern in candidates:
        found = pattern.match(text, at)
        if found is not None and (end := found.end()) > at:
            return terminal, name, end
    raise Refused(at)
