"""Comments that suppress findings: where they hold, what is said of those that silence nothing, and their writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.silencing import _TEMPLATES

SPACE = b"MAIL FROM: <a@example.com>\n"
GOOD = b"MAIL FROM:<a@example.com>\n"
CELL = b'{"cells": [{"cell_type": "code", "source": [\n%s\n]}]}\n'
HUNK = b"--- a/x.py\n+++ b/x.py\n@@ -1,3 +1,3 @@\n"
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
        b"[%# smtplint: ignore[SL202] %]",
        b"[%# smtplint: ignore -%]",
        b"<#-- smtplint: ignore[SL202] -->",
        b"rem smtplint: ignore[SL202]",
        b"' smtplint: ignore[SL202]",
        b"% smtplint: ignore[SL202]",
        b"REM smtplint: ignore[SL202]",
        b"Rem smtplint: ignore",
        b"dnl smtplint: ignore",
        b":: smtplint: ignore",
        b".. smtplint: ignore[SL202]",
        b"(* smtplint: ignore[ALL] *)",
        b"! smtplint: ignore",
        b"--[[ smtplint: ignore ]]",
        b"--[==[ smtplint: ignore[SL202] ]==]",
        b"{- smtplint: ignore -}",
        b"{-- smtplint: ignore[SL202]-}",
        b"<# smtplint: ignore #>",
        b"#| smtplint: ignore |#",
        b"#[ smtplint: ignore[SL202] ]#",
        b"#= smtplint: ignore =#",
        b"/++ smtplint: ignore +/",
        b"@* smtplint: ignore *@",
        b"@c smtplint: ignore",
        b"{/* smtplint: ignore[SL202] */}",
        b"{{- /* smtplint: ignore */ -}}",
        b"{% comment %}smtplint: ignore[SL202]{% endcomment %}",
        b" * smtplint: ignore[SL202]",
        b"# Smtplint: Ignore[SL202] why",
        b"// SMTPLINT:IGNORE",
        b"# smtplint: ignore SL202",
        b"# smtplint: ignore: SL301, sl202 why",
        b"# smtplint: ignore [SL301, SL202] why",
        b"# smtplint: ignore [see 12] why",
        b"<!-- smtplint: ignore SL301 SL202-->",
        b"# smtplint: ignore[SL301 SL202]",
        b"[//]: # (smtplint: ignore[SL202] why)",
        b"[//]: # 'smtplint: ignore'",
        b"{% # smtplint: ignore[SL202] %}",
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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", b'x = """\nMAIL FROM: <a@example.com>\n"""  # smtplint: ignore[SL202]\n'),
        ("a.py", b'# smtplint: ignore[SL202]\nx = """\nMAIL FROM: <a@example.com>\n"""\n'),
        ("a.js", b"x = `\nMAIL FROM: <a@example.com>\n` // smtplint: ignore[SL202]\n"),
        ("a.sh", b"telnet mx 25 <<END  # smtplint: ignore[SL202]\nMAIL FROM: <a@example.com>\nEND\n"),
        ("a.sh", b"# smtplint: ignore[SL202]\ntelnet mx 25 <<END\nQUIT\nMAIL FROM: <a@example.com>\nEND\n"),
        ("a.yaml", b"send: |  # smtplint: ignore[SL202]\n  MAIL FROM: <a@example.com>\n"),
        ("a.md", b"<!-- smtplint: ignore[SL202] -->\n```\nC: MAIL FROM: <a@example.com>\n```\n"),
        ("a.md", b"```\n# smtplint: ignore[SL202]\nMAIL FROM: <a@example.com>\n```\n"),
        ("a.rst", b".. smtplint: ignore[SL202]\n\nSay::\n\n    C: MAIL FROM: <a@example.com>\n"),
        ("a.ipynb", CELL % b'"# smtplint: ignore\\n",\n"s.send(\'MAIL FROM: <a@example.com>\')"'),
        ("a.ipynb", CELL % b"\"s.send('MAIL FROM: <a@example.com>')  # smtplint: ignore\""),
        ("a.diff", HUNK + b" # smtplint: ignore\n+s.send('MAIL FROM: <a@example.com>')\n"),
        ("a.diff", HUNK + b" # smtplint: ignore\n-a\n-b\n+s.send('MAIL FROM: <a@example.com>')\n"),
        ("a.rst", b".. smtplint: ignore[SL202]\n.. code-block:: text\n\n   MAIL FROM: <a@example.com>\n"),
    ],
)
def test_what_has_no_room_for_a_comment_is_one_line(name: str, text: bytes, capsys: Capture) -> None:
    assert found(capsys, text, name) == []
    assert found(capsys, text.replace(b"ignore", b"nothing"), name) != []


OVER_LINES = [
    ("a.js", b"/*\n * smtplint: ignore[SL202]\n */\n%s\n"),
    ("a.js", b"/*\n * Old devices send it.\n *\n * smtplint: ignore[SL202]\n */\n%s\n"),
    ("a.js", b"/* smtplint: ignore[SL202]\n   old devices */\n%s\n"),
    ("a.js", b"%s /*\n  smtplint: ignore[SL202]\n*/\n"),
    ("a.c", b"    /* smtplint: ignore[SL202]\n     */\n    %s\n"),
    ("a.lua", b"--[[\n  smtplint: ignore[SL202]\n]]\n%s\n"),
    ("a.hs", b"{-\n  smtplint: ignore[SL202]\n-}\nx = %s\n"),
    ("a.md", b"<!--\nsmtplint: ignore[SL202]\n-->\n```\nMAIL FROM: <a@example.com>\n```\n"),
    ("a.html", b"<pre>\n<!--\n  smtplint: ignore[SL202]\n-->\nMAIL FROM: <a@example.com>\n</pre>\n"),
    ("a.liquid", b"{% comment %}\n  smtplint: ignore[SL202]\n{% endcomment %}\nMAIL FROM: <a@example.com>\n"),
    ("a.vm", b"#*\n  smtplint: ignore[SL202]\n*#\nMAIL FROM: <a@example.com>\n"),
    ("a.j2", b"{#\n  smtplint: ignore[SL202]\n#}\nMAIL FROM: <a@example.com>\n"),
]


@pytest.mark.parametrize(("name", "text"), OVER_LINES, ids=str)
def test_a_comment_of_several_lines_is_one_line(name: str, text: bytes, capsys: Capture) -> None:
    text = text.replace(b"%s", b's.send("MAIL FROM: <a@example.com>\\r\\n");')
    assert found(capsys, text, name) == []
    assert found(capsys, text.replace(b"smtplint: ", b"of smtplint: "), name, "--select", "SL202") != []


@pytest.mark.parametrize(
    ("name", "text", "at"),
    [
        ("a.js", b"/*\n * smtplint: ignore[SL202]\n */\n", ["2:2 SL001"]),
        ("a.html", b"<!--\n  smtplint: ignore[SL202]\n-->\n<p>\n", ["2:3 SL001"]),
        ("a.js", b"/*\n * One writes\n * smtplint: ignore[SL202]\n */\n", []),
        ("a.js", b"/*\n" + b"\n" * 100 + b" * smtplint: ignore-file[SL2]\n */\n", []),
    ],
)
def test_one_of_several_lines_that_silences_nothing(name: str, text: bytes, at: list[str], capsys: Capture) -> None:
    assert found(capsys, text, name) == at
    main(["check", "--fix", name])
    assert Path(name).read_bytes() == text


def test_a_second_mark_in_a_comment(capsys: Capture) -> None:
    line = b"MAIL FROM : <a@example.com>  %s smtplint: ignore[SL202]%s smtplint: ignore[SL110] both%s\n"
    for opening, apart, closing in ((b"#", b"", b""), (b"//", b",", b""), (b"/*", b";", b" */")):
        assert found(capsys, line % (opening, apart, closing)) == []
    assert found(capsys, SPACE[:-1] + b"  # smtplint: ignore[SL202] smtplint: ignore[SL110]\n") == ["1:54 SL001"]
    assert main(["check", "--fix", "a.smtp"]) == 0
    assert Path("a.smtp").read_bytes() == SPACE[:-1] + b"  # smtplint: ignore[SL202]\n"
    capsys.readouterr()
    assert found(capsys, SPACE[:-1] + b"  # see x[1] smtplint: ignore[SL202]\n", "a.smtp", "--select", "SL202") != []


def test_a_cell_of_code_tells_its_comments(capsys: Capture) -> None:
    text = CELL % b'"x = 1  # smtplint: ignore\\n",\n"y = \'# smtplint: ignore\'"'
    assert found(capsys, text, "a.ipynb") == ["2:9 SL001"]
    main(["check", "--fix", "a.ipynb"])
    assert Path("a.ipynb").read_bytes() == text
    capsys.readouterr()
    assert found(capsys, text.replace(b'"code"', b'"markdown"'), "a.ipynb") == []


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.md"])
def test_a_comment_of_markup_behind_a_bare_command(name: str, capsys: Capture) -> None:
    assert found(capsys, SPACE[:-1] + b"  <!-- smtplint: ignore[SL202] -->\n", name) == []
    assert found(capsys, SPACE[:-1] + b"  <!-- smtplint: ignore[SL501] -->\n", name) == ["1:11 SL202", "1:29 SL001"]


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("a.vm", b"## smtplint: ignore[SL501]"),
        ("a.liquid", b"{% # smtplint: ignore[SL501] %}"),
        ("a.md", b"[//]: # (smtplint: ignore[SL501] why)"),
        ("a.ps1", b"<# smtplint: ignore[SL501] #>"),
        ("a.hs", b"{- smtplint: ignore[SL501] -}"),
        ("a.ini", b"; smtplint: ignore[SL501]"),
        ("a.properties", b"# smtplint: ignore[SL501]"),
        ("a.properties", b"! smtplint: ignore[SL501]"),
        ("a.jsonc", b"// smtplint: ignore[SL501]"),
        ("a.tex", b"% smtplint: ignore[SL501]"),
        ("a.rst", b".. smtplint: ignore[SL501]"),
        ("a.adoc", b"// smtplint: ignore[SL501]"),
        ("a.texi", b"@c smtplint: ignore[SL501]"),
        ("a.org", b"# smtplint: ignore[SL501]"),
    ],
)
def test_one_that_silences_nothing_is_told_in_each_language(name: str, comment: bytes, capsys: Capture) -> None:
    assert found(capsys, comment + b"\n", name) == ["1:1 SL001"]
    assert found(capsys, b"\n" + comment + b"\n", name) == ["2:1 SL001"]


def test_what_a_patch_takes_away_silences_nothing(capsys: Capture) -> None:
    patch = HUNK + b"-# smtplint: ignore[SL202]\n+s.send('MAIL FROM: <a@example.com>')\n"
    assert found(capsys, patch, "a.diff", "--select", "SL202") == ["5:20 SL202"]


def test_a_comment_may_say_that_it_stays(capsys: Capture) -> None:
    assert found(capsys, GOOD[:-1] + b" # smtplint: ignore[SL202, SL001]\n") == []
    assert found(capsys, b"# smtplint: ignore-file[unused-suppression]\n# smtplint: ignore[SL202]\n" + GOOD) == []


def test_comments_below_each_other_hold_for_the_line_below_them(capsys: Capture) -> None:
    text = b"# smtplint: ignore[SL202]\n# smtplint: ignore[SL110]\nMAIL FROM : <a@example.com>\n"
    assert found(capsys, text) == []
    assert found(capsys, text + SPACE) == ["4:11 SL202"]


def test_two_comments_on_a_line(capsys: Capture) -> None:
    line = b"MAIL FROM : <a@example.com> # smtplint: ignore[SL202] # smtplint: ignore[SL110] both"
    assert found(capsys, line + b"\n") == []


def test_two_comments_on_the_line_above(capsys: Capture) -> None:
    for first, second in ((b"# ", b" # "), (b"/* ", b" */ /* ")):
        line = first + b"smtplint: ignore[SL202]" + second + b"smtplint: ignore[SL110] both"
        text = line + (b" */" if b"*" in first else b"") + b"\nMAIL FROM : <a@example.com>\n"
        assert found(capsys, text) == []
        assert found(capsys, text + SPACE) == ["3:11 SL202"]


@pytest.mark.parametrize(
    "comment",
    [
        b"# noqa  smtplint: ignore[SL202]",
        b"# noqa: E501 smtplint: ignore[SL202] why",
        b"# nosec, smtplint: ignore SL202",
        b"# NOSONAR; smtplint: ignore[SL202]",
        b"# type: ignore[arg-type] smtplint: ignore[SL202]",
        b"// eslint-disable-line no-console, smtplint: ignore[SL202]",
        b"/* nolint:lll smtplint: ignore[SL202] */",
        b"# shellcheck disable=SC2086 smtplint: ignore",
    ],
    ids=lambda comment: str(comment.decode()),
)
def test_behind_what_another_tool_reads(comment: bytes, capsys: Capture) -> None:
    assert found(capsys, SPACE[:-1] + b"  " + comment + b"\n" + SPACE) == ["2:11 SL202"]
    assert found(capsys, comment + b"\n" + SPACE + SPACE) == ["3:11 SL202"]


def test_other_rules_are_not_silenced(capsys: Capture) -> None:
    assert found(capsys, b"# smtplint: ignore[SL202]\nMAIL FROM : <a@example.com>\n") == ["2:10 SL110"]


@pytest.mark.parametrize(
    "comment", [b"ignore SL202 SL301 why", b"ignore: SL202", b"Ignore-File SL202", b"ignore SL202x", b"ignore [SL202]"]
)
def test_codes_without_brackets_do_not_silence_all(comment: bytes, capsys: Capture) -> None:
    text = b"# smtplint: " + comment + b"\nMAIL FROM : <a@example.com>\n"
    assert found(capsys, text, "a.smtp", "--select", "SL110") == ["2:10 SL110"]


def test_a_whole_file(capsys: Capture) -> None:
    assert found(capsys, SPACE + b"# smtplint: IGNORE-FILE SL202\n" + SPACE) == []
    assert found(capsys, SPACE + b"# smtplint: ignore-file\n" + SPACE) == []
    assert found(capsys, b"MAIL FROM : <a@example.com>\n# smtplint: ignore-file[SL202] why\n") == ["1:10 SL110"]


@pytest.mark.parametrize(
    "text",
    [
        b"Write `smtplint: ignore[SL202]` behind the line.\n",
        b"It is called smtplint: ignore it who will.\n",
        b"# smtplint: ignored\n",
        b"# The noqa of smtplint: ignore[SL202]\n",
        b"# smtplint: see SL202\n",
        b"# smtplint: ignore-files\n",
    ],
)
def test_prose_about_comments_is_none(text: bytes, capsys: Capture) -> None:
    assert found(capsys, text + SPACE) == ["2:11 SL202"]


IN_TEXTS = [
    ("a.py", b'HELP = "# smtplint: ignore[SL202]"\n'),
    ("a.py", b'"""Write\n\n# smtplint: ignore[SL202]\n"""\n'),
    ("a.py", b"# Write `# smtplint: ignore[SL202]` on the line.\n"),
    ("a.js", b"const help = '// smtplint: ignore[SL202]';\n"),
    ("a.go", b"var help = `// smtplint: ignore[SL202]`\n"),
    ("a.c", b'char *help = "/* smtplint: ignore[SL202] */";\n'),
    ("a.c", b"/* Write // smtplint: ignore[SL202] */\n"),
    ("a.sh", b'echo "# smtplint: ignore[SL202]"\n'),
    ("a.sh", b"cat <<EOF\n# smtplint: ignore[SL202]\nEOF\n"),
    ("a.yml", b'help: "# smtplint: ignore[SL202]"\n'),
    ("a.yml", b"help: |\n  Write # smtplint: ignore[SL202] there\n"),
    ("a.json", b'{"help": "# smtplint: ignore[SL202]"}\n'),
    ("a.md", b"Write `# smtplint: ignore[SL202] why` on the line.\n"),
    ("a.md", b"```html\n<!-- smtplint: ignore[SL202] -->\n```\n"),
    ("a.rst", b"Write ``# smtplint: ignore[SL202] why`` on the line.\n"),
    ("a.html", b"<p><code># smtplint: ignore[SL202]</code>\n"),
    ("a.j2", b"From: a@example.com\n\nWrite # smtplint: ignore[SL202] on it.\n"),
    ("a.erl", b'help() -> "% smtplint: ignore[SL202]".\n'),
]


