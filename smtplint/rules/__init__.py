"""What a rule is, and the rules that there are: one file a rule, found by looking into this folder.

A rule's file is named as the rule ("space_after_colon.py" is ``space-after-colon``) and holds one ``RULE``: its
words, its cases, its check and its fix. Where the tolerant grammar has an alias of that name, the rule is called only
when the parse met it (and is only then imported); the rules of the families "encoding" and "injection", and those that
no alias names, look at every command that is not plainly sound.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

from ..grammars import lines_of, quirk_names
from ..misuse import Misuse
from ..model import Command, Context, Edit, Fix, Safety, Severity, Span
from ..translation import Message
from ..typed import Literal, NamedTuple
from .quoting import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

FAMILIES = {
    "suppressions": "0",
    "frame": "1",
    "brackets": "2",
    "local_part": "3",
    "domain": "4",
    "parameters": "5",
    "encoding": "6",
    "injection": "7",
    "assembly": "8",
    "acceptance": "9",
}
_ALWAYS = ("encoding", "injection")
# What the rules of these families speak of is no command, and is seen by others.
_ELSEWHERE = ("suppressions", "assembly")


Scope = Literal[
    "any", "controls", "literals", "long", "non-ascii", "number", "parameters", "quotes", "route", "servers", "signs"
]
# What the explanations of rules on relaying end with: where the command is a test of just that.
RELAY_TEST = (
    "Nothing is said where a file's name, or its words within ten lines of the command, say that relaying is tested: "
    "an open relay, a relay test, the percent hack, a bang path, a source route; or where the line behind the command "
    "expects a reply that begins with 5."
)
# Rules that say of a character what is wrong with it wherever it stands, and so more than one on its place.
ODD_CHARACTERS = (
    "nul",
    "control-character",
    "unseen-character",
    "bidirectional-control",
    "byte-order-mark",
    "look-alike",
)
# A command of so many octets has nothing that is over a limit: the least of the limits is a label's 63.
LONG = 63


class Hit(NamedTuple):
    """What a check returns: where, what was found and what may stand there, and the edits that would mend it.

    ``severity`` and ``rfc`` are given only where they are not the rule's own.
    """

    span: Span
    message: str
    fix: Fix | None = None
    severity: Severity | None = None
    rfc: str | None = None


class Case(NamedTuple):
    """A command that the rule speaks of: the finding's span and message, and the command with its fix applied.

    The message is the rule's own template with the values spelt out; the template stands once more in the catalogue.
    ``fixed`` is None where no fix is offered. ``severity`` is named only where it is not the rule's own.
    """

    command: bytes
    span: Span
    message: str
    fixed: bytes | None
    context: Context = Context()
    severity: Severity | None = None


class FileCase(NamedTuple):
    """A small file of that name that a rule speaks of: where, and the file with its fix."""

    file: str
    text: bytes
    span: Span
    message: str
    fixed: bytes | None


def _nothing(command: Command, context: Context) -> Iterable[Hit]:
    """The check of a rule that speaks of no single command."""
    return ()


class Words(NamedTuple):
    """What a rule says of a fault: ``message`` with {0}, {1} … for its values, and what its fix is called."""

    message: str
    fix: str = ""
    safety: Safety = "safe"


class Rule(NamedTuple):
    """One rule; see the module's text.

    summary      a line: what it finds
    explanation  a paragraph or two: why it matters, who refuses it, what to do
    rfc          the section that decides, "RFC 5321 §4.1.2"
    valid        commands in which the rule finds nothing
    yields_to    rules that explain the same bytes better: where one of them overlaps or touches, this one is silent
    part_of      rules whose findings are about more: where one of them covers an octet, this one is silent
    cause        the key of what a server's refusal of it is put down to, as ``replies.causes`` has them
    default      False for advice that has to be asked for (``select``)
    files        for a rule that speaks of no command: files it finds something in, in place of ``invalid``
    sound_files  and files, by name and text, in which it finds nothing, in place of ``valid``
    words        and what it says of the fault of its name
    only_if_sound  the rule is silent where another finds an error
    scope        what there must be for the rule to have anything to say: octets above 127, control characters,
                 a double quote, a square bracket, parameters, more than LONG octets, servers in the context; a source
                 route, signs in the local part that most have not, a domain that ends in a digit or has a colon
    probing      what it finds is meant where a file tests whether a server relays, or says that it is accepted, and
                 not told there
    """

    code: str
    severity: Severity
    summary: str
    explanation: str
    rfc: str
    check: Callable[[Command, Context], Iterable[Hit]] = _nothing
    valid: tuple[bytes, ...] = ()
    invalid: tuple[Case, ...] = ()
    yields_to: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    cause: str = "path-syntax"
    default: bool = True
    files: tuple[FileCase, ...] = ()
    sound_files: tuple[tuple[str, bytes], ...] = ()
    words: Words | None = None
    only_if_sound: bool = False
    scope: Scope = "any"
    probing: bool = False


def safe(message: str, *edits: Edit) -> Fix:
    """A fix that leaves the mailbox as it is."""
    return Fix(message, edits, "safe")


def unsafe(message: str, *edits: Edit) -> Fix:
    """A fix that changes the mailbox or its meaning to what was evidently meant."""
    return Fix(message, edits, "unsafe")


def display(message: str, *edits: Edit) -> Fix:
    """A fix that only a person can settle: shown, never applied."""
    return Fix(message, edits, "display")


def spans(command: Command, *names: str) -> list[Span]:
    """Where the parse met the quirks of these names, from left to right."""
    return [quirk.span for quirk in command.quirks if quirk.name in names]


def one_space(command: Command, span: Span) -> Fix:
    """The fix that leaves one space of a gap between two parts of the command."""
    start, end = span
    begins = command.raw[start : start + 1] == b" "
    return safe("Leave one space", Edit(start + 1, end, b"") if begins else Edit(start, end, b" "))


def one_dot(command: Command, span: Span) -> Fix:
    """The fix that leaves the first of several dots."""
    return unsafe("Leave one dot", Edit(span[0] + 1, span[1], b""))


def each(
    quirk: str,
    message: str,
    fix: Fix | None = None,
    text: bytes = b"",
    *,
    joined: bool = False,
    mend: Callable[[Command, Span], Fix | None] | None = None,
) -> Callable[[Command, Context], list[Hit]]:
    """The check that says the same wherever the parse met a quirk: what stands there is ``{0}`` in the message.

    ``fix`` has no edits: it puts ``text`` in the place of the quirk; ``mend`` makes the fix where it depends on what
    stands there. ``joined``: several stand one behind the other, and are told as one.
    """

    def mended(command: Command, span: Span) -> Fix | None:
        return mend(command, span) if mend else fix and Fix(fix.message, (Edit(*span, text),), fix.safety)

    def check(command: Command, context: Context) -> list[Hit]:
        found = spans(command, quirk)
        found = [(found[0][0], found[-1][1])] if joined and found else found
        return [Hit(span, message.format(quoted(command.raw[slice(*span)])), mended(command, span)) for span in found]

    return check


def in_local_part(
    sign: re.Pattern[bytes], message: str, *, with_domain: bool = False
) -> Callable[[Command, Context], Iterator[Hit]]:
    """The check for a sign in the local part, or in one ``with_domain``: its group, if it has one, is what is meant."""

    def check(command: Command, context: Context) -> Iterator[Hit]:
        path = command.path
        local = path.local_part if path and (path.domain or not with_domain) else None
        if local and (match := sign.search(local.text)):
            start, end = match.span(match.lastindex or 0)
            yield Hit((local.span[0] + start, local.span[0] + end), message.format(quoted(local.text[start:end])))

    return check


class UnknownRule(Misuse, LookupError):
    """No rule of that code or name; the text names what comes close."""


@cache
def _families() -> dict[str, str]:
    """Each rule's family, by the rule's name."""
    here = os.path.dirname(__file__)
    found: dict[str, str] = {}
    for family in FAMILIES:
        for file in sorted(os.listdir(os.path.join(here, family))):
            stem, end = os.path.splitext(file)
            if end == ".py" and not stem.startswith("_"):
                found[stem.replace("_", "-")] = family
    return found


@cache
def rule(name: str) -> Rule:
    """The rule of that name; raises UnknownRule."""
    family = _families().get(name)
    if family is None:
        raise _unknown(name, (3, 2, 1))
    found: Rule = import_module(f".{family}.{name.replace('-', '_')}", __name__).RULE
    return found


def _unknown(text: str, lengths: tuple[int, ...]) -> UnknownRule:
    """The error that says what comes close: a code that it begins like, or a name."""
    from difflib import get_close_matches

    codes = {rule(name).code for name in names()}
    # Letters that are taken for digits, and a number by itself.
    digits = text.upper().removeprefix("SL").translate(str.maketrans("OILS", "0115"))
    begins = next((f"SL{digits[:n]}" for n in lengths if any(code[2:].startswith(digits[:n]) for code in codes)), "")
    coded = begins and any(map(str.isdigit, text))
    for near in [begins] if coded else get_close_matches(text.lower(), _families(), 1):
        return UnknownRule(Message("no rule is called {name!r}; did you mean {near}?", name=text, near=near))
    return UnknownRule(Message("no rule is called {name!r}", name=text))


def chosen(select: str | None, ignore: str | None) -> frozenset[str]:
    """The names of the rules to ask, from lists by commas of codes, beginnings of codes ("SL2") or names.

    Without ``select`` the usual rules are meant; "ALL" means every one. Raises UnknownRule for what names no rule.
    """
    wanted = frozenset(name for name in names() if rule(name).default)
    if select is not None:
        named = _listed_in(select)
        if not named:
            raise UnknownRule(Message("no rule is named; ALL means every one"))
        wanted = frozenset().union(*map(meant, named))
    return wanted.difference(*map(meant, _listed_in(ignore or "")))


def _listed_in(text: str) -> list[str]:
    return [name for name in map(str.strip, text.split(",")) if name]


def meant(text: str) -> frozenset[str]:
    """The names of the rules that a code, a code's beginning, a name or "ALL" means; raises UnknownRule."""
    text = text.strip()
    if text.lower() in _families():
        return frozenset((text.lower(),))
    upper = text.upper()
    found = frozenset(name for name in names() if upper and (upper == "ALL" or rule(name).code.startswith(upper)))
    if not found:
        # A number is meant for one rule, and never for all whose codes begin like it.
        raise _unknown(text, (3,) if upper.removeprefix("SL").isdigit() else (3, 2, 1))
    return found


