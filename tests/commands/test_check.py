"""What ``smtplint check`` does with what it is given: exit codes, streams, fixes, and input that is no use."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from smtplint.cli import main
from smtplint.model import Occurrence

SPACE = "White space after the colon; the < of the address belongs right behind it."
Capture = pytest.CaptureFixture[str]
Monkeypatch = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def _there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)


def put(name: str, text: bytes) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text)
    return name


class Stdin(io.TextIOWrapper):
    """Standard input that holds these bytes; ``seekable`` as a file is, or not as a pipe is."""

    def __init__(self, data: bytes, seekable: bool = False) -> None:
        buffer = io.BytesIO(data)
        buffer.seekable = lambda: seekable  # type: ignore[method-assign]
        super().__init__(buffer)


def concise(*arguments: str) -> int:
    return main(["check", "--output-format", "concise", *arguments])


# ---------------------------------------------------------------- exit codes


def test_nothing_found_is_0(capsys: Capture) -> None:
    assert concise(put("a.smtp", b"MAIL FROM:<a@example.com>\n")) == 0
    assert capsys.readouterr() == ("No fault found in 1 command in 1 file.\n", "")


def test_a_finding_is_1_even_a_note(capsys: Capture) -> None:
    assert concise("--server", "postfix", put("a.smtp", b"MAIL FROM: <a@example.com>\n")) == 1
    assert capsys.readouterr().out == (
        f"a.smtp:1:11: SL202 note: {SPACE} Taken by postfix. [fixable]\n"
        "1 note in 1 command in 1 file; 1 fixable with --fix.\n"
    )


def test_what_cannot_be_read_is_2_and_the_rest_is_linted(capsys: Capture) -> None:
    assert concise("gone.smtp", put("a.smtp", b"MAIL FROM: <a@example.com>\n")) == 2
    out, error = capsys.readouterr()
    assert out.splitlines()[0] == f"a.smtp:1:11: SL202 error: {SPACE} [fixable]"
    assert error == "smtplint: gone.smtp: no such file or directory\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--fix", "--diff"], "--fix and --diff do not go together: the one changes files, the other only shows"),
        (["--unsafe-fixes"], "--unsafe-fixes goes with --fix or --diff"),
        (["--fix", "--add-ignores"], "--fix and --add-ignores do not go together"),
        (["--diff", "--output-format", "sarif"], "--diff prints no findings; leave --output-format out"),
        (["--diff", "--statistics"], "--diff prints no findings; leave --statistics out"),
        (["--add-ignores", "--output-format", "json"], "--add-ignores prints no findings; leave --output-format out"),
        (["--write-baseline"], "--write-baseline goes with --baseline FILE, which names the file to write"),
        (["--statistics", "--output-format", "json"], "--statistics is a table for people; leave --output-format out"),
        (["--select", "SL2O2"], "no rule is called 'SL2O2'; did you mean SL202?"),
        (["--select", "SL999"], "no rule is called 'SL999'"),
        (["--select", "SL2xx"], "no rule is called 'SL2xx'; did you mean SL2?"),
        (["--select", "SL20x"], "no rule is called 'SL20x'; did you mean SL20?"),
        (["--select", ","], "no rule is named; ALL means every one"),
        (["--ignore", "space-after-colom"], "no rule is called 'space-after-colom'; did you mean space-after-colon?"),
        (["--server", "postfixx"], "no server is called 'postfixx'; did you mean postfix?"),
        (["--baseline", "gone.json"], "gone.json: no such file or directory"),
    ],
)
def test_misuse_is_2_and_one_line(arguments: list[str], said: str, capsys: Capture) -> None:
    assert main(["check", *arguments, put("a.smtp", b"")]) == 2
    assert capsys.readouterr() == ("", f"smtplint: {said}\n")


# ---------------------------------------------------------------- input that is no use


def test_a_file_that_is_no_text_is_told_in_a_line(capsys: Capture) -> None:
    put("binary.dat", b"\x7fELF\0\0")
    os.mkfifo("pipe")
    os.symlink("itself", "itself")
    assert concise("binary.dat", "pipe", "itself") == 2
    assert capsys.readouterr().err.splitlines() == [
        "smtplint: binary.dat: is a binary file",
        "smtplint: pipe: is no regular file",
        "smtplint: itself: too many levels of symbolic links",
    ]


# What a program of Windows wrote that was stopped in the midst of a character.
BROKEN = "MAIL FROM: <a@example.com>\n".encode("utf-16") + b"x"


def test_broken_text_that_holds_a_command_is_told_though_it_was_not_named_and_makes_no_run_fail(
    capsys: Capture,
) -> None:
    put("sub/a.smtp", BROKEN)
    put("sub/b.reg", "Windows Registry Editor\n".encode("utf-16") + b"x")
    put("sub/c.dat", b"\x7fELF\0\0")
    assert concise("sub") == 0
    said = "smtplint: sub/a.smtp: begins as text in UTF-16, and is not\n"
    assert capsys.readouterr() == ("Nothing was checked; 1 not read; 2 binary files passed over.\n", said)
    assert concise("sub", "sub/a.smtp") == 2


@pytest.mark.parametrize("options", [[], ["--diff"], ["--fix"], ["--add-ignores"], ["--output-format", "sarif"]])
def test_text_that_is_met_and_not_read_makes_no_run_fail(options: list[str], capsys: Capture) -> None:
    put("sub/deep.js", BROKEN)
    assert main(["check", "sub", *options]) == 0
    out, err = capsys.readouterr()
    assert err == "smtplint: sub/deep.js: begins as text in UTF-16, and is not\n"
    if "sarif" in options:
        assert json.loads(out)["runs"][0]["invocations"][0]["executionSuccessful"] is True
    assert main(["check", "sub/deep.js", *options]) == 2


def test_a_line_of_code_that_no_person_wrote_is_passed_over(capsys: Capture) -> None:
    bundled = b's.write("MAIL FROM: <a@example.com>\\r\\n");' * 2000
    put("bundle.js", bundled + b'\ns.write("RCPT TO: <b@example.com>\\r\\n");\n' + b'"' * 70_000)
    assert concise("bundle.js") == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[0].startswith("bundle.js:2:18: SL202 ")
    assert out.splitlines()[1:] == ["1 error in 1 command in 1 file; 1 not read in full; 1 fixable with --fix."]
    assert err == "smtplint: bundle.js: line 1: not read: longer than 65,536 octets\n"
    assert main(["check", "--fix", "bundle.js"]) == 0
    assert Path("bundle.js").read_bytes().startswith(bundled + b'\ns.write("RCPT TO:<b@example.com>')


def test_of_thousands_of_commands_on_a_line_the_first_are_read(capsys: Capture) -> None:
    put("table.js", b'"MAIL FROM: <a@b.example>",' * 1100)
    assert concise("table.js") == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[-1].startswith("1,000 errors in 1,000 commands in 1 file; 1 not read in full")
    assert err == "smtplint: table.js: line 1: not read: behind 1,000 commands on its line\n"


def test_a_text_that_hundreds_of_values_are_put_into_is_passed_over(capsys: Capture) -> None:
    values = b"".join(b"{a%d}" % number for number in range(300))
    put("table.py", b's.send(f"RCPT TO: <%s>\\r\\n")\ns.send("RCPT TO: <a@b.example>\\r\\n")\n' % values)
    assert concise("table.py") == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[0].startswith("table.py:2:17: SL202 ")
    assert err == "smtplint: table.py: line 1: not read: a text that more than 256 values are put into\n"


def test_of_a_file_of_code_so_many_commands_are_read(monkeypatch: Monkeypatch, capsys: Capture) -> None:
    monkeypatch.setattr("smtplint.sources.sent.passed_over.MANY", 100)
    put("table.py", b'x("MAIL FROM:")\n' * 150 + b's.send("RCPT TO: <a@b.example>\\r\\n")\n')
    assert concise("table.py") == 0
    told = "line 101: not read: behind 100 commands or addresses in its file"
    assert capsys.readouterr().err == f"smtplint: table.py: {told}\n"


@pytest.mark.parametrize(
    "call",
    [
        b's.sendmail("a@b.example", "c@d.example", x)\n',
        b'mail_from = "a@b.example"\n',
        b'run(["swaks", "--from", "a@b.example"])\n',
    ],
)
def test_of_a_file_of_code_so_many_calls_and_names_are_read(
    call: bytes, monkeypatch: Monkeypatch, capsys: Capture
) -> None:
    monkeypatch.setattr("smtplint.sources.sent.passed_over.MANY", 100)
    put("calls.py", call * 150)
    assert concise("calls.py") == 0
    told = "line 101: not read: behind 100 commands or addresses in its file"
    assert capsys.readouterr().err == f"smtplint: calls.py: {told}\n"


def test_of_settings_and_scripts_so_many_addresses_are_read(monkeypatch: Monkeypatch, capsys: Capture) -> None:
    monkeypatch.setattr("smtplint.sources._MANY", 200)
    monkeypatch.setattr("smtplint.sources._IN_CODE", 100)
    put("x.yaml", b"x: {" + b"mail_from: a@b, " * 250 + b"}\n")
    put("x.sh", b"echo 'MAIL FROM:<a@b.example>' >&3\n" * 150)
    put("x.log", b"MAIL FROM:<a@b.example>\n" * 250)
    assert concise("x.yaml", "x.sh", "x.log") == 0
    out, err = capsys.readouterr()
    assert err.splitlines() == [
        "smtplint: x.yaml: line 1: not read: behind 200 commands or addresses in its file",
        "smtplint: x.sh: line 101: not read: behind 100 commands or addresses in its file",
    ]
    assert out == "No fault found in 550 commands in 3 files; 2 not read in full.\n"


@pytest.mark.parametrize("option", ["--output-format=concise", "--diff"])
def test_so_many_faulty_commands_of_a_file_are_told(option: str, monkeypatch: Monkeypatch, capsys: Capture) -> None:
    monkeypatch.setattr("smtplint.inspection._FAULTY", 100)
    put("x.txt", b"MAIL FROM: <a@b.example>\n" * 150 + b"# smtplint: ignore[SL203]\n")
    assert main(["check", option, "x.txt"]) == 1
    out, err = capsys.readouterr()
    assert err == "smtplint: x.txt: line 101: not read: behind 100 commands that something was found in\n"
    # Whether the suppression behind them is of use is not known.
    assert "unused" not in out
    assert out.count("SL202") == (0 if option == "--diff" else 100)


def test_faults_that_nothing_mends_count_among_those_that_are_mended(monkeypatch: Monkeypatch, capsys: Capture) -> None:
    monkeypatch.setattr("smtplint.inspection._FAULTY", 2)
    put("x.txt", b"MAIL FROM:<a@@b.example>\n" * 2 + b"MAIL FROM: <a@b.example>\n")
    assert main(["check", "--diff", "x.txt"]) == 0
    assert "line 3: not read: behind 2 commands that something was found in" in capsys.readouterr().err


_TEXT = b"some text\n" * 14_000 + b"MAIL FROM: <a@b>\nMAIL FROM: <a@b>\n"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        (
            "two.js",
            2 * (b"x(1);" * 14_000 + b's.write("RCPT TO: <a@b>");\n') + b's.write("RCPT TO:<a@b>\\r\\n");\n',
            "line 1 and 1 more: not read: longer than 65,536 octets",
        ),
        (
            "bare.js",
            b"x(1);" * 14_000 + b's.write("RCPT TO:<a@b>\\r\\n");\n',
            "line 1: not read: longer than 65,536 octets",
        ),
        ("none.js", b"x(1);" * 14_000 + b'\ns.write("RCPT TO:<a@b>\\r\\n");\n', ""),
        ("text.py", b'x = """' + _TEXT + b'"""\n', "line 14001: not read: behind the first 131,072 octets of its text"),
        (
            "text.sh",
            b"x='MAIL FROM:<a@b>\n" + _TEXT[10:] + b"'\n",
            "line 14001: not read: behind the first 131,072 octets of its text",
        ),
        (
            "here.sh",
            b"nc h 25 <<EOF\n" + _TEXT,
            "line 14002: not read: behind the first 131,072 octets of its text",
        ),
        (
            "text.json",
            b'{\n"a": "' + b"some text " * 14_000 + b'MAIL FROM: <a@b>"}\n',
            "line 2: not read: behind the first 131,072 octets of its text",
        ),
        *(
            (
                f"endless.{ending}",
                b"x = 1\nx = " + opening + b'\ns.write("RCPT TO: <a@b>\\r\\n");\ns.write("RCPT TO: <a@b>\\r\\n");\n',
                "line 3: not read: in a text or a comment that begins on line 2 and never ends",
            )
            for ending, opening in (("py", b"'''"), ("js", b"`"), ("go", b"`"), ("c", b"/*"), ("java", b"/**"))
        ),
        *(
            (
                f"endless.{ending}",
                b"a = 'b'\nx" + opening + b"c\nsend = 'MAIL FROM: <a@b>'\n",
                "line 3: not read: in a text or a comment that begins on line 2 and never ends",
            )
            for ending, opening in (("yaml", b': "'), ("toml", b' = """'), ("sh", b'="'))
        ),
        ("ended.c", b'/* s.write("RCPT TO: <a@b>\\r\\n"); */', ""),
        ("ended.js", b"x = `\nsay MAIL FROM: <a@b>`", ""),
        ("word.sh", b"echo MAIL FROM:" + b"a" * 9_000 + b"@b\n", "line 1: not read: longer than 8,192 octets"),
        ("field.eml", b"Subject: x\nFrom: " + b"a@b.test, " * 7_000, "line 2: not read: longer than 65,536 octets"),
        (
            "scalar.yaml",
            b"- send: " + b"a " * 3_000 + b"MAIL FROM:<a@b>\n",
            "line 1: not read: longer than 4,096 octets",
        ),
        ("quoted.json", b'{"a": "' + b"a " * 3_000 + b'", "send": "MAIL FROM:<a@b>\\r\\n"}\n', ""),
        ("line.log", b"a " * 3_000 + b"> RCPT TO:<a@b>\n", "line 1: not read: longer than 4,096 octets"),
        ("fence.md", b"`MAIL`\n" + b"a " * 3_000 + b"`RCPT TO:<a@b>` in a sentence\n", ""),
        ("row.csv", b"a,b\n" + b"a," * 9_000 + b"RCPT TO:<a@b>\n", "line 2: not read: longer than 16,384 octets"),
    ],
    ids=lambda given: given if isinstance(given, str) and "." in given and " " not in given else "",
)
def test_what_is_passed_over_with_a_command_in_it_is_told_once_and_makes_no_run_fail(
    name: str, data: bytes, told: str, capsys: Capture
) -> None:
    put(name, data)
    assert concise(name) == 0
    out, err = capsys.readouterr()
    assert err == (f"smtplint: {name}: {told}\n" if told else "")
    assert ("; 1 not read in full." in out) == bool(told)
    assert main(["check", "--lang", "en", "--output-format", "sarif", name]) == 0
    out, err = capsys.readouterr()
    assert err == (f"smtplint: {name}: {told}\n" if told else "")
    assert json.loads(out)["runs"][0]["invocations"][0]["executionSuccessful"] is True


