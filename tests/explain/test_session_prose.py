"""Bounces that quote no reply: what their words say, and that there was no code."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue, verdict
from smtplint.sessions.model import Exchange

LETTER = """\
From: Mail Delivery Subsystem <mailer-daemon@example.org>
Subject: Delivery Status Notification (Failure)

Your message to joe@example.org could not be delivered.
{}

A copy of the message is attached.
"""
REPORT = """\
From: MAILER-DAEMON@mx.example.org
Content-Type: multipart/report; report-type=delivery-status; boundary="X"

--X
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; joe@example.org
Action: {}
Diagnostic-Code: X-Custom; {}

--X--
"""
ALONE = "No reply and no code is quoted here: this goes by the words of the bounce alone."


@pytest.mark.parametrize(
    ("bounce", "exchange", "cause"),
    [
        (
            LETTER.format("The mailbox is full. Please ask the recipient to make room."),
            Exchange(4, b"RCPT TO:<joe@example.org>", "5.0.0 The mailbox is full.", True, worded=True),
            "mailbox-full",
        ),
        (
            LETTER.format("The user is unknown on this server."),
            Exchange(4, b"RCPT TO:<joe@example.org>", "5.0.0 The user is unknown on this server.", True, worded=True),
            "unknown-recipient",
        ),
        # where nothing says why, that it failed is what can be said
        (
            LETTER.format("We are sorry."),
            Exchange(
                4,
                b"RCPT TO:<joe@example.org>",
                "5.0.0 Your message to joe@example.org could not be delivered.",
                True,
                worded=True,
            ),
            "unspecified",
        ),
        (
            LETTER.format("It will be retried for two days; the server did not answer."),
            Exchange(
                4,
                b"RCPT TO:<joe@example.org>",
                "4.0.0 Your message to joe@example.org could not be delivered.",
                True,
                worded=True,
            ),
            "unspecified",
        ),
        (
            REPORT.format("failed", "mailbox is full"),
            Exchange(11, None, "5.0.0 mailbox is full", True, worded=True),
            "mailbox-full",
        ),
        (
            REPORT.format("delayed", "mailbox is full"),
            Exchange(11, None, "4.0.0 mailbox is full", True, worded=True, queued=True),
            "mailbox-full",
        ),
    ],
)
def test_the_words_of_a_bounce(bounce: str, exchange: Exchange, cause: str) -> None:
    found = dialogue.read(bounce.encode())
    assert tuple(found) == (exchange,)
    (judged,) = verdict.judge(found).exchanges
    assert judged.explanation
    assert judged.explanation.cause == cause
    assert verdict.judge(found).advice[0] == ALONE


@pytest.mark.parametrize(
    "letter",
    [
        "From: a@example.org\nSubject: hello\n\nThe mailbox is full.\n",
        "From: mailer-daemon@example.org\nSubject: hello\n\nGood morning.\n",
    ],
)
def test_no_other_letter_is_a_bounce(letter: str) -> None:
    assert tuple(dialogue.read(letter.encode())) == ()