def is_asked(text: str, chosen: frozenset[str] | None) -> bool:
    """Whether all that a name means is among the rules chosen, None for the usual ones; so is what means no rule."""
    try:
        rules = meant(text)
    except UnknownRule:
        return True
    return all(rule(one).default if chosen is None else one in chosen for one in rules)


def family(name: str) -> str:
    """The family of a rule: the folder that its file is in."""
    rule(name)
    return _families()[name]


@cache
def names() -> tuple[str, ...]:
    """The names of all rules, in the order of their codes."""
    return tuple(sorted(_families(), key=lambda name: rule(name).code))


@cache
def by_quirk() -> frozenset[str]:
    """The rules that are asked only about commands in which the parse met the quirk of their name."""
    from ..syntax import ABSENCES

    quirks = quirk_names() | ABSENCES
    return frozenset(name for name, family in _families().items() if family not in _ALWAYS and name in quirks)


@cache
def standing() -> tuple[str, ...]:
    """The rules that look at every command which is not plainly sound."""
    return tuple(name for name, kind in _families().items() if kind not in _ELSEWHERE and name not in by_quirk())


@cache
def standing_rules(scopes: frozenset[Scope], usual: bool) -> tuple[tuple[Rule, str], ...]:
    """The standing rules that have something to say in these scopes, with their names; the others are not imported.

    ``usual`` leaves out those that have to be asked for. A rule that is not yet in the derived list is asked always.
    """
    listed = _listed()
    wanted = []
    for name in standing():
        scope, default = listed.get(name, ("any", "usual"))
        if scope in scopes and (default == "usual" or not usual):
            wanted.append((rule(name), name))
    return tuple(wanted)


@cache
def _listed() -> dict[str, tuple[str, str]]:
    """What the standing rules say of their scope and of being asked, as ``smtplint.derivation`` wrote it down."""
    rows = (line.split("\t") for line in lines_of("standing.tsv"))
    return {name: (scope, default) for name, scope, default in rows}
