"""Records real servers: ``python -m tests.lab.record [NAME...]`` asks them every command and keeps what they answer.

A fresh connection for each command, so that no error count of one colours the next. The servers are those of the lab
(``tests/lab/lab up``); where each listens is in ``servers.tsv``, or in the environment as ``SMTPLINT_SERVERS``
("name=host:port", separated by spaces). ``--missing`` asks only for commands without a recorded reply.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from smtplint.probing.session import Answer, Closed, Target, Trouble, opened

from . import evidence

TABLE = Path(__file__).parent / "servers.tsv"
_AT_ONCE = 8
_AT_ONCE_SLOW = 120  # Courier waits eight seconds before each error
_TRIES = 6


class Real(NamedTuple):
    """A server of the lab: where it listens, and what stands in the header of its replies."""

    name: str
    target: Target
    software: str
    configuration: str

    @property
    def slow(self) -> bool:
        return self.name.startswith("courier")

    @property
    def at_once(self) -> int:
        """How many connections it is asked on: one of aiosmtpd, whose connections clear each other's limits."""
        return _AT_ONCE_SLOW if self.slow else 1 if self.name.startswith("aiosmtpd") else _AT_ONCE


def lab() -> dict[str, Real]:
    """The servers of the lab, or those that the environment names, by profile."""
    given = dict(one.split("=", 1) for one in os.environ.get("SMTPLINT_SERVERS", "").split())
    found = {}
    for line in TABLE.read_text("ascii").splitlines()[1:]:
        name, port, hello, _, software, configuration = line.split("\t")
        if given and name not in given:
            continue
        host, _, port = given.get(name, f"127.0.0.1:{port}").rpartition(":")
        found[name] = Real(name, Target(host, int(port), hello == "LHLO"), software, configuration)
    return found


async def ask(real: Real, command: bytes) -> Answer:
    """What the server answers to a command on a connection of its own; code -2 where it closes without a word."""
    for attempt in range(_TRIES):
        try:
            session = await opened(real.target)
            break
        except Trouble:
            if attempt == _TRIES - 1:
                raise
            await asyncio.sleep(0.3 * (attempt + 1))
    try:
        answer = await session.ask_within(command)
        if answer is None:
            raise Trouble(f"{real.name} takes no sender")
        return answer
    except Closed:
        return Answer(evidence.CLOSED, "closed")
    finally:
        await session.close()


async def record(real: Real, commands: Iterable[bytes]) -> dict[bytes, tuple[int, str]]:
    """The replies to the commands."""
    places = asyncio.Semaphore(real.at_once)

    async def one(command: bytes) -> tuple[bytes, Answer]:
        async with places:
            return command, await ask(real, command)

    return dict(await asyncio.gather(*map(one, commands)))


def known(server: str) -> dict[bytes, tuple[int, str]]:
    """What is recorded of a server already."""
    if server not in evidence.servers():
        return {}
    return {row.command: (row.code, row.text) for row in evidence.recorded(server)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("servers", nargs="*", metavar="NAME")
    parser.add_argument("--missing", action="store_true", help="only commands without a recorded reply")
    options = parser.parse_args()
    for name in options.servers or lab():
        real = lab()[name]
        before = known(name) if options.missing else {}
        asked = [command for _, command in evidence.commands() if command not in before]
        answers = before | asyncio.run(record(real, asked))
        about = {
            "server": name,
            "software": real.software,
            "configuration": real.configuration,
            "date": date.today().isoformat(),
        }
        evidence.write(about, answers)
        print(f"{name}: {len(asked)} asked, {len(answers)} kept")


if __name__ == "__main__":
    main()
