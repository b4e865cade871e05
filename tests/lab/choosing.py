"""Writes ``smtplint/derived/probe.txt``: few commands that tell apart every two profiles that any harmless one does.

Greedy: again and again the command that tells apart the most pairs that are not yet told apart ``ENOUGH`` times, so
that one reply more or less does not decide. Only printable MAIL and RCPT lines of modest length are chosen from.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from pathlib import Path

import smtplint
from smtplint import predict, servers
from tests.lab import evidence

CHOSEN = Path(smtplint.__file__).parent / "derived" / "probe.txt"
ENOUGH = 16
HARMLESS = re.compile(rb"(?i)(MAIL FROM|RCPT TO)[ -~]{0,300}[!-~]")

Pair = tuple[str, str]


@cache
def told_apart() -> dict[bytes, frozenset[Pair]]:
    """For every recorded command, the pairs of profiles that answer it otherwise (policy aside).

    What a server answered is what was recorded; of a profile that could not be recorded it is the prediction.
    """
    answers: dict[bytes, dict[str, tuple[int, str]]] = {command: {} for _, command in evidence.commands()}
    for server in evidence.servers():
        for row in evidence.recorded(server):
            answers[row.command][server] = (250, "") if row.taken else (row.code, row.text)
    for server in set(servers()).difference(evidence.servers()):
        for command, said in answers.items():
            reply = predict(command, server).reply
            if reply is not None:
                said[server] = (250, "") if reply.code == 250 else (reply.code, reply.text)
    return {
        command: frozenset(pair for pair in combinations(sorted(said), 2) if said[pair[0]] != said[pair[1]])
        for command, said in answers.items()
    }


def chosen() -> list[bytes]:
    """The commands, in the order of their choice; sets of pairs are integers here, a bit a pair."""
    candidates = {command: pairs for command, pairs in told_apart().items() if HARMLESS.fullmatch(command)}
    bit = {pair: 1 << n for n, pair in enumerate(sorted(frozenset[Pair]().union(*candidates.values())))}
    tells = {command: sum(map(bit.__getitem__, pairs)) for command, pairs in sorted(candidates.items())}
    left = dict.fromkeys(bit.values(), ENOUGH)
    found: list[bytes] = []
    while wanted := sum(left):
        best = max(tells, key=lambda command: ((tells[command] & wanted).bit_count(), -len(command), command))
        told = tells.pop(best) & wanted
        if not told:
            break
        found.append(best)
        left = {one: left[one] - bool(one & told) for one in left if left[one] > bool(one & told)}
    return found


def text() -> bytes:
    return b"".join(command + b"\n" for command in chosen())


if __name__ == "__main__":
    CHOSEN.write_bytes(text())
