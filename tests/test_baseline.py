"""Findings that are put off: written, passed over, known again, and told when they are stale."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from smtplint.cli import main

SPACE = b"MAIL FROM: <a@example.com>\n"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("src").mkdir()


def check(capsys: Capture, *arguments: str) -> tuple[int, list[str], list[str]]:
    code = main(["check", "--output-format", "concise", "--baseline", "known.json", *arguments])
    out, error = capsys.readouterr()
    return code, out.splitlines(), error.splitlines()


def test_what_is_written(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(b"  " + SPACE + SPACE + b"RCPT TO:<\xff..b@example.com>\n")
    assert check(capsys, "--select", "SL202,SL602", "--write-baseline", "src") == (
        0,
        ["3 findings put off in known.json."],
        [],
    )
    assert Path("known.json").read_text() == (
        '{"smtplint-baseline": 1, "findings": [\n'
        '  {"path": "src/a.smtp", "rule": "invalid-utf8", "text": "RCPT TO:<\\\\xff..b@example.com>"},\n'
        '  {"path": "src/a.smtp", "rule": "space-after-colon", "text": "MAIL FROM: <a@example.com>", "count": 2}\n'
        "]}\n"
    )


def test_what_is_put_off_gives_a_terminal_no_orders(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(b"MAIL FROM: <a\xc2\x9bm@example.com>\n")
    name = "\x1b[31m.json"
    assert main(["check", "--select", "SL202", "--baseline", name, "--write-baseline", "src"]) == 0
    assert capsys.readouterr().out == "1 finding put off in <U+001B>[31m.json.\n"
    assert Path(name).read_bytes() == (
        b'{"smtplint-baseline": 1, "findings": [\n'
        b'  {"path": "src/a.smtp", "rule": "space-after-colon", "text": "MAIL FROM: <a\\u009bm@example.com>"}\n'
        b"]}\n"
    )
    assert main(["check", "--select", "SL202", "--baseline", name, "src"]) == 0


def test_nothing_to_put_off(capsys: Capture) -> None:
    assert check(capsys, "--write-baseline", "src") == (0, ["0 findings put off in known.json."], [])
    assert Path("known.json").read_text() == '{"smtplint-baseline": 1, "findings": []}\n'
    assert check(capsys, ".") == (0, ["No command or address found in 1 file."], [])


def test_what_is_known_is_passed_over_wherever_it_moves(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(SPACE)
    check(capsys, "--write-baseline", "src")
    Path("src/a.smtp").write_bytes(b"# new\n\n" + SPACE)
    assert check(capsys, "src") == (0, ["No fault found in 1 command in 1 file."], [])
    Path("src/a.smtp").write_bytes(SPACE * 2)
    code, out, _ = check(capsys, "src")
    assert (code, out[0].split(":")[:2], len(out)) == (1, ["src/a.smtp", "2"], 2)


def test_paths_are_the_same_wherever_it_is_called_from(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("src/a.smtp").write_bytes(SPACE)
    check(capsys, "--write-baseline", "src")
    monkeypatch.chdir("src")
    assert main(["check", "--baseline", "../known.json", "a.smtp"]) == 0


def test_what_is_mended_is_stale_as_far_as_the_run_covers(capsys: Capture) -> None:
    for name in ("src/a.smtp", "src/b.smtp"):
        Path(name).write_bytes(SPACE)
    check(capsys, "--write-baseline", "src")
    for name in ("src/a.smtp", "src/b.smtp"):
        Path(name).write_bytes(b"MAIL FROM:<a@example.com>\n")
    assert check(capsys, "src/a.smtp") == (
        0,
        ["No fault found in 1 command in 1 file."],
        [
            (
                "smtplint: known.json: no longer found (--write-baseline takes it out): src/a.smtp: space-after-colon: "
                "MAIL FROM: <a@example.com>"
            )
        ],
    )


def test_what_no_rule_was_asked_of_is_not_stale(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(SPACE + b"RCPT TO:<b@@example.com>\n")
    check(capsys, "--write-baseline", "src")
    assert check(capsys, "--select", "SL303", "src")[2] == []
    assert check(capsys, "--ignore", "SL202", "src")[2] == []
    Path("src/a.smtp").write_bytes(b"MAIL FROM:<a@example.com>\n")
    stale = (
        "smtplint: known.json: no longer found (--write-baseline takes it out): src/a.smtp: doubled-at: RCPT "
        "TO:<b@@example.com>"
    )
    assert check(capsys, "--select", "SL303", "src")[2] == [stale]
    assert len(check(capsys, "src")[2]) == 2


def test_what_is_known_of_a_file_that_is_not_read_to_its_end_is_not_stale(capsys: Capture) -> None:
    code = b"s.send(b'MAIL FROM: <a@example.com>\\r\\n')\n"
    Path("src/a.py").write_bytes(code)
    check(capsys, "--write-baseline", "src")
    Path("src/a.py").write_bytes(b'x = """\n' + code)
    told = "smtplint: src/a.py: line 2: not read: in a text or a comment that begins on line 1 and never ends"
    assert check(capsys, "src")[2] == [told]


