"""The folder of servers: found by looking, one server a module, every profile complete and its differences in words."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from smtplint import UnknownServer, grammars, predict, servers
from smtplint.servers import Profile, profile, profiles, programs
from smtplint.stages import Each, Server, Stage, Step, Version
from tests.rows import over

FOLDER = Path(str(import_module("smtplint.servers").__file__)).parent
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))


def server(module: str) -> Server:
    found = import_module(f"smtplint.servers.{module}").SERVER
    assert isinstance(found, Server)
    return found


def test_the_programs_are_the_files() -> None:
    assert [program.replace("-", "_") for program in programs()] == MODULES
    assert programs() == (
        "aiosmtpd",
        "amazon-ses",
        "chasquid",
        "courier",
        "dovecot-lmtp",
        "exchange-online",
        "exim",
        "gmail",
        "haraka",
        "opensmtpd",
        "postfix",
        "qpsmtpd",
        "rfc5321",
        "sendmail",
        "smtp-server",
        "twisted",
    )


def test_the_profiles() -> None:
    assert servers() == (
        "aiosmtpd@1.4",
        "amazon-ses",
        "chasquid@1.15",
        "chasquid@1.11",
        "courier@1.4",
        "courier@1.0",
        "dovecot-lmtp@2.4",
        "dovecot-lmtp@2.3",
        "exchange-online",
        "exim@4.98",
        "exim@4.96",
        "exim-literals@4.98",
        "gmail",
        "haraka@3.3",
        "haraka-strict@3.3",
        "opensmtpd@7.6",
        "opensmtpd@6.8",
        "postfix@3.10",
        "postfix@3.7",
        "postfix-strict@3.10",
        "postfix-noutf8@3.10",
        "qpsmtpd@0.94",
        "rfc5321",
        "sendmail@8.18",
        "sendmail@8.17",
        "smtp-server@3.21",
        "smtp-server-lenient@3.21",
        "twisted@26.10",
    )


@over("module", MODULES)
def test_a_module_holds_one_server_of_its_own_name_and_says_what_it_is(module: str) -> None:
    found = import_module(f"smtplint.servers.{module}")
    assert [name for name, value in vars(found).items() if isinstance(value, Server)] == ["SERVER"]
    assert server(module).id.partition("@")[0] == module.replace("_", "-")
    assert (found.__doc__ or "").strip() != ""


@over("name", servers())
def test_a_profile_says_what_it_rests_on(name: str) -> None:
    known = profile(name)
    assert known.id == name
    assert known.basis in ("measured", "documented", "rfc")
    assert "" not in (known.software, known.configuration, known.server.source)
    assert ("@" in name) is (known.basis == "measured")
    assert [code for code in known.accepts.values() if not code.startswith("25")] == []


def stages(known: Profile) -> list[Stage | Each]:
    inner = [one for step in known.steps if isinstance(step, Each) for one in step.stages]
    return [*(step for step in known.steps if isinstance(step, Stage | Each)), *inner]


@over("name", servers())
def test_every_reply_begins_with_its_code(name: str) -> None:
    replies = [stage.reply for stage in stages(profile(name)) if stage.reply]
    assert [reply for reply in replies if not (reply[:3].isdecimal() and reply[3:4] == " " and reply[4:])] == []


@over("name", servers())
def test_every_step_has_a_name_of_its_own(name: str) -> None:
    """A stage may stand in two lists, but two stages never bear one name."""
    known: set[Step] = {*profile(name).steps, *stages(profile(name))}
    found = sorted(step.name for step in known)
    assert found == sorted(set(found))


@over("name", servers())
def test_every_rule_of_a_stage_is_derived(name: str) -> None:
    known = profile(name)
    asked = {stage.name for stage in stages(known) if stage.rule != ""}
    derived = set(grammars.derived_texts(f"servers/{known.program}")) if asked else set()
    assert asked - derived == set()


@over("program", programs())
def test_what_another_version_changes_is_said_in_words(program: str) -> None:
    for other in profiles(program)[0].server.others:
        said = [change for change in other.changes if not (change[0].isupper() or "=" in change) or change[-1] != "."]
        assert said == []


@over("program", programs())
def test_another_version_with_stages_of_its_own_says_what_it_changes(program: str) -> None:
    others = profiles(program)[0].server.others
    assert [other.id for other in others if other.stages and not other.changes] == []


def test_no_two_profiles_have_one_name() -> None:
    assert len(set(servers())) == len(servers())
    assert servers(everything=False) == tuple(profiles(program)[0].id for program in programs())


# ---------------------------------------------------------------- versions


ONE = Stage("one", "501 one", "one", rule="")
TWO = Stage("two", "501 two", "two", rule="")
BASE = Server("made@2", "Made 2", "stock", "measured", (ONE, TWO), {"MAIL": "250 Ok"})


def test_a_version_replaces_steps_and_takes_some_out() -> None:
    other = TWO._replace(reply="502 two")
    older = Profile("made", BASE, Version("made@1", "Made 1", ("It answers 502.",), {"one": None, "two": other}))
    assert (older.id, older.software, older.configuration) == ("made@1", "Made 1", "stock")
    assert older.steps == (other,)
    assert older.changes == ("It answers 502.",)
    assert Profile("made", BASE).steps == (ONE, TWO)


def test_a_version_may_have_a_configuration_of_its_own() -> None:
    assert Profile("made", BASE, Version("made-odd@2", "Made 2", (), {}, "odd=yes")).configuration == "odd=yes"


def test_a_version_that_changes_what_is_not_there() -> None:
    with pytest.raises(LookupError) as raised:
        Profile("made", BASE, Version("made@1", "Made 1", (), {"three": None}))
    assert str(raised.value) == "made@1 changes steps that made@2 does not have: ['three']"


def test_a_program_that_is_not_known() -> None:
    with pytest.raises(UnknownServer) as raised:
        profiles("sendmial")
    assert str(raised.value) == "no server is called 'sendmial'; did you mean sendmail?"


@over("name", [name for name in servers() if profile(name).basis == "measured"])
def test_another_command_is_unknown(name: str) -> None:
    """What a server that knows it answers to NOOP is not for these steps to say; a word that begins so is none."""
    assert predict(b"RSET", name).basis == "unknown"
    assert predict(b"RSETS", name).reply is not None
