"""One small file a language: every fault at its place, nothing on the sound lines, the file after all fixes, and with a
comment beside every finding.

A sample is read once for all of these: to read them is what takes the time.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from smtplint import sources
from smtplint.edits import without_overlap
from smtplint.inspection import Inspection, Wishes
from smtplint.model import Diagnostic
from smtplint.rewriting import edited
from smtplint.settings import Projects
from smtplint.silencing import comments
from smtplint.sources.files.kinds import kind_of

from .expected import HERE, SAMPLES, line, read

PROJECTS = Projects()
# What is mail, data, a patch or lines of text has no comments; a template of no language's own may be anything's.
UNCOMMENTED = tuple(
    ".5 .adoc .csv .dist .eml .in .ipynb .json .jsp .log .mbox .md .org .patch .smtp .snap .template .texi .textile "
    ".tmpl .tpl .txt Makefile data.pl typed_over_lines.rst".split()
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.name))
def test_findings_fixes_and_comments(path: Path) -> None:
    found, fixed = read(path)
    assert list(map(line, found)) == Path(f"{path}.found").read_text().splitlines()
    assert fixed == Path(f"{path}.fixed").read_bytes()
    assert_silenced(path.name, path.read_bytes(), found)


def test_each_sample_stands_in_the_folder_of_its_kind() -> None:
    """Code in that of its ending. No two have one name, by which each is called."""
    assert [path for path in SAMPLES if path.parent != HERE / folder(path)] == []
    assert len({path.name for path in SAMPLES}) == len(SAMPLES)


def folder(path: Path) -> str:
    kind = kind_of(path.name, path.read_bytes())
    return f"code/{path.suffix[1:].lower() or path.name.lower()}" if kind == "code" else kind


def assert_silenced(name: str, data: bytes, found: list[Diagnostic]) -> None:
    """The comments silence all but what none can stand beside, none is idle, and there are no more to be written."""
    written, unfit = silenced(name, data, found)
    assert unfit == [] or name.endswith(UNCOMMENTED)
    left = list(Inspection(PROJECTS, Wishes(), None).findings(name, io.BytesIO(written)))
    assert [one.finding for one in left] == [one.finding for one in unfit]
    assert silenced(name, written, left)[0] == written
    if name.endswith(".py") and parses(data):
        assert parses(written)


def silenced(name: str, data: bytes, found: list[Diagnostic]) -> tuple[bytes, list[Diagnostic]]:
    """The file with the comments that ``--add-ignores`` writes, and the findings for which there is none."""
    if not found:
        return data, []
    file = io.BytesIO(data)
    edits, unfit = comments(name, data, found, sources.stretches_in(file, name))
    return b"".join(edited(file, without_overlap(edits))), unfit


def parses(program: bytes) -> bool:
    """Whether the Python at hand reads a program; an older one does not read all."""
    try:
        compile(program, "a.py", "exec")
    except (SyntaxError, ValueError):
        return False
    return True
