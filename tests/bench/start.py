"""How long a command takes from the shell, beside a bare Python: processor time, the least of many runs."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path


def seconds(*arguments: str) -> float:
    """The processor time of one Python process with the arguments, the least of twenty-five."""
    best = float("inf")
    for _ in range(25):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        nothing = Path(folder, "nothing.txt")
        nothing.write_text("no SMTP here\n" * 50)
        finding = Path(folder, "finding.txt")
        finding.write_text("MAIL FROM: <ann@example.com>\n")
        run = ("-m", "smtplint")
        rows = (
            ("bare Python", ("-c", "pass"), ""),
            ("argparse alone", ("-c", "import argparse"), ""),
            ("check, no SMTP text", (*run, "check", str(nothing)), "2.5"),
            ("check, a finding", (*run, "check", str(finding)), "6"),
            ("explain 501", (*run, "explain", "501"), "3"),
            ("predict, every server", (*run, "predict", "MAIL FROM: <ann@example.com>"), "10"),
        )
        bare = 0.0
        for name, arguments, bar in rows:
            taken = seconds(*arguments)
            bare = bare or taken
            print(f"{name:24}{taken * 1e3:8.1f} ms{taken / bare:8.2f}   {bar}")
    print(f"interegular is {'' if find_spec('interegular') else 'not '}installed here")
