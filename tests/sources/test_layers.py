"""That the packages of sources, and of ``coding`` in it, import only those before them in the order of their list."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from smtplint import sources
from smtplint.sources import coding

BOTH = pytest.mark.parametrize("package", [sources, coding])


def order(package: ModuleType) -> tuple[str, ...]:
    """The packages that are listed, and behind them the modules that are in none."""
    return (*re.findall(r"(?m)^([a-z]+)  +[a-z]", package.__doc__ or ""), "")


def imported(path: Path, root: Path) -> Iterator[tuple[str, ...]]:
    """The modules below a package's folder that a module in it imports, wherever in it that is written."""
    package = path.relative_to(root).parts[:-1]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and 0 < node.level <= len(package) + 1:
            base = (*package[: len(package) - node.level + 1], *(node.module or "").split("."))
            name = tuple(part for part in base if part)
            yield from [name] if node.module else [(*name, one.name) for one in node.names]


@BOTH
def test_the_packages_are_those_that_are_listed(package: ModuleType) -> None:
    folders = [path.parent.name for path in Path(package.__file__ or "").parent.glob("*/__init__.py")]
    assert sorted(order(package)) == ["", *sorted(folders)]


@BOTH
def test_imports_go_one_way(package: ModuleType) -> None:
    root, listed = Path(package.__file__ or "").parent, order(package)
    upward = [
        f"{path.relative_to(root)}: {'.'.join(name)}"
        for path in sorted(root.rglob("*.py"))
        for name in imported(path, root)
        if listed.index(name[0] if name[:1] and name[0] in listed else "")
        > listed.index((*path.relative_to(root).parts[:-1], "")[0])
    ]
    assert upward == []
