"""What each format prints: exact pairs on disk, and the rules of the tools that read them."""

from __future__ import annotations

import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from smtplint.cli import main
from smtplint.model import Diagnostic, Edit, Finding, Fix, Place, Severity, Unread
from smtplint.output import github, gitlab, junit, sarif, statistics
from smtplint.output import json as as_json
from smtplint.output.progress import Progress

GOLDEN = Path(__file__).parent / "golden"
PAIRS = sorted(path for path in GOLDEN.iterdir() if path.suffix != ".smtp")


@pytest.mark.parametrize("expected", PAIRS, ids=lambda path: str(path.name))
def test_what_is_printed(expected: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(GOLDEN)
    for name in ("FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sarif, "installed", lambda: None)
    code = main(["check", "--output-format", expected.suffix[1:], f"{expected.stem}.smtp"])
    assert capsys.readouterr() == (expected.read_text(encoding="utf-8"), "")
    assert code == (0 if expected.stem == "clean" else 1)


def diagnostic(
    severity: Severity = "error", path: str = "a.smtp", text: bytes = b"MAIL FROM: <a@b>", edit: bytes = b""
) -> Diagnostic:
    finding = Finding("SL202", "space-after-colon", severity, (10, 11), "50 %,\nhere: no", "RFC 5321", None)
    finding = finding._replace(fix=Fix("Remove it", (Edit(10, 11, edit),), "safe"))
    place = Place(1, 11, 1, 12)
    return Diagnostic(path, place, finding, text, 0, (10, 11), (Edit(10, 11, edit),), (place,), None)


def test_github_gets_the_errors_first_and_what_it_reads_as_syntax_escaped() -> None:
    found = [diagnostic("note"), diagnostic("warning"), diagnostic("error", "a,:")]
    assert list(github.report(found)) == [
        "::error file=a%2C%3A,line=1,endLine=1,col=11,endColumn=12,title=SL202 space-after-colon::50 %25,%0Ahere: no",
        "::warning file=a.smtp,line=1,endLine=1,col=11,endColumn=12,title=SL202 space-after-colon::50 %25,%0Ahere: no",
        "::notice file=a.smtp,line=1,endLine=1,col=11,endColumn=12,title=SL202 space-after-colon::50 %25,%0Ahere: no",
    ]


def test_a_name_that_is_no_utf_8_has_one_spelling_for_programs() -> None:
    found = [diagnostic(path="bad\udcff\x1b.py")]
    assert json.loads("".join(as_json.report(found)))[0]["path"] == "bad\\xff\x1b.py"
    assert json.loads("".join(gitlab.report(found)))[0]["location"]["path"] == "bad\\xff\x1b.py"
    assert next(github.report(found)).startswith("::error file=bad\\xff<U+001B>.py,line=1")
    assert 'file="bad\\xff\\x1b.py"' in "".join(junit.report(found))


def test_github_gets_no_columns_for_what_goes_over_lines() -> None:
    one = diagnostic()._replace(place=Place(1, 11, 2, 3))
    assert list(github.report([one])) == [
        "::error file=a.smtp,line=1,endLine=2,title=SL202 space-after-colon::50 %25,%0Ahere: no"
    ]


def test_no_two_fingerprints_of_gitlab_are_the_same() -> None:
    told = json.loads("".join(gitlab.report([diagnostic(), diagnostic()])))
    assert len({one["fingerprint"] for one in told}) == 2
    assert {one["severity"] for one in told} == {"major"}


def test_a_fingerprint_of_gitlab_does_not_speak_of_the_line_number() -> None:
    below = diagnostic()._replace(place=Place(7, 11, 7, 12))
    first, second = (json.loads("".join(gitlab.report([one])))[0] for one in (diagnostic(), below))
    assert first["fingerprint"] == second["fingerprint"]
    assert second["location"]["positions"]["begin"] == {"line": 7, "column": 11}


def test_junit_is_xml_whatever_the_line_holds() -> None:
    root = ElementTree.fromstring(
        "\n".join(junit.report([diagnostic(path='"<&>"', text=b"a\x00\x1b\xc2\x9b]]>\xff\xef\xbf\xbe")]))
    )
    (suite,) = root
    (case,) = suite
    assert suite.attrib["name"] == '"<&>"'
    assert case[0].text == "line 1, column 11: a\\x00\\x1b\\x9b]]>\\xff\\xfffe"
    assert root.attrib == {"name": "smtplint", "tests": "1", "failures": "1", "errors": "0"}


SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(path.name for path in GOLDEN.glob("*.smtp")))
def test_sarif_fits_its_schema(name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(GOLDEN)
    main(["check", "--output-format", "sarif", name])
    log = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(SCHEMA)
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(log)] == []
    (run,) = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_names_files_by_uri_and_gives_odd_bytes_in_base64() -> None:
    log = json.loads("".join(sarif.report([diagnostic(path="a b/ü#.smtp", edit=b"\xff")])))
    (result,) = log["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a%20b/%C3%BC%23.smtp"},
        "region": {"startLine": 1, "startColumn": 11, "endLine": 1, "endColumn": 12},
    }
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"binary": "/w=="}
    (absolute,) = json.loads("".join(sarif.report([diagnostic(path="/a.smtp")])))["runs"][0]["results"]
    assert absolute["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///a.smtp"}


