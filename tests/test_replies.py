"""Every profile is held to every reply that was recorded of its server, code and text."""

from __future__ import annotations

from collections import Counter

import pytest

from smtplint import servers
from smtplint.servers import profile
from tests.lab import evidence, rates
from tests.rows import over

SHOWN = rates.RATES.read_text("ascii").splitlines(keepends=True)


@pytest.mark.parametrize("server", evidence.servers())
def test_every_recorded_reply_is_predicted_and_the_rate_shown_to_people_is_fresh(server: str) -> None:
    assert rates.misses(server) == []
    assert [line for line in SHOWN if line.startswith(f"{server}\t")] == [rates.rate(server)]


def test_rates_are_shown_of_the_servers_that_are_recorded() -> None:
    assert [line.partition("\t")[0] for line in SHOWN] == list(evidence.servers())


def test_every_measured_profile_has_evidence() -> None:
    assert {name for name in servers() if profile(name).basis == "measured"} == set(evidence.servers())


@over("server", evidence.servers())
def test_the_evidence_is_as_large_as_it_should_be(server: str) -> None:
    assert [(row.kind, row.command) for row in evidence.recorded(server)] == list(evidence.commands())
    assert {"server", "software", "configuration", "date"} <= evidence.header(server).keys()


def test_the_commands_are_as_many_as_they_should_be() -> None:
    kinds = Counter(kind for kind, _ in evidence.commands())
    assert (kinds["conformance"], kinds["two-faults"], kinds["octet"], kinds.total()) == (1051, 647, 1020, 5171)


def test_the_evidence_stays_small() -> None:
    assert sum(path.stat().st_size for path in evidence.FOLDER.iterdir() if path.is_file()) < 4_000_000
