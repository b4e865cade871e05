"""The memory that checking a file of a gibibyte takes beyond a bare start of Python."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_PEAK = "import resource, sys; code = {}; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"


def peak(code: str) -> int:
    """The most memory, in KiB, that a Python process running the code held."""
    done = subprocess.run(
        [sys.executable, "-c", _PEAK.format(code)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    return int(done.stderr.split()[-1])


def main() -> None:
    bare = peak("None")
    with tempfile.TemporaryDirectory() as folder:
        for name, block, count in (
            ("1 GiB of log", b"Nov 23 12:00:00 host app: from one to another, nothing to see\n" * 16_000, 1 << 10),
            ("1 GiB of commands", b"MAIL FROM:<ann@example.com>\n" * 37_000, 1 << 10),
            ("1 GiB on a line", b"MAIL FROM:<" + b"x" * (1 << 20), 1 << 10),
        ):
            path = Path(folder, "big")
            with path.open("wb") as file:
                for _ in range(count):
                    file.write(block)
            size = os.path.getsize(path)
            used = peak(f"__import__('smtplint.cli').cli.main(['check', {str(path)!r}])")
            print(f"{name:20}{size / 2**30:6.2f} GiB  {(used - bare) / 1024:6.1f} MiB beyond {bare / 1024:.1f}   64")
            path.unlink()
