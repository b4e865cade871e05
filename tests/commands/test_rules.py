"""``smtplint rules``: the table, and a rule's page."""

from __future__ import annotations

import pytest

from smtplint import rules
from smtplint.cli import main
from tests.rows import over

Capture = pytest.CaptureFixture[str]


def test_the_table_has_a_row_a_rule(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert main(["rules"]) == 0
    out, err = capsys.readouterr()
    assert [line.split()[:3] for line in out.splitlines()] == [
        [rules.rule(name).code, rules.rule(name).severity, name] for name in rules.names()
    ]
    codes = [line.split()[0] for line in out.splitlines()]
    assert codes == sorted(set(codes))
    assert [line.split()[2] for line in out.splitlines() if line.endswith(" (off by default)")] == [
        name for name in rules.names() if not rules.rule(name).default
    ]
    assert err == ""


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        (
            "80",
            [
                "SL001  warning  unused-suppression       A comment that tells smtplint to be",
                "                                         silent where there is nothing to say.",
            ],
        ),
        (
            "40",
            [
                "SL001  warning  unused-suppression",
                "    A comment that tells smtplint to be",
                "    silent where there is nothing to",
                "    say.",
            ],
        ),
    ],
)
def test_a_row_is_folded_where_the_terminal_is_narrow(
    columns: str, row: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    main(["rules"])
    assert capsys.readouterr().out.splitlines()[: len(row)] == row


PAGE = """\
SL202 space-after-colon: error

White space between the colon and the path.

The grammar has no place for a space behind FROM: or TO:. Many servers let it
pass, which is why it lives on in scripts and old clients; of twelve servers
asked only Dovecot refused it, with 501.

Decided by RFC 5321 §4.1.1.2.

Found in
  MAIL FROM: <a@example.com>
            ^
    White space after the colon; the < of the address belongs right behind it.
    fix: MAIL FROM:<a@example.com>
  RCPT TO:→    <a@example.com> NOTIFY=NEVER
          ^^^^^
    White space after the colon; the < of the address belongs right behind it.
    fix: RCPT TO:<a@example.com> NOTIFY=NEVER

Not found in
  MAIL FROM:<a@example.com>
  RCPT TO:<a@example.com>
"""


@pytest.mark.parametrize("asked", ["SL202", "sl202", "space-after-colon"])
def test_a_page(asked: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert main(["rules", asked]) == 0
    assert capsys.readouterr() == (PAGE, "")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("SL609", ["  MAIL FROM:<a@example.com> ＳＩＺＥ=5", "                            ^^^^^^^^"]),
        ("SL302", ["  RCPT TO:<a＠example.com> NOTIFY=NEVER", "            ^^"]),
        ("SL116", ["  RCPT TO:<a@example.com>→NOTIFY=NEVER", "                         ^"]),
        ("SL219", ["  MAIL FROM:<" + "a" * 64 + "@…", "            " + "^" * 67]),
    ],
)
def test_the_marks_of_a_page_stand_under_what_they_mark(
    name: str, lines: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    main(["rules", name])
    out = capsys.readouterr().out.splitlines()
    at = out.index(lines[0])
    assert out[at : at + 2] == lines


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("SL208", "    fix: a@example.com"),
        ("SL215", "    for you to settle: RCPT TO:<a@b.example>"),
        ("SL303", "    unsafe fix: MAIL FROM:<a@example.com>"),
        ("SL801", '    fix: sock.sendall(b"MAIL FROM:" + path + b"\\r\\n")'),
        ("SL802", "    unsafe fix: socket.write(`RCPT TO:<${recipient}>\\r\\n`);"),
    ],
)
def test_a_page_says_which_fixes_are_made(name: str, fix: str, capsys: Capture) -> None:
    main(["rules", name])
    assert fix in capsys.readouterr().out.splitlines()


def test_what_is_too_long_for_a_page_is_cut(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    main(["rules", "SL118"])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


@over("name", rules.names())
def test_every_page_has_its_parts(name: str, capsys: Capture) -> None:
    assert main(["rules", name]) == 0
    out, err = capsys.readouterr()
    rule = rules.rule(name)
    lines = out.splitlines()
    assert lines[0] == f"{rule.code} {name}: {rule.severity}{'' if rule.default else ', off by default'}"
    parts = [line for line in lines if line and line[0] != " "]
    assert [parts.count(part) for part in (f"Decided by {rule.rfc}.", "Found in", "Not found in")] == [1, 1, 1]
    assert sum(line.lstrip(" ").startswith("^") for line in lines) == len(rule.invalid) + len(rule.files)
    assert err == ""


def test_a_rule_that_is_not_known(capsys: Capture) -> None:
    assert main(["rules", "space-after-colons"]) == 2
    said = "smtplint: no rule is called 'space-after-colons'; did you mean space-after-colon?\n"
    assert capsys.readouterr() == ("", said)
