"""What is left of a session in other things: errors of libraries, events of providers, lists of queues, bounces."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smtplint.sessions import dialogue
from smtplint.sessions.model import Exchange
from tests.rows import over

HERE = Path(__file__).parent


def _expected() -> dict[str, list[Exchange]]:
    found: dict[str, list[Exchange]] = {}
    for row in Path(HERE, "quoted.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, line, command, reply, how = row.split("\t")
        how, _, by = how.partition(" by ")
        rebuilt, queued = how in ("rebuilt", "queued"), how == "queued"
        one = Exchange(int(line), command.encode() or None, json.loads(reply), rebuilt, by or None, queued=queued)
        found.setdefault(name, []).append(one)
    return found


EXPECTED = _expected()


def test_every_file_is_expected_to_tell_something() -> None:
    assert sorted(path.name for path in Path(HERE, "quoted").iterdir()) == sorted(EXPECTED)


@over("name", EXPECTED)
def test_what_is_told(name: str) -> None:
    assert list(dialogue.read(Path(HERE, "quoted", name).read_bytes())) == EXPECTED[name]


def test_a_phrase_of_net_stands_for_two_codes() -> None:
    text = b"Mailbox unavailable. The server response was: 4.2.1 busy\nIt. The server response was: 5.1.1 no\n"
    assert [one.reply for one in dialogue.read(text)] == ["450 4.2.1 busy", "5.1.1 no"]


def test_an_error_beside_what_only_the_server_said() -> None:
    text = b"220 mx.example ESMTP\nsmtplib.SMTPRecipientsRefused: {'a@b': (550, b'5.1.1 no')}\n"
    assert list(dialogue.read(text)) == [
        Exchange(1, None, "220 mx.example ESMTP"),
        Exchange(2, b"RCPT TO:<a@b>", "550 5.1.1 no", True),
    ]


@pytest.mark.parametrize(
    "text", ['{"b":' * 1000 + '{"a":"550 5.1.1 no"', '{"a":"550 5.1.1 no', '{"a":"550 5.1.1 no"}}}']
)
def test_objects_that_do_not_end(text: str) -> None:
    assert [one.reply for one in dialogue.read(text.encode())] == ["550 5.1.1 no"]


def test_replies_in_a_code_page() -> None:
    text = "HELO b\xfcro\n501 \x84b\xfcro\x93 ist kein g\xfcltiger Name\n".encode("latin-1")
    assert list(dialogue.read(text)) == [Exchange(1, b"HELO b\xfcro", "501 „büro“ ist kein gültiger Name")]


SAID = "C: EHLO x\nS: 250 y\nC: MAIL FROM:<a@b.example>\nS: 250 2.1.0 Ok\n"


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (
            "smtplib.SMTPRecipientsRefused: {'n@x.example': (550, b'5.1.1 no')}\n",
            (5, b"RCPT TO:<n@x.example>", "550 5.1.1 no"),
        ),
        (
            "DEBUG:x:aiosmtplib.errors.SMTPRecipientRefused: (550, '5.1.1 no', 'n@x.example')\n",
            (5, b"RCPT TO:<n@x.example>", "550 5.1.1 no"),
        ),
        ("Net::SMTPAuthenticationError: 535 5.7.8 no\n", (5, None, "535 5.7.8 no")),
        (
            (
                "Error: Mail command failed: 530 5.7.0 TLS first\n    at x {\n  response: '530 5.7.0 TLS first',\n"
                "  responseCode: 530,\n  command: 'MAIL FROM'\n}\n"
            ),
            (7, b"MAIL FROM", "530 5.7.0 TLS first"),
        ),
        ("C: RCPT TO:<n@x.example>\nS: 250 ok\ncurl: (55) DATA failed: 550\n", (7, b"DATA", "550")),
    ],
)
def test_a_refusal_that_only_the_error_behind_a_dialogue_tells(
    behind: str, found: tuple[int, bytes | None, str]
) -> None:
    assert list(dialogue.read((SAID + behind).encode()))[-1] == Exchange(*found, True)


@pytest.mark.parametrize(
    "behind",
    [
        "smtplib.SMTPRecipientsRefused: {'n@x.example': (550, b'5.1.1 <n@x.example>: no such user')}\n",
        "SMTP Error: The following recipients failed: n@x.example: 5.1.1 <n@x.example>: no such user\n",
        "curl: (55) RCPT failed: 550\n",
        "554 5.0.0 Service unavailable\n",
        "error: the web server said 500 Internal Server Error\n",
        "sent 550 messages; 451 left\n",
    ],
)
def test_what_an_error_behind_a_dialogue_tells_again(behind: str) -> None:
    said = SAID + "C: RCPT TO:<n@x.example>\nS: 550 5.1.1 <n@x.example>: no such user\n"
    assert list(dialogue.read((said + behind).encode())) == list(dialogue.read(said.encode()))


@pytest.mark.parametrize(
    ("written", "meant"),
    [("\\ud83d\\ude00", "😀"), ("\\ud83d", "�"), ("\\ude00", "�"), ("\\u00e4", "ä"), ("\\\\u00e4", "\\u00e4")],
)
def test_letters_that_json_escapes(written: str, meant: str) -> None:
    text = f'{{"recipient": "a@b.example", "response": "550 5.1.1 {written} unknown"}}'
    assert [one.reply for one in dialogue.read(text.encode())] == [f"550 5.1.1 {meant} unknown"]


def test_half_a_letter_in_an_address() -> None:
    text = b'{"recipient": "a\\ud83db@x.example", "response": "550 5.1.1 no"}'
    assert list(dialogue.read(text)) == [Exchange(1, "RCPT TO:<a�b@x.example>".encode(), "550 5.1.1 no", True)]
