"""What a test is handed by its attributes, which the lexers that samples are held against read as something else."""

import io

import pytest

from smtplint import checking, sources
from smtplint.model import Safety

BOTH: frozenset[Safety] = frozenset(("safe", "unsafe"))


def fixes(name: str, line: str) -> int:
    found = sources.found_in(io.BytesIO(line.encode()), name)
    return sum(len(checking.edits(one, BOTH, None)) for one in found)


@pytest.mark.parametrize("line", ['[TestCase("%s", "space")]', '[InlineData("%s")]', '[Theory, InlineData("%s")]'])
def test_rows_of_attributes_are_not_mended(line: str) -> None:
    assert fixes("a.cs", line % "MAIL FROM: <a@b.example>") == 0


@pytest.mark.parametrize("line", ['[TestCase("%s", 250)]', 'Send("%s");'])
def test_what_is_sent_is_mended(line: str) -> None:
    assert fixes("a.cs", line % "MAIL FROM: <a@b.example>") == 1
