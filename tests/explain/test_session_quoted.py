"""What is left of a session in other things: errors of libraries, events of providers, lists of queues, bounces."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smtplint.sessions import dialogue
from smtplint.sessions.model import Exchange

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


@pytest.mark.parametrize("name", EXPECTED)
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
