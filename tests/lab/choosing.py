"""Writes ``smtplint/derived/probe.txt``: few commands that tell apart every two profiles that any recorded one does.

Greedy: again and again the command that tells apart the most pairs that are not yet told apart ``ENOUGH`` times, so
that one reply more or less does not decide. Only printable MAIL and RCPT lines of modest length are chosen from.
"""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import smtplint
from tests.lab import evidence

CHOSEN = Path(smtplint.__file__).parent / "derived" / "probe.txt"
ENOUGH = 16
_HARMLESS = re.compile(rb"(?i)(MAIL FROM|RCPT TO)[ -~]{0,300}[!-~]")

Pair = tuple[str, str]


def told_apart() -> dict[bytes, frozenset[Pair]]:
    """For every recorded command, the pairs of profiles whose servers answered it otherwise (policy aside)."""
    answers: dict[bytes, dict[str, tuple[int, str]]] = {}
    for server in evidence.servers():
        for row in evidence.recorded(server):
            answers.setdefault(row.command, {})[server] = (250, "") if row.taken else (row.code, row.text)
    return {
        command: frozenset(pair for pair in combinations(sorted(said), 2) if said[pair[0]] != said[pair[1]])
        for command, said in answers.items()
    }


def chosen() -> list[bytes]:
    """The commands, in the order of their choice."""
    candidates = {command: pairs for command, pairs in told_apart().items() if _HARMLESS.fullmatch(command)}
    wanted = {pair: ENOUGH for pairs in candidates.values() for pair in pairs}
    found: list[bytes] = []
    while wanted:
        best = max(candidates, key=lambda command: (len(candidates[command] & wanted.keys()), -len(command), command))
        found.append(best)
        for pair in candidates.pop(best) & wanted.keys():
            wanted[pair] -= 1
        exhausted = set(wanted).difference(*candidates.values()) if candidates else set(wanted)
        wanted = {pair: left for pair, left in wanted.items() if left and pair not in exhausted}
    return found


def text() -> bytes:
    return b"".join(command + b"\n" for command in chosen())


if __name__ == "__main__":
    CHOSEN.write_bytes(text())
