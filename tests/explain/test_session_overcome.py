"""What a session has got over is history: neither where to begin, nor a fault that the exit code tells of."""

from __future__ import annotations

from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.sessions import dialogue, verdict

NOTHING = ("Nothing to do: what was refused was taken later, or kept no message back.",)
GREETING = "S: 220 mx.example ESMTP\n"
EHLO = "C: EHLO a.example\nS: 250 mx.example\n"
BEGUN = GREETING + EHLO
MAIL = "C: MAIL FROM:<a@b.example>\nS: 250 ok\n"
BOB = "C: RCPT TO:<bob@c.example>\nS: 250 ok\n"
LATER = "C: RCPT TO:<bob@c.example>\nS: 450 4.2.0 Greylisted\n"
QUEUED = "C: DATA\nS: 354 go\nC: .\nS: 250 2.0.0 Ok: queued as 4F1\n"
SENT = MAIL + BOB + QUEUED
QUIT = "C: QUIT\nS: 221 bye\n"
FAILED = "C: AUTH LOGIN\nS: 535 5.7.8 Authentication failed\n"
NOT_NOW = "S: 451 4.3.0 queue file write error\n"


def judged(talk: str) -> verdict.Verdict:
    return verdict.judge(dialogue.read(talk.encode()))


@pytest.mark.parametrize(
    "talk",
    [
        # the same command, or what does in its place
        f"{GREETING}C: EHLO me\nS: 502 5.5.1 Unimplemented\nC: HELO me\nS: 250 mx\n{SENT}",
        f"{GREETING}C: EHLO localhost\nS: 504 5.5.2 Helo command rejected: need fully-qualified hostname\n{EHLO}{SENT}",
        f"{BEGUN}{FAILED}C: AUTH PLAIN AGEAYg==\nS: 235 ok\n{SENT}",
        f"{BEGUN}C: MAIL FROM:<a@b.example> BODY=8BITMIME\nS: 555 5.5.4 Unsupported option\n{SENT}",
        f"{BEGUN}C: MAIL FROM: a@b.example\nS: 501 5.1.7 Bad sender address syntax\n{SENT}",
        f"{BEGUN}C: MAIL FROM:<Ann <a@b.example>>\nS: 501 5.1.7 Bad sender address syntax\n{SENT}",
        f"{BEGUN}C: MIAL FROM:<a@b.example>\nS: 500 unknown command\n{SENT}",
        f"{BEGUN}{MAIL}C: RCPT TO:<bob>\nS: 504 5.5.2 need fully-qualified address\n{BOB}{QUEUED}",
        f"{BEGUN}{MAIL}C: RCPT TO:bob@c..example\nS: 501 5.1.3 Bad recipient address syntax\n{BOB}{QUEUED}",
        f"{BEGUN}C: MAIL FROM:<a@b.example>\nS: 503 nested MAIL command\nC: RSET\nS: 250 ok\n{SENT}",
        # the same recipient, or message, in another session
        f"{LATER}{QUIT}{BEGUN}{SENT}",
        f"{BEGUN}{MAIL}{LATER}C: DATA\nS: 554 5.5.1 no valid recipients\n{QUIT}{BEGUN}{SENT}",
        f"{BEGUN}{MAIL}{BOB}C: DATA\nS: 354 go\nC: .\n{NOT_NOW}{QUIT}{BEGUN}{SENT}",
        f"{BEGUN}{MAIL}{BOB}C: DATA\n{NOT_NOW}{QUIT}{BEGUN}{SENT}",
        f"S: 421 4.3.2 Too busy\n{BEGUN}{SENT}",
        f"{BEGUN}C: MAIL FROM:<a@b.example>\nS: 421 4.7.0 Try again\n{BEGUN}{SENT}",
        # what keeps no message back
        f"{BEGUN}C: VRFY bob\nS: 502 5.5.1 VRFY command is disabled\n{SENT}",
        f"{BEGUN}{SENT}C: EXPN list\nS: 502 5.5.2 Error: command not recognized\n{QUIT}",
        f"{BEGUN}C: STARTTLS\nS: 454 4.7.0 TLS not available\n{SENT}",
        f"{BEGUN}{FAILED}{SENT}",
        f"{BEGUN}C: XFOO\nS: 500 unknown command\n{SENT}",
        f"{BEGUN}{SENT}S: 421 4.4.2 timeout exceeded\n",
    ],
)
def test_what_was_got_over_is_history(talk: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert judged(talk).advice == NOTHING
    file = tmp_path / "talk"
    file.write_text(talk, encoding="utf-8")
    assert main(["session", "--lang", "en", str(file)]) == 0
    assert " · " in capsys.readouterr().out  # told under its line all the same


@pytest.mark.parametrize(
    ("talk", "first"),
    [
        # what is left, behind what was got over
        (f"{BEGUN}{FAILED}C: AUTH PLAIN AGEAYg==\nS: 235 ok\nC: MAIL FROM:<a@b.example>\nS: 553 not owned by a\n", 8),
        (f"{BEGUN}C: MAIL FROM: a@b.example\nS: 501 Bad sender address syntax\n{MAIL}{BOB}C: DATA\n{NOT_NOW}", 10),
        (f"{BEGUN}C: MAIL FROM:<a@b.example> RET=HDRS\nS: 555 no\n{MAIL}{LATER}", 8),
        # another message, another recipient, another sender's message to the same
        (f"{BEGUN}C: MAIL FROM:<z@b.example>\nS: 553 5.1.8 Sender address rejected\n{SENT}", 4),
        (f"{BEGUN}{MAIL}C: RCPT TO:<carol@c.example>\nS: 550 5.1.1 User unknown\n{BOB}{QUEUED}", 6),
        (f"{BEGUN}C: MAIL FROM:<z@b.example>\nS: 250 ok\n{LATER}C: RSET\nS: 250 ok\n{SENT}", 6),
        (f"{BEGUN}C: MAIL FROM:<z@b.example>\nS: 250 ok\n{BOB}C: DATA\n{NOT_NOW}{SENT}", 8),
        # of two recipients one was taken later
        (f"{BEGUN}{MAIL}{LATER}C: RCPT TO:<d@c.example>\nS: 450 4.2.0 Greylisted\n{BOB}{QUEUED}", 8),
        # a login that was wanted
        (f"{BEGUN}{FAILED}{MAIL}C: RCPT TO:<z@d.example>\nS: 554 5.7.1 Relay access denied\n{BOB}{QUEUED}", 4),
        # without a message
        (f"{BEGUN}C: VRFY bob\nS: 502 5.5.1 VRFY command is disabled\n{QUIT}", 4),
        (f"{BEGUN}{FAILED}{QUIT}", 4),
    ],
)
def test_what_was_not_got_over_is_where_to_begin(talk: str, first: int) -> None:
    found = judged(talk).first
    assert found is not None
    assert found.exchange.line == first


# a session on a line each, and how their lines cross
def crossed(*sessions: str) -> str:
    rows = [[f"[c{at}x] {line}\n" for line in talk.splitlines()] for at, talk in enumerate(sessions)]
    return "".join(row[at] for at in range(max(map(len, rows))) for row in rows if at < len(row))


OTHER = f"{EHLO}C: MAIL FROM:<z@b.example>\nS: 250 ok\nC: RCPT TO:<q@c.example>\nS: 250 ok\n{QUEUED}{QUIT}"
# so long another session waits before it tries again
WAITING = "C: NOOP\nS: 250 ok\n" * 12


@pytest.mark.parametrize(
    ("refused", "nothing"),
    [
        (f"{EHLO}{MAIL}{LATER}{QUIT}", True),
        (f"{EHLO}C: MAIL FROM:<a@b.example>\nS: 421 4.7.0 Try again\n", True),
        (f"{EHLO}{MAIL}{BOB}C: DATA\n{NOT_NOW}{QUIT}", True),
        (f"{EHLO}{MAIL}{BOB}C: DATA\nS: 354 go\nC: .\n{NOT_NOW}{QUIT}", True),
        ("C: EHLO a.example\nS: 421 4.3.2 Too busy\n", True),
        # another's name, sender, recipient, login, bounce
        ("C: EHLO b.example\nS: 421 4.3.2 Too busy\n", False),
        (f"{EHLO}C: MAIL FROM:<y@b.example>\nS: 450 4.1.8 no such domain\n{QUIT}", False),
        (f"{EHLO}{MAIL}C: RCPT TO:<carol@c.example>\nS: 450 4.2.0 Greylisted\n{QUIT}", False),
        (f"{EHLO}{FAILED}{QUIT}", False),
        (f"{EHLO}C: MAIL FROM:<>\nS: 450 4.7.1 no\n{QUIT}", False),
    ],
)
def test_what_one_session_was_refused_another_gets_over_that_crosses_it(refused: str, nothing: bool) -> None:
    again = f"{EHLO}{WAITING}C: AUTH PLAIN AGEAYg==\nS: 235 ok\n{SENT}{QUIT}"
    found = judged(crossed(refused, OTHER, again))
    assert {one.exchange.session for one in found.exchanges} == {0, 1, 2}
    assert (found.advice == NOTHING) is nothing


def test_what_was_refused_and_taken_later_may_break_the_rfc_all_the_same() -> None:
    bad = "C: RCPT TO: <bob@c.example>\nS: {}\n"
    assert judged(f"{BEGUN}{MAIL}{bad.format('450 Greylisted')}{bad.format('250 ok')}{QUEUED}").advice == (
        "What was refused was taken later; but the command in line 8 breaks the RFC.",
        "White space after the colon; the < of the address belongs right behind it.",
        "Send instead: RCPT TO:<bob@c.example>",
    )


def test_many_refusals_are_got_over() -> None:
    refused = "C: RCPT TO:<u{0}@c.example>\nS: 450 4.2.0 Greylisted\n"
    taken = "C: RCPT TO:<u{0}@c.example>\nS: 250 ok\n"
    many = range(1500)
    talk = BEGUN + MAIL + "".join(map(refused.format, many)) + "".join(map(taken.format, many)) + QUEUED
    assert judged(talk).advice == NOTHING
