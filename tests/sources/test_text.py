"""Which lines of a text are commands, and where."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from smtplint.alike import LATIN
from smtplint.sources import text
from smtplint.sources.reading import occurrences
from smtplint.sources.sent import typed


@pytest.mark.parametrize(
    ("line", "command"),
    [
        (b"MAIL FROM:<a@b>", b"MAIL FROM:<a@b>"),
        (b"mail from: a@b", b"mail from: a@b"),
        (b" MAIL FROM:<a@b>", b" MAIL FROM:<a@b>"),
        (b"RCPT TO <a@b>", b"RCPT TO <a@b>"),
        (b"RCPT TO alice@example.com", b"RCPT TO alice@example.com"),
        (b"RCPTTO:<a@b>", b"RCPTTO:<a@b>"),
        (b"RCPTTO:a@b", b"RCPTTO:a@b"),
        (b"MAILFROM: <a@b>", b"MAILFROM: <a@b>"),
        (b"MAIL TO:<a@b>", b"MAIL TO:<a@b>"),
        (b"RCTP TO:<a@b>", b"RCTP TO:<a@b>"),
        (b"MAIL FORM:<a@b>", b"MAIL FORM:<a@b>"),
        (b"MAIL FROM", b"MAIL FROM"),
        (b"C: MAIL FROM:<a@b>", b"MAIL FROM:<a@b>"),
        (b"      C: MAIL FROM:<a@b>", b"MAIL FROM:<a@b>"),
        (b">>> MAIL From:<a@b>", b"MAIL From:<a@b>"),
        (b" -> RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b" ~> RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b"> RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b" In:  MAIL FROM:<a@b>", b"MAIL FROM:<a@b>"),
        (b"Mar  2 09:20:33 mx sm-mta[1]: 229KU: <-- MAIL FROM:<a@b>", b"MAIL FROM:<a@b>"),
        (b"Mar  2 09:20:33 mx postfix/smtpd[1]: < x[192.0.2.1]: RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b"12:00:01 1234 SMTP<< RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b"C->>S: RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b"12:30:01.5 C: RCPT TO:<a@b>", b"RCPT TO:<a@b>"),
        (b"C: MAIL FROM: <a@b>       <-- Envelope Sender (Unchecked!)", b"MAIL FROM: <a@b>"),
        (b"C: MAIL FROM:<a@b> <= the sender", b"MAIL FROM:<a@b>"),
        (b"MAIL FROM:a@b \xe2\x86\x90 no brackets", b"MAIL FROM:a@b"),
        (b"C: RCPT TO:<a@b>   # the recipient", b"RCPT TO:<a@b>"),
        (b"C: RCPT TO:<a@b> SIZE=1\t(too small)", b"RCPT TO:<a@b> SIZE=1"),
        (b"RCPT TO:<a@b> // the recipient", b"RCPT TO:<a@b>"),
        (b"RCPT TO:<a@b> (the recipient)", b"RCPT TO:<a@b> (the recipient)"),
        (b"RCPT TO:<a@b> <c@d>", b"RCPT TO:<a@b> <c@d>"),
        (b"RCPT TO:<a@b> #1", b"RCPT TO:<a@b> #1"),
    ],
)
def test_commands(line: bytes, command: bytes) -> None:
    found = typed.command_in(line)
    assert found is not None
    at, raw = found
    assert raw.lstrip() == command.lstrip()
    assert line[at : at + len(raw)] == raw


@pytest.mark.parametrize(
    "line",
    [
        b"S: 501 Syntax: MAIL FROM: <address>",
        b"501 5.5.4 Syntax: MAIL FROM:<address>",
        b"<<< 250 MAIL FROM ok",
        b"<-- MAIL FROM is due here",
        b"C->>S: MAIL FROM, RCPT TO, DATA",
        b"Mar  2 09:20:33 mx postfix/smtpd[1]: > x[192.0.2.1]: 501 Syntax: MAIL FROM:<address>",
        b"E*mail from: the shop",
        b"(in reply to MAIL FROM command)",
        b"Mail from your mother",
        b"Mail to: see below",
        b"mail from the archive was moved",
        b"mail_from: a@b",
        b"email from: a@b",
        b"MAILTO=root@example.com",
        b'MAILTO="a@example.com,b@example.com"',
        b"MAILFROM=cron@example.com",
        b"mailto:ann@example.com",
        b"mail to: ann@example.com",
        b"RCPTTO=postmaster",
        b"",
        b"\xff\xfe",
    ],
)
def test_other_lines_are_passed_over(line: bytes) -> None:
    assert typed.command_in(line) is None


def test_offsets_and_lines_hold_with_every_line_end() -> None:
    data = b"hello\r\nMAIL FROM:<a@b>\r\n\n  C: RCPT TO:<c@d>\nrcpt to:<e@f>"
    found = list(text.occurrences(io.BytesIO(data)))
    assert [one.raw.strip() for one in found] == [b"MAIL FROM:<a@b>", b"RCPT TO:<c@d>", b"rcpt to:<e@f>"]
    for one in found:
        assert data[one.offsets[0] : one.offsets[-1]] == one.raw
    assert [one.lines.number(one.offsets[0]) for one in found] == [2, 4, 5]


def test_a_byte_order_mark_is_the_files() -> None:
    (one,) = text.occurrences(io.BytesIO(b"\xef\xbb\xbfMAIL FROM: <a@b.example>\n"))
    assert (one.raw, one.offsets) == (b"MAIL FROM: <a@b.example>", range(3, 28))


def test_what_stands_in_a_message_is_no_command() -> None:
    data = (
        b"MAIL FROM:<a@b.example>\r\nDATA\r\nMAIL FROM: <c@b.example>\r\n.\r\nRCPT TO: <d@b.example>\r\n"
        b"C: DATA\nRCPT TO:<e@b.example>\nC: DATA\nC: RCPT TO: <f@b.example>\nC: .\nDATA\nRCPT TO:<g@b.example>\n"
    )
    found = [one.raw for one in text.occurrences(io.BytesIO(data))]
    assert found == [
        b"MAIL FROM:<a@b.example>",
        b"RCPT TO: <d@b.example>",
        b"RCPT TO:<e@b.example>",
        b"RCPT TO:<g@b.example>",
    ]


def test_a_file_is_read_in_blocks_and_positions_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "BLOCK", 64)
    data = b"".join(b"MAIL FROM:<a%d@example.com>\n# a line\n" % i for i in range(50))
    found = list(text.occurrences(io.BytesIO(data)))
    assert len(found) == 50
    assert [one.lines.number(one.offsets[0]) for one in found] == list(range(1, 101, 2))
    assert all(data[one.offsets[0] : one.offsets[-1]] == one.raw for one in found)


def test_of_a_line_longer_than_a_block_the_head_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "BLOCK", 64)
    monkeypatch.setattr(text, "LONGEST", 32)
    data = b"MAIL FROM:<" + b"a" * 500 + b"@b>\nRCPT TO:<c@d>\n"
    found = list(text.occurrences(io.BytesIO(data)))
    assert [one.raw for one in found] == [data[:32], b"RCPT TO:<c@d>"]
    assert found[1].lines.number(found[1].offsets[0]) == 2
    assert found[1].offsets[0] == data.index(b"RCPT")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"Reject the\nMAIL FROM: command if the domain is unknown.\n", []),
        (b"MAIL FROM: command if the domain is unknown.\n", [b"MAIL FROM: command if the domain is unknown."]),
        (b"250 ok\nRCPT TO: all who ask\n550 no\n", [b"RCPT TO: all who ask"]),
        (b"if the\nMAIL FROM\ncommand was checked\n", []),
        (b"EHLO here\nMAIL FROM\n501 what?\n", [b"MAIL FROM"]),
        (b"as a path (that is\nMAIL FROM:<a@b.example>) in your domain.\n", []),
        (b"Now type\nMAIL FROM: <a@b.example> SIZE=9\nand wait.\n", [b"MAIL FROM: <a@b.example> SIZE=9"]),
        (b"Now type\nMAIL FROM: Ann <a@b.example\nand wait.\n", [b"MAIL FROM: Ann <a@b.example"]),
    ],
)
def test_a_sentence_that_is_wrapped(data: bytes, found: list[bytes]) -> None:
    """What begins as a command and does not end as one is none beside prose."""
    assert [one.raw for one in text.occurrences(io.BytesIO(data))] == found


@pytest.mark.parametrize(
    "line",
    [
        f"{before}{word[:at]}{shape}{word[at + 1 :]}{behind}"
        for before, word, behind in (
            ("", "MAIL", " FROM:<a@b>"),
            ("", "RCPT", " TO:<a@b>"),
            ("MAIL ", "FROM", ":<a@b>"),
            ("RCPT ", "TO", ":<a@b>"),
        )
        for at, letter in enumerate(word)
        for shape, plain in LATIN.items()
        if plain == letter
    ],
)
def test_a_letter_that_only_looks_latin_is_read_wherever_it_stands(line: str) -> None:
    raw = line.encode()
    assert [one.raw for one in text.occurrences(io.BytesIO(raw))] == [raw]
    code = b'x("' + raw + b'")\n'
    assert [one.raw for one in occurrences("code", io.BytesIO(code), "x.py")] == [raw]


def test_a_text_without_a_command_asks_for_no_letters_that_look_latin() -> None:
    program = (
        "import io, sys; from smtplint.sources import text; list(text.occurrences(io.BytesIO(b'from here to there'))); "
        "print('smtplint.alike' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
