"""What stands beside what a log, a report or an event tells: errors of a program, and what Sendmail says twice."""

from __future__ import annotations

import json
from base64 import encodebytes

import pytest

from smtplint.replies.page import Page
from smtplint.sessions import dialogue, page
from smtplint.sessions.verdict import judge

BOUNCE = "<c@b.example>: host mx.b.example[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n"
TOLD = (b"RCPT TO:<c@b.example>", "550 5.1.1 User unknown")


def _found(text: str) -> list[tuple[bytes | None, str | None]]:
    return [(one.command, one.reply) for one in dialogue.read(text.encode())]


@pytest.mark.parametrize("reasons", [1, 2, 5])
def test_sendmail_says_each_reply_once_more(reasons: int) -> None:
    names = [f"{letter}@b.example" for letter in "cdefg"[:reasons]]
    listed = "".join(f"<{name}>\n    (reason: 550 5.1.1 <{name}>... User unknown)\n" for name in names)
    said = "".join(f">>> RCPT To:<{name}>\n<<< 550 5.1.1 <{name}>... User unknown\n" for name in names)
    assert _found(f"{listed}\n... while talking to mx.b.example.:\n{said}") == [
        (f"RCPT To:<{name}>".encode(), f"550 5.1.1 <{name}>... User unknown") for name in names
    ]


def test_a_bracket_round_a_reply_is_none_of_it() -> None:
    text = "(sent: MAIL FROM:<a@a.example>)\n(got: 250 ok (really))\n(sent: RCPT TO:<c@b.example>)\n(got: 550 no)\n"
    assert _found(text) == [(b"MAIL FROM:<a@a.example>", "250 ok (really)"), (b"RCPT TO:<c@b.example>", "550 no")]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            "smtplib.SMTPSenderRefused: (553, b'5.7.1 not logged in', 'a@a.example')",
            (b"MAIL FROM:<a@a.example>", "553 5.7.1 not logged in"),
        ),
        ("smtplib.SMTPDataError: (554, b'5.7.1 spam')", (None, "554 5.7.1 spam")),
        (
            "smtplib.SMTPRecipientsRefused: {'d@b.example': (550, b'5.7.1 no')}",
            (b"RCPT TO:<d@b.example>", "550 5.7.1 no"),
        ),
        ("Net::SMTPFatalError: 554 5.7.1 spam", (None, "554 5.7.1 spam")),
    ],
)
def test_an_error_beside_a_bounce(error: str, told: tuple[bytes | None, str]) -> None:
    assert _found(f"{error}\n\n{BOUNCE}") == [told, TOLD]
    assert _found(f"{BOUNCE}\n{error}\n") == [TOLD, told]


@pytest.mark.parametrize(
    "line",
    [
        "smtplib.SMTPRecipientsRefused: {'c@b.example': (550, b'5.1.1 User unknown')}",
        "it has told 553 5.7.1 people",
        "ValueError: 553 rows",
    ],
)
def test_what_tells_nothing_new_beside_a_bounce(line: str) -> None:
    assert _found(f"{line}\n\n{BOUNCE}") == [TOLD]


def test_an_event_beside_a_log_record() -> None:
    said = "to=<c@b.example>, status=bounced (host b[192.0.2.9] said: 554 5.7.1 no (in reply to end of DATA command))"
    log = f'{{"IDENT":"postfix/smtp","MESSAGE":"4X: {said}"}}\n'
    assert _found(f'{log}{{"log":"send failed: 550 5.1.1 user unknown\\n","stream":"stderr"}}\n') == [
        (b".", "554 5.7.1 no"),
        (None, "550 5.1.1 user unknown"),
    ]


def test_octets_that_python_escapes() -> None:
    text = r"SMTPRecipientsRefused: {'kundé@b.example': (501, b'kund\xc3\xa9@b.example: malformed address')}"
    assert _found(text) == [("RCPT TO:<kundé@b.example>".encode(), "501 kundé@b.example: malformed address")]


def test_a_prediction_that_goes_by_other_offers() -> None:
    session = "S: 220 b ESMTP Postfix\nC: EHLO a\nS: 250 b\n"
    text = f"{session}C: MAIL FROM:<é@a.example>\nS: 501 5.1.7 Bad sender address syntax\n"
    written = " ".join("".join(page.written(judge(dialogue.read(text.encode())), Page("en", 78))).split())
    assert "The prediction goes by a server that lists every extension: 250 2.1.0 Ok" in written


@pytest.mark.parametrize("above", [0, 1, 7, 40])
def test_the_line_of_what_base64_holds(above: int) -> None:
    head = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    body = encodebytes(("x" * 56 + "\n").encode() * above + BOUNCE.encode()).decode()
    (one,) = dialogue.read(f"{head}{body}\n".encode())
    assert (one.line, one.command) == (4 + above, TOLD[0])


def test_what_is_sound_has_nothing_to_be_sent_instead() -> None:
    text = "C: MAIL FROM:<a@a.example>\nS: 250 ok\nC: RCPT TO: <b@b.example>\nS: 501 5.1.3 no\n"
    found = json.loads("".join(page.recorded(judge(dialogue.read(text.encode())))))
    assert [one["fixed"] for one in found["exchanges"]] == [None, "RCPT TO:<b@b.example>"]
