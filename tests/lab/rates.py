"""Writes ``smtplint/derived/evidence.tsv``: on how many recorded replies each profile was checked."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import smtplint
from smtplint import predict
from tests.lab import evidence

RATES = Path(smtplint.__file__).parent / "derived" / "evidence.tsv"


@cache
def misses(server: str) -> list[tuple[bytes, str, str]]:
    """The recorded commands whose reply the profile does not give: command, what came, what was predicted."""
    out = []
    for row in evidence.recorded(server):
        prediction = predict(row.command, server)
        said = "closes" if prediction.closes else "unknown"
        if prediction.reply is not None:
            said = f"{prediction.reply.code} {prediction.reply.text}"
        came = "closes" if row.code == evidence.CLOSED else f"{row.code} {row.text}"
        policy = row.taken and row.code != 250
        if not said.startswith("250 ") if policy else said != came:
            out.append((row.command, came, said))
    return out


def rate(server: str) -> str:
    """A line of the file: server, replies that the profile gives, replies recorded."""
    asked = len(evidence.recorded(server))
    return f"{server}\t{asked - len(misses(server))}\t{asked}\n"


if __name__ == "__main__":
    RATES.write_text("".join(map(rate, evidence.servers())), "ascii")
