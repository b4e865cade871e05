"""Files in UTF-16 and UTF-32: places as they are there, and what is written in their own encoding."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from smtplint.cli import main

Capture = pytest.CaptureFixture[str]

SCRIPT = """\
# Envoyé par tâche 𝒳
$w.WriteLine("MAIL FROM: <a@example.com>")
$w.WriteLine("RCPT TO:<é@example..com>")
$w.WriteLine("RCPT TO: <b@example.com>")  # smtplint: ignore[SL202] as the test has it
Send-MailMessage -From "Bob <bob@example.com" -To "é, b <b@example.com>"
"""
LETTER = "From: Müller, Jörg <j@example.com>\r\nTo: a@example.com\r\nReturn-Path: j@example.com\r\n\r\nÄ, b <c@x>\r\n"
LINES = "MAIL FROM: <a@example.com>\nRCPT TO:<𝒳y@example.com>\nRCPT TO:b@example.com"
FOUND = {
    "a.ps1": (SCRIPT, ["2:25 SL202", "3:24 SL601", "3:33 SL402", "5:25 SL814", "5:53 SL809"]),
    "a.eml": (LETTER, ["1:13 SL809", "3:14 SL201"]),
    "a.txt": (LINES, ["1:11 SL202", "2:10 SL609", "3:9 SL201"]),
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("name", FOUND)
def test_places_are_those_of_the_text_and_fixes_are_in_its_encoding(name: str, encoding: str, capsys: Capture) -> None:
    text, found = FOUND[name]
    path = Path(name)
    path.write_bytes(f"\ufeff{text}".encode(encoding))
    assert main(["check", "--output-format", "json", name]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [f"{one['line']}:{one['column']} {one['code']}" for one in told] == found
    main(["check", "--fix", name])
    fixed = path.read_bytes().decode(encoding)
    assert fixed == "\ufeff" + (
        text.replace("FROM: <", "FROM:<")
        .replace(":b@example.com", ":<b@example.com>")
        .replace("Müller, Jörg", '"Müller, Jörg"')
        .replace(" j@example.com", " <j@example.com>")
        .replace('"Bob <bob@example.com"', '"Bob <bob@example.com>"')
        .replace('"é, b <b@example.com>"', '"`"é, b`" <b@example.com>"')
    )


def test_comments_that_suppress_and_a_baseline_hold(capsys: Capture) -> None:
    path = Path("a.ps1")
    path.write_bytes(f"\ufeff{SCRIPT}".encode("utf-16-be"))
    assert main(["check", "--write-baseline", "--baseline", "b.json", "a.ps1"]) == 0
    assert main(["check", "--baseline", "b.json", "a.ps1"]) == 0
    assert main(["check", "--add-ignores", "a.ps1"]) == 0
    assert main(["check", "a.ps1"]) == 0
    line = '$w.WriteLine("MAIL FROM: <a@example.com>")'
    assert path.read_bytes().decode("utf-16").replace(f"{line}  # smtplint: ignore[SL202]", line).count("SL202") == 1
    capsys.readouterr()


def test_what_comes_of_standard_input_is_in_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").write_bytes(f"\ufeff{LINES}".encode("utf-16-le"))
    out = io.BytesIO()
    with open("a.txt") as file:
        monkeypatch.setattr(sys, "stdin", file)
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out))
        assert main(["check", "--fix", "-"]) == 1
    text = LINES.replace("FROM: <", "FROM:<").replace(":b@example.com", ":<b@example.com>")
    assert out.getvalue().decode("utf-16") == text


def test_a_difference_is_in_utf_8(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    Path("a.txt").write_bytes(f"\ufeff{LINES}".encode("utf-16"))
    assert main(["check", "--diff", "a.txt"]) == 1
    assert " RCPT TO:<𝒳y@example.com>\n".encode() in capsysbinary.readouterr().out
