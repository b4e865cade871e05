"""What the commands say in Thai, and that what machines read stays English unless asked otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smtplint.cli import main

FAULT = b"MAIL FROM: <a@b.example>\n"
IN_THAI = "มีช่องว่างหลังโคลอน พาธต้องเริ่มต่อจากโคลอนทันที"


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_bytes(FAULT)
    return "a.txt"


def test_check_in_full(faulty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--lang", "th", faulty]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"a.txt:1:11: ข้อผิดพลาด[SL202] {IN_THAI} (space-after-colon, RFC 5321 §4.1.1.2)",
        "1 | MAIL FROM: <a@b.example>",
        "  |           ^",
        "  = วิธีแก้: ลบช่องว่าง",
        "  | - MAIL FROM: <a@b.example>",
        "  | + MAIL FROM:<a@b.example>",
        "",
        "พบข้อผิดพลาด 1 รายการ ใน 1 คำสั่งจาก 1 ไฟล์; แก้ด้วย --fix ได้ 1 รายการ",
    ]


@pytest.mark.parametrize("options", [["--lang", "th"], []])
def test_the_language_asked_for_and_that_of_the_locale(
    options: list[str], faulty: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8" if options else "th_TH.UTF-8")
    assert main(["check", "--output-format", "concise", *options, faulty]) == 1
    assert capsys.readouterr().out.splitlines()[0] == f"a.txt:1:11: SL202 ข้อผิดพลาด: {IN_THAI} [แก้อัตโนมัติได้]"


@pytest.mark.parametrize(
    ("options", "message"),
    [([], "White space after the colon; the path begins right behind it."), (["--lang", "th"], IN_THAI)],
)
def test_json_is_english_unless_a_language_is_asked_for(
    options: list[str],
    message: str,
    faulty: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "th_TH.UTF-8")
    assert main(["check", "--output-format", "json", *options, faulty]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["code"], row["severity"], row["message"]) == ("SL202", "error", message)


def test_a_clean_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"MAIL FROM:<a@b.example>\n")
    assert main(["check", "--lang", "th", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out == "ไม่พบข้อผิดพลาดใน 1 คำสั่งจาก 1 ไฟล์\n"


def test_predict(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "--lang", "th", "--server", "dovecot-lmtp", "MAIL FROM: <a@b.example>"]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == ["รับ 0 จาก 1 เซิร์ฟเวอร์; ปฏิเสธโดย dovecot-lmtp 501", ""]


def test_rules_and_servers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--lang", "th", "SL202"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[2] == "ช่องว่างระหว่างโคลอนกับพาธ"
    assert {"ตัวอย่างที่ผิดกฎนี้", "ตัวอย่างที่ไม่ผิดกฎนี้", f"    {IN_THAI}", "กำหนดไว้ใน RFC 5321 §4.1.1.2"} <= {*said}
    assert main(["servers", "--lang", "th", "postfix@3.7"]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "  ที่มา: measured"


@pytest.mark.parametrize("command", [["check"], ["rules"], ["servers"], ["predict", "MAIL FROM:<a@b.example>"]])
def test_no_such_language(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--lang", "xx"]) == 2
    assert capsys.readouterr().err == "smtplint: no language is called 'xx'; there are en, th\n"
