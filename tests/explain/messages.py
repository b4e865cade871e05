"""Every English text that a person may read, gathered from the data and from the calls that translate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from smtplint.replies import causes, codes, comparison, enhanced, explanation, model

PACKAGE = Path(explanation.__file__).parents[1]
CALLS = ("say", "translated", "Message", "row")


def _catalogue() -> Iterator[str]:
    for kinds in (model.Kind, model.Category, model.Actor, model.Survival):
        yield from get_args(kinds)
    yield from explanation.GENERAL.values()
    yield from enhanced.SUBJECTS.values()
    for cause in causes.CAUSES.values():
        yield from (cause.name, cause.meaning, *cause.fix)
    for code in codes.every():
        yield from (code.name, code.meaning, *code.when, *code.fix, code.choose)
    for status in enhanced.statuses().values():
        yield from (status.name, status.meaning)
    for _, _, sentence in comparison._leads():
        yield sentence


def _written(path: Path) -> Iterator[str]:
    """The texts written out in the calls that translate, and a subcommand's summary."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in CALLS and isinstance(node.args[0].value, str):
                yield node.args[0].value
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "SUMMARY":
            yield ast.literal_eval(node.value)


def _rules() -> Iterator[str]:
    from smtplint import rules

    for name in rules.names():
        rule = rules.rule(name)
        yield from (rule.summary, rule.explanation)


def messages() -> list[str]:
    """All of them, each once, in a settled order."""
    found = [*_catalogue()]
    for path in sorted(PACKAGE.rglob("*.py")):
        found += _written(path)
    found += _rules()
    return [text for text in dict.fromkeys(found) if any(map(str.isalpha, text))]
