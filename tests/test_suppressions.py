"""Comments that suppress findings: where they hold, what is said of those that silence nothing, and their writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from smtplint.cli import main

SPACE = b"MAIL FROM: <a@example.com>\n"
GOOD = b"MAIL FROM:<a@example.com>\n"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def found(capsys: Capture, text: bytes, name: str = "a.smtp", *arguments: str) -> list[str]:
    """The findings as "line:column code"."""
    Path(name).write_bytes(text)
    main(["check", "--output-format", "concise", *arguments, name])
    lines = capsys.readouterr().out.splitlines()[:-1]
    return [f"{line.split(':', 1)[1].split(': ')[0]} {line.split()[1]}" for line in lines]


@pytest.mark.parametrize(
    "comment",
    [
        b"# smtplint: ignore[SL202] old devices send it",
        b"# smtplint: ignore",
        b"// smtplint: ignore[SL2]",
        b"; smtplint: ignore[space-after-colon]",
        b"-- smtplint:ignore[SL301, SL202]  ",
        b"/* smtplint: ignore[sl202] */",
        b"<!-- smtplint: ignore -->",
        b"{# smtplint: ignore[SL202] #}",
        b"{{!-- smtplint: ignore[SL202] --}}",
        b"<%# smtplint: ignore[SL202] %>",
        b"rem smtplint: ignore[SL202]",
        b"' smtplint: ignore[SL202]",
        b"% smtplint: ignore[SL202]",
    ],
    ids=lambda comment: str(comment.decode()),
)
def test_on_the_line_above(comment: bytes, capsys: Capture) -> None:
    shown = found(capsys, b"  " + comment + b"\n" + SPACE + SPACE, "a.smtp", "--select", "SL202")
    assert shown == ["3:11 SL202"]


@pytest.mark.parametrize(
    "comment", [b"  # smtplint: ignore[SL202] why", b"\t// smtplint: ignore", b" ; smtplint: ignore[SL2]"]
)
def test_on_the_line_itself(comment: bytes, capsys: Capture) -> None:
    assert found(capsys, SPACE[:-1] + comment + b"\n" + SPACE) == ["2:11 SL202"]


def test_a_comment_behind_code_does_not_hold_for_the_line_below(capsys: Capture) -> None:
    code = b's.send("MAIL FROM: <a@example.com>\\r\\n")'
    assert found(capsys, code + b"  # smtplint: ignore[SL202]\n" + code + b"\n", "a.py") == ["2:19 SL202"]


def test_comments_below_each_other_hold_for_the_line_below_them(capsys: Capture) -> None:
    text = b"# smtplint: ignore[SL202]\n# smtplint: ignore[SL110]\nMAIL FROM : <a@example.com>\n"
    assert found(capsys, text) == []
    assert found(capsys, text + SPACE) == ["4:11 SL202"]


def test_two_comments_on_a_line(capsys: Capture) -> None:
    line = b"MAIL FROM : <a@example.com> # smtplint: ignore[SL202] # smtplint: ignore[SL110] both"
    assert found(capsys, line + b"\n") == []


def test_other_rules_are_not_silenced(capsys: Capture) -> None:
    assert found(capsys, b"# smtplint: ignore[SL202]\nMAIL FROM : <a@example.com>\n") == ["2:10 SL110"]


def test_a_whole_file(capsys: Capture) -> None:
    assert found(capsys, SPACE + b"# smtplint: ignore-file\n" + SPACE) == []
    assert found(capsys, b"MAIL FROM : <a@example.com>\n# smtplint: ignore-file[SL202] why\n") == ["1:10 SL110"]


@pytest.mark.parametrize(
    "text",
    [
        b"Write `smtplint: ignore[SL202]` behind the line.\n",
        b"It is called smtplint: ignore it who will.\n",
        b"# smtplint: ignored\n",
        b"# smtplint: ignore-files\n",
    ],
)
def test_prose_about_comments_is_none(text: bytes, capsys: Capture) -> None:
    assert found(capsys, text + SPACE) == ["2:11 SL202"]


# ---------------------------------------------------------------- those that silence nothing


def test_a_comment_that_silences_nothing_is_reported(capsys: Capture) -> None:
    Path("a.smtp").write_bytes(b"\xc3\xbc # smtplint: ignore[SL202] why\n" + GOOD)
    assert main(["check", "a.smtp"]) == 1
    assert capsys.readouterr().out == (
        "a.smtp:1:3: warning[unused-suppression] Nothing to ignore here for SL202; the comment can go."
        " (unused-suppression, smtplint)\n"
        "1 | ü # smtplint: ignore[SL202] why\n"
        "  |   ^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "  = fix: Remove what silences nothing\n"
        "  | - ü # smtplint: ignore[SL202] why\n"
        "  | + ü\n"
        "\n"
        "1 warning in 1 command in 1 file; 1 fixable with --fix.\n"
    )


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        (b"# smtplint: ignore[SL202]\r\n" + GOOD, GOOD),
        (b"# smtplint: ignore\n" + GOOD, GOOD),
        (GOOD[:-1] + b"  # smtplint: ignore[SL202] why\n", GOOD),
        (GOOD + b"# smtplint: ignore-file", GOOD),
        (b"# smtplint: ignore[SL110, SL202] why\n" + SPACE, b"# smtplint: ignore[SL202] why\n" + SPACE),
        (b"# smtplint: ignore[nothing]\n" + GOOD, GOOD),
        (b"/* smtplint: ignore */\n" + GOOD, b"/* smtplint: ignore */\n" + GOOD),
    ],
)
def test_fix_removes_it(text: bytes, fixed: bytes, capsys: Capture) -> None:
    Path("a.smtp").write_bytes(text)
    main(["check", "--fix", "a.smtp"])
    assert Path("a.smtp").read_bytes() == fixed


def test_a_comment_that_goes_is_no_command_mended(capsys: Capture) -> None:
    Path("a.smtp").write_bytes(b"# smtplint: ignore[SL202]\n" + GOOD + b"RCPT TO: <b@example.com>\n")
    assert main(["check", "--fix", "a.smtp"]) == 0
    assert capsys.readouterr().out == "No fault found in 2 commands in 1 file; 1 command mended.\n"


def test_nothing_is_said_of_comments_for_rules_that_were_not_asked(capsys: Capture) -> None:
    text = b"# smtplint: ignore[SL110]\n" + GOOD
    assert found(capsys, text, "a.smtp", "--select", "SL202") == []
    assert found(capsys, text, "a.smtp", "--select", "SL1") == ["1:1 unused-suppression"]


def test_fix_leaves_what_is_suppressed(capsys: Capture) -> None:
    text = b"# smtplint: ignore[SL202]\nMAIL FROM : <a@example.com>\n"
    Path("a.smtp").write_bytes(text)
    assert main(["check", "--fix", "a.smtp"]) == 0
    assert Path("a.smtp").read_bytes() == b"# smtplint: ignore[SL202]\nMAIL FROM: <a@example.com>\n"
    assert main(["check", "--diff", "a.smtp"]) == 0


def test_a_file_of_nothing_but_comments_ends(capsys: Capture) -> None:
    assert len(found(capsys, b"# smtplint: ignore[SL202]\n" * 12_000)) == 10_000


# ---------------------------------------------------------------- writing them


@pytest.mark.parametrize(
    ("name", "text", "written"),
    [
        ("a.smtp", SPACE, b"# smtplint: ignore[SL202]\n" + SPACE),
        ("a.smtp", SPACE.replace(b"\n", b"\r\n"), b"# smtplint: ignore[SL202]\r\n" + SPACE.replace(b"\n", b"\r\n")),
        ("a.smtp", b"MAIL FROM : <a@b>\n", b"# smtplint: ignore[SL110, SL202]\nMAIL FROM : <a@b>\n"),
        (
            "a.py",
            b's.send("MAIL FROM: <a@example.com>\\r\\n")\n',
            b's.send("MAIL FROM: <a@example.com>\\r\\n")  # smtplint: ignore[SL202]\n',
        ),
        (
            "a.go",
            b'fmt.Fprintf(c, "MAIL FROM: <a@example.com>\\r\\n")\r\n',
            b'fmt.Fprintf(c, "MAIL FROM: <a@example.com>\\r\\n")  // smtplint: ignore[SL202]\r\n',
        ),
    ],
)
def test_add_ignores(name: str, text: bytes, written: bytes, capsys: Capture) -> None:
    Path(name).write_bytes(text)
    assert main(["check", "--add-ignores", name]) == 0
    assert Path(name).read_bytes() == written
    assert capsys.readouterr() == ("1 comment written in 1 file.\n", "")
    assert main(["check", name]) == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", b'{"hello": "MAIL FROM: <a@example.com>"}\n'),
        ("a.md", b"# T\n\n```\nC: MAIL FROM: <a@example.com>\n```\n"),
        ("a.py", b'x = """\nMAIL FROM: <a@example.com>\n"""\n'),
    ],
)
def test_where_no_comment_can_stand_none_is_written(name: str, text: bytes, capsys: Capture) -> None:
    Path(name).write_bytes(text)
    assert main(["check", "--add-ignores", name]) == 1
    assert Path(name).read_bytes() == text
    out, error = capsys.readouterr()
    assert out == "0 comments written in 0 files.\n"
    line = 1 + text[: text.index(b"MAIL")].count(b"\n")
    assert error == f"smtplint: {name}:{line}: no comment can stand here for SL202; a --baseline can hold it\n"


def test_add_ignores_leaves_clean_files_and_idle_comments_alone(capsys: Capture) -> None:
    Path("a.smtp").write_bytes(GOOD + b"# smtplint: ignore[SL202]\n")
    Path("b.smtp").write_bytes(GOOD)
    assert main(["check", "--add-ignores", "a.smtp", "b.smtp"]) == 0
    assert Path("a.smtp").read_bytes() == GOOD + b"# smtplint: ignore[SL202]\n"
    assert capsys.readouterr() == ("0 comments written in 0 files.\n", "")


def test_add_ignores_tells_of_a_file_that_cannot_be_written(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: str, edits: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("smtplint.rewriting.rewrite", refused)
    Path("a.smtp").write_bytes(SPACE)
    assert main(["check", "--add-ignores", "a.smtp"]) == 2
    assert capsys.readouterr().err == "smtplint: a.smtp: not changed: permission denied\n"