def test_what_is_passed_over_is_told_in_the_language_of_the_reader(capsys: Capture) -> None:
    put("field.eml", b"Subject: x\nFrom: " + b"a@b.test, " * 7_000)
    assert main(["check", "--lang", "th", "field.eml"]) == 0
    assert capsys.readouterr().err == "smtplint: field.eml: บรรทัดที่ 2 ไม่ได้อ่าน: ยาวเกิน 65,536 ไบต์\n"


@pytest.mark.parametrize("option", ["--output-format=concise", "--diff", "--fix", "--add-ignores"])
def test_a_fault_of_its_own_ends_one_file_and_not_the_run(
    option: str, monkeypatch: Monkeypatch, capsys: Capture
) -> None:
    from smtplint import sources

    def failing(file: BinaryIO, path: str) -> Iterator[Occurrence]:
        yield from found_in(file, path)
        if path == "a.smtp":
            raise IndexError("list index out of range")

    found_in = sources.found_in
    monkeypatch.setattr(sources, "found_in", failing)
    put("a.smtp", b"MAIL FROM:<a@example.com>\n")
    put("b.smtp", b"MAIL FROM:<a@example.com>\n")
    assert main(["check", option, "a.smtp", "b.smtp"]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert re.fullmatch(
        r"smtplint: a\.smtp: smtplint itself fails here, at line \d+ of .*: "
        r"IndexError\('list index out of range'\); please report it",
        told[0],
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever is root reads everything")
def test_a_file_that_may_not_be_read_is_told_in_a_line(capsys: Capture) -> None:
    os.chmod(put("a.smtp", b""), 0)
    assert concise("a.smtp") == 2
    assert capsys.readouterr().err == "smtplint: a.smtp: permission denied\n"


def test_options_may_stand_between_files(capsys: Capture) -> None:
    for name in ("a.smtp", "b.smtp"):
        put(name, b"MAIL FROM: <a@example.com>\n")
    assert main(["check", "a.smtp", "--output-format", "concise", "b.smtp"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        *(f"{name}.smtp:1:11: SL202 error: {SPACE} [fixable]" for name in "ab"),
        "2 errors in 2 commands in 2 files; 2 fixable with --fix.",
    ]


@pytest.mark.parametrize("ending", ["smtp", "md"])
def test_a_long_line_is_read_as_far_as_a_server_would(ending: str, capsys: Capture) -> None:
    assert concise(put(f"a.{ending}", b"MAIL FROM: <" + b"a" * 9000 + b"@example.com>\n")) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"a.{ending}:1:11: SL202 error: {SPACE}",
        (
            f"a.{ending}:1:511: SL118 error: The line is 9027 octets long with its line end; "
            "with the extensions it uses, 512 is the most."
        ),
        "2 errors in 1 command in 1 file.",
    ]


def test_a_nul_in_a_command_is_a_finding(capsys: Capture) -> None:
    assert concise(put("a.smtp", b"MAIL FROM:<a\0@example.com>\n")) == 1
    assert capsys.readouterr().out.startswith("a.smtp:1:13: SL604 error: A NUL; ")


@pytest.mark.parametrize("how", ["--fix", "--diff", "--add-ignores"])
def test_a_binary_file_is_never_changed(how: str, capsys: Capture) -> None:
    script = b"#!/bin/sh\n" + b'echo "MAIL FROM: <a@example.com>" | nc mx 25\n' * 400
    put("a.sh", script + b"\0\1\2 archive\n")
    put("b.dat", b"\0\1MAIL FROM: <a@example.com>\n")
    assert concise(how, ".") == 2
    assert capsys.readouterr().err == "smtplint: a.sh: not changed: is a binary file\n"
    assert Path("a.sh").read_bytes().startswith(script)


def test_lines_that_end_in_a_carriage_return_alone_are_lines(capsys: Capture) -> None:
    name = put("a.pp", b"$a = 1\rexec { 'swaks --from a@@example.com': }\r")
    assert concise("--add-ignores", name) == 0
    assert Path(name).read_bytes().count(b"smtplint: ignore[SL303]") == 1
    assert b"\n" not in Path(name).read_bytes()
    assert concise(name) == 0
    assert concise(put("a.smtp", b"MAIL FROM:<a@example.com>\rRCPT TO: <b@example.com>\r")) == 1
    assert "a.smtp:2:9: SL202" in capsys.readouterr().out
    assert concise(put("a.smtp", b"MAIL FROM:<a@example.com>\rRCPT TO:<b@example.com>\n")) == 1
    assert "a.smtp:1:27: SL702" in capsys.readouterr().out


def test_a_byte_that_is_no_utf_8_is_a_finding(capsys: Capture) -> None:
    assert concise(put("a.smtp", b"MAIL FROM:<\xff@example.com>\n")) == 1
    assert capsys.readouterr().out.startswith("a.smtp:1:12: SL602 error: ")


def test_a_line_of_ten_megabytes_is_a_finding(capsys: Capture) -> None:
    name = put("a.smtp", b"MAIL FROM:<" + b"a" * 10_000_000 + b"@example.com>\nRCPT TO: <b@example.com>\n")
    assert concise(name) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2] == f"a.smtp:2:9: SL202 error: {SPACE} [fixable]"
    assert len(lines) < 10


@pytest.mark.parametrize(
    "text",
    [b"{" * 100_000, b'x = "MAIL FROM:<', b"<%= " * 10_000 + b"MAIL FROM:<", b"\xff\xfe\x00M\x00A\x00", b"\r" * 10_000],
    ids=["braces", "open quote", "open tags", "UTF-16", "CR"],
)
@pytest.mark.parametrize("ending", ["py", "js", "php", "yaml", "json", "j2", "md", "sh", "smtp"])
def test_broken_files_bring_no_traceback(text: bytes, ending: str, capsys: Capture) -> None:
    unread = text.startswith(b"\xff\xfe")
    assert concise(put(f"a.{ending}", text)) == (2 if unread else 0)
    told = "is a binary file" if unread else ""
    if text.startswith(b"<%=") and ending in ("yaml", "json"):
        told = "line 1: not read: longer than 4,096 octets"
    if text.endswith(b'"MAIL FROM:<') and ending in ("php", "yaml", "json", "sh"):
        told = "line 1: not read: in a text or a comment that begins on line 1 and never ends"
    assert capsys.readouterr().err == (f"smtplint: a.{ending}: {told}\n" if told else "")


# ---------------------------------------------------------------- standard input


@pytest.mark.parametrize("seekable", [True, False])
def test_standard_input_has_the_name_it_is_given(
    seekable: bool, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    if seekable:
        put("given", b"MAIL FROM: <a@example.com>\n")
        monkeypatch.setattr(sys, "stdin", open("given", encoding="utf-8"))  # noqa: SIM115 (closed with the process)
    else:
        monkeypatch.setattr(sys, "stdin", Stdin(b"MAIL FROM: <a@example.com>\n"))
    assert concise("--stdin-filename", "src/b.smtp", "-") == 1
    assert capsys.readouterr().out.splitlines()[0] == f"src/b.smtp:1:11: SL202 error: {SPACE} [fixable]"
    sys.stdin.close()


def test_standard_input_is_read_where_no_file_is_named(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"MAIL FROM:<a@example.com>\n"))
    assert concise() == 0
    assert capsys.readouterr().out == "No fault found in 1 command in 1 file.\n"


def test_standard_input_is_mended_on_its_way_through() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "smtplint", "check", "--fix", "--output-format", "concise", "-"],
        input=b"MAIL FROM: <a@example.com>\r\nRCPT TO:<b@example..com>\r\n",
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert done.stdout == b"MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example..com>\r\n"
    assert done.stderr.decode().splitlines()[1] == (
        "1 error in 2 commands in 1 file; 1 command mended; 1 fixable with --unsafe-fixes."
    )
    assert done.returncode == 1


