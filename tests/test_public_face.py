"""The public face: its names, the fields of its values, and that a name costs nothing until it is asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import smtplint

ROOT = Path(smtplint.__file__).parent.parent

NAMES = [
    "Because",
    "Command",
    "CommandSyntaxError",
    "Comparison",
    "Context",
    "Edit",
    "Explanation",
    "Finding",
    "Fix",
    "Parameter",
    "Part",
    "Path",
    "Prediction",
    "Quirk",
    "Reply",
    "Report",
    "Retry",
    "Row",
    "UnknownServer",
    "Unreadable",
    "compare",
    "explain",
    "is_valid",
    "lint",
    "predict",
    "servers",
    "validate",
]

FIELDS = {
    "Because": ("span", "words"),
    "Command": ("raw", "verb", "path", "parameters", "quirks"),
    "Comparison": ("subjects", "shared", "differences", "choose", "leads"),
    "Context": ("smtputf8", "servers", "handed", "read"),
    "Edit": ("start", "end", "text"),
    "Explanation": (
        "subject",
        "code",
        "enhanced",
        "rule",
        "kind",
        "category",
        "name",
        "cause",
        "meaning",
        "when",
        "fix",
        "retry",
        "actor",
        "survival",
        "server",
        "rfc",
        "related",
        "notes",
        "wordings",
        "exchange",
        "sound",
        "topic",
        "severity",
    ),
    "Finding": ("code", "rule", "severity", "span", "message", "rfc", "fix"),
    "Fix": ("message", "edits", "safety"),
    "Parameter": ("keyword", "value", "span"),
    "Part": ("text", "span"),
    "Path": ("span", "route", "local_part", "domain"),
    "Prediction": ("server", "reply", "basis", "because", "closes"),
    "Quirk": ("name", "span"),
    "Reply": ("code", "enhanced", "text"),
    "Retry": ("again", "new_connection", "after", "give_up_after"),
    "Row": ("aspect", "values"),
}


def test_the_names() -> None:
    assert smtplint.__all__ == NAMES
    assert [name for name in NAMES if getattr(smtplint, name, None) is None] == []


@pytest.mark.parametrize("name", FIELDS)
def test_the_fields_of_a_value(name: str) -> None:
    assert getattr(smtplint, name)._fields == FIELDS[name]


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError) as raised:
        _ = smtplint.nothing
    assert str(raised.value) == "module 'smtplint' has no attribute 'nothing'"


def test_in_a_fresh_process_all_names_are_listed_and_the_example_runs() -> None:
    program = "import doctest, smtplint; print(*dir(smtplint)); print(doctest.testmod(smtplint))"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    names, _, tried = said.partition("\n")
    assert set(NAMES) <= set(names.split())
    assert tried == "TestResults(failed=0, attempted=3)\n"


def test_what_explain_and_compare_cannot_read_is_one_error() -> None:
    for ask in (lambda: smtplint.explain("nonsense"), lambda: smtplint.compare("501", "SL202")):
        with pytest.raises(smtplint.Unreadable):
            ask()


def test_a_value_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        smtplint.lint("MAIL FROM:<a@b.example>").command.raw = b""  # type: ignore[misc]


def test_a_report_of_a_fault() -> None:
    report = smtplint.lint("MAIL FROM: <ann@example.com>")
    finding = smtplint.Finding(
        "SL202",
        "space-after-colon",
        "error",
        (10, 11),
        "White space after the colon; the < of the address belongs right behind it.",
        "RFC 5321 §4.1.1.2",
        smtplint.Fix("Remove the white space", (smtplint.Edit(10, 11, b""),), "safe"),
    )
    assert (report.ok, report.fixed) == (False, b"MAIL FROM:<ann@example.com>")
    assert report.findings == (finding,)
    assert report.predictions == ()
    assert report.command == smtplint.Command(
        b"MAIL FROM: <ann@example.com>",
        "MAIL",
        smtplint.Path((11, 28), (), smtplint.Part(b"ann", (12, 15)), smtplint.Part(b"example.com", (16, 27))),
        (),
        (smtplint.Quirk("space-after-colon", (10, 11)),),
    )


COMMAND = "MAIL FROM:<a@b.example>"


@pytest.mark.parametrize(("given", "kind"), [(5, "int"), ([77, 65], "list"), (None, "NoneType")])
@pytest.mark.parametrize("asked", [smtplint.lint, smtplint.is_valid, smtplint.validate, smtplint.predict])
def test_what_is_neither_text_nor_octets_is_misuse(asked: Any, given: object, kind: str) -> None:
    with pytest.raises(TypeError) as raised:
        asked(given)
    assert str(raised.value) == f"a command is bytes or str, not {kind}"


@pytest.mark.parametrize("command", [COMMAND, "MAIL FROM: <a@b.example>"])
@pytest.mark.parametrize("asked", [smtplint.lint, smtplint.is_valid, smtplint.validate])
def test_a_context_that_is_none_is_misuse(asked: Any, command: str) -> None:
    with pytest.raises(TypeError) as raised:
        asked(command, context=5)
    assert str(raised.value) == "a context is Context, not int"


@pytest.mark.parametrize(
    "asked",
    [
        lambda: smtplint.explain("501", "xx"),
        lambda: smtplint.explain("SL202", "xx"),
        lambda: smtplint.compare("421", "501", language="xx"),
    ],
)
def test_a_language_that_is_not_known(asked: Callable[[], object]) -> None:
    with pytest.raises(LookupError) as raised:
        asked()
    assert str(raised.value) == "no language is called 'xx'; there are en, th"


def test_what_a_comparison_is_made_of() -> None:
    found = smtplint.compare("550", "551")
    assert found.shared[0] == smtplint.Row("Class", ("permanent",) * 2)
    assert found.subjects == (smtplint.explain("550"), smtplint.explain("551"))


def test_validate_raises_what_it_found() -> None:
    with pytest.raises(smtplint.CommandSyntaxError) as raised:
        smtplint.validate("MAIL FROM: <ann@example.com>")
    assert raised.value.report.findings == smtplint.lint("MAIL FROM: <ann@example.com>").findings
    assert smtplint.validate("RCPT TO:<Postmaster>").path == smtplint.Path(
        (8, 20), (), smtplint.Part(b"Postmaster", (9, 19)), None
    )


def test_a_prediction_is_of_the_newest_postfix_unless_told() -> None:
    assert smtplint.predict("RCPT TO:<>") == smtplint.Prediction(
        "postfix@3.10",
        smtplint.Reply(501, "5.1.3", "5.1.3 Bad recipient address syntax"),
        "measured",
        smtplint.Because((8, 10), "one address, of a valid domain"),
        False,
    )


def run(program: str) -> str:
    """What a fresh process prints."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    return done.stdout


