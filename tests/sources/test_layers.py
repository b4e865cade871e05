"""That the packages of sources import only those before them, in the order in which they are listed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from smtplint import sources

HERE = Path(sources.__file__ or "").parent
ORDER = (*re.findall(r"(?m)^([a-z]+)  +[a-z]", sources.__doc__ or ""), "")


def imported(path: Path) -> Iterator[tuple[str, ...]]:
    """The modules of sources that a module imports, wherever in it that is written."""
    package = path.relative_to(HERE).parts[:-1]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and 0 < node.level <= len(package) + 1:
            base = (*package[: len(package) - node.level + 1], *(node.module or "").split("."))
            name = tuple(part for part in base if part)
            yield from [name] if node.module else [(*name, one.name) for one in node.names]


def test_the_packages_are_those_that_are_listed() -> None:
    assert sorted(ORDER) == ["", *sorted(path.parent.name for path in HERE.glob("*/__init__.py"))]


def test_imports_go_one_way() -> None:
    upward = [
        f"{path.relative_to(HERE)}: {'.'.join(name)}"
        for path in sorted(HERE.rglob("*.py"))
        for name in imported(path)
        if ORDER.index(name[0] if name[:1] and name[0] in ORDER else "")
        > ORDER.index(path.relative_to(HERE).parent.name)
    ]
    assert upward == []
