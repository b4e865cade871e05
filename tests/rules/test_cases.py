"""Every rule is tested by the cases in its own file, to the byte."""

from __future__ import annotations

import re

from smtplint import linting, rules
from smtplint.edits import apply
from smtplint.model import Context, Edit
from tests.rows import over

CASES = [(name, case) for name in rules.names() for case in rules.rule(name).invalid]
SOUND = [(name, command) for name in rules.names() for command in rules.rule(name).valid]


@over(("name", "case"), CASES)
def test_invalid_case(name: str, case: rules.Case) -> None:
    rule = rules.rule(name)
    chosen = None if rule.default else (*rules.names(),)
    found = [f for f in linting.findings_of(case.command, case.context, chosen) if f.rule == name]
    assert [(f.span, f.message, f.severity) for f in found] == [
        (case.span, case.message, case.severity or rule.severity)
    ]
    fix = found[0].fix
    assert (None if fix is None else apply(case.command, fix.edits)) == case.fixed


def test_text_on_both_sides_of_a_literal_is_two_faults() -> None:
    found = linting.findings_of(b"RCPT TO:<a@mail_[192.0.2.1].example>", Context())
    assert [(f.rule, f.span, f.fix and f.fix.edits) for f in found] == [
        ("text-beside-literal", (11, 16), (Edit(11, 16, b""),)),
        ("text-beside-literal", (27, 35), (Edit(27, 35, b""),)),
    ]


def test_of_a_line_that_may_have_been_cut_only_the_least_length_is_told() -> None:
    head = b"MAIL FROM:<a@example.com> X="
    (counted,) = (one for one in linting.lint(head + b"y" * 64_000).findings if one.code == "SL118")
    (cut,) = (one for one in linting.lint(head + b"y" * 70_000).findings if one.code == "SL118")
    assert counted.message == (
        "The line is 64030 octets long with its line end; with the extensions it uses, 512 is the most."
    )
    assert cut.message == (
        "The line is more than 65000 octets long; with its line end and its extensions 512 is the most."
    )


@over(("name", "command"), SOUND)
def test_valid_case(name: str, command: bytes) -> None:
    assert [f for f in linting.findings_of(command, Context(), rules.names()) if f.rule == name] == []


@over("name", rules.names())
def test_a_rule_is_complete(name: str) -> None:
    rule = rules.rule(name)
    family = rules.family(name)
    assert re.fullmatch(rf"SL{rules.FAMILIES[family]}\d\d", rule.code)
    assert rule.invalid or rule.files
    assert rule.valid or rule.sound_files
    assert rule.summary.endswith(".")
    assert len(rule.explanation) > 80
    assert re.fullmatch(r"RFC \d{4}( §[\d.]+)?|Unicode|smtplint", rule.rfc)


def test_codes_are_unique() -> None:
    codes = [rules.rule(name).code for name in rules.names()]
    assert len(codes) == len(set(codes))


def test_every_quirk_has_its_rule() -> None:
    """A deviation that no rule speaks of would be an error nobody is told of."""
    from smtplint.grammars import quirk_names
    from smtplint.syntax import ABSENCES, PARTS

    assert sorted((quirk_names() | ABSENCES) - {part.replace("_", "-") for part in PARTS} - set(rules.names())) == []
