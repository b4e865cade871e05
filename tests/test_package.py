"""The wheel and the source archive, as a person would get them."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Packages whose own text says what each of their modules is for.
INDEXED = ("sources", "replies", "sessions")


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


def _imported(path: Path) -> set[str]:
    """The packages that a module imports by their own names."""
    found: set[str] = set()
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_what_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[<>=]", one)[0].replace("-", "_") for one in project["dependencies"]}
    imported = set().union(*map(_imported, (ROOT / "smtplint").rglob("*.py")))
    assert imported - sys.stdlib_module_names - {"smtplint"} == declared


def _own(node: ast.stmt) -> list[str]:
    """The names that a module keeps to itself which a statement gives a value."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        names = [node.name]
    else:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", node)]
        parts = [part for target in targets for part in ast.walk(target)]
        names = [part.id for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)]
    return [name for name in names if re.match("_[A-Za-z]", name)]


def _unused(path: Path) -> Iterator[str]:
    """The same of a module that nothing in it reads, whatever others call theirs."""
    tree = _parsed(path)
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    yield from (f"{path.name}: {name}" for node in tree.body for name in _own(node) if name not in read)


def test_what_a_module_keeps_to_itself_is_used_in_it() -> None:
    assert [one for path in sorted((ROOT / "smtplint").rglob("*.py")) for one in _unused(path)] == []


def test_a_module_gives_each_of_its_own_names_one_value() -> None:
    for path in (ROOT / "smtplint").rglob("*.py"):
        nodes = (node for node in _parsed(path).body if not isinstance(node, ast.AugAssign))
        given = Counter(name for node in nodes for name in _own(node))
        assert [name for name, count in given.items() if count > 1] == [], path


def test_the_map_for_contributors_names_every_module() -> None:
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("| where | what |")[2].partition("\n\n")[0]
    told = {name.removeprefix("smtplint/").partition("/")[0] for name in re.findall(r"`([^` ]+)`", table)}
    there = {one.name for one in (ROOT / "smtplint").iterdir() if one.suffix in (".py", "")} - {"__pycache__"}
    assert {name for name in there if not name.startswith("__")} - told == set()


def test_the_index_of_a_package_names_its_modules() -> None:
    for index in (one for name in INDEXED for one in (ROOT / "smtplint" / name).rglob("__init__.py")):
        told = set(re.findall(r"\w+", index.read_text("utf-8")))
        assert {one.stem for one in index.parent.glob("*.py")} - {"__init__"} - told == set(), index.parent.name


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive."""
    out = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_the_wheel_carries_all_that_a_run_needs(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    grammars = {f"smtplint/grammar/{p.relative_to(ROOT / 'grammar')}" for p in (ROOT / "grammar").rglob("*.lark")}
    derived = {str(p.relative_to(ROOT)) for p in (ROOT / "smtplint" / "derived").rglob("*.*")}
    assert grammars | derived | {"smtplint/py.typed", "smtplint/settings.schema.json"} <= names
    assert not any(name.startswith("tests/") for name in names)


def test_the_source_archive_carries_grammars_and_tests(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        names = {name.partition("/")[2] for name in file.getnames()}
    assert {"grammar/rfc5321.lark", "tests/test_package.py", "README.md", "pyproject.toml", "LICENSE"} <= names


def test_the_installed_wheel_lints_a_line(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    venv.create(tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    subprocess.run([*pip, "install", "-q", "--no-compile", wheel], check=True, timeout=300)
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "FORCE_COLOR")}
    done = subprocess.run(
        [tmp_path / "venv" / "bin" / "smtplint", "check", "--output-format", "concise", "-"],
        input="MAIL FROM: <ann@example.com>\n",
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines()[0] == (
        "-:1:11: SL202 error: White space after the colon; the < of the address belongs right behind it. [fixable]"
    )
    assert done.returncode == 1
    derive = "from smtplint.regular import load; print(load('rfc5321').rules[0])"
    shown = subprocess.run([python, "-c", derive], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert shown.stdout == "command\n"
