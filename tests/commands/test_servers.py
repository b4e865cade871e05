"""``smtplint servers``: the list, and what one profile rests on."""

from __future__ import annotations

import pytest

from smtplint import servers
from smtplint.cli import main
from smtplint.evidence import checked
from smtplint.servers import profile
from tests.lab import evidence, rates

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _usual_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


def test_the_list_has_a_row_a_profile(capsys: Capture) -> None:
    assert main(["servers"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        f"{name:24} {profile(name).basis:10} {checked(name) or '':34} {profile(name).software}" for name in servers()
    ]
    assert err == ""


def test_a_row_is_folded_where_the_terminal_is_narrow(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    main(["servers"])
    assert capsys.readouterr().out.splitlines()[3:5] == [
        "amazon-ses               documented",
        "    Amazon SES (email-smtp.*.amazonaws.com)",
    ]


def test_a_profile_that_was_never_recorded(capsys: Capture) -> None:
    assert main(["servers", "rfc5321"]) == 0
    assert capsys.readouterr().out == (
        "rfc5321: RFC 5321, to the letter\n"
        "  basis: rfc\n"
        "  configuration: SIZE, 8BITMIME, SMTPUTF8, DSN, AUTH and ENHANCEDSTATUSCODES on\n"
        "    offer\n"
        "  source: RFC 5321 §4.1.1.11, §4.1.2, §4.2, §4.5.3.1; RFC 6531 §3; RFC 3461 §4;\n"
        "    RFC 1870; RFC 6152; RFC 4954\n"
    )


def test_one_version_and_what_it_does_otherwise(capsys: Capture) -> None:
    assert main(["servers", "postfix@3.7"]) == 0
    assert capsys.readouterr().out == (
        "postfix@3.7: Postfix 3.7.11\n"
        "  basis: measured\n"
        "  configuration: stock, SMTPUTF8 on, relaying from loopback; its own domains are\n"
        "    lab.test and localhost\n"
        f"  checked on {checked('postfix@3.7')}\n"
        "  source: smtpd.c, smtpd_token.c, tok822_parse.c, resolve.c of Postfix 3.10.13\n"
        "    and 3.7.11; both running\n"
        "  otherwise than postfix@3.10:\n"
        "    - It checks UTF-8 behind a NUL too; the newer version stops there, as all\n"
        "      else does.\n"
        "    - Its IDNA tables are those of Unicode 15, the newer version's those of\n"
        "      Unicode 16.\n"
        "    - In a line over the limit it takes more for UTF-8.\n"
    )


def test_a_program_is_all_its_profiles(capsys: Capture) -> None:
    assert main(["servers", "exim"]) == 0
    out = capsys.readouterr().out
    assert [line.partition(":")[0] for line in out.splitlines() if line[:1] not in (" ", "")] == [
        "exim@4.98",
        "exim@4.96",
        "exim-literals@4.98",
    ]
    assert out.count("\n\n") == 2


def test_a_name_that_is_not_known(capsys: Capture) -> None:
    assert main(["servers", "postfix@1"]) == 2
    assert capsys.readouterr() == (
        "",
        (
            "smtplint: 'postfix@1' is not among the versions known: "
            "postfix@3.10, postfix@3.7, postfix-strict@3.10, postfix-noutf8@3.10\n"
        ),
    )


def test_the_figures_are_those_of_the_evidence() -> None:
    assert {name for name in servers() if checked(name) is not None} == set(evidence.servers())
    assert [line.split("\t")[0] for line in rates.RATES.read_text("ascii").splitlines()] == list(evidence.servers())
    assert checked("gmail") is None
