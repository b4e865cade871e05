"""Every profile is held to every reply that was recorded of its server, code and text."""

from __future__ import annotations

from collections import Counter

import pytest

from smtplint import servers
from smtplint.servers import profile
from tests.lab import evidence, rates


@pytest.mark.parametrize("server", evidence.servers())
def test_every_recorded_reply_is_predicted(server: str) -> None:
    assert rates.misses(server) == []


def test_every_measured_profile_has_evidence() -> None:
    assert {name for name in servers() if profile(name).basis == "measured"} == set(evidence.servers())


@pytest.mark.parametrize("server", evidence.servers())
def test_the_evidence_is_as_large_as_it_should_be(server: str) -> None:
    kinds = Counter(row.kind for row in evidence.recorded(server))
    assert sum(kinds.values()) == len(evidence.commands())
    assert kinds["conformance"] >= 1000
    assert {"server", "software", "configuration", "date"} <= evidence.header(server).keys()


def test_the_evidence_stays_small() -> None:
    assert sum(path.stat().st_size for path in evidence.FOLDER.iterdir() if path.is_file()) < 4_000_000


def test_the_rates_shown_to_people_are_fresh() -> None:
    assert rates.RATES.read_text("ascii") == rates.rates()