LOADED = "print(*sorted(name for name in sys.modules if name.startswith(('smtplint', 'lark', 'email_validator'))))"


def test_importing_the_package_imports_nothing_else() -> None:
    assert run(f"import sys, smtplint; {LOADED}") == "smtplint\n"


def test_the_types_of_what_is_public_can_be_asked_for() -> None:
    for name in smtplint.__all__:
        value = getattr(smtplint, name)
        if isinstance(value, type) and issubclass(value, tuple):
            assert list(get_type_hints(value)) == list(value._fields)  # type: ignore[attr-defined]


def test_judging_a_sound_command_asks_no_parser_and_no_validator() -> None:
    told = run(f"import sys, smtplint; print(smtplint.is_valid('MAIL FROM:<a@b.example>')); {LOADED}").split()
    assert told[0] == "True"
    assert [name for name in told if not name.startswith("smtplint")] == ["True"]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "import smtplint.servers",
        "from smtplint import servers",
        "smtplint.predict('x')",
        "import smtplint.servers.exim",
    ],
)
def test_servers_is_a_function_though_a_package_has_its_name(before: str) -> None:
    told = run(f"import smtplint\n{before}\nprint(*smtplint.servers()[:2])")
    assert told == "aiosmtpd@1.4 amazon-ses\n"


def test_the_help_of_the_package_servers_is_that_of_the_function() -> None:
    told = run("import smtplint.servers\nhelp(smtplint.servers)").splitlines()
    said = "    smtplint.servers - The servers that can be predicted: servers() gives their names."
    assert told[told.index("NAME") + 1] == said


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_help_says_of_each_field_what_it_is(name: str) -> None:
    value = getattr(smtplint, name)
    assert [field for field in FIELDS[name] if not (told := getattr(value, field).__doc__) or "Alias" in told] == []


def test_results_as_text_are_for_people_and_as_repr_complete() -> None:
    report = smtplint.lint("RCPT TO: <ann@example.com>", servers="postfix")
    assert str(report).splitlines()[1:3] == ["1 | RCPT TO: <ann@example.com>", "  |         ^"]
    assert str(report.findings[0]).startswith("SL202 space-after-colon: White space after the colon; ")
    assert str(report.predictions[0].reply) == "250 2.1.5 Ok"
    assert repr(report).endswith(f"fixed=b'RCPT TO:<ann@example.com>', predictions={report.predictions!r})")
    assert str(smtplint.lint("RCPT TO:<ann@example.com>")) == "no finding"
    found = smtplint.explain("556")
    assert str(found) == f"556  {found.name}\n{found.meaning}\n{found.fix}"
