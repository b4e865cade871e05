"""``smtplint rules``: the table of rules, or one rule's page."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from ..columns import entry, folded, padded
from ..lang import add_language, speaking

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..model import Finding, Span
    from ..rules import Case, FileCase
    from ..translation import Say

SUMMARY = "list the rules, or show one rule's page: its words, its cases, its RFC section"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", metavar="RULE", help="a code (SL202), a name, or a code's beginning (SL2)")
    add_language(parser, about="the language of the texts")


def run(options: argparse.Namespace) -> int:
    from .. import rules

    say = speaking(options)
    meant = rules.meant("ALL" if options.rule is None else options.rule)
    if len(meant) == 1:
        print("\n".join(_page(next(iter(meant)), say)))
        return 0
    from ..output.style import list_width

    wide = list_width(sys.stdout)
    for name in (name for name in rules.names() if name in meant):
        rule = rules.rule(name)
        off = "" if rule.default else f" ({say('off by default')})"
        lead = f"{rule.code}  {padded(say(rule.severity), 8)} {name:24} "
        print("\n".join(entry(lead, f"{say(rule.summary)}{off}", wide)))
    return 0


def _page(name: str, say: Say) -> Iterator[str]:
    from .. import rules
    from ..linting import lint
    from ..output.style import page_width
    from ..output.visible import drawn, shown

    rule, wide = rules.rule(name), page_width(sys.stdout)
    yield f"{rule.code} {name}: {say(rule.severity)}{'' if rule.default else ', ' + say('off by default')}"
    yield ""
    yield from folded(say(rule.summary), wide)
    yield ""
    yield from folded(say(rule.explanation), wide)
    yield ""
    yield say("Decided by {rfc}.", rfc=rule.rfc)
    yield ""
    yield say("Found in")
    for case in rule.invalid:
        text, span, fixed = _given(case)
        line, begin, end = drawn(text, span, wide - 2)
        yield f"  {line}"
        yield f"  {' ' * begin}{'^' * (end - begin)}"
        yield from folded(say(case.message), wide, "    ", "    ")
        if fixed is not None:
            found = lint(case.command, context=case.context).findings
            yield f"    {_fix(found, name, case.message, say)}: {shown(fixed)}"
    for file in rule.files:
        yield from _file(file, name, say, wide)
    yield ""
    yield say("Not found in")
    for command in rule.valid:
        yield f"  {drawn(command, (0, 0), wide - 2)[0]}"
    for name, text in rule.sound_files:
        yield from (f"  {name}: {line}" for line in text.decode().splitlines())


def _given(case: Case) -> tuple[bytes, Span, bytes | None]:
    """What a case shows: the command, or the address alone where that is handed to what puts it in brackets."""
    if not case.context.handed:
        return case.command, case.span, case.fixed
    begin = case.command.index(b"<") + 1
    text = case.command[begin:-1]
    first, last = (min(max(at - begin, 0), len(text)) for at in case.span)
    return text, (first, last), case.fixed and case.fixed[begin:-1]


def _fix(found: Iterable[Finding], rule: str, message: str, say: Say) -> str:
    """What the fix of a finding is called, by whether it is made."""
    from ..output.full import SAFETY

    fixes = (one.fix for one in found if (one.rule, one.message) == (rule, message))
    fix = next(filter(None, fixes), None)
    return say(SAFETY[fix.safety if fix else "safe"])


def _file(case: FileCase, rule: str, say: Say, wide: int) -> Iterator[str]:
    """A small file that a rule speaks of, marked where it does."""
    begin = case.text.rfind(b"\n", 0, case.span[0]) + 1
    for line in case.text.decode().splitlines(keepends=True):
        yield f"  {case.file}: {line.rstrip()}"
        if case.text[begin:].startswith(line.encode()):
            yield " " * (len(case.file) + 4 + case.span[0] - begin) + "^" * max(case.span[1] - case.span[0], 1)
    yield from folded(say(case.message), wide, "    ", "    ")
    if case.fixed is not None:
        from io import BytesIO

        from ..checking import diagnose
        from ..sources import found_in

        ones = found_in(BytesIO(case.text), case.file)
        found = (told.finding for one in ones for told in diagnose(case.file, one, frozenset((rule,))))
        called = _fix(found, rule, case.message, say)
        yield from (f"    {called}: {line}" for line in case.fixed.decode().splitlines())
