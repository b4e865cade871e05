"""Every profile is held to every reply that was recorded of its server, code and text."""

from __future__ import annotations

from collections import Counter

import pytest

from smtplint import predict, servers
from smtplint.servers import profile
from tests.lab import evidence, rates

# Recorded replies that a profile is known not to give, with the reason. A row that comes right fails its test.
KNOWN_MISSES: dict[tuple[str, bytes], str] = {}


@pytest.mark.parametrize("server", evidence.servers())
def test_every_recorded_reply_is_predicted(server: str) -> None:
    unexpected = [row for row in rates.misses(server) if (server, row[0]) not in KNOWN_MISSES]
    assert unexpected == []


@pytest.mark.parametrize(
    ("server", "command"),
    [
        pytest.param(*key, marks=pytest.mark.xfail(strict=True, reason=reason), id=f"{key[0]}-{key[1]!r:.60}")
        for key, reason in KNOWN_MISSES.items()
    ],
)
def test_a_known_miss(server: str, command: bytes) -> None:
    (row,) = [row for row in evidence.recorded(server) if row.command == command]
    reply = predict(command, server).reply
    assert reply is not None
    assert (reply.code, reply.text) == (row.code, row.text)


def test_every_measured_profile_has_evidence() -> None:
    assert {name for name in servers() if profile(name).basis == "measured"} == set(evidence.servers())


@pytest.mark.parametrize("server", evidence.servers())
def test_the_evidence_is_as_large_as_it_should_be(server: str) -> None:
    kinds = Counter(row.kind for row in evidence.recorded(server))
    assert sum(kinds.values()) >= 2 * 1468
    assert {"server", "software", "configuration", "date"} <= evidence.header(server).keys()


def test_the_evidence_stays_small() -> None:
    assert sum(path.stat().st_size for path in evidence.FOLDER.iterdir() if path.is_file()) < 4_000_000


def test_the_rates_shown_to_people_are_fresh() -> None:
    assert rates.RATES.read_text("ascii") == rates.rates()
