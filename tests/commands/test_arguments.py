"""Command lines that are read without argparse: as argparse reads them, or not at all."""

from __future__ import annotations

from importlib import import_module
from random import Random

import pytest

from smtplint.arguments import Declared
from smtplint.cli import commands
from smtplint.parsing import Parser

WORDS = (
    "501", "a.txt", "-", "", "a b", "--", "-h", "--help", "-x", "-1", "--no-such", "--lang", "--lang=th", "--lang=",
    "th", "json", "text", "--output-format", "--output-format=json", "--output-format=no", "--fix", "--fix=yes",
    "--diff", "--server", "--server=exim", "postfix", "--select", "SL2,SL3", "--exclude", "*.py", "--include=*.c",
    "--statistics", "--command", "--command=RCPT TO:<a b>", "--all", "--replies", "--yes", "--rate", "--rate=5",
    "--out", "--baseline", "--stdin-filename", "--unsafe-fixes", "@file", "ä",
)  # fmt: skip


@pytest.mark.parametrize("name", commands())
def test_what_is_read_is_what_argparse_reads(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    command, chance, read = import_module(f"smtplint.commands.{name}"), Random(name), 0
    for _ in range(1500):
        line = chance.choices(WORDS, k=chance.randrange(6))
        declared = Declared()
        command.arguments(declared)
        if (found := declared.read(line)) is not None:
            parser = Parser(name, command.SUMMARY, line)
            command.arguments(parser)
            assert vars(found) == vars(parser.parsed(line)), line
            read += 1
    assert read > 20
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("check", []),
        ("check", ["a", "--fix", "b", "--server", "exim", "--server=postfix,gmail", "-"]),
        ("check", ["--output-format", "json-lines", "--exclude=*.py"]),
        ("explain", ["501", "--lang=th"]),
        ("explain", ["550", "5.1.1", "--command", "RCPT TO:<a@b.example>", "no", "such", "user"]),
        ("rules", []),
        ("servers", ["postfix@3.7"]),
        ("session", ["-", "--output-format=json"]),
        ("probe", ["localhost:25", "--yes"]),
    ],
)
def test_the_everyday_ones_are_read(name: str, line: list[str]) -> None:
    declared = Declared()
    import_module(f"smtplint.commands.{name}").arguments(declared)
    assert declared.read(line) is not None


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("check", ["--help"]),
        ("check", ["--", "a"]),
        ("check", ["--fix=yes"]),
        ("check", ["--output-format", "yaml"]),
        ("check", ["--baseline"]),
        ("check", ["--baseline", "--fix"]),
        ("explain", []),
        ("rules", ["SL2", "SL3"]),
        ("session", []),
        ("probe", ["localhost:25", "--rate", "5"]),
    ],
)
def test_the_others_are_left_to_argparse(name: str, line: list[str]) -> None:
    declared = Declared()
    import_module(f"smtplint.commands.{name}").arguments(declared)
    assert declared.read(line) is None
