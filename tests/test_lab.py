"""What the lab derives is fresh, and the commands to probe with tell apart what any harmless one recorded does."""

from __future__ import annotations

from smtplint.probing.asking import chosen
from tests.lab import choosing, evidence, record


def test_the_chosen_commands_tell_apart_every_pair_that_any_harmless_one_does() -> None:
    apart = choosing.told_apart()
    harmless = (pairs for command, pairs in apart.items() if choosing.HARMLESS.fullmatch(command))
    any_recorded = frozenset[choosing.Pair]().union(*harmless)
    assert any_recorded == frozenset[choosing.Pair]().union(*(apart[command] for command in chosen()))


def test_the_chosen_commands_are_fresh() -> None:
    assert choosing.CHOSEN.read_bytes() == choosing.text()


def test_every_server_of_the_lab_is_recorded_as_it_is_described() -> None:
    described = {real.name: (real.software, real.configuration) for real in record.lab().values()}
    recorded = {
        server: (about["software"], about["configuration"])
        for server in evidence.servers()
        for about in [evidence.header(server)]
    }
    assert recorded == described


def test_ports_of_the_lab_are_its_own() -> None:
    ports = [real.target.port for real in record.lab().values()]
    assert ports == list(range(2801, 2801 + len(ports)))
