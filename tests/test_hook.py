"""The hook, run by the real pre-commit on a repository of its own against this checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FAULTY = 'smtp.send(b"MAIL FROM: <ann@example.com>\\r\\n")\n'
FIXED = 'smtp.send(b"MAIL FROM:<ann@example.com>\\r\\n")\n'
CONFIG = """\
repos:
  - repo: {hooks}
    rev: {revision}
    hooks:
      - id: smtplint
        args: [{arguments}]
      - id: smtplint-templates
"""
FOUND = [
    (
        "client.py:1:23: error[SL202] White space after the colon; the < of the address belongs right behind it. "
        "(space-after-colon, RFC 5321 §4.1.1.2)"
    ),
    '1 | smtp.send(b"MAIL FROM: <ann@example.com>\\r\\n")',
    "  |                       ^",
    "  = fix: Remove the white space",
    '  | - smtp.send(b"MAIL FROM: <ann@example.com>\\r\\n")',
    '  | + smtp.send(b"MAIL FROM:<ann@example.com>\\r\\n")',
    "",
    "1 error in 1 command in 3 files; 1 fixable with --fix.",
    "",
]
MENDED = ["No fault found in 1 command in 3 files; 1 command mended.", ""]

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="pre-commit works on git repositories only")


class Scratch:
    """A repository with the hook set up, and the checkout as the hook's own repository."""

    def __init__(self, folder: Path) -> None:
        self.here = folder / "project"
        self._hooks = folder / "hooks"
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHONPATH"))},
            "PRE_COMMIT_HOME": str(folder / "cache"),
            "PIP_NO_COMPILE": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_AUTHOR_NAME": "a",
            "GIT_AUTHOR_EMAIL": "a@example.com",
            "GIT_COMMITTER_NAME": "a",
            "GIT_COMMITTER_EMAIL": "a@example.com",
        }
        for name in ("smtplint", "grammar"):
            shutil.copytree(ROOT / name, self._hooks / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
            shutil.copy(ROOT / name, self._hooks / name)
        self.here.mkdir()
        for one in (self._hooks, self.here):
            self._git(one, "init", "-q", "-b", "main")
        self._git(self._hooks, "add", ".")
        self._git(self._hooks, "commit", "-q", "-m", "checkout")
        self._revision = self._git(self._hooks, "rev-parse", "HEAD").strip()

    def _git(self, folder: Path, *arguments: str) -> str:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], env=self._environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def run(self, arguments: str = "") -> tuple[int, str]:
        """The hook's exit code and words, over all files."""
        config = CONFIG.format(hooks=self._hooks, revision=self._revision, arguments=arguments)
        (self.here / ".pre-commit-config.yaml").write_text(config)
        self._git(self.here, "add", ".")
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color=never"],
            cwd=self.here,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    return Scratch(tmp_path_factory.mktemp("hook"))


def told(said: str) -> list[str]:
    """What pre-commit prints of the first hook, between its name and the second's."""
    lines = said.splitlines()
    first, second = (at for at, line in enumerate(lines) if line.startswith(("smtplint...", "smtplint (mail")))
    return lines[first + 1 : second]


def test_the_hook_fails_on_a_fault_fixes_it_and_passes(scratch: Scratch) -> None:
    (scratch.here / "client.py").write_text(FAULTY)
    (scratch.here / "generated").mkdir()
    (scratch.here / "generated" / "client.py").write_text(FAULTY)
    (scratch.here / "smtplint.toml").write_text('exclude = ["generated/"]\n')

    code, said = scratch.run()
    assert (code, told(said)) == (1, ["- hook id: smtplint", "- exit code: 1", "", *FOUND])

    code, said = scratch.run("--fix")
    assert (code, told(said)) == (1, ["- hook id: smtplint", "- files were modified by this hook", "", *MENDED])
    assert (scratch.here / "client.py").read_text() == FIXED
    assert (scratch.here / "generated" / "client.py").read_text() == FAULTY

    code, said = scratch.run("--fix")
    assert (code, told(said)) == (0, [])
