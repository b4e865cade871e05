"""What the commands say in Thai, and that what machines read stays English unless asked otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smtplint.cli import main

FAULT = b"MAIL FROM: <a@b.example>\n"
IN_THAI = "มีช่องว่างหลังโคลอน ต้องมี < ของที่อยู่ต่อจากโคลอนทันที"


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
        "พบข้อผิดพลาด 1 รายการใน 1 คำสั่งจาก 1 ไฟล์; แก้ด้วย --fix ได้ 1 รายการ",
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
    [([], "White space after the colon; the < of the address belongs right behind it."), (["--lang", "th"], IN_THAI)],
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


@pytest.mark.parametrize(("options", "spoken"), [([], "en"), (["--lang", "th"], "th"), (["--lang", "en"], "en")])
@pytest.mark.parametrize(
    ("command", "reader", "words"),
    [
        (
            ["explain", "501"],
            lambda told: told["name"],
            {"en": "Syntax error in parameters or arguments", "th": "ไวยากรณ์ของพารามิเตอร์หรืออาร์กิวเมนต์ผิด"},
        ),
        (
            ["compare", "421", "501"],
            lambda told: told["subjects"][1]["name"],
            {"en": "Syntax error in parameters or arguments", "th": "ไวยากรณ์ของพารามิเตอร์หรืออาร์กิวเมนต์ผิด"},
        ),
        (
            ["session", "a.txt"],
            lambda told: told["advice"][-1],
            {"en": "Send instead: RCPT TO:<a@b.example>", "th": "ให้ส่งแบบนี้แทน: RCPT TO:<a@b.example>"},
        ),
        (
            ["predict", "--server", "dovecot-lmtp", "MAIL FROM: <a@b.example>"],
            lambda told: told[0]["predictions"][0]["because"]["words"],
            {"en": "no blank before the path", "th": "ไม่มีช่องว่างหน้าพาธ"},
        ),
    ],
    ids=lambda one: one[0] if isinstance(one, list) else "",
)
def test_json_of_other_commands_is_english_too(
    command: list[str],
    reader: Callable[[Any], str],
    words: dict[str, str],
    options: list[str],
    spoken: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_bytes(b"C: RCPT TO:<a@b.example\nS: 501 5.1.3 Bad recipient address syntax\n")
    monkeypatch.setenv("LC_ALL", "th_TH.UTF-8")
    main([*command, "--output-format", "json", *options])
    assert reader(json.loads(capsys.readouterr().out)) == words[spoken]


def test_a_clean_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"MAIL FROM:<a@b.example>\n")
    assert main(["check", "--lang", "th", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out == "ไม่พบข้อผิดพลาดใน 1 คำสั่งจาก 1 ไฟล์\n"


def test_predict(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "--lang", "th", "--server", "dovecot-lmtp", "MAIL FROM: <a@b.example>"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "MAIL FROM: <a@b.example>",
        "dovecot-lmtp@2.4  501 5.5.4 Invalid FROM: Unexpected whitespace before path",
        "                      ที่ไบต์ 11 ต้องการ: ไม่มีช่องว่างหน้าพาธ",
        "เซิร์ฟเวอร์ที่ยอมรับ: 0 จาก 1; ที่ปฏิเสธ: dovecot-lmtp 501",
        "",
    ]


def test_rules_and_servers(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert main(["rules", "--lang", "th", "SL202"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:3] == ["SL202 space-after-colon: ข้อผิดพลาด", "", "ช่องว่างระหว่างโคลอนกับพาธ"]
    assert {"ตัวอย่างที่ผิดกฎนี้", "ตัวอย่างที่ไม่ผิดกฎนี้", f"    {IN_THAI}", "กำหนดไว้ใน RFC 5321 §4.1.1.2"} <= {*said}
    assert main(["servers", "--lang", "th", "postfix@3.7"]) == 0
    assert capsys.readouterr().out.splitlines()[1:4] == [
        "  ที่มา: วัดจริง",
        "  การตั้งค่า: ค่าเริ่มต้น เปิด SMTPUTF8 รีเลย์จาก loopback โดเมนของตัวเองคือ lab.test และ",
        "    localhost",
    ]


@pytest.mark.parametrize("command", [["check"], ["rules"], ["servers"], ["predict", "MAIL FROM:<a@b.example>"]])
def test_no_such_language(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--lang", "xx"]) == 2
    assert capsys.readouterr().err == "smtplint: no language is called 'xx'; there are en, th\n"


def test_no_such_language_for_a_person_who_types(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    assert main(["check", "--lang", "xx"]) == 2
    assert capsys.readouterr() == ("", "smtplint: no language is called 'xx'; there are en, th\n")


USAGE = """\
วิธีใช้: smtplint rules [-h] [--lang en|th] [RULE]
"""
HELP = f"""\
{USAGE}
แสดงรายการกฎ หรือหน้าของกฎหนึ่งข้อ: คำอธิบาย กรณีตัวอย่าง และหัวข้อใน RFC

