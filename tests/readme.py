"""README's examples and its table of rules: run anew, and written back (``python -m tests.readme``)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from smtplint import rules

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
_RULES = re.compile(r"(<!-- rules -->\n).*?(<!-- /rules -->)", re.DOTALL)


def output(command: str) -> str:
    """What a shell prints for the command, in the checkout, with this smtplint first on the path."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LANGUAGE", "LANG"):
        environment.pop(name, None)
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout + done.stderr


def console(block: str) -> str:
    """A block's commands, each followed by what it prints."""
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{command}\n{output(command[2:]).rstrip()}\n" for command in commands)


def table() -> str:
    """The table of rules."""
    rows = ["| code | name | severity | finds |", "|---|---|---|---|"]
    for name in rules.names():
        rule = rules.rule(name)
        severity = rule.severity if rule.default else f"{rule.severity}, off by default"
        summary = rule.summary.replace("|", "\\|").replace("<", "&lt;")
        rows.append(f"| {rule.code} | {name} | {severity} | {summary} |")
    return "\n".join(rows) + "\n"


def renewed(text: str, run: Callable[[str], str] = console) -> str:
    """README with every console block run anew and the table of rules written anew."""
    text = _CONSOLE.sub(lambda match: f"```console\n{run(match[1])}```", text)
    return _RULES.sub(lambda match: f"{match[1]}{table()}{match[2]}", text)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
