"""Expressions that are compiled where they are first used."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import smtplint
from smtplint import regexes
from smtplint.regexes import regex

WAITING = [
    (module, name, value)
    for module in (
        one.name for one in pkgutil.walk_packages(smtplint.__path__, "smtplint.") if "__main__" not in one.name
    )
    for name, value in vars(import_module(module)).items()
    if isinstance(value, regexes._Waiting)
]


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compiling = re.compile

    def noted(source: str, flags: int) -> re.Pattern[str]:
        compiled.append(source)
        return compiling(source, flags)

    monkeypatch.setattr(re, "compile", noted)
    word = regex(r"a(?P<rest>\w*)", re.IGNORECASE)
    assert compiled == []
    assert [match["rest"] for match in word.finditer("Ab ac")] == ["b", "c"]
    assert word.sub("-", "xAb") == "x-"
    assert (word.pattern, word.flags & re.IGNORECASE) == (r"a(?P<rest>\w*)", re.IGNORECASE)
    assert set(compiled) == {r"a(?P<rest>\w*)"}


def test_what_is_wrong_with_one_is_told_when_it_is_used() -> None:
    wrong = regex(b"(")
    with pytest.raises(re.error, match="missing"):
        wrong.search(b"")


def fault(waiting: regexes._Waiting) -> str | None:
    try:
        names = re.compile(waiting.pattern, waiting.flags).groupindex
    except re.error as error:
        return str(error)
    return None if names == waiting.groupindex else f"{names} are not {waiting.groupindex}"


def test_all_can_be_compiled() -> None:
    told = [(module, name, fault(waiting)) for module, name, waiting in WAITING]
    assert [one for one in told if one[-1]] == []


def test_there_are_some() -> None:
    packages = {module.rpartition(".")[0] for module, *_ in WAITING}
    assert packages >= {"smtplint", "smtplint.sessions", "smtplint.sources", "smtplint.sources.coding"}
