"""The command line itself: no command, a wrong one, help, version, closed pipes, interruptions."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import smtplint
from smtplint import cli

ROOT = Path(smtplint.__file__).parent.parent
Capture = pytest.CaptureFixture[str]
NAMES = ("check", "compare", "explain", "predict", "probe", "rules", "servers", "session")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def test_the_commands_are_the_files() -> None:
    assert cli.commands() == NAMES


MISUSE = [
    ([], f"a command is needed: {', '.join(NAMES)} (smtplint --help)"),
    ([""], f"a command is needed: {', '.join(NAMES)} (smtplint --help)"),
    (["chek"], "there is no command 'chek'; did you mean check?"),
    (["__init__"], "there is no command '__init__' (smtplint --help)"),
    (["../cli"], "there is no command '../cli' (smtplint --help)"),
    (["zzz"], "there is no command 'zzz' (smtplint --help)"),
]


@pytest.mark.parametrize(("arguments", "said"), MISUSE)
def test_misuse_is_a_line_and_2(arguments: list[str], said: str, capsys: Capture) -> None:
    assert cli.main(arguments) == 2
    assert capsys.readouterr() == ("", f"smtplint: {said}\n")


@pytest.mark.parametrize("asked", ["--version", "-V"])
def test_the_version(asked: str, capsys: Capture) -> None:
    assert cli.main([asked]) == 0
    try:
        known = version("smtplint")
    except ModuleNotFoundError:
        known = "unknown (not installed)"
    assert capsys.readouterr() == (f"smtplint {known}\n", "")


@pytest.mark.parametrize("asked", ["--help", "-h", "help"])
def test_help_names_every_command_with_its_summary(
    asked: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert cli.main([asked]) == 0
    out, err = capsys.readouterr()
    usage, does, rows, more = out.split("\n\n")
    assert (usage, err) == ("usage: smtplint COMMAND [OPTION…] [ARGUMENT…]", "")
    assert does.splitlines() == [
        "Finds what is wrong in the arguments of SMTP's MAIL FROM and RCPT TO, and what",
        "real servers would say.",
    ]
    has, *entries = rows.splitlines()
    assert has == "commands:"
    assert [row.split()[0] for row in entries if row[2] != " "] == list(NAMES)
    assert max(map(len, entries)) <= 80
    assert more == "smtplint COMMAND --help says more about one; --version gives the version.\n"


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(name: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as raised:
        cli.main([name, "--help"])
    assert raised.value.code == 0
    assert capsys.readouterr().out.splitlines()[0].split()[:3] == ["usage:", "smtplint", name]


def test_help_is_as_wide_as_columns_says(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    widest = {}
    for columns in ("60", "", "wide", "0", "10", "300"):
        monkeypatch.setenv("COLUMNS", columns)
        with pytest.raises(SystemExit):
            cli.main(["predict", "--help"])
        widest[columns] = max(map(len, capsys.readouterr().out.splitlines()))
    assert widest["60"] <= 60 < widest[""] <= 80 < widest["300"] <= 100
    assert widest[""] == widest["wide"] == widest["0"]
    assert widest["10"] < 60


# A sequence that sets a terminal's colour, where a person may be told what was given.
ORDERS = [
    (["session", "\x1b[31mfoo"], "smtplint: <U+001B>[31mfoo: no such file or directory"),
    (["predict", "--replies", "\x1b[31mfoo", "x"], "smtplint: <U+001B>[31mfoo: no such file or directory"),
    (["check", "--baseline", "\x9b31m\n", "x"], "smtplint: <U+009B>31m<U+000A>: no such file or directory"),
]


@pytest.mark.parametrize(("arguments", "said"), ORDERS)
def test_misuse_gives_a_terminal_no_orders(arguments: list[str], said: str, capsys: Capture) -> None:
    assert cli.main(arguments) == 2
    assert capsys.readouterr() == ("", f"{said}\n")


def test_neither_does_an_option_that_is_not_known(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        cli.main(["check", "--\x1b[31mx"])
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == "smtplint check: error: unrecognized arguments: --<U+001B>[31mx"


@pytest.mark.parametrize("name", NAMES)
def test_an_option_that_is_not_known_is_2(name: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as raised:
        cli.main([name, "--no-such-option"])
    assert raised.value.code == 2
    assert capsys.readouterr().out == ""


def test_the_arguments_are_those_of_the_process(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["smtplint", "predict", "--server", "postfix", "MAIL FROM:<a@b.example>"])
    assert cli.main() == 0
    assert capsys.readouterr().out.splitlines()[1] == "postfix@3.10  250 2.1.0 Ok"


def test_an_interruption_is_130(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted:
        encoding = "utf-8"

        def write(self, text: str) -> int:
            raise KeyboardInterrupt

        def flush(self) -> None: ...

        def fileno(self) -> int:
            raise OSError

    monkeypatch.setattr(sys, "stdout", Interrupted())
    assert cli.main(["servers"]) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_away_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "smtplint", "rules"], stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, check=False
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_reader_that_goes_away_within_the_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with open(tmp_path / "out", "w") as file:

        class Closed:
            def write(self, text: str) -> int:
                raise BrokenPipeError

            def flush(self) -> None: ...

            def fileno(self) -> int:
                return file.fileno()

        monkeypatch.setattr(sys, "stdout", Closed())
        assert cli.main(["servers"]) == 1
        print("lost", file=file, flush=True)
    assert (tmp_path / "out").read_bytes() == b""


def test_what_the_terminal_cannot_say_is_escaped() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "smtplint", "predict", "--server", "postfix", "MAIL FROM:<é@b.example>"],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == rb"MAIL FROM:<\xe9@b.example>"
    assert done.stderr == b""


def test_python_m_is_the_same() -> None:
    done = subprocess.run([sys.executable, "-m", "smtplint"], capture_output=True, cwd=ROOT, check=False)
    said = f"smtplint: a command is needed: {', '.join(NAMES)} (smtplint --help)\n"
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", said)


def test_session_tells_what_its_exit_codes_mean(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["session", "--help"])
    told = "Exits 0 where nothing is to be done, 1 where something is, 2 where there is no session."
    assert " ".join(capsys.readouterr().out.split()).endswith(told)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["check", "--selct", "SL2"], "there is no option --selct; did you mean --select?"),
        (["check", "--selct=SL2"], "there is no option --selct; did you mean --select?"),
        (["check", "--fxi"], "there is no option --fxi; did you mean --fix?"),
        (["check", "--unsafe"], "there is no option --unsafe; did you mean --unsafe-fixes?"),
        (["predict", "--server", "exim,postfx", "NOOP"], "no server is called 'postfx'; did you mean postfix?"),
        (["check", ""], "'': no such file or directory"),
        (["session", ""], "'': no such file or directory"),
        (["explain", "greylist"], "no cause is called 'greylist'; did you mean greylisting?"),
        (["explain", "relay"], "no cause is called 'relay'; did you mean relay-denied?"),
        (["explain", "spf"], "no cause is called 'spf'; did you mean sender-authentication?"),
    ],
)
def test_what_was_meant_is_told_in_a_line(capsys: Capture, given: list[str], said: str) -> None:
    assert cli.main(given) == 2
    assert capsys.readouterr().err == f"smtplint: {said}\n"


@pytest.mark.parametrize(
    ("name", "formats"),
    [
        ("check", "full, concise, json, json-lines, sarif, github, gitlab, junit (full if not given)"),
        ("predict", "text, json (text if not given)"),
        ("compare", "text, json, markdown, html (text if not given)"),
    ],
)
def test_help_names_the_formats_and_fits_the_page(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, name: str, formats: str
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    with pytest.raises(SystemExit):
        cli.main([name, "--help"])
    told = capsys.readouterr().out
    assert f"how to write the answer: {formats}" in " ".join(told.split())
    assert [line for line in told.splitlines() if len(line) > 60] == []
