"""Which later refusals go with the first one, and what a reply says of the server's settings."""

from __future__ import annotations

import pytest

from smtplint.cli import main
from smtplint.sessions import dialogue, verdict

GO = "Later refusals follow from this one and go when it does."
BEGUN = "S: 220 mx.example ESMTP\nC: EHLO a.example\nS: 250 mx.example\n"
MAIL = "C: MAIL FROM:<a@b.example>\nS: 250 ok\n"
UNKNOWN = "C: RCPT TO:<u@mx.example>\nS: 550 5.1.1 User unknown\n"
KNOWN = "C: RCPT TO:<v@mx.example>\nS: 250 ok\n"
NONE = "C: DATA\nS: 554 5.5.1 Error: no valid recipients\n"
SENT = "C: DATA\nS: 354 go\nC: .\nS: 250 ok\n"


@pytest.mark.parametrize(
    ("talk", "first", "follows"),
    [
        (f"{BEGUN}{MAIL}{UNKNOWN}{NONE}", 6, True),
        (
            f"{BEGUN}C: MAIL FROM:<a@b.example\nS: 501 Syntax error\nC: RCPT TO:<v@mx.example>\nS: 503 MAIL first\n",
            4,
            True,
        ),
        (f"{BEGUN}C: MIAL FROM:<a@b.example>\nS: 500 unknown command\nC: DATA\nS: 503 RCPT first\n", 4, True),
        ("S: 220 x\nC: EHLO a_b\nS: 501 Invalid EHLO\nC: MAIL FROM:<a@b.example>\nS: 503 EHLO first\n", 2, True),
        (f"{BEGUN}C: AUTH PLAIN x\nS: 535 no\nC: MAIL FROM:<a@b.example>\nS: 530 Authentication required\n", 4, True),
        (f"{BEGUN}C: FOO\nS: 500 unknown command\nC: BAR\nS: 421 Too many errors\n", 4, True),
        (
            f"{BEGUN}C: MAIL FROM:<a@b.example>\nS: 530 Login\nC: RCPT TO:<v@mx.example>\nS: 530 Login\n",
            4,
            True,
        ),
        # what stays when the first is mended
        (
            f"{BEGUN}{MAIL}{UNKNOWN}{KNOWN}{SENT}{MAIL}C: MAIL FROM:<a@b.example>\nS: 503 nested MAIL command\n",
            6,
            False,
        ),
        (f"{BEGUN}{MAIL}{UNKNOWN}C: RCPT TO:<c@@d.example>\nS: 501 Bad recipient address syntax\n{NONE}", 6, False),
        (
            f"{BEGUN}{MAIL}{UNKNOWN}{KNOWN}{SENT}C: FOO\nS: 500 unknown\nC: BAR\nS: 500 too many unknown commands\n",
            6,
            False,
        ),
        (f"{BEGUN}{MAIL}C: RCPT TO:<u@mx.example>\nS: 450 greylisted\nC: NOOP\nS: 421 timeout\n", 6, False),
        (f"{BEGUN}{MAIL}{UNKNOWN}C: RSET\nS: 250 ok\nC: DATA\nS: 503 MAIL first\n", 6, False),
        (f"{BEGUN}{MAIL}{UNKNOWN}C: QUIT\nS: 221 bye\n{BEGUN}C: DATA\nS: 503 MAIL first\n", 6, False),
    ],
)
def test_later_refusals(talk: str, first: int, follows: bool) -> None:
    found = verdict.judge(dialogue.read(talk.encode()))
    assert found.first is not None
    assert found.first.exchange.line == first
    assert (found.advice[-1] == GO) is follows


def test_a_221_that_refuses() -> None:
    talk = "S: 220 mx ESMTP Postfix\nC: MAILFROM:<a@b.example>\nS: 221 2.7.0 Error: I can break rules, too. Goodbye.\n"
    assert verdict.judge(dialogue.read(talk.encode())).advice == (
        "Begin with line 2: command not recognised.",
        "No space behind MAIL; one belongs between the two words.",
        "Send instead: MAIL FROM:<a@b.example>",
    )


def test_the_settings_that_a_reply_tells(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    talk = "S: 220 mx ESMTP Postfix\nC: MAIL FROM:<Bot <b@x.example>>\nS: 501 5.1.7 Bad sender address syntax\n"
    found = verdict.judge(dialogue.read(talk.encode()))
    (_, one) = found.exchanges
    assert (one.agrees, one.foretold, one.profile) == (True, None, "postfix-strict@3.10")
    file = f"{tmp_path}/talk"
    with open(file, "w", encoding="ascii") as talked:
        talked.write(talk)
    assert main(["session", file, "--lang", "en"]) == 1
    assert "        - As predicted for postfix-strict@3.10.\n" in capsys.readouterr().out
