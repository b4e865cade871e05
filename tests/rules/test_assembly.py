"""The rules that speak of no command are tested by the small files in their own modules, to the byte."""

from __future__ import annotations

import io

import pytest

from smtplint import rules
from smtplint.edits import apply
from smtplint.inspection import Inspection, Wishes
from smtplint.model import Edit, Finding, Span
from smtplint.settings import Projects

FILES = [(name, case) for name in rules.names() for case in rules.rule(name).files]
SOUND = [(name, *file) for name in rules.names() for file in rules.rule(name).sound_files]


def found(name: str, file: str, text: bytes) -> list[tuple[Finding, Span, tuple[Edit, ...]]]:
    diagnostics = Inspection(Projects(), Wishes("ALL"), None).findings(file, io.BytesIO(text))
    return [
        (one.finding, (one.begin + one.span[0], one.begin + one.span[1]), one.edits)
        for one in diagnostics
        if one.finding.rule == name
    ]


@pytest.mark.parametrize(("name", "case"), FILES, ids=[f"{name}-{case.file}" for name, case in FILES])
def test_file_with_a_fault(name: str, case: rules.FileCase) -> None:
    [(finding, span, edits)] = found(name, case.file, case.text)
    assert (span, finding.message, finding.code) == (case.span, case.message, rules.rule(name).code)
    assert (apply(case.text, edits) if edits else None) == case.fixed


@pytest.mark.parametrize(("name", "file", "text"), SOUND)
def test_file_without(name: str, file: str, text: bytes) -> None:
    assert found(name, file, text) == []
