"""What the shortest answers import: these modules of smtplint, and of the standard library next to nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import new_class

import pytest

import smtplint
from smtplint.typed import NamedTuple

ROOT = Path(smtplint.__file__).parent.parent
# What `python -m` imports before it runs anything.
_LOADED = """
import runpy, sys
before = set(sys.modules)
from smtplint.cli import main
main(sys.argv[1:])
print(*sorted(set(sys.modules) - before), file=sys.stderr)
"""
_ALL = {
    "smtplint", "smtplint.arguments", "smtplint.cli", "smtplint.commands", "smtplint.folder", "smtplint.lang",
    "smtplint.misuse", "smtplint.output", "smtplint.regexes", "smtplint.translation", "smtplint.typed",
}  # fmt: skip
_EXPLAIN = _ALL | {
    "smtplint.columns", "smtplint.commands.explain", "smtplint.output.style", "smtplint.replies",
    "smtplint.replies.advice", "smtplint.replies.causes", "smtplint.replies.codes", "smtplint.replies.explanation",
    "smtplint.replies.known", "smtplint.replies.model", "smtplint.replies.names", "smtplint.replies.page",
    "smtplint.replies.oddities", "smtplint.replies.reading", "smtplint.replies.tables", "smtplint.replies.telling",
    "smtplint.replies.usual",
}  # fmt: skip
_CHECK = _ALL | {
    "smtplint.commands.check", "smtplint.inputs", "smtplint.inspection", "smtplint.marked", "smtplint.output.summary",
    "smtplint.placing", "smtplint.running", "smtplint.settings", "smtplint.sources", "smtplint.sources.files",
    "smtplint.sources.files.kinds", "smtplint.sources.files.prefilter", "smtplint.sources.reading", "smtplint.verbs",
}  # fmt: skip
# A finding on a line of its own: the reader of such lines, the parse, the one rule, and what draws it.
_FINDING = _CHECK | {
    "smtplint.checking", "smtplint.columns", "smtplint.edits", "smtplint.grammars", "smtplint.lalr", "smtplint.linting",
    "smtplint.model", "smtplint.octets", "smtplint.output.full", "smtplint.output.style", "smtplint.output.visible",
    "smtplint.rules", "smtplint.rules.brackets", "smtplint.rules.brackets.space_after_colon", "smtplint.rules.quoting",
    "smtplint.sources.documents", "smtplint.sources.documents.ended", "smtplint.sources.documents.fences",
    "smtplint.sources.documents.refusing", "smtplint.sources.documents.warned",
    "smtplint.sources.files.bearings", "smtplint.sources.files.bodies",
    "smtplint.sources.files.leniency", "smtplint.sources.files.lines", "smtplint.sources.files.refusals",
    "smtplint.sources.mended_beside", "smtplint.sources.prose", "smtplint.sources.sent",
    "smtplint.sources.sent.genuine", "smtplint.sources.sent.typed", "smtplint.sources.sent.unmended",
    "smtplint.sources.spelling", "smtplint.sources.spelling.placeholders", "smtplint.syntax",
}  # fmt: skip
# These take no time; Python has some of them loaded already, or not, by its version.
_CHEAP = {"__future__", "abc", "collections.abc", "gc", "itertools", "operator", "types"}


def _imported(*arguments: str) -> set[str]:
    program = (sys.executable, "-X", "utf8", "-c", _LOADED, *arguments)
    done = subprocess.run(program, capture_output=True, text=True, cwd=ROOT, check=False)
    return set(done.stderr.split())


def _checked(folder: Path, text: str, name: str = "file.txt") -> set[str]:
    (folder / name).write_text(text)
    return _imported("check", str(folder / name))


def test_explaining_a_code() -> None:
    assert _imported("explain", "501") - _CHEAP == _EXPLAIN


def test_checking_a_file_without_smtp_text(tmp_path: Path) -> None:
    assert _checked(tmp_path, "no SMTP here\n" * 50) - _CHEAP == _CHECK


def test_a_finding_on_a_line_of_its_own(tmp_path: Path) -> None:
    told = _checked(tmp_path, "MAIL FROM: <ann@example.com>\n")
    assert {name for name in told if name.startswith("smtplint")} == _FINDING


def test_predicting_reads_no_files() -> None:
    told = _imported("predict", "MAIL FROM: <ann@example.com>")
    assert not any(name.startswith(("smtplint.sources", "smtplint.rules")) for name in told)


@pytest.mark.parametrize(
    "arguments",
    [
        ("predict", "MAIL FROM: <ann@example.com>"),
        ("compare", "501", "550"),
        ("explain", "550 5.1.1 <ann@example.com>: no such user"),
        ("rules", "SL202"),
        ("servers",),
    ],
)
def test_no_answer_waits_for_argparse_and_typing(arguments: tuple[str, ...]) -> None:
    assert not {"argparse", "dataclasses", "gettext", "json", "locale", "typing"} & _imported(*arguments)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("file.txt", "MAIL FROM: <ann@example.com>\n"),
        ("file.py", 'sock.sendall(b"MAIL FROM: <ann@example.com>\\r\\n")\n'),
    ],
)
def test_nor_does_a_finding(name: str, text: str, tmp_path: Path) -> None:
    told = _checked(tmp_path, text, name)
    assert "smtplint.rules.brackets.space_after_colon" in told
    assert not {"argparse", "dataclasses", "gettext", "json", "locale", "typing", "unicodedata"} & told


def test_too_many_fields() -> None:
    """A named tuple of more fields than can be read by their places is refused in words."""
    fields = dict.fromkeys((f"field{place}" for place in range(25)), int)
    with pytest.raises(TypeError, match=r"^Wide has 25 fields; a named tuple here may have 24$"):
        new_class("Wide", (NamedTuple,), exec_body=lambda body: body.update(__annotations__=fields))