def test_sarif_knows_the_comments_that_silence_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(b"# smtplint: ignore[SL202]\n")
    assert main(["check", "--output-format", "sarif", "a.smtp"]) == 1
    log = json.loads(capsys.readouterr().out)
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(log)] == []
    assert log["runs"][0]["results"][0]["ruleId"] == "SL001"


def test_junit_and_sarif_tell_what_could_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(b"MAIL FROM:<a@b.example>\n")
    assert main(["check", "--output-format", "junit", "a.smtp", "gone"]) == 2
    told = "smtplint: gone: no such file or directory\n"
    out, error = capsys.readouterr()
    assert error == told
    assert out == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="smtplint" tests="1" failures="0" errors="1">\n'
        '  <testsuite name="gone" tests="1" failures="0" errors="1">\n'
        '    <testcase name="Not read" classname="gone" file="gone">\n'
        '      <error type="unreadable" message="no such file or directory"/>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )
    monkeypatch.setattr(sarif, "installed", lambda: "1.2.3")
    assert main(["check", "--output-format", "sarif", "a.smtp", "gone"]) == 2
    out, error = capsys.readouterr()
    assert error == told
    log = json.loads(out)
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(log)] == []
    assert log["runs"] == [
        {
            "tool": {"driver": {"name": "smtplint", "version": "1.2.3", "rules": []}},
            "invocations": [
                {
                    "executionSuccessful": False,
                    "toolExecutionNotifications": [
                        {
                            "level": "error",
                            "message": {"text": "no such file or directory"},
                            "locations": [{"physicalLocation": {"artifactLocation": {"uri": "gone"}}}],
                        }
                    ],
                }
            ],
            "columnKind": "unicodeCodePoints",
            "results": [],
        }
    ]


def test_junit_puts_what_was_found_and_what_was_not_read_of_a_file_together() -> None:
    root = ElementTree.fromstring("\n".join(junit.report([diagnostic()], [Unread("a.smtp", "is a folder")])))
    (suite,) = root
    assert suite.attrib == {"name": "a.smtp", "tests": "2", "failures": "1", "errors": "1"}
    assert [case[0].tag for case in suite] == ["failure", "error"]


def test_github_and_gitlab_tell_what_could_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.smtp").write_bytes(b"RCPT TO: <a@b.example>\n")
    told = "smtplint: gone,1: no such file or directory\n"
    assert main(["check", "--output-format", "github", "a.smtp", "gone,1"]) == 2
    out, error = capsys.readouterr()
    assert error == told
    assert out == (
        "::error file=gone%2C1,title=Not read::no such file or directory\n::error "
        "file=a.smtp,line=1,endLine=1,col=9,endColumn=10,title=SL202 space-after-colon::White space after the "
        "colon; the < of the address belongs right behind it.\n"
    )
    assert main(["check", "--output-format", "gitlab", "a.smtp", "gone,1"]) == 2
    out, error = capsys.readouterr()
    assert error == told
    assert [one["check_name"] for one in json.loads(out)] == ["SL202 space-after-colon", "unreadable"]
    assert json.loads(out)[1] == {
        "description": "Not read: no such file or directory",
        "check_name": "unreadable",
        "fingerprint": "c5d00358f14bfaee0275c23c0c63c9d7376ca142ff3e65b70ce963d4b08b542c",
        "severity": "blocker",
        "location": {"path": "gone,1", "lines": {"begin": 1}},
    }


def test_statistics_have_the_most_frequent_first() -> None:
    other = diagnostic()
    rare = other._replace(finding=other.finding._replace(code="SL101", rule="missing-colon", fix=None))
    assert list(statistics.report([rare, *[other] * 10])) == [
        "10  SL202 space-after-colon (10 fixable)",
        " 1  SL101 missing-colon",
    ]


@pytest.mark.parametrize(
    ("columns", "term", "shown"),
    [
        ("80", "xterm", "\r[###############...............] 1 of 2 files"),
        ("30", "xterm", "\r[#######.......] 1 of 2 files"),
        ("21", "xterm", "\r[##...] 1 of 2 files"),
        ("20", "xterm", "\r1 of 2 files"),
        ("13", "", "\r1 of 2 files"),
        ("12", "xterm", ""),
        ("80", "dumb", ""),
    ],
)
def test_a_bar_fits_its_terminal(columns: str, term: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", term)
    stream, now = io.StringIO(), iter([0.0, 1.0])
    Progress(2, stream, lambda: next(now, 1.0)).step()
    assert stream.getvalue() == shown


def test_a_bar_shows_once_a_run_takes_longer_than_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    stream = io.StringIO()
    now = iter([0.0, 0.5, 1.0, 1.05, 1.2])
    bar = Progress(4, stream, lambda: next(now))
    bar.step()
    bar.clear()
    assert stream.getvalue() == ""
    bar.step()
    assert stream.getvalue() == "\r[###############...............] 2 of 4 files"
    bar.step()
    bar.step()
    bar.clear()
    assert stream.getvalue() == (
        "\r[###############...............] 2 of 4 files\r[##############################] 4 of 4 files\r\x1b[K"
    )
