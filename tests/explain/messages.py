"""Every English text that a person may read, gathered from the data and from the calls that translate."""

from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

from smtplint import settings
from smtplint.model import Basis, Severity
from smtplint.output import full, progress, summary
from smtplint.replies import causes, comparison, enhanced, explanation, known, model, tables
from smtplint.servers import profiles, programs
from smtplint.stages import Each, Stage

from . import registered

PACKAGE = Path(explanation.__file__).parents[1]
PLACE = re.compile(r"\{[^}]*\}|%\(\w+\)\w")
CALLS = ("say", "translated", "Message", "row", "add_argument_group", "spoken")
# What argparse says by itself, its values numbered.
ARGPARSE = (
    "positional arguments",
    "options",
    "show this help message and exit",
    "unrecognized arguments: {0}",
    "the following arguments are required: {0}",
    "argument {0}: {1}",
    "expected one argument",
    "expected at least one argument",
    "invalid choice: {0} (choose from {1})",
    "invalid {0} value: {1}",
    "ignored explicit argument {0}",
)
# What the system says of files and of hosts that cannot be had.
TROUBLES = (
    errno.ENOENT,
    errno.EACCES,
    errno.EPERM,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.ELOOP,
    errno.ENAMETOOLONG,
    errno.EBADF,
    errno.ENOSPC,
    errno.EROFS,
    errno.EIO,
    errno.EMFILE,
    errno.EPIPE,
    errno.ECONNREFUSED,
    errno.ECONNRESET,
    errno.EHOSTUNREACH,
    errno.ENETUNREACH,
)
# What the C library says of a host's name that leads nowhere.
NAMELESS = (
    "name or service not known",
    "no address associated with hostname",
    "temporary failure in name resolution",
)


def _catalogue() -> Iterator[str]:
    for kinds in (model.Kind, model.Category, model.Actor, model.Survival):
        yield from get_args(kinds)[0]
    yield from known.GENERAL.values()
    yield from full.SAFETY.values()
    yield from get_args(Severity)[0]
    yield from get_args(Basis)[0]
    yield from progress.COUNTED
    yield from settings.WANTED.values()
    yield from ARGPARSE
    for number in TROUBLES:
        yield os.strerror(number).lower()
    yield from NAMELESS
    for counted in summary.COUNTED.values():
        yield from counted
    yield from enhanced.SUBJECTS.values()
    yield from enhanced.OCCASIONS.values()
    for cause in causes.CAUSES.values():
        yield from (cause.name, cause.meaning, *cause.fix, *cause.fix_otherwise, *filter(None, (cause.fix_timed,)))
    for code in registered.ENTRIES:
        yield from (code.name, code.meaning, *code.when, *code.fix, code.choose)
    for status in enhanced.statuses().values():
        yield from (status.name, status.meaning, status.fix)
    for _, _, *advice in tables.rows("particulars.tsv"):
        yield from advice
    for _, _, sentence in comparison._leads():
        yield sentence


def _servers() -> Iterator[str]:
    """What is said of the profiles, and what their steps want; sources that are names of files stay as they are."""
    for profile in (one for program in programs() for one in profiles(program)):
        yield from (profile.configuration, *profile.changes)
        if profile.basis == "documented" or " of " in profile.server.source:
            yield profile.server.source
        for step in profile.steps:
            if isinstance(step, Stage | Each):
                stages = step.stages if isinstance(step, Each) else ()
                # Keywords alone, such as "FROM:", are the same in every language.
                yield from (one.words for one in (step, *stages) if any(map(str.islower, one.words)))


def _written(path: Path) -> Iterator[str]:
    """The texts written out in the calls that translate, and a subcommand's summary."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in CALLS and isinstance(node.args[0].value, str):
                yield node.args[0].value
        if isinstance(node, ast.keyword) and node.arg in ("help", "about") and isinstance(node.value, ast.Constant):
            yield ast.literal_eval(node.value)
        if isinstance(node, ast.Assign) and _named(node, "SUMMARY", "_DOES", "_MORE"):
            yield ast.literal_eval(node.value)


def _named(node: ast.Assign, *names: str) -> bool:
    """Whether what is given a value is called one of these."""
    target = node.targets[0]
    return isinstance(target, ast.Name) and target.id in names


def _template(node: ast.expr) -> str | None:
    """The text of a string, or of an f-string with its values as {0}, {1} …"""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    text, places = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text, places = f"{text}{{{places}}}", places + 1
    return text


def _speaks(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ("each", "Words")


def _said(node: ast.AST) -> Iterator[str]:
    """The texts in the functions of a rule: what its findings and its fixes may say; explanations are read whole."""
    for child in ast.iter_child_nodes(node):
        declares = isinstance(child, ast.Assign) and _named(child, "RULE", "RELAY_TEST")
        comment = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if declares:
            yield from (text for part in ast.walk(child) if _speaks(part) for text in _said(part))
        if declares or comment or isinstance(child, ast.Raise):
            continue
        text = _template(child) if isinstance(child, ast.expr) else None
        if text is None:
            yield from _said(child)
        elif " " in text.strip() and not text.startswith("RFC ") and any(map(str.islower, text)) and "-at " not in text:
            yield text


def _rules() -> Iterator[str]:
    from smtplint import rules

    for path in sorted((PACKAGE / "rules").rglob("*.py")):
        yield from _said(ast.parse(path.read_text(encoding="utf-8")))
    for name in rules.names():
        yield rules.rule(name).summary
    for name in rules.names():
        yield rules.rule(name).explanation


@cache
def messages() -> tuple[str, ...]:
    """All of them, each once, in a settled order."""
    found = [*_catalogue()]
    for path in sorted(PACKAGE.rglob("*.py")):
        found += _written(path)
    found += [*_servers(), *_rules()]
    return tuple(text for text in dict.fromkeys(found) if any(map(str.isalpha, PLACE.sub("", text))))