def test_what_is_known_of_a_file_that_is_gone_is_stale_in_the_folders_looked_at(capsys: Capture) -> None:
    for name in ("src/a.smtp", "src/b.smtp", "c.smtp", "d.smtp"):
        Path(name).write_bytes(SPACE)
    check(capsys, "--write-baseline", ".")
    Path("src/b.smtp").rename("src/new.smtp")
    Path("c.smtp").unlink()
    stale = (
        "smtplint: known.json: no longer found (--write-baseline takes it out): {}: space-after-colon: MAIL "
        "FROM: <a@example.com>"
    )
    assert check(capsys, "d.smtp")[2] == []
    assert check(capsys, "src")[2] == [stale.format("src/b.smtp")]
    assert check(capsys, "--exclude", "d.smtp", ".")[2] == [stale.format("c.smtp"), stale.format("src/b.smtp")]


def test_a_baseline_may_lie_beside_the_folder_looked_at(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("src/a.smtp").write_bytes(SPACE)
    check(capsys, "--write-baseline", "src")
    Path("src/a.smtp").unlink()
    monkeypatch.chdir("src")
    assert main(["check", "--baseline", "../known.json", "."]) == 0
    said = (
        "smtplint: ../known.json: no longer found (--write-baseline takes it out): src/a.smtp: "
        "space-after-colon: MAIL FROM: <a@example.com>\n"
    )
    assert capsys.readouterr().err == said


def test_what_is_known_by_other_rules_stays_when_it_is_written_anew(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(SPACE + b"RCPT TO:<b@@example.com>\n")
    check(capsys, "--write-baseline", "src")
    known = Path("known.json").read_text()
    assert check(capsys, "--select", "SL202", "--write-baseline", "src") == (
        0,
        ["1 finding put off in known.json.", "1 finding of other files or rules put off as before."],
        [],
    )
    assert Path("known.json").read_text() == known
    check(capsys, "--ignore", "SL202", "--write-baseline", "src")
    assert Path("known.json").read_text() == known
    Path("src/a.smtp").write_bytes(b"MAIL FROM:<a@example.com>\n")
    check(capsys, "--select", "SL202", "--write-baseline", "src")
    assert [one["rule"] for one in json.loads(Path("known.json").read_text())["findings"]] == ["doubled-at"]


def test_what_is_known_elsewhere_stays_when_it_is_written_anew(capsys: Capture) -> None:
    for name in ("a.smtp", "src/b.smtp", "gone.smtp"):
        Path(name).write_bytes(SPACE * 2)
    check(capsys, "--write-baseline", ".")
    Path("a.smtp").write_bytes(SPACE)
    Path("gone.smtp").unlink()
    assert check(capsys, "--write-baseline", "a.smtp") == (
        0,
        ["1 finding put off in known.json.", "2 findings of other files or rules put off as before."],
        [],
    )
    assert Path("known.json").read_text() == (
        '{"smtplint-baseline": 1, "findings": [\n'
        '  {"path": "a.smtp", "rule": "space-after-colon", "text": "MAIL FROM: <a@example.com>"},\n'
        '  {"path": "src/b.smtp", "rule": "space-after-colon", "text": "MAIL FROM: <a@example.com>", "count": 2}\n'
        "]}\n"
    )


def test_what_is_no_baseline_is_not_written_over_unless_it_is_empty(capsys: Capture) -> None:
    Path("known.json").write_bytes(SPACE)
    said = "no JSON: Expecting value: line 1 column 1 (char 0)"
    assert check(capsys, "--write-baseline", "src") == (2, [], [f"smtplint: known.json: {said}"])
    assert Path("known.json").read_bytes() == SPACE
    Path("known.json").write_bytes(b"")
    assert check(capsys, "--write-baseline", "src") == (0, ["0 findings put off in known.json."], [])


def test_fix_leaves_what_is_known(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(SPACE)
    check(capsys, "--write-baseline", "src")
    Path("src/a.smtp").write_bytes(SPACE + b"RCPT TO: <b@example.com>\n")
    assert check(capsys, "--fix", "src")[0] == 0
    assert Path("src/a.smtp").read_bytes() == SPACE + b"RCPT TO:<b@example.com>\n"


def test_a_file_s_name_need_not_be_utf_8(capsys: Capture) -> None:
    Path(os.fsdecode(b"src/\xff.smtp")).write_bytes(SPACE)
    assert check(capsys, "--write-baseline", "src")[0] == 0
    assert b'"path": "src/\xff.smtp"' in Path("known.json").read_bytes()
    assert check(capsys, "src")[0] == 0


def test_a_baseline_is_no_file_to_lint(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(SPACE)
    check(capsys, "--write-baseline", ".")
    assert main(["check", "known.json"]) == 0


def test_idle_comments_are_put_off_like_all_else(capsys: Capture) -> None:
    Path("src/a.smtp").write_bytes(b"# smtplint: ignore[SL202]\n")
    assert check(capsys, "--write-baseline", "src")[1] == ["1 finding put off in known.json."]
    assert check(capsys, "src")[0] == 0
    assert check(capsys, "--fix", "src")[0] == 0
    assert Path("src/a.smtp").read_bytes() == b"# smtplint: ignore[SL202]\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "no JSON: Expecting value: line 1 column 2 (char 1)"),
        ("[]", "is no baseline of smtplint"),
        ("{}", "is no baseline of smtplint"),
        ('{"smtplint-baseline": 2, "findings": []}', "its version is 2, and 1 is wanted"),
        ('{"smtplint-baseline": 1, "findings": [{"path": "a"}]}', "is no baseline of smtplint"),
        ('{"smtplint-baseline": 1, "findings": [1]}', "is no baseline of smtplint"),
        *(
            (
                f'{{"smtplint-baseline": 1, "findings": [{{"path": "", "rule": "", "text": "", "count": {count}}}]}}',
                "is no baseline of smtplint",
            )
            for count in ("Infinity", "NaN", "1.5", "0", "-1", "null")
        ),
    ],
)
def test_what_is_no_baseline_is_misuse(text: str, said: str, capsys: Capture) -> None:
    Path("known.json").write_text(text)
    assert check(capsys, "src") == (2, [], [f"smtplint: known.json: {said}"])


def test_one_that_cannot_be_written_is_misuse(capsys: Capture) -> None:
    assert main(["check", "--baseline", "gone/known.json", "--write-baseline", "src"]) == 2
    assert capsys.readouterr().err == "smtplint: gone/known.json: not written: no such file or directory\n"