อาร์กิวเมนต์ตามตำแหน่ง:
  RULE          รหัสกฎ (SL202) ชื่อกฎ หรือต้นรหัส (SL2)

ตัวเลือก:
  -h, --help    แสดงข้อความช่วยเหลือนี้แล้วออก
  --lang en|th  ภาษาของข้อความ
"""


@pytest.mark.parametrize(
    "given",
    [
        ["rules", "--lang", "th", "--help"],
        ["rules", "--help", "--lang=th"],
        ["--lang", "th", "rules", "--help"],
        ["--lang=th", "rules", "-h"],
    ],
)
def test_help(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(given)
    assert raised.value.code == 0
    assert capsys.readouterr() == (HELP, "")


@pytest.mark.parametrize("given", [["--help", "--lang", "th"], ["--lang", "th", "--help"], ["help", "--lang=th"]])
def test_the_overview(given: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert main(given) == 0
    assert capsys.readouterr().out.splitlines()[:7] == [
        "วิธีใช้: smtplint COMMAND [OPTION…] [ARGUMENT…]",
        "",
        "หาจุดผิดในอาร์กิวเมนต์ของคำสั่ง MAIL FROM และ RCPT TO ของ SMTP และ",
        "บอกว่าเซิร์ฟเวอร์จริงจะตอบอย่างไร",
        "",
        "คำสั่ง:",
        "  check     ตรวจคำสั่ง MAIL และ RCPT ในไฟล์ และแก้ไขให้",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["chek", "--lang", "th"], "smtplint: ไม่มีคำสั่ง 'chek' หมายถึง check หรือเปล่า"),
        (["rules", "--lang", "th", "SL9x"], "smtplint: ไม่มีกฎชื่อ 'SL9x' หมายถึง SL9 หรือเปล่า"),
        (
            ["explain", "--lang", "th", "999"],
            "smtplint: 999 ไม่ใช่รหัสตอบกลับ ซึ่งต้องมีสามหลักและขึ้นต้นด้วย 2, 3, 4 หรือ 5",
        ),
        (["check", "--lang", "th", "nothing"], "smtplint: nothing: ไม่มีไฟล์หรือโฟลเดอร์นี้"),
        (["session", "--lang", "th", "nothing"], "smtplint: nothing: ไม่มีไฟล์หรือโฟลเดอร์นี้"),
        (
            ["check", "--lang", "th", "--fix", "--write-baseline"],
            "smtplint: --write-baseline ต้องใช้คู่กับ --baseline FILE เพื่อระบุไฟล์ที่จะเขียน",
        ),
    ],
)
def test_misuse(
    given: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(given) == 2
    assert capsys.readouterr().err == f"{said}\n"


def test_misuse_of_options(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["rules", "--lang", "th", "SL2", "usage:"])
    assert raised.value.code == 2
    assert capsys.readouterr().err == f"{USAGE}smtplint rules: ข้อผิดพลาด: ไม่รู้จักอาร์กิวเมนต์: usage:\n"


def test_settings_that_are_wrong(faulty: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("smtplint.toml").write_text("selct = []\n")
    assert main(["check", "--lang", "th", faulty]) == 2
    file = Path("smtplint.toml").absolute()
    assert capsys.readouterr().err == f"smtplint: {file}: ไม่รู้จักคีย์ 'selct' หมายถึง select หรือเปล่า\n"


def test_what_is_known_already(faulty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--lang", "th", "--baseline", "b.json", "--write-baseline", faulty]) == 0
    assert main(["check", "--lang", "th", "--statistics", faulty]) == 1
    Path("a.sh").write_text("swaks --from a@@example.com\n")
    assert main(["check", "--lang", "th", "--add-ignores", "a.sh"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "พักสิ่งที่พบ 1 รายการไว้ใน b.json",
        "1  SL202 space-after-colon (แก้อัตโนมัติได้ 1 รายการ)",
        "พบข้อผิดพลาด 1 รายการใน 1 คำสั่งจาก 1 ไฟล์; แก้ด้วย --fix ได้ 1 รายการ",
        "เขียนคอมเมนต์ 1 รายการใน 1 ไฟล์",
    ]
