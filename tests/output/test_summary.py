"""The line that ends a run."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from smtplint.model import Diagnostic, Finding, Fix, Place, Safety, Severity
from smtplint.output.summary import Tally, count, line, title


def diagnostic(severity: Severity, safety: Safety | None = None) -> Diagnostic:
    fix = Fix("", (), safety) if safety else None
    finding = Finding("SL202", "space-after-colon", severity, (0, 1), "", "", fix)
    return Diagnostic("a", Place(1, 1, 1, 2), finding, b"", 0, (0, 1), (), (), None)


class Run(NamedTuple):
    files: int
    commands: int
    mended: int
    found: tuple[Diagnostic, ...]


RUNS = [
    (Run(1, 1, 0, ()), "No fault found in 1 command in 1 file."),
    (Run(0, 0, 0, ()), "No files to check."),
    (Run(2000, 1234567, 0, ()), "No fault found in 1,234,567 commands in 2,000 files."),
    (Run(1, 3, 2, ()), "No fault found in 3 commands in 1 file; 2 commands mended."),
    (Run(1, 1, 0, (diagnostic("error"),)), "1 error in 1 command in 1 file."),
    (Run(1, 1, 0, (diagnostic("note", "display"),)), "1 note in 1 command in 1 file."),
    (Run(1, 1, 0, (diagnostic("error", "safe"),)), "1 error in 1 command in 1 file; 1 fixable with --fix."),
    (
        Run(1, 1, 0, (diagnostic("warning", "unsafe"),) * 2),
        "2 warnings in 1 command in 1 file; 2 fixable with --unsafe-fixes.",
    ),
    (
        Run(1, 5, 1, (diagnostic("error", "safe"), diagnostic("error", "safe"), diagnostic("note", "unsafe"))),
        "2 errors, 1 note in 5 commands in 1 file; 1 command mended; 2 fixable with --fix, 1 more with --unsafe-fixes.",
    ),
]


@pytest.mark.parametrize(("run", "said"), RUNS)
def test_the_summary_of_a_run(run: Run, said: str) -> None:
    tally = Tally()
    tally.files, tally.commands, tally.mended = run.files, run.commands, run.mended
    for one in run.found:
        tally.add(one)
    assert tally.findings == len(run.found)
    assert line(tally) == said


def test_what_a_walk_passed_over_is_counted() -> None:
    tally = Tally()
    for what in ("binary", "link", "folder", "link", "special"):
        tally.skip(what)
    passed = "1 folder, 2 links, 1 special file, 1 binary file passed over."
    assert line(tally) == f"Nothing was checked; {passed}"
    tally.files = 1
    assert line(tally) == f"No command or address found in 1 file; {passed}"


def test_the_title_of_a_finding() -> None:
    assert title(diagnostic("error").finding) == "SL202 space-after-colon"


def test_what_is_counted() -> None:
    assert [count(number, "file") for number in (0, 1, 2, 1000)] == ["0 files", "1 file", "2 files", "1,000 files"]
