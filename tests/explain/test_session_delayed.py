"""Reports of a delay: what their text quotes is in a queue as well."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue
from smtplint.sessions.verdict import judge

REPORT = """
Final-Recipient: rfc822; {}
Action: {}
Status: {}
Diagnostic-Code: smtp; {}
"""
POSTFIX = """\
Your message could not be delivered for more than 3 hour(s).

<{}>: host mx.b.example[192.0.2.9] said: {} (in reply to {} command)
"""
SENDMAIL = """\
   ----- Transcript of session follows -----
... while talking to mx.b.example.:
>>> RCPT To:<c@b.example>
<<< 451 4.7.1 Greylisted, try later
"""
EXIM = """\
  c@b.example
    host mx.b.example [192.0.2.9]
    Delay reason: SMTP error from remote mail server after RCPT TO:<c@b.example>:
    451 Temporary local problem - please try later
"""
BUSY, FULL = "451 4.7.1 Greylisted, try later", "452 4.3.1 Insufficient system storage"


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        (POSTFIX.format("c@b.example", FULL, "MAIL FROM"), FULL),
        (POSTFIX.format("c@b.example", FULL, "end of DATA"), FULL),
        (POSTFIX.format("c@b.example", BUSY, "RCPT TO"), BUSY),
        (SENDMAIL, BUSY),
        (EXIM, "451 Temporary local problem - please try later"),
    ],
)
@pytest.mark.parametrize("action", ["delayed", "failed"])
def test_what_was_done_holds_for_what_the_text_quotes(text: str, reply: str, action: str) -> None:
    found = [*dialogue.read(f"{text}{REPORT.format('c@b.example', action, reply[4:9], reply)}".encode())]
    assert [one.reply for one in found] == [reply]
    assert (found[0].queued, found[0].given_back) == (action == "delayed", action == "failed")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_of_two_recipients_each_has_its_own(line_end: str) -> None:
    text = POSTFIX.format("c@b.example", BUSY, "RCPT TO") + POSTFIX.format("d@b.example", FULL, "MAIL FROM")
    report = REPORT.format("c@b.example", "failed", "4.7.1", BUSY) + REPORT.format(
        "d@b.example", "delayed", "4.3.1", FULL
    )
    found = dialogue.read((text + report).replace("\n", line_end).encode())
    assert [(one.reply, one.queued, one.given_back) for one in found] == [(BUSY, False, True), (FULL, True, False)]


@pytest.mark.parametrize(
    "words",
    [
        "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #",
        "No action is required on your part. Delivery attempts will continue.",
        "Will keep trying until message is 5 days old",
    ],
)
def test_a_warning_without_a_report(words: str) -> None:
    verdict = judge(dialogue.read(f"{POSTFIX.format('c@b.example', BUSY, 'RCPT TO')}\n{words}\n".encode()))
    assert [one.exchange.queued for one in verdict.exchanges] == [True]
    assert "Do not send the message again: a queue keeps it and goes on trying by itself." in verdict.advice


def test_a_refusal_for_good_beside_a_delay() -> None:
    text = POSTFIX.format("d@b.example", "550 5.1.1 User unknown", "RCPT TO")
    found = dialogue.read(f"{text}{REPORT.format('c@b.example', 'delayed', '4.7.1', BUSY)}".encode())
    assert {one.reply: one.queued for one in found} == {"550 5.1.1 User unknown": False, BUSY: True}


@pytest.mark.parametrize(("words", "queued"), [("could not be delivered", False), ("has not yet been delivered", True)])
def test_a_bounce_in_words_alone(words: str, queued: bool) -> None:
    raw = f"Subject: Mail\n\nA message {words} to the following addresses:\n\n  c@b.example\n    mailbox is full\n"
    assert [one.queued for one in dialogue.read(f"From: MAILER-DAEMON@a.example\n{raw}".encode())] == [queued]
