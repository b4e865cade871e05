"""Bounces of Postfix and Exim that list recipients with the mailer's own words."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue, verdict

EXIM = """\
From: Mail Delivery System <Mailer-Daemon@mx.example>
Subject: {}

This message was created automatically by mail delivery software.

{}

"""
FAILED = EXIM.format(
    "Mail delivery failed: returning message to sender",
    "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The "
    "following address(es) failed:",
)
DELAYED = EXIM.format(
    "Warning: message 1tG0aD delayed 24 hours",
    "The address to which the message has not yet been delivered is:",
)
POSTFIX = "This is the mail system at host mx.example.\n\n{}\n"
SORRY = "I'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n"
WARNING = "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n"
COPY = "\n------ This is a copy of the message, including all the headers. ------\n\n  eve@e.example\n    Ciao\n"
UNKNOWN = "Host or domain name not found. Name service error for name=b.example type=MX: Host not found"
FOLDED = UNKNOWN.replace("for ", "for\n    ")
REPLIED = """\
    host mx.b.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<bob@b.example>:
    550-5.1.1 No such user.
    550 5.1.1 Look again.
"""
GENERATED = "    (ultimately generated from info@a.example)\n"
BOB, CAROL = "RCPT TO:<bob@b.example>", "RCPT TO:<carol@c.example>"

Row = tuple[int, str, str, str]


def rows(bounce: str) -> list[Row]:
    found = verdict.judge(dialogue.read(bounce.encode())).exchanges
    return [
        (one.exchange.line, (one.exchange.command or b"").decode(), one.exchange.reply or "", one.explanation.cause)
        for one in found
        if one.explanation
    ]


@pytest.mark.parametrize(
    ("bounce", "expected"),
    [
        (
            f"{FAILED}  bob@b.example\n    Unrouteable address\n  carol@c.example\n    retry timeout exceeded\n{COPY}",
            [
                (9, BOB, "5.0.0 Unrouteable address", "unknown-recipient"),
                (11, CAROL, "5.0.0 retry timeout exceeded", "expired"),
            ],
        ),
        # of one the reply is quoted
        (
            f"{FAILED}  bob@b.example\n{REPLIED}  carol@c.example\n{GENERATED}    retry timeout exceeded\n{COPY}",
            [
                (9, BOB, "550-5.1.1 No such user.\n550 5.1.1 Look again.", "unknown-recipient"),
                (14, CAROL, "5.0.0 retry timeout exceeded", "expired"),
            ],
        ),
        (
            f"{DELAYED}  bob@b.example\n    Delay reason: Connection timed out\n",
            [(8, BOB, "4.0.0 Connection timed out", "routing")],
        ),
        (
            POSTFIX.format(
                f"{SORRY}\n<bob@b.example>: {FOLDED}\n"
                "<carol@c.example> (expanded from <all@a.example>): connect to\n    "
                'mx.c.example[192.0.2.9]:25: Connection refused\n<dan@mx.example>: unknown user: "dan"'
            ),
            [
                (6, BOB, f"5.0.0 {UNKNOWN}", "dns"),
                (8, CAROL, "5.0.0 connect to mx.c.example[192.0.2.9]:25: Connection refused", "routing"),
                (10, "RCPT TO:<dan@mx.example>", '5.0.0 unknown user: "dan"', "unknown-recipient"),
            ],
        ),
        (
            POSTFIX.format(
                f"{WARNING}\n<carol@c.example>: connect to mx.c.example[192.0.2.9]:25: Connection timed out\n"
                "<bob@b.example>: host mx.b.example[192.0.2.1] said: 450 4.2.0 Greylisted\n"
                "    (in reply to RCPT TO command)"
            ),
            [
                (5, CAROL, "4.0.0 connect to mx.c.example[192.0.2.9]:25: Connection timed out", "routing"),
                (6, BOB, "450 4.2.0 Greylisted", "greylisting"),
            ],
        ),
        # what its report has with a code is told once
        (
            POSTFIX.format(
                f"{SORRY}\n<bob@b.example>: {FOLDED}\n\nReporting-MTA: dns; mx.example\n\n"
                "Final-Recipient: rfc822; bob@b.example\n"
                "Action: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; "
                f"{FOLDED}"
            ),
            [(14, "", f"5.4.4 {UNKNOWN}", "dns")],
        ),
        # the lines alone, where they say why
        (
            '<dan@mx.example>: unknown user: "dan"\n',
            [(1, "RCPT TO:<dan@mx.example>", '5.0.0 unknown user: "dan"', "unknown-recipient")],
        ),
        ("<dan@mx.example>: thanks for the patch\n", []),
    ],
)
def test_recipients_that_a_bounce_lists(bounce: str, expected: list[Row]) -> None:
    assert rows(bounce) == expected


def test_a_bounce_that_is_sent_in_a_session_is_a_message() -> None:
    session = (
        "S: 220 mx.example ESMTP\nC: MAIL FROM:<>\nS: 250 ok\n"
        "C: RCPT TO:<ann@a.example>\nS: 250 ok\nC: DATA\nS: 354 go\n"
        f'{POSTFIX.format(SORRY)}<bob@b.example>: unknown user: "bob"\nC: .\nS: 250 ok\n'
    )
    assert all(reply[0] in "23" for _, _, reply, _ in rows(session))
