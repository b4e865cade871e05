"""``smtplint rules``: the table of rules, or one rule's page."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..cli import Misuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..rules import FileCase

SUMMARY = "list the rules, or show one rule's page: its words, its cases, its RFC section"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", metavar="RULE", help="a code (SL202) or a name (space-after-colon)")


def run(options: argparse.Namespace) -> int:
    from .. import rules

    if options.rule is None:
        for name in rules.names():
            rule = rules.rule(name)
            print(
                f"{rule.code}  {rule.severity:8} {name:24} {rule.summary}{'' if rule.default else ' (off by default)'}"
            )
        return 0
    try:
        name = rules.find(options.rule)
    except rules.UnknownRule as error:
        raise Misuse(str(error)) from None
    print("\n".join(_page(name)))
    return 0


def _page(name: str) -> Iterator[str]:
    from textwrap import wrap

    from .. import rules
    from ..output.visible import cells

    def shown(command: bytes) -> str:
        return "".join(cell.shown for cell in cells(command))

    rule = rules.rule(name)
    yield f"{rule.code} {name}: {rule.severity}{'' if rule.default else ', off by default'}"
    yield ""
    yield from wrap(rule.summary, 88)
    yield ""
    yield from wrap(rule.explanation, 88)
    yield ""
    yield f"Decided by {rule.rfc}."
    yield ""
    yield "Found in"
    for case in rule.invalid:
        yield f"  {shown(case.command)}"
        begin = sum(len(cell.shown) for cell in cells(case.command[: case.span[0]]))
        length = sum(len(cell.shown) for cell in cells(case.command[case.span[0] : case.span[1]]))
        yield f"  {' ' * begin}{'^' * max(length, 1)}"
        yield f"    {case.message}"
        if case.fixed is not None:
            yield f"    fix: {shown(case.fixed)}"
    for file in rule.files:
        yield from _file(file)
    yield ""
    yield "Not found in"
    for command in rule.valid:
        yield f"  {shown(command)}"
    for name, text in rule.sound_files:
        yield from (f"  {name}: {line}" for line in text.decode().splitlines())


def _file(case: FileCase) -> Iterator[str]:
    """A small file that a rule speaks of, marked where it does."""
    begin = case.text.rfind(b"\n", 0, case.span[0]) + 1
    for line in case.text.decode().splitlines(keepends=True):
        yield f"  {case.file}: {line.rstrip()}"
        if case.text[begin:].startswith(line.encode()):
            yield " " * (len(case.file) + 4 + case.span[0] - begin) + "^" * max(case.span[1] - case.span[0], 1)
    yield f"    {case.message}"
    if case.fixed is not None:
        yield from (f"    fix: {line}" for line in case.fixed.decode().splitlines())