# ---------------------------------------------------------------- fixes

FAULTY = b"MAIL FROM: <a@example.com>\r\nRCPT TO:<b@example..com>\n# end"


def test_fix_makes_the_safe_fixes_and_tells_what_is_left(capsys: Capture) -> None:
    assert concise("--fix", put("a.smtp", FAULTY)) == 1
    assert Path("a.smtp").read_bytes() == b"MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example..com>\n# end"
    assert capsys.readouterr().out.splitlines()[-1] == (
        "1 error in 2 commands in 1 file; 1 command mended; 1 fixable with --unsafe-fixes."
    )


def test_unsafe_fixes_are_made_where_they_are_asked_for(capsys: Capture) -> None:
    assert concise("--fix", "--unsafe-fixes", put("a.smtp", FAULTY)) == 0
    assert Path("a.smtp").read_bytes() == b"MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>\n# end"
    assert capsys.readouterr().out == "No fault found in 2 commands in 1 file; 2 commands mended.\n"


@pytest.mark.parametrize("how", ["--fix", "--add-ignores"])
@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_that_others_write_to_meanwhile_is_left_to_them(
    how: str, replaced: bool, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, sync = FAULTY.replace(b"a@", b"c@"), os.fsync

    def written(descriptor: int) -> None:
        sync(descriptor)
        if replaced:
            put("new", other)
            os.rename("new", "a.py")
        else:
            Path("a.py").write_bytes(other)

    monkeypatch.setattr(os, "fsync", written)
    assert concise(how, put("a.py", b's = """' + FAULTY + b'"""\n')) == 2
    why = "something else wrote to it meanwhile; run this again"
    assert capsys.readouterr().err == f"smtplint: a.py: not changed: {why}\n"
    assert (os.listdir(), Path("a.py").read_bytes()) == (["a.py"], other)


def test_a_file_that_cannot_be_written_stays_and_is_told(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: str, target: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert concise("--fix", put("a.smtp", FAULTY)) == 2
    out, err = capsys.readouterr()
    assert err == "smtplint: a.smtp: not changed: no space left on device\n"
    assert out.splitlines()[-1] == (
        "2 errors in 2 commands in 1 file; 1 not changed; 1 fixable with --fix, 1 more with --unsafe-fixes."
    )
    assert Path("a.smtp").read_bytes() == FAULTY
    assert os.listdir() == ["a.smtp"]


def test_diff_shows_what_fix_would_do_and_does_nothing(capsys: Capture) -> None:
    assert main(["check", "--diff", put("a.smtp", FAULTY), put("clean.smtp", b"MAIL FROM:<>\n")]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "--- a.smtp",
        "+++ a.smtp",
        "@@ -1,3 +1,3 @@",
        "-MAIL FROM: <a@example.com>",
        "+MAIL FROM:<a@example.com>",
        " RCPT TO:<b@example..com>",
        " # end",
        "\\ No newline at end of file",
    ]
    assert Path("a.smtp").read_bytes() == FAULTY
    assert main(["check", "--diff", "clean.smtp"]) == 0
    assert capsys.readouterr().out == ""


def test_select_and_ignore_hold_for_fixes_as_well() -> None:
    both = b"MAIL FROM : <a@example.com>\n"
    assert concise("--fix", "--select", "SL202", put("a.smtp", both)) == 0
    assert Path("a.smtp").read_bytes() == b"MAIL FROM :<a@example.com>\n"
    assert concise("--fix", "--ignore", "space-after-colon", put("a.smtp", both)) == 0
    assert Path("a.smtp").read_bytes() == b"MAIL FROM: <a@example.com>\n"


# ---------------------------------------------------------------- what is shown


def test_colour_is_for_those_who_ask_for_it(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    put("a.smtp", b"MAIL FROM: <a@example.com>\n")
    monkeypatch.setenv("FORCE_COLOR", "1")
    concise("a.smtp")
    assert capsys.readouterr().out.startswith("\x1b[1ma.smtp:1:11\x1b[0m: \x1b[1;31mSL202\x1b[0m error: ")
    monkeypatch.delenv("FORCE_COLOR")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    concise("a.smtp")
    assert "\x1b" not in capsys.readouterr().out


def test_statistics_are_all_that_is_printed(capsys: Capture) -> None:
    put("a.smtp", b"MAIL FROM: <a@example.com>\nRCPT TO: <b@example..com>\n")
    assert main(["check", "--statistics", "a.smtp"]) == 1
    assert capsys.readouterr().out == (
        "2  SL202 space-after-colon (2 fixable)\n"
        "1  SL402 empty-label\n"
        "3 errors in 2 commands in 1 file; 2 fixable with --fix, 1 more with --unsafe-fixes.\n"
    )


def test_a_bar_on_a_terminal_makes_room_for_what_is_printed(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    from smtplint.output import progress

    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "_AFTER", -1.0)
    monkeypatch.setattr(progress, "_EVERY", -1.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    put("a.smtp", b"MAIL FROM:<>\n")
    put("b.smtp", b"MAIL FROM: <>\n")
    assert concise("a.smtp", "b.smtp", "gone") == 2
    out, error = capsys.readouterr()
    assert out.splitlines()[0] == f"b.smtp:1:11: SL202 error: {SPACE} [fixable]"
    bars = ["..........] 1 of 3 files\r\x1b[K", "] 2 of 3 files\r\x1b[Ksmtplint: gone: no such"]
    assert [text in error for text in bars] == [True, True]


# ---------------------------------------------------------------- servers


def test_servers_say_which_findings_matter_to_them(capsys: Capture) -> None:
    put("a.smtp", b'MAIL FROM: <a@example.com>\nRCPT TO:<"a b"@example.com>\nRCPT TO:<b@example.com>\n')
    assert concise("--server", "dovecot-lmtp", "--server", "smtp-server", "a.smtp") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        f"a.smtp:1:11: SL202 error: {SPACE} Refused by dovecot-lmtp (501). [fixable]",
        "a.smtp:2:12: SL901 warning: Accepted by the RFC, refused by smtp-server (501).",
    ]


def test_several_servers_are_told_in_both_languages(capsys: Capture) -> None:
    put("a.smtp", b"MAIL FROM: <a@example.com>\nRCPT TO:<a@[1.2.3]>\n")
    servers = ["--server", "postfix@3.7", "--server", "exim"]
    concise(*servers, "--server", "courier", "a.smtp")
    concise(*servers, "--lang", "th", "a.smtp")
    numbers = '"1.2.3" in the literal has 3 numbers; an IPv4 address has 4.'
    in_thai = '"1.2.3" ในวงเล็บเหลี่ยมมีตัวเลข 3 ชุด แต่ที่อยู่ IPv4 ต้องมี 4 ชุด'
    space_in_thai = "มีช่องว่างหลังโคลอน ต้องมี < ของที่อยู่ต่อจากโคลอนทันที"
    first, second, _, third, fourth, _ = capsys.readouterr().out.splitlines()
    assert first == f"a.smtp:1:11: SL202 note: {SPACE} Taken by postfix, exim and courier. [fixable]"
    assert second == f"a.smtp:2:12: SL409 error: {numbers} Refused by postfix (501), exim (501) and courier (513)."
    assert third == f"a.smtp:1:11: SL202 หมายเหตุ: {space_in_thai}; postfix และ exim ยอมรับ [แก้อัตโนมัติได้]"
    assert fourth == f"a.smtp:2:12: SL409 ข้อผิดพลาด: {in_thai}; postfix (501) และ exim (501) ปฏิเสธ"


@pytest.mark.parametrize("server", ["gmail", "amazon-ses", "exchange-online"])
def test_what_a_provider_would_answer_may_not_be_known(server: str, capsys: Capture) -> None:
    put("a.smtp", b"RCPT TO: <a@example.com>\n")
    assert concise("--server", server, "a.smtp") == 1
    assert capsys.readouterr().out == (
        f"a.smtp:1:9: SL202 error: {SPACE} What {server} would answer is not known. [fixable]\n"
        "1 error in 1 command in 1 file; 1 fixable with --fix.\n"
    )


def test_a_fault_that_one_server_takes_and_others_may_not_is_no_note(capsys: Capture) -> None:
    servers = ["--server", "postfix", "--server", "gmail", "--server", "amazon-ses"]
    put("a.smtp", b"RCPT TO: <a@example.com>\n")
    concise(*servers, "a.smtp")
    concise(*servers, "--lang", "th", "a.smtp")
    english, _, thai, _ = capsys.readouterr().out.splitlines()
    known = "Taken by postfix. What gmail and amazon-ses would answer is not known."
    assert english == f"a.smtp:1:9: SL202 error: {SPACE} {known} [fixable]"
    in_thai = "มีช่องว่างหลังโคลอน ต้องมี < ของที่อยู่ต่อจากโคลอนทันที; postfix ยอมรับ; ไม่ทราบว่า gmail และ amazon-ses จะตอบอย่างไร"
    assert thai == f"a.smtp:1:9: SL202 ข้อผิดพลาด: {in_thai} [แก้อัตโนมัติได้]"


def test_the_rfc_and_several_servers_disagree(capsys: Capture) -> None:
    put("a.smtp", b"RCPT TO:<a@[127.0.0.1]>\n")
    servers = ["--server", "exim", "--server", "twisted"]
    concise(*servers, "a.smtp")
    concise(*servers, "--lang", "th", "a.smtp")
    english, _, thai, _ = capsys.readouterr().out.splitlines()
    assert english == "a.smtp:1:12: SL901 warning: Accepted by the RFC, refused by exim (501), twisted (501)."
    assert thai == "a.smtp:1:12: SL901 คำเตือน: RFC ยอมรับ แต่ exim (501), twisted (501) ปฏิเสธ"


def test_the_servers_of_the_settings_hold_until_others_are_named(capsys: Capture) -> None:
    put("smtplint.toml", b'servers = ["postfix"]\n')
    put("a.smtp", b"MAIL FROM: <a@example.com>\n")
    concise("a.smtp")
    concise("--server", "dovecot-lmtp", "a.smtp")
    first, _, second, _ = capsys.readouterr().out.splitlines()
    assert first == f"a.smtp:1:11: SL202 note: {SPACE} Taken by postfix. [fixable]"
    assert second == f"a.smtp:1:11: SL202 error: {SPACE} Refused by dovecot-lmtp (501). [fixable]"
