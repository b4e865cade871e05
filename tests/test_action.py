"""The GitHub Action: which arguments it hands to smtplint."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ACTION = Path(__file__).parents[1] / "action.yml"


def handed(folder: Path, **inputs: str) -> tuple[int, list[str]]:
    """The exit code of the action's last step, and the arguments that it called smtplint with."""
    done = ran(folder, **inputs)
    return done.returncode, done.stdout.splitlines()


def ran(folder: Path, programs_in: str = "bin", **inputs: str) -> subprocess.CompletedProcess[str]:
    """The action's last step, in a folder where smtplint only prints its arguments."""
    script = dedent(ACTION.read_text().rpartition("      run: |\n")[2])
    programs = folder / "smtplint" / programs_in
    programs.mkdir(parents=True)
    (programs / "smtplint").write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n")
    (programs / "smtplint").chmod(0o755)
    (programs / "python").symlink_to(sys.executable)
    given = {"PATHS": ".", "ARGUMENTS": "", "FORMAT": "github", "OUTPUT": "", "RUNNER_TEMP": str(folder), **inputs}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        env={"PATH": "/usr/bin:/bin", **given},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("", []),
        ("--server gmail", ["--server", "gmail"]),
        ("--select=SL2\n--exclude 'a b/'\n", ["--select=SL2", "--exclude", "a b/"]),
        ("--select=$HOME;echo", ["--select=$HOME;echo"]),
    ],
)
def test_arguments_are_words(arguments: str, words: list[str], tmp_path: Path) -> None:
    wanted = ["check", "--output-format=github", *words, "--", "."]
    assert handed(tmp_path, ARGUMENTS=arguments) == (0, wanted)


@pytest.mark.parametrize(
    ("paths", "named"),
    [("", ["."]), ("\n", ["."]), ("a b\n-c\n", ["a b", "-c"]), ("a\r\nb\r\n", ["a", "b"]), ("\r\n", ["."])],
)
def test_paths_are_lines_and_none_is_all(paths: str, named: list[str], tmp_path: Path) -> None:
    assert handed(tmp_path, PATHS=paths) == (0, ["check", "--output-format=github", "--", *named])


def test_a_quote_without_its_partner_stops_the_step(tmp_path: Path) -> None:
    done = ran(tmp_path, ARGUMENTS="--exclude 'a")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "smtplint: arguments: No closing quotation\n")


def test_the_report_may_go_to_a_file(tmp_path: Path) -> None:
    report = tmp_path / "report"
    assert handed(tmp_path, FORMAT="sarif", OUTPUT=str(report)) == (0, [])
    assert report.read_text().splitlines() == ["check", "--output-format=sarif", "--", "."]


def test_the_folder_of_the_report_is_made(tmp_path: Path) -> None:
    report = tmp_path / "a b" / "c" / "report"
    assert handed(tmp_path, OUTPUT=str(report)) == (0, [])
    assert report.read_text().startswith("check\n")


def test_a_report_that_cannot_be_written_is_no_finding(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = ran(tmp_path, OUTPUT=str(tmp_path / "file" / "report"))
    assert (done.returncode, done.stdout) == (2, "")


def test_programs_stand_where_windows_has_them(tmp_path: Path) -> None:
    done = ran(tmp_path, "Scripts", ARGUMENTS="--select SL2")
    assert done.stdout.splitlines() == ["check", "--output-format=github", "--select", "SL2", "--", "."]
