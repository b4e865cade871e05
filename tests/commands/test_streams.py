"""Standard streams that are closed, full or read no further: a line or nothing, never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FAULT = b"MAIL FROM: <a@example.com>\n"


def run(command: str, folder: Path) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        ["bash", "-c", command, "-", sys.executable], cwd=folder, capture_output=True, timeout=60, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        ('"$1" -m smtplint check a.smtp >&-', (1, b"", b"")),
        (
            '"$1" -m smtplint check - <&-',
            (2, b"Nothing was checked; 1 not read.\n", b"smtplint: -: bad file descriptor\n"),
        ),
        ('"$1" -m smtplint explain - <&-', (2, b"", b"smtplint: bad file descriptor\n")),
        ('"$1" -m smtplint check a.smtp gone.smtp 2>&- >/dev/null', (2, b"", b"")),
        ('"$1" -m smtplint check a.smtp >/dev/full', (2, b"", b"smtplint: no space left on device\n")),
    ],
)
def test_a_stream_that_cannot_be_used(command: str, wanted: tuple[int, bytes, bytes], tmp_path: Path) -> None:
    (tmp_path / "a.smtp").write_bytes(FAULT)
    assert run(command, tmp_path) == wanted


ASCII = "LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0"


def test_a_page_in_plain_letters(tmp_path: Path) -> None:
    code, out, err = run(f'{ASCII} "$1" -m smtplint compare 421 501', tmp_path)
    assert (code, err) == (0, b"")
    assert b"\nDefined in     RFC 5321 section 3.8, section 4.2.3 " in out
    assert b"\n-------------  ---" in out
    assert b"\\" not in out


def test_a_stream_that_has_no_thai_letters_is_written_english(tmp_path: Path) -> None:
    code, out, err = run(f'{ASCII} "$1" -m smtplint explain 501 --lang th', tmp_path)
    assert (code, out.split(b"\n")[0]) == (0, b"501  Syntax error in parameters or arguments")
    assert err == b"smtplint: standard output has no letters for 'th' (ascii); this is in English\n"


def test_what_a_machine_reads_is_in_the_language_asked_for(tmp_path: Path) -> None:
    code, out, err = run(f'{ASCII} "$1" -m smtplint explain 501 --lang th --output-format json', tmp_path)
    assert (code, err, out.count(b"\\u0e") > 9) == (0, b"", True)
