"""What README shows is what smtplint does."""

from __future__ import annotations

import doctest
import re

import pytest

from tests import readme

TEXT = readme.README.read_text("utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[0][:60] for block in BLOCKS])
def test_a_console_block_shows_what_is_printed(block: str) -> None:
    assert readme.console(block) == block


def test_the_table_of_rules_is_fresh() -> None:
    assert readme.table() == re.findall(r"<!-- rules -->\n(.*?)<!-- /rules -->", TEXT, re.DOTALL)[0]


def test_the_python_examples_hold() -> None:
    examples = "\n".join(re.findall(r"```pycon\n(.*?)```", TEXT, re.DOTALL))
    test = doctest.DocTestParser().get_doctest(examples, {}, "README", "README.md", 0)
    result = doctest.DocTestRunner(verbose=False).run(test)
    assert (result.failed, result.attempted > 5) == (0, True)


def test_the_two_first_commands_make_their_own_environment() -> None:
    commands = dict(re.findall(r"<!-- run: (\w+) -->\n```sh\n(.*?)\n```", TEXT, re.DOTALL))
    assert sorted(commands) == ["lint", "test"]
    assert all(command.startswith("python3 -m venv .venv && ") for command in commands.values())


def test_the_first_command_shows_the_faults_of_a_sample() -> None:
    command = re.findall(r"&& \.venv/bin/(smtplint check .*)\n```", TEXT)[0]
    assert readme.console(f"$ {command}\n").endswith(
        "10 errors in 14 commands in 1 file; 5 fixable with --fix, 2 more with --unsafe-fixes.\n"
    )
