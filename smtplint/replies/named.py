"""What a rule or a cause means that was asked for by its name."""

from __future__ import annotations

from collections.abc import Iterable

from .. import rules
from ..linting import findings_of
from ..rules import Case, Rule
from ..translation import Message, translated
from . import advice, codes
from .causes import CAUSES
from .enhanced import statuses
from .model import NEVER, Cause, Explanation
from .reading import Unreadable


def ruled(name: str, language: str) -> Explanation:
    """One of the rules of ``smtplint.rules``, as an Explanation without a class."""
    by_code = {rules.rule(each).code: each for each in rules.names()} if name[:2].upper() == "SL" else {}
    try:
        known = by_code.get(name.upper()) or (name.replace("_", "-").lower() if "-" in name or "_" in name else name)
        rule = rules.rule(known)
    except rules.UnknownRule as unknown:
        (told,) = unknown.args
        near = str(told.values.get("near", ""))
        if near.startswith("SL") and near not in by_code:
            told = Message("no rule is called {name!r}; smtplint rules {near} lists those that begin so", **told.values)
        raise Unreadable(told) from None
    meaning = " ".join(translated(part, language) for part in (rule.summary, rule.explanation) if part)
    shown = rule.invalid[:3]
    fixed = dict.fromkeys(case.fixed for case in shown if case.fixed is not None)
    return Explanation(
        subject=rule.code,
        rule=rule.code,
        category="syntax",
        name=known,
        cause=rule.cause,
        meaning=meaning,
        fix="\n".join(translated(line, language) for line in _mending(known, shown) or _usual_fix(rule)),
        actor="client code",
        rfc=rule.rfc,
        exchange=tuple(_line(case.command) for case in shown),
        sound=tuple(map(_line, fixed)),
        severity=rule.severity,
    )


def caused(cause: Cause, language: str) -> Explanation:
    """One of the causes, with the codes that mean it where nothing else is said."""
    entries = (entry for digit in (2, 3, 4, 5) for entry in codes.of_class(digit))
    numbers = dict.fromkeys(str(entry.code) for entry in entries if entry.cause == cause.key)
    return Explanation(
        subject=cause.key,
        name=translated(cause.name, language),
        cause=cause.key,
        meaning=translated(cause.meaning, language),
        fix="\n".join(translated(line, language) for line in cause.fix),
        retry=NEVER if cause.policy == "never" else advice.retry("transient", None, cause, None, told=True),
        actor=cause.actor,
        related=(*numbers, *(code for code, known in statuses().items() if known.cause == cause.key)),
    )


def _usual_fix(rule: Rule) -> tuple[str, ...]:
    """The advice on a cause; on what is sound by the grammar the rule's own explanation has it."""
    return CAUSES[rule.cause].fix if rule.severity == "error" else ()


def _mending(rule: str, cases: Iterable[Case]) -> tuple[str, ...]:
    """What the fixes of a rule say that they do to these commands, each once."""
    found = (one for case in cases for one in findings_of(case.command, case.context, (rule,)))
    return tuple(dict.fromkeys(one.fix.message for one in found if one.fix))


def _line(command: bytes) -> str:
    return "C: " + command.decode("utf-8", "backslashreplace").encode("unicode_escape").decode().replace("\\\\", "\\")
