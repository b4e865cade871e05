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
