"""``smtplint predict``: the table and JSON, which servers are asked, where commands come from, exit codes."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from smtplint import servers
from smtplint.cli import main
from smtplint.servers import profile

Capture = pytest.CaptureFixture[str]
SOUND = "MAIL FROM:<a@b.example>"
SPACE = "MAIL FROM: <a@b.example>"


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)


def fed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    buffer = io.BytesIO(data)
    buffer.seekable = lambda: False  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(buffer))


def asked(out: str) -> list[str]:
    return [row["server"] for row in json.loads(out)[0]["predictions"]]


def test_a_command_two_servers_see_otherwise(capsys: Capture) -> None:
    assert main(["predict", "--server", "postfix,dovecot-lmtp", SPACE]) == 1
    assert capsys.readouterr() == (
        (
            "MAIL FROM: <a@b.example>\n"
            "postfix@3.10      250 2.1.0 Ok\n"
            "dovecot-lmtp@2.4  501 5.5.4 Invalid FROM: Unexpected whitespace before path\n"
            "                      at byte 11, wanted: no blank before the path\n"
            "accepted by 1 of 2; refused by dovecot-lmtp 501\n"
            "\n"
        ),
        "",
    )


EXITS = [
    (SOUND, "postfix", 0),
    (SPACE, "dovecot-lmtp", 1),
    ("GET / HTTP/1.0", "postfix", 1),
    ("NOOP", "amazon-ses", 2),
]


@pytest.mark.parametrize(("command", "server", "code"), EXITS)
def test_the_exit_code_says_whether_one_refuses(command: str, server: str, code: int, capsys: Capture) -> None:
    assert main(["predict", "--server", server, command]) == code
    assert capsys.readouterr().err == ""


def test_who_is_asked(capsys: Capture) -> None:
    newest = [name for name in servers(everything=False) if profile(name).basis == "measured"]
    assert len(newest) == 12
    assert main(["predict", "--output-format", "json", SOUND]) == 0
    assert asked(capsys.readouterr().out) == newest
    assert main(["predict", "--output-format", "json", "--all", SOUND]) == 0
    assert asked(capsys.readouterr().out) == list(servers())


def test_json_is_one_array(capsys: Capture) -> None:
    assert main(["predict", "--server", "postfix", "--output-format", "json", SOUND, "RCPT TO:<>"]) == 1
    out, err = capsys.readouterr()
    taken = {
        "server": "postfix@3.10",
        "code": 250,
        "enhanced": "2.1.0",
        "text": "2.1.0 Ok",
        "basis": "measured",
        "closes": False,
        "because": None,
    }
    refused = {
        "server": "postfix@3.10",
        "code": 501,
        "enhanced": "5.1.3",
        "text": "5.1.3 Bad recipient address syntax",
        "basis": "measured",
        "closes": False,
        "because": {"span": [8, 10], "words": "one address, of a valid domain"},
    }
    assert json.loads(out) == [
        {"command": SOUND, "predictions": [taken]},
        {"command": "RCPT TO:<>", "predictions": [refused]},
    ]
    assert err == ""


def test_how_json_is_laid_out(capsys: Capture) -> None:
    main(["predict", "--server", "amazon-ses", "--output-format", "json", SOUND, "RCPT TO:<>"])
    row = (
        '{"server": "amazon-ses", "code": null, "enhanced": null, "text": null, "basis": "unknown", "closes": false, '
        '"because": null}'
    )
    assert capsys.readouterr().out == (
        f'[\n  {{"command": "{SOUND}", "predictions": [{row}]}},\n'
        f'  {{"command": "RCPT TO:<>", "predictions": [{row}]}}\n]\n'
    )


def test_commands_from_standard_input_a_line_each(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    fed(monkeypatch, b"MAIL FROM:<a@b.example>\r\nRCPT TO:<\xff@b.example>")
    assert main(["predict", "--server", "aiosmtpd", "--output-format", "json", "-"]) == 0
    commands = [one["command"] for one in json.loads(capsys.readouterr().out)]
    assert commands == ["MAIL FROM:<a@b.example>", "RCPT TO:<\\xff@b.example>"]


def test_of_a_line_without_an_end_only_the_head_is_kept(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    fed(monkeypatch, b"x" * 200_000 + b"\n" + b"RCPT TO:<a@b.example>\n")
    assert main(["predict", "--server", "postfix", "--output-format", "json", "-"]) == 1
    assert [len(one["command"]) for one in json.loads(capsys.readouterr().out)] == [65_536, 21]


def test_nothing_on_standard_input(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    told = ("", "smtplint: standard input: holds no command\n")
    for nothing in (b"", b"\r\n \n"):
        fed(monkeypatch, nothing)
        assert main(["predict", "--output-format", "json", "-"]) == 2
        assert capsys.readouterr() == told
        assert main(["predict", "-"]) == 2
        assert capsys.readouterr() == told


def test_blank_lines_of_standard_input_are_no_commands(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    fed(monkeypatch, b"\nMAIL FROM:<a@b.example>\r\n\r\n \t\nRCPT TO:<b@b.example>\n\n")
    assert main(["predict", "--server", "postfix", "--output-format", "json", "-"]) == 0
    commands = [one["command"] for one in json.loads(capsys.readouterr().out)]
    assert commands == ["MAIL FROM:<a@b.example>", "RCPT TO:<b@b.example>"]


def test_misuse(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert main(["predict", "--server", "postfx", SOUND]) == 2
    assert capsys.readouterr() == ("", "smtplint: no server is called 'postfx'; did you mean postfix?\n")
    gone = str(tmp_path / "gone")
    assert main(["predict", "--replies", gone, SOUND]) == 2
    assert capsys.readouterr() == ("", f"smtplint: {gone}: no such file or directory\n")
    fed(monkeypatch, b"\0")
    assert main(["predict", "-"]) == 2
    assert capsys.readouterr() == ("", "smtplint: standard input: is a binary file\n")


def test_a_terminal_is_asked_how_wide_it_is(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["predict", "--server", "dovecot-lmtp", SPACE]) == 1
    assert terminal.getvalue().splitlines()[1] == "dovecot-lmtp@2.4  501 5.5.4 Invalid FROM: Unexp…"


def test_all_of_one_server_is_each_of_its_versions_and_configurations(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "--all", "--server", "postfix@3.7", "--output-format", "json", SOUND]) == 0
    told = {one["server"] for one in json.loads(capsys.readouterr().out)[0]["predictions"]}
    assert told == {one for one in servers() if one.startswith("postfix")}