@pytest.mark.parametrize(("name", "text"), IN_TEXTS, ids=str)
def test_what_is_shown_in_a_text_is_no_comment_to_remove(name: str, text: bytes, capsys: Capture) -> None:
    assert found(capsys, text, name) == []
    main(["check", "--fix", name])
    assert Path(name).read_bytes() == text


@pytest.mark.parametrize(
    ("name", "text", "at"),
    [
        ("a.py", b'HELP = "# smtplint: ignore-file"\ns.send("MAIL FROM: <a@example.com>\\r\\n")\n', "2:19 SL202"),
        (
            "a.py",
            b'"""Write\n\n# smtplint: ignore-file\n"""\ns.send("MAIL FROM: <a@example.com>\\r\\n")\n',
            "5:19 SL202",
        ),
        ("a.py", b's.send("MAIL FROM: <a@example.com>\\r\\n", "# smtplint: ignore")\n', "1:19 SL202"),
        ("a.md", b"Write `# smtplint: ignore-file`.\n\n```\nMAIL FROM: <a@example.com>\n```\n", "4:11 SL202"),
    ],
)
def test_what_is_shown_in_a_text_silences_nothing(name: str, text: bytes, at: str, capsys: Capture) -> None:
    assert found(capsys, text, name) == [at]


@pytest.mark.parametrize(
    ("name", "text", "fixed"),
    [
        ("a.py", b'x = "a"  # smtplint: ignore[SL202] it\'s\n', b'x = "a"\n'),
        ("a.sh", b"cat <<EOF  # smtplint: ignore[SL202]\nhello\nEOF\n", b"cat <<EOF\nhello\nEOF\n"),
        ("a.bat", b"rem it's\nrem smtplint: ignore[SL202]\n", b"rem it's\n"),
        ("a.jsx", b"x = <p>{/* smtplint: ignore[SL202] */}</p>;\n", b"x = <p></p>;\n"),
        ("a.yml", b"help: me  # smtplint: ignore[SL202]\n", b"help: me\n"),
        ("a.md", b"# T\n\n<!-- smtplint: ignore[SL202] -->\nHello\n", b"# T\n\nHello\n"),
        ("a.php", b'<?php $x = "a"; // smtplint: ignore[SL202]\n', b'<?php $x = "a";\n'),
    ],
)
def test_a_comment_that_is_sure_goes_with_the_fault(name: str, text: bytes, fixed: bytes) -> None:
    Path(name).write_bytes(text)
    main(["check", "--fix", name])
    assert Path(name).read_bytes() == fixed


