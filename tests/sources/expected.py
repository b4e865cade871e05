"""What is found in a sample, and what its fixes make of it: `python -m tests.sources.expected NAME…` writes it down.

What it writes is what smtplint says now; whether that is right, only a reader of the difference can tell.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from smtplint import checking, sources
from smtplint.edits import apply
from smtplint.model import Diagnostic, Edit, Safety

HERE = Path(__file__).parent / "samples"
SAMPLES = sorted(path for path in HERE.rglob("*") if path.is_file() and path.suffix not in (".found", ".fixed"))
BOTH: frozenset[Safety] = frozenset(("safe", "unsafe"))


def read(path: Path) -> tuple[list[Diagnostic], bytes]:
    """The findings in a sample, and the file with the safe and unsafe fixes made."""
    data, found, made = path.read_bytes(), list[Diagnostic](), list[Edit]()
    for occurrence in sources.found_in(io.BytesIO(data), path.name):
        found += checking.diagnose(path.name, occurrence, None)
        made += checking.edits(occurrence, BOTH, None)
    return found, apply(data, made)


def line(one: Diagnostic) -> str:
    """A finding as ``.found`` has it: line:column-end_line:end_column, code, and the bytes meant."""
    place, meant = one.place, one.text[slice(*one.span)].decode()
    return f"{place.line}:{place.column}-{place.end_line}:{place.end_column} {one.finding.code} {meant}".rstrip()


if __name__ == "__main__":
    for sample in (path for path in SAMPLES if path.name in sys.argv[1:]):
        told, fixed = read(sample)
        Path(f"{sample}.found").write_text("".join(f"{line(one)}\n" for one in told))
        Path(f"{sample}.fixed").write_bytes(fixed)
