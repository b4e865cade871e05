"""Whose settings hold for a file, and what is said of settings that cannot be used."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from smtplint import settings
from smtplint.cli import main
from smtplint.rules import names, rule
from smtplint.servers import servers
from smtplint.settings import BadSettings, Projects, Settings

SCHEMA = json.loads(Path(settings.__file__).with_name("settings.schema.json").read_text(encoding="utf-8"))

EVERY = """
select = ["SL2", "space-after-colon"]
ignore = ["SL202"]
exclude = ["fixtures/"]
include = ["*.smtp"]
servers = ["postfix"]
[per-file-ignores]
"tests/*" = ["SL3"]
[context]
smtputf8 = true
"""


def of(path: Path) -> Settings:
    return Projects().of(str(path))


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / "smtplint.toml").write_text(EVERY)
    found = of(tmp_path / "a" / "b.smtp")
    assert found.file == str(tmp_path / "smtplint.toml")
    assert found.root == str(tmp_path)
    assert found.select == ["SL2", "space-after-colon"]
    assert found.ignore == ["SL202"]
    assert found.exclude == ["fixtures/"]
    assert found.include == ["*.smtp"]
    assert found.servers == ["postfix"]
    assert found.per_file_ignores == {"tests/*": ["SL3"]}
    assert found.smtputf8 is True


def test_the_schema_is_one_and_takes_what_is_read() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    told = tomllib.loads(EVERY)
    assert set(told) == set(SCHEMA["properties"])
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(told)] == []


def test_the_schema_knows_rules_and_servers() -> None:
    named = Draft202012Validator(SCHEMA)
    every = {short for name in servers() for short in (name, name.split("@")[0])}
    assert set(SCHEMA["properties"]["servers"]["items"]["enum"]) == every
    for key in ("select", "ignore"):
        for name in (*names(), *(rule(one).code for one in names()), "SL2", "sl20", "S", "ALL", "all", " SL2 "):
            assert named.is_valid({key: [name]})
        for name in ("SL2021", "SL202 SL203", "SL2*", "SL202,SL203", "space_after_colon"):
            assert not named.is_valid({key: [name]})
    assert not named.is_valid({"servers": ["postfx"]})


def test_the_nearest_settings_hold(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.smtplint]\nselect = ["SL1"]\n')
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "smtplint.toml").write_text('select = ["SL2"]\n')
    projects = Projects()
    assert projects.of(str(tmp_path / "x")).select == ["SL1"]
    assert projects.of(str(tmp_path / "a" / "b" / "x")).select == ["SL2"]
    assert projects.of(str(tmp_path / "a" / "x")) is projects.of(str(tmp_path / "a" / "b" / "y"))


@pytest.mark.parametrize("name", ["pyproject.toml", "smtplint.toml"])
def test_a_byte_order_mark_says_nothing(name: str, tmp_path: Path) -> None:
    table = "[tool.smtplint]\n" if name == "pyproject.toml" else ""
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + f'{table}select = ["SL1"]\n'.encode())
    assert of(tmp_path / "x").select == ["SL1"]


@pytest.mark.parametrize(
    "other", ['[project]\nname = "x"\n', '[project]\nname = "smtplint"\n', "tool = 1 # smtplint\n"]
)
def test_a_pyproject_without_the_table_is_passed_over(tmp_path: Path, other: str) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.smtplint]\nselect = ["SL1"]\n')
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").write_text(other)
    assert of(tmp_path / "a" / "x").select == ["SL1"]


def test_a_broken_pyproject_of_others_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "smtplint.toml").write_text('select = ["SL1"]\n')
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").write_text("[[[")
    assert of(tmp_path / "a" / "x").select == ["SL1"]


def test_smtplint_toml_counts_before_pyproject_toml(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.smtplint]\nselect = ["SL1"]\n')
    (tmp_path / "smtplint.toml").write_text('select = ["SL2"]\n')
    assert of(tmp_path / "x").select == ["SL2"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('selct = ["SL1"]', "unknown key 'selct'; did you mean select?"),
        (
            'baseline = "b.json"',
            "unknown key 'baseline'; there are select, ignore, per-file-ignores, exclude, include, servers, context",
        ),
        ('per_file_ignores = ["SL1"]', "unknown key 'per_file_ignores'; did you mean per-file-ignores?"),
        ("context = {smtputf9 = true}", "unknown key 'context.smtputf9'; did you mean smtputf8?"),
        (
            "zzz = 1",
            "unknown key 'zzz'; there are select, ignore, per-file-ignores, exclude, include, servers, context",
        ),
        ('select = "SL1"', "select is to be a list of strings"),
        ("ignore = [1]", "ignore is to be a list of strings"),
        ('per-file-ignores = {"a" = "SL1"}', "per-file-ignores.a is to be a list of strings"),
        ("context = 1", "context is to be a table"),
        ("context = {smtputf8 = 1}", "context.smtputf8 is to be true or false"),
    ],
)
def test_what_cannot_be_used_is_told_in_a_line(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "smtplint.toml"
    file.write_text(text)
    with pytest.raises(BadSettings) as caught:
        of(tmp_path / "x")
    assert str(caught.value) == f"{file}: {said}"


@pytest.mark.parametrize("text", [b"select = [", b"\xff", b"a = " + b"[" * 100_000])
def test_what_is_no_toml_is_told(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / "smtplint.toml"
    file.write_bytes(text)
    with pytest.raises(BadSettings) as caught:
        of(tmp_path / "x")
    assert str(caught.value).startswith(f"{file}: is not TOML: ")


def test_settings_in_utf_16_are_told(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_bytes('[tool.smtplint]\nignore = ["SL202"]\n'.encode("utf-16"))
    with pytest.raises(BadSettings) as caught:
        of(tmp_path / "x")
    said = "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
    assert str(caught.value) == f"{file}: is not TOML: {said}"
    file.write_bytes('[project]\nname = "other"\n'.encode("utf-16"))
    assert of(tmp_path / "x").file == ""


def test_a_table_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool.smtplint = 1")
    with pytest.raises(BadSettings, match=r"smtplint is to be a table$"):
        of(tmp_path / "x")


# ---------------------------------------------------------------- what they bring about

BOTH = b"MAIL FROM : <a@example.com>\n"


def codes(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    main(["check", "--output-format", "concise", *arguments])
    return [line.split()[1] for line in capsys.readouterr().out.splitlines()[:-1]]


def test_select_and_ignore(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(BOTH)
    assert codes(capsys, "a.smtp") == ["SL110", "SL202"]
    (tmp_path / "smtplint.toml").write_text('select = ["SL2"]')
    assert codes(capsys, "a.smtp") == ["SL202"]
    assert codes(capsys, "--select", "SL1", "a.smtp") == ["SL110"]
    (tmp_path / "smtplint.toml").write_text('ignore = ["SL2"]')
    assert codes(capsys, "a.smtp") == ["SL110"]
    assert codes(capsys, "--ignore", "SL1", "a.smtp") == []
    assert codes(capsys, "--select", "SL2", "a.smtp") == ["SL202"]
    (tmp_path / "smtplint.toml").write_text("select = []")
    assert codes(capsys, "a.smtp") == []


def test_per_file_ignores(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.smtp").write_bytes(BOTH)
    (tmp_path / "a.smtp").write_bytes(BOTH)
    (tmp_path / "smtplint.toml").write_text('[per-file-ignores]\n"tests/" = ["SL202"]\n"/a.*" = ["space-before-colon"]')
    monkeypatch.chdir(tmp_path / "tests")
    assert codes(capsys, "a.smtp", "../a.smtp") == ["SL110", "SL202"]
    assert codes(capsys, "--select", "SL2", "a.smtp") == []


def test_a_pattern_may_be_led_by_a_dot_written_in_full_or_an_exception(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "{{name}}").mkdir()
    for folder in (".", "tests", "{{name}}"):
        (tmp_path / folder / "a.smtp").write_bytes(BOTH)
    for pattern, silent in (
        ("./tests/*", ["tests"]),
        ("./a.smtp", ["."]),
        (f"{tmp_path}/tests/", ["tests"]),
        ("!tests/*", [".", "{{name}}"]),
        ("!./tests/", [".", "{{name}}"]),
        ("{{name}}/", ["{{name}}"]),
    ):
        (tmp_path / "smtplint.toml").write_text(f'[per-file-ignores]\n"{pattern}" = ["SL1", "SL2"]')
        for folder in (".", "tests", "{{name}}"):
            assert bool(codes(capsys, f"{folder}/a.smtp")) is (folder not in silent), (pattern, folder)
    for pattern in ("./tests", f"{tmp_path}/tests"):
        (tmp_path / "smtplint.toml").write_text(f'exclude = ["{pattern}"]')
        assert len(codes(capsys, ".")) == 4
        (tmp_path / "smtplint.toml").unlink()
        assert len(codes(capsys, "--exclude", pattern, ".")) == 4


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("[z", "its [ is never closed"),
        ("a/[!z/b", "its [ is never closed"),
        ("{tests,sub}/**", "braces hold no choice here; each of the choices is a pattern of its own"),
        ("*.{py,js}", "braces hold no choice here; each of the choices is a pattern of its own"),
        ("../other/*", "it leads out of the folder"),
        ("", "it is empty"),
        ("!", "it is empty"),
        ("#tests", "it is a comment; \\# stands for the sign itself"),
    ],
)
def test_a_pattern_that_fits_no_file_is_told(
    pattern: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(BOTH)
    for table in (f'exclude = ["{pattern}"]', f'include = ["{pattern}"]', f'[per-file-ignores]\n"{pattern}" = ["SL1"]'):
        (tmp_path / "smtplint.toml").write_text(table)
        assert main(["check", "."]) == 2
        told = pattern.removeprefix("!") if "per-file" in table else pattern
        assert capsys.readouterr().err.rstrip().endswith(f"the pattern {told!r} fits no file: {why}")


@pytest.mark.parametrize("pattern", ["[id].js", "{{cookiecutter.name}}/", "..a", "a..b", "\\\\[z", "\\\\#a"])
def test_a_pattern_that_may_fit_is_taken(pattern: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(BOTH)
    (tmp_path / "smtplint.toml").write_text(f'exclude = ["{pattern}"]')
    assert main(["check", "."]) == 1


@pytest.mark.parametrize("name", ["smtp-lint", "smtp_lint", "SMTPLint", "smtplnt", "stmplint", "smtplints"])
def test_a_table_that_is_named_in_another_way_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[tool.{name}]\nselect = ["SL1"]\n')
    with pytest.raises(BadSettings, match=f"unknown key 'tool.{name}'; did you mean tool.smtplint"):
        of(tmp_path / "x")


def test_a_session_with_smtputf8(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_text("RCPT TO:<jürgen@example.com>\n", encoding="utf-8")
    assert codes(capsys, "a.smtp") == ["SL601"]
    (tmp_path / "smtplint.toml").write_text("context = {smtputf8 = true}")
    assert codes(capsys, "a.smtp") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ignore = ["space-after-colom"]', "no rule is called 'space-after-colom'; did you mean space-after-colon?"),
        ('per-file-ignores = {"other" = ["SLX"]}', "no rule is called 'SLX'"),
        ('servers = ["postfixx"]', "no server is called 'postfixx'; did you mean postfix?"),
    ],
)
def test_names_that_are_none_are_misuse(
    tmp_path: Path, text: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(BOTH)
    (tmp_path / "smtplint.toml").write_text(text)
    assert main(["check", "a.smtp"]) == 2
    assert capsys.readouterr() == ("", f"smtplint: {tmp_path}/smtplint.toml: {said}\n")