# ---------------------------------------------------------------- those that silence nothing


def test_a_comment_that_silences_nothing_is_reported(capsys: Capture) -> None:
    Path("a.smtp").write_bytes(b"\xc3\xbc # smtplint: ignore[SL202] why\n" + GOOD)
    assert main(["check", "a.smtp"]) == 1
    assert capsys.readouterr().out == (
        'a.smtp:1:3: warning[SL001] "SL202" silences nothing here; it can go. (unused-suppression, smtplint)\n'
        "1 | ü # smtplint: ignore[SL202] why\n"
        "  |   ^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "  = fix: Remove what silences nothing\n"
        "  | - ü # smtplint: ignore[SL202] why\n"
        "  | + ü\n"
        "\n"
        "1 warning in 1 command in 1 file; 1 fixable with --fix.\n"
    )


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("[SL999]", "\"SL999\" silences nothing here: no rule is called 'SL999'"),
        ("[SL110, SL29]", "\"SL110, SL29\" silences nothing here: no rule is called 'SL29'"),
        (
            "[space-after]",
            "\"space-after\" silences nothing here: no rule is called 'space-after'; did you mean space-after-colon?",
        ),
        (" SL7777", "\"SL7777\" silences nothing here: no rule is called 'SL7777'"),
        ("[zzz]", "\"zzz\" silences nothing here: no rule is called 'zzz'"),
    ],
)
def test_a_comment_that_names_no_rule_is_told_so(names: str, said: str, capsys: Capture) -> None:
    Path("a.smtp").write_bytes(f"# smtplint: ignore{names} why\n".encode() + GOOD)
    assert main(["check", "--output-format", "concise", "a.smtp"]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert first == f"a.smtp:1:1: SL001 warning: {said} [fixable]"


def test_a_comment_that_names_no_rule_is_told_so_in_thai(capsys: Capture) -> None:
    Path("a.smtp").write_bytes(b"# smtplint: ignore[SL999]\n" + GOOD)
    assert main(["check", "--lang", "th", "--output-format", "concise", "a.smtp"]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    said = "\"SL999\" ไม่ได้ปิดการแจ้งใดในที่นี้: ไม่มีกฎชื่อ 'SL999'"
    assert first == f"a.smtp:1:1: SL001 คำเตือน: {said} [แก้อัตโนมัติได้]"


@pytest.mark.parametrize(
    "meant",
    [
        "ignore[]",
        "ignore-file[ ]",
        "ingore[SL202]",
        "ignroe(SL202)",
        "ignore[SL202",
        "ignore[SL202, SL303",
        "ignore-next[SL202]",
        "ignores[SL202, SL303]",
        "disable=SL202",
        "Disable: SL202",
        "ignore(SL202)",
        "noqa SL202",
        "off[sl2]",
    ],
)
def test_what_was_meant_for_a_comment_that_silences_is_told(meant: str, capsys: Capture) -> None:
    text = SPACE[:-1] + f"  # smtplint: {meant} why\n".encode()
    Path("a.smtp").write_bytes(text)
    said = f'"{meant}" suppresses nothing; write ignore[SL202].'
    assert main(["check", "--output-format", "concise", "--select", "SL001", "a.smtp"]) == 1
    assert capsys.readouterr().out.splitlines()[0] == f"a.smtp:1:29: SL001 warning: {said}"
    assert main(["check", "--fix", "--select", "SL001", "a.smtp"]) == 1
    assert Path("a.smtp").read_bytes() == text


def test_a_list_of_no_rules_silences_nothing(capsys: Capture) -> None:
    assert found(capsys, b"# smtplint: ignore[]\n" + SPACE) == ["1:1 SL001", "2:11 SL202"]


def test_what_only_looks_like_a_word_for_it_is_told_nothing(capsys: Capture) -> None:
    assert found(capsys, GOOD + b"# smtplint: error[SL202] White space after the colon\n") == []


def test_a_comment_for_one_that_is_to_stay_may_stand_above_it(capsys: Capture) -> None:
    assert found(capsys, b"# smtplint: ignore[SL001]\n# smtplint: ignore[SL202]\n" + GOOD) == []
    assert found(capsys, b"# smtplint: ignore[SL001]\n" + GOOD[:-1] + b"  # smtplint: ignore[SL202]\n") == []
    below = b"# smtplint: ignore[SL001]\n" + GOOD + b"# smtplint: ignore[SL202]\n"
    assert found(capsys, below) == ["3:1 SL001"]


def test_findings_are_in_the_order_of_the_file(capsys: Capture) -> None:
    text = GOOD[:-1] + b"  # smtplint: ignore[SL202]\n" + SPACE
    assert found(capsys, text) == ["1:28 SL001", "2:11 SL202"]


def test_what_was_meant_for_a_comment_may_stand_behind_one(capsys: Capture) -> None:
    text = SPACE[:-1] + b"  # smtplint: ignore[SL202] # smtplint: ignore-next[SL303]\n"
    assert found(capsys, text) == ["1:55 SL001"]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        (GOOD[:-1] + b"  # noqa: E501, smtplint: ignore[SL202] why\n", GOOD[:-1] + b"  # noqa: E501\n"),
        (b"/* nolint smtplint: ignore */\n" + GOOD, b"/* nolint smtplint: ignore */\n" + GOOD),
        (b"# smtplint: ignore[SL202]\r\n" + GOOD, GOOD),
        (b"# smtplint: Ignore SL110, SL202 why\n" + SPACE, b"# smtplint: Ignore SL202 why\n" + SPACE),
        (b"# smtplint: ignore SL110 why\n" + GOOD, GOOD),
        (b"# smtplint: ignore\n" + GOOD, GOOD),
        (GOOD[:-1] + b"  # smtplint: ignore[SL202] why\n", GOOD),
        (GOOD + b"# smtplint: ignore-file", GOOD),
        (b"# smtplint: ignore[SL110, SL202] why\n" + SPACE, b"# smtplint: ignore[SL202] why\n" + SPACE),
        (b"# smtplint: ignore[nothing]\n" + GOOD, GOOD),
        (b"/* smtplint: ignore */\n" + GOOD, GOOD),
        (b"<p> <!-- smtplint: ignore[SL202] why --> <b>\n", b"<p> <b>\n"),
        (b"{{- /* smtplint: ignore */ -}}\n" + GOOD, GOOD),
        (b"/* smtplint: ignore\n   it goes on */\n" + GOOD, b"/* smtplint: ignore\n   it goes on */\n" + GOOD),
        (b" * smtplint: ignore[SL202]\n" + GOOD, b" * smtplint: ignore[SL202]\n" + GOOD),
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
    assert found(capsys, text, "a.smtp", "--select", "SL1") == []
    assert found(capsys, text, "a.smtp", "--select", "SL202,SL0") == []
    assert found(capsys, text, "a.smtp", "--select", "SL1,unused-suppression") == ["1:1 SL001"]


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
        (
            "a.py",
            b's.send("MAIL FROM: <a@example.com>\\r\\n")\n',
            b's.send("MAIL FROM: <a@example.com>\\r\\n")  # smtplint: ignore[SL202]\n',
        ),
        (
            "a.py",
            b'x = """\nMAIL FROM: <a@b.org>\nMAIL FROM : <a@b.org>\n"""\n',
            b'x = """\nMAIL FROM: <a@b.org>\nMAIL FROM : <a@b.org>\n"""  # smtplint: ignore[SL110, SL202]\n',
        ),
        (
            "a.sh",
            b"telnet mx 25 <<END\nMAIL FROM: <a@example.com>\nEND\n",
            b"# smtplint: ignore[SL202]\ntelnet mx 25 <<END\nMAIL FROM: <a@example.com>\nEND\n",
        ),
        (
            "a.sh",
            b"  swaks \\\n    --from ann@@example.com \\\n    --to b@example.com\n",
            b"  swaks \\\n    --from ann@@example.com \\\n    --to b@example.com  # smtplint: ignore[SL303]\n",
        ),
        (
            "a.yaml",
            b"probe:\n  - send: |\n      MAIL FROM: <a@example.com>\n",
            b"probe:\n  # smtplint: ignore[SL202]\n  - send: |\n      MAIL FROM: <a@example.com>\n",
        ),
        (
            "a.md",
            b"# T\n\n```\nC: MAIL FROM: <a@example.com>\n```\n",
            b"# T\n\n<!-- smtplint: ignore[SL202] -->\n```\nC: MAIL FROM: <a@example.com>\n```\n",
        ),
        (
            "a.rst",
            b"T\n=\n\nSay\nthis::\n\n    C: MAIL FROM: <a@example.com>\n",
            b"T\n=\n\n.. smtplint: ignore[SL202]\n\nSay\nthis::\n\n    C: MAIL FROM: <a@example.com>\n",
        ),
        (
            "a.rst",
            b"  ::\r\n\r\n    C: MAIL FROM: <a@example.com>\r\n",
            b"  .. smtplint: ignore[SL202]\r\n\r\n  ::\r\n\r\n    C: MAIL FROM: <a@example.com>\r\n",
        ),
        (
            "a.go",
            b'fmt.Fprintf(c, "MAIL FROM: <a@example.com>\\r\\n")\r\n',
            b'fmt.Fprintf(c, "MAIL FROM: <a@example.com>\\r\\n")  // smtplint: ignore[SL202]\r\n',
        ),
        (
            "a.jsonc",
            b'{\n  "send": "MAIL FROM: <a@example.com>"\n}\n',
            b'{\n  "send": "MAIL FROM: <a@example.com>"  // smtplint: ignore[SL202]\n}\n',
        ),
        (
            "a.tf",
            b"data = <<EOT\nMAIL FROM: <a@example.com>\nEOT\n",
            b"# smtplint: ignore[SL202]\ndata = <<EOT\nMAIL FROM: <a@example.com>\nEOT\n",
        ),
        (
            "a.pm",
            b'print $smtp ("MAIL FROM: <a\\@example.com>\\r\\n");\n',
            b'print $smtp ("MAIL FROM: <a\\@example.com>\\r\\n");  # smtplint: ignore[SL202]\n',
        ),
        (
            "a.pkb",
            b"utl_smtp.command(c, 'MAIL FROM: <a@example.com>');\n",
            b"utl_smtp.command(c, 'MAIL FROM: <a@example.com>');  -- smtplint: ignore[SL202]\n",
        ),
        (
            "a.jmx",
            b"<a>\n<send>MAIL FROM: &lt;a@example.com&gt;</send>\n</a>\n",
            b"<a>\n<send>MAIL FROM: &lt;a@example.com&gt;</send>  <!-- smtplint: ignore[SL202] -->\n</a>\n",
        ),
        (
            "a.tex",
            b"\\begin{verbatim}\nMAIL FROM: <a@example.com>\n\\end{verbatim}\n",
            b"\\begin{verbatim}\nMAIL FROM: <a@example.com>\n\\end{verbatim}  % smtplint: ignore[SL202]\n",
        ),
        (
            "a.md",
            b"<pre>\nMAIL FROM: &lt;a@example.com&gt;\n</pre>\n",
            b"<!-- smtplint: ignore[SL202] -->\n<pre>\nMAIL FROM: &lt;a@example.com&gt;\n</pre>\n",
        ),
        (
            "a.yml",
            b'mail_from: "{{ env["A"] }}@@example.com"\n',
            b'mail_from: "{{ env["A"] }}@@example.com"  # smtplint: ignore[SL303]\n',
        ),
        (
            "a.yml",
            b"run:\n  - swaks --from a@@example.com\n    --to b@example.com\n",
            b"run:\n  - swaks --from a@@example.com\n    --to b@example.com  # smtplint: ignore[SL303]\n",
        ),
        (
            "probe",
            b'#!/usr/bin/env node\nsocket.write("MAIL FROM: <a@example.com>\\r\\n");\n',
            b'#!/usr/bin/env node\nsocket.write("MAIL FROM: <a@example.com>\\r\\n");  // smtplint: ignore[SL202]\n',
        ),
        (
            "a.latte",
            b"From: A, B <{$x}>\nTo: {$y}\nSubject: s\n\n",
            b"From: A, B <{$x}>  {* smtplint: ignore[SL809] *}\nTo: {$y}\nSubject: s\n\n",
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
        ("a.pl", b"print 1;\n__DATA__\nMAIL FROM: <a@example.com>\n"),
        ("a.json", b'{"send": "MAIL FROM: <a@example.com>"}\n'),
        ("a.jsonl", b'{"send": "MAIL FROM: <a@example.com>"}\n'),
        ("a.csv", b'1,"MAIL FROM: <a@example.com>"\n'),
    ],
)
def test_add_ignores_writes_none_where_it_would_be_data(name: str, text: bytes, capsys: Capture) -> None:
    Path(name).write_bytes(text)
    assert main(["check", "--add-ignores", name]) == 1
    assert Path(name).read_bytes() == text
    assert "no comment can stand here for SL202" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("ending", "comment"),
    [
        (ending, f"{opening}smtplint: ignore[SL402]{closing}".encode())
        for endings, (opening, closing) in _TEMPLATES.items()
        for ending in endings
    ],
)
def test_in_a_template_the_comment_leaves_no_line_and_goes_with_the_fault(
    ending: str, comment: bytes, capsys: Capture
) -> None:
    name, sound = f"a.{ending}", b"From: <a@example.com>\nTo: <b@example.com>\n\nHello\n"
    written = b"From: <a@example.com>\nTo: <b@example..com>  " + comment + b"\n\nHello\n"
    Path(name).write_bytes(sound.replace(b"b@example", b"b@example."))
    assert main(["check", "--add-ignores", name]) == 0
    assert Path(name).read_bytes() == written
    assert capsys.readouterr() == ("1 comment written in 1 file.\n", "")
    assert main(["check", name]) == 0
    assert capsys.readouterr() == ("No fault found in 2 commands in 1 file.\n", "")
    assert found(capsys, written.replace(b"..", b"."), name) == ["2:22 SL001"]
    assert main(["check", "--fix", name]) == 0
    assert Path(name).read_bytes() == sound


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.eml", b"From: <a@example.com>\nTo: <b@example..com>\n\nHello\n"),
        ("a.json", b'{"hello": "MAIL FROM: <a@example.com>"}\n'),
        ("a.md", b"# T\n\n    C: MAIL FROM: <a@example.com>\n"),
        ("a.smtp", b"EHLO x\nMAIL FROM: <a@example.com>\nQUIT\n"),
        ("a.dat", b"EHLO x\r\nMAIL FROM: <a@example.com>\r\n"),
        ("a.txt", b"EHLO x\nMAIL FROM: <a@example.com>\nQUIT\n"),
        ("a.log", b"> MAIL FROM: <a@example.com>\n"),
    ],
)
def test_where_no_comment_can_stand_none_is_written(name: str, text: bytes, capsys: Capture) -> None:
    Path(name).write_bytes(text)
    assert main(["check", "--add-ignores", name]) == 1
    assert Path(name).read_bytes() == text
    out, error = capsys.readouterr()
    assert out == "0 comments written in 0 files.\n"
    line, code = (2, "SL402") if name == "a.eml" else (1 + text[: text.index(b"MAIL")].count(b"\n"), "SL202")
    assert error == f"smtplint: {name}:{line}: no comment can stand here for {code}; a --baseline can hold it\n"


def test_add_ignores_leaves_clean_files_and_idle_comments_alone(capsys: Capture) -> None:
    Path("a.smtp").write_bytes(GOOD + b"# smtplint: ignore[SL202]\n")
    Path("b.smtp").write_bytes(GOOD)
    assert main(["check", "--add-ignores", "a.smtp", "b.smtp"]) == 0
    assert Path("a.smtp").read_bytes() == GOOD + b"# smtplint: ignore[SL202]\n"
    assert capsys.readouterr() == ("0 comments written in 0 files.\n", "")


def test_add_ignores_tells_of_a_file_that_cannot_be_written(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: str, edits: object, known: int) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("smtplint.rewriting.rewrite", refused)
    Path("a.sh").write_bytes(b"swaks --from a@@example.com\n")
    assert main(["check", "--add-ignores", "a.sh"]) == 2
    assert capsys.readouterr().err == "smtplint: a.sh: not changed: permission denied\n"
