"""What edits would change, as a unified difference: hunks, context, line ends."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest

from smtplint.edits import apply
from smtplint.model import Edit
from smtplint.output.diff import report
from smtplint.output.style import Style


def diff(old: bytes, *edits: Edit) -> list[str]:
    head = ["--- a.smtp", "+++ a.smtp"]
    told = list(report("a.smtp", io.BytesIO(old), list(edits), Style(False), False))
    assert told[:2] == head
    return told[2:]


NUMBERS = b"".join(b"%d\n" % number for number in range(1, 21))


def on(number: int, text: bytes) -> Edit:
    """Another text for a line of NUMBERS."""
    start = NUMBERS.index(b"\n%d\n" % number) + 1 if number > 1 else 0
    return Edit(start, start + len(str(number)), text)


UNENDED = "\\ No newline at end of file"
CASES = [
    (b"a\n", (), []),
    (b"a b\n", (Edit(1, 2, b""),), ["@@ -1,1 +1,1 @@", "-a b", "+ab"]),
    (b"a b", (Edit(1, 2, b""),), ["@@ -1,1 +1,1 @@", "-a b", UNENDED, "+ab", UNENDED]),
    (b"a b\r\n", (Edit(1, 2, b""),), ["@@ -1,1 +1,1 @@", "-a b\r", "+ab\r"]),
    (b"a\nb\nc\n", (Edit(1, 2, b" "),), ["@@ -1,3 +1,2 @@", "-a", "-b", "+a b", " c"]),
    (b"a b\nc\n", (Edit(1, 2, b"\n"),), ["@@ -1,2 +1,3 @@", "-a b", "+a", "+b", " c"]),
    (b"a b c\n", (Edit(1, 2, b""), Edit(3, 4, b"_")), ["@@ -1,1 +1,1 @@", "-a b c", "+ab_c"]),
    (b"x\na\ny\n", (Edit(2, 4, b""),), ["@@ -1,3 +1,2 @@", " x", "-a", " y"]),
    (
        NUMBERS,
        (on(10, b"ten"),),
        ["@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten", " 11", " 12", " 13"],
    ),
    (NUMBERS, (on(1, b"one"),), ["@@ -1,4 +1,4 @@", "-1", "+one", " 2", " 3", " 4"]),
    (NUMBERS, (on(20, b"end"),), ["@@ -17,4 +17,4 @@", " 17", " 18", " 19", "-20", "+end"]),
    (
        NUMBERS,
        (on(5, b"five"), on(8, b"eight")),
        ["@@ -2,10 +2,10 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", "-8", "+eight", " 9", " 10", " 11"],
    ),
    (
        NUMBERS,
        (Edit(4, 6, b""), on(15, b"x")),
        [
            "@@ -1,6 +1,5 @@",
            " 1",
            " 2",
            "-3",
            " 4",
            " 5",
            " 6",
            "@@ -12,7 +11,7 @@",
            " 12",
            " 13",
            " 14",
            "-15",
            "+x",
            " 16",
            " 17",
            " 18",
        ],
    ),
    (
        NUMBERS,
        (on(5, b"five"), on(12, b"twelve")),
        [
            *["@@ -2,14 +2,14 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8", " 9", " 10", " 11"],
            *["-12", "+twelve", " 13", " 14", " 15"],
        ],
    ),
    (
        NUMBERS,
        (on(5, b"five"), on(13, b"thirteen")),
        [
            *["@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"],
            *["@@ -10,7 +10,7 @@", " 10", " 11", " 12", "-13", "+thirteen", " 14", " 15", " 16"],
        ],
    ),
    (b"\xff b\n", (Edit(1, 2, b""),), ["@@ -1,1 +1,1 @@", "-\udcff b", "+\udcffb"]),
]


@pytest.mark.parametrize(("old", "edits", "wanted"), CASES)
def test_a_difference(old: bytes, edits: tuple[Edit, ...], wanted: list[str]) -> None:
    assert diff(old, *edits) == wanted


HUNDRED = [b"%d\n" % number for number in range(1, 101)]
# Lines so far apart that what stands round two changes is apart, meets and overlaps, whatever becomes of their number.
CHANGED = [1, 2, 4, 7, 11, 16, 22, 29, 37, 46, 55, 63, 70, 76, 81, 85, 88, 90, 91, 100]


@pytest.mark.parametrize("text", [b"", b"x\n", b"x\ny\n"], ids=["lines gone", "lines changed", "lines more"])
@pytest.mark.parametrize("tool", [["git", "apply", "-p0"], ["patch", "-p0", "--fuzz=0", "-i"]], ids=["git", "patch"])
def test_git_and_patch_take_a_difference(tool: list[str], text: bytes, tmp_path: Path) -> None:
    old = b"".join(HUNDRED)
    starts = {number: len(b"".join(HUNDRED[: number - 1])) for number in CHANGED}
    edits = [Edit(start, start + len(HUNDRED[number - 1]), text) for number, start in starts.items()]
    (tmp_path / "a.smtp").write_bytes(old)
    (tmp_path / "a.diff").write_text("\n".join(["--- a.smtp", "+++ a.smtp", *diff(old, *edits), ""]))
    run = subprocess.run([*tool, "a.diff"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "a.smtp").read_bytes() == apply(old, edits)


@pytest.mark.parametrize("tool", [["git", "apply", "-p0"], ["patch", "-p0", "--fuzz=0", "-i"]], ids=["git", "patch"])
@pytest.mark.parametrize("name", ["a b", "a\tb c", "a\nb", 'a\r"b\\', 'a"b', "a\\b", "a\1\x7fb", "ü \t"])
def test_git_and_patch_take_any_name(tool: list[str], name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"a b\n")
    told = report(name, io.BytesIO(b"a b\n"), [Edit(1, 2, b"")], Style(False), False)
    (tmp_path / "x.diff").write_bytes("\n".join([*told, ""]).encode())
    run = subprocess.run([*tool, "x.diff"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / name).read_bytes() == b"ab\n"


def test_a_difference_in_colour() -> None:
    assert list(report("a", io.BytesIO(b"x\na b\n"), [Edit(3, 4, b"")], Style(True), False)) == [
        "\x1b[1m--- a\x1b[0m",
        "\x1b[1m+++ a\x1b[0m",
        "@@ -1,2 +1,2 @@",
        " x",
        "\x1b[31m-a b\x1b[0m",
        "\x1b[32m+ab\x1b[0m",
    ]
