"""The public face: its names, the fields of its values, and that a name costs nothing until it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

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
    "UnknownServer",
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
    "Edit": ("start", "end", "text"),
    "Finding": ("code", "rule", "severity", "span", "message", "rfc", "fix"),
    "Fix": ("message", "edits", "safety"),
    "Parameter": ("keyword", "value", "span"),
    "Part": ("text", "span"),
    "Path": ("span", "route", "local_part", "domain"),
    "Prediction": ("server", "reply", "basis", "because", "closes"),
    "Quirk": ("name", "span"),
    "Reply": ("code", "enhanced", "text"),
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
        "White space after the colon; the path begins right behind it.",
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


@pytest.mark.parametrize("given", [5, [77, 65], None])
def test_what_is_neither_text_nor_octets_is_misuse(given: Any) -> None:
    with pytest.raises(TypeError):
        smtplint.lint(given)


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
