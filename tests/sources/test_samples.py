"""One small file a language: every fault at its place, nothing on the sound lines, and the file after all fixes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from smtplint import checking, sources
from smtplint.edits import apply
from smtplint.model import Edit, Safety

HERE = Path(__file__).parent / "samples"
SAMPLES = sorted(path for path in HERE.iterdir() if path.suffix not in (".found", ".fixed"))
BOTH: frozenset[Safety] = frozenset(("safe", "unsafe"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.name))
def test_findings_and_fixes(path: Path) -> None:
    """``.found`` has a line for each finding: line:column-end_line:end_column, code, and the bytes meant.

    ``.fixed`` is the file with the safe and unsafe fixes made.
    """
    lines, made = list[str](), list[Edit]()
    for occurrence in sources.found_in(io.BytesIO(path.read_bytes()), path.name):
        for one in checking.diagnose(path.name, occurrence, None):
            place = one.place
            meant = one.text[slice(*one.span)].decode()
            where = f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"
            lines.append(f"{where} {one.finding.code} {meant}".rstrip())
        made += checking.edits(occurrence, BOTH, None)
    assert lines == Path(f"{path}.found").read_text().splitlines()
    assert apply(path.read_bytes(), made) == Path(f"{path}.fixed").read_bytes()
