"""Every profile is held to every reply that was recorded of its server, code and text."""

from __future__ import annotations

from collections import Counter

import pytest

from smtplint import predict, servers
from smtplint.evidence import _rows
from smtplint.servers import profile
from tests.lab import evidence

# Rows that a profile is known to miss, each with its reason; a row that comes right again fails the test.
KNOWN_MISSES: dict[tuple[str, bytes], str] = {}


def misses(server: str) -> list[tuple[bytes, str, str]]:
    """The recorded commands whose reply the profile does not give: command, what came, what was predicted."""
    out = []
    for row in evidence.recorded(server):
        reply = predict(row.command, server).reply
        assert reply is not None
        if row.taken and row.code != 250:
            right = reply.code == 250
        else:
            right = (reply.code, reply.text) == (row.code, row.text)
        if not right:
            out.append((row.command, f"{row.code} {row.text}", f"{reply.code} {reply.text}"))
    return out


@pytest.mark.parametrize("server", evidence.servers())
def test_every_recorded_reply_is_predicted(server: str) -> None:
    missed = misses(server)
    known = {command for name, command in KNOWN_MISSES if name == server}
    assert [row for row in missed if row[0] not in known] == []
    assert sorted(known - {row[0] for row in missed}) == []


def test_every_measured_profile_has_evidence() -> None:
    measured = {name for name in servers() if profile(name).basis == "measured"}
    assert measured == set(evidence.servers())


@pytest.mark.parametrize("server", evidence.servers())
def test_evidence_is_as_large_as_it_should_be(server: str) -> None:
    kinds = Counter(row.kind for row in evidence.recorded(server))
    assert sum(kinds.values()) >= 2 * 1468
    assert {"server", "software", "configuration", "date"} <= evidence.header(server).keys()


def test_the_evidence_stays_small() -> None:
    assert sum(path.stat().st_size for path in evidence.FOLDER.iterdir()) < 4_000_000


@pytest.mark.parametrize("server", evidence.servers())
def test_the_rates_that_are_shown_are_fresh(server: str) -> None:
    rows = list(evidence.recorded(server))
    assert _rows()[server] == (len(rows) - len(misses(server)), len(rows))
