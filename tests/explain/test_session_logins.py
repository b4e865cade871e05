"""A login in a session is one exchange: AUTH with the reply that ends it, whatever is shown of the steps between."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue

MAIL, RCPT = "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>"


def exchanges(text: str) -> list[tuple[int, str | None, str | None]]:
    return [
        (one.line, None if one.command is None else one.command.decode(), one.reply)
        for one in dialogue.read(text.encode())
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            f"> AUTH LOGIN\n< 334 VXNl\n> dXNlcg==\n< 334 UGFz\n> cGFzcw==\n< 535 no\n> {MAIL}\n< 250 ok\n",
            [(1, "AUTH LOGIN", "535 no"), (7, MAIL, "250 ok")],
            id="failed",
        ),
        pytest.param(
            f"> AUTH CRAM-MD5\n< 334 PDE4\n> *\n< 501 5.7.0 aborted\n> {RCPT}\n< 530 login\n",
            [(1, "AUTH CRAM-MD5", "501 5.7.0 aborted"), (5, RCPT, "530 login")],
            id="cancelled",
        ),
        pytest.param(
            f"C: AUTH LOGIN\nS: 334 VXNl\nS: 334 UGFz\nS: 235 ok\nC: {RCPT}\nS: 503 MAIL first\n",
            [(1, "AUTH LOGIN", "235 ok"), (5, RCPT, "503 MAIL first")],
            id="answers-not-shown",
        ),
        pytest.param(
            f"C: AUTH LOGIN\nS: 334 VXNl\nC: {MAIL}\nS: 250 ok\nC: {RCPT}\nS: 550 no\n",
            [(1, "AUTH LOGIN", "334 VXNl"), (3, MAIL, "250 ok"), (5, RCPT, "550 no")],
            id="nothing-shown",
        ),
        pytest.param(
            f"220 x ESMTP\nAUTH LOGIN\n334 VXNl\ndXNlcg==\n334 UGFz\ncGFzcw==\n535 5.7.8 no\n{RCPT}\n503 MAIL first\n",
            [(1, None, "220 x ESMTP"), (2, "AUTH LOGIN", "535 5.7.8 no"), (8, RCPT, "503 MAIL first")],
            id="by-hand",
        ),
        pytest.param(
            f"> AUTH LOGIN\n> dXNlcg==\n> cGFzcw==\n> {MAIL}\n< 334 VXNl\n< 334 UGFz\n< 535 no\n< 530 login\n",
            [(1, "AUTH LOGIN", "535 no"), (4, MAIL, "530 login")],
            id="answered-unasked",
        ),
        pytest.param(
            "> AUTH LOGIN\n< 334 VXNl\n> [user]\n< 334 UGFz\n> (hidden)\n< 535 no\n> AUTH PLAIN AGEAYg==\n< 235 ok\n",
            [(1, "AUTH LOGIN", "535 no"), (7, "AUTH PLAIN (login)", "235 ok")],
            id="again-by-another-way",
        ),
        pytest.param(
            "> AUTH XOAUTH2 dXNlcj0=\n< 334 eyJzdGF0dXM=\n> \n< 535-5.7.8 Username\n< 535 5.7.8 not accepted\n",
            [(1, "AUTH XOAUTH2 (login)", "535-5.7.8 Username\n535 5.7.8 not accepted")],
            id="told-why",
        ),
        pytest.param(
            "> EHLO x\n< 250 y\n> AUTH LOGIN\n< 334 VXNl\n> dXNlcg==\n",
            [(1, "EHLO x", "250 y"), (3, "AUTH LOGIN", "334 VXNl")],
            id="cut-off",
        ),
        pytest.param(
            "S: 334 VXNl\nC: dXNlcg==\nS: 334 UGFz\nC: cGFzcw==\nS: 235 ok\n",
            [(1, "(login)", "235 ok")],
            id="its-command-not-shown",
        ),
        pytest.param(
            "[10:00:00] ESMTP> EHLO x\n[10:00:00] ESMTP< 250 AUTH PLAIN\n[10:00:00] ESMTP> [AUTH PLAIN]\n"
            f"[10:00:00] ESMTP< 235 ok\n[10:00:00] SMTP> {MAIL}\n[10:00:00] SMTP< 550 no\n",
            [(1, "EHLO x", "250 AUTH PLAIN"), (3, "AUTH PLAIN", "235 ok"), (5, MAIL, "550 no")],
            id="in-brackets",
        ),
        pytest.param(
            "Net::SMTP=GLOB(0x55d0)>>> AUTH LOGIN\nNet::SMTP=GLOB(0x55d0)<<< 334 VXNl\n"
            "Net::SMTP=GLOB(0x55d0)>>> Ym9i\nNet::SMTP=GLOB(0x55d0)<<< 535 no\n",
            [(1, "AUTH LOGIN", "535 no")],
            id="behind-a-bracket",
        ),
        pytest.param(
            "2024-08-02T10:00:00.030Z,EX01\\D,08DC,6,192.0.2.20:587,203.0.113.7:51234,<,AUTH PLAIN AGFsaWNl,\n"
            "2024-08-02T10:00:00.040Z,EX01\\D,08DC,8,192.0.2.20:587,203.0.113.7:51234,>,535 5.7.3 no,\n",
            [(1, "AUTH PLAIN (login)", "535 5.7.3 no")],
            id="in-two-rows",
        ),
    ],
)
def test_a_login_is_one_exchange(text: str, found: list[tuple[int, str | None, str | None]]) -> None:
    assert exchanges(text) == found


def test_threads_that_serve_a_session_in_turn_are_no_sessions() -> None:
    said = [
        (4212, "SENT: 220 x ESMTP"),
        (5008, "RECEIVED: EHLO y"),
        (5008, "SENT: 250 AUTH LOGIN"),
        (4212, "RECEIVED: AUTH LOGIN"),
        (4212, "SENT: 334 VXNl"),
        (4212, "RECEIVED: dXNlcg=="),
        (4212, "SENT: 334 UGFz"),
        (5008, "RECEIVED: ***"),
        (5008, "SENT: 535 failed"),
        (5008, f"RECEIVED: {MAIL}"),
        (5008, "SENT: 250 OK"),
        (4212, f"RECEIVED: {RCPT}"),
        (4212, "SENT: 550 Unknown user"),
    ]
    log = "".join(f'"SMTPD"\t{thread}\t118\t"2024-02-07 09:30:01.102"\t"10.0.0.1"\t"{text}"\n' for thread, text in said)
    assert exchanges(log) == [
        (1, None, "220 x ESMTP"),
        (2, "EHLO y", "250 AUTH LOGIN"),
        (4, "AUTH LOGIN", "535 failed"),
        (10, MAIL, "250 OK"),
        (12, RCPT, "550 Unknown user"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            f"> EHLO x\n> {MAIL}\n< 220 y\n< 250 y\n< 250 ok\n",
            [(1, "EHLO x", "250 y"), (2, MAIL, "250 ok"), (3, None, "220 y")],
            id="commands-sent-too-early",
        ),
        pytest.param(
            f"< 220 y\n> EHLO x\n< 250 y\n> {MAIL}\n< 220 z\n> EHLO x\n< 250 z\n",
            [(1, None, "220 y"), (2, "EHLO x", "250 y"), (4, MAIL, None), (5, None, "220 z"), (6, "EHLO x", "250 z")],
            id="a-session-cut-off",
        ),
        pytest.param(
            "CLIENT> [connect]\nSERVER> 220 y\nCLIENT> EHLO x\nSERVER> 250 y\nCLIENT> (sends quit)\nSERVER> 221 bye\n",
            [(2, None, "220 y"), (3, "EHLO x", "250 y"), (6, None, "221 bye")],
            id="notes-in-the-clients-place",
        ),
        pytest.param(
            "> EHLO x\n< 250 STARTTLS\n> starttls\n< 220 go\n> XCLIENT NAME=z\n< 220 z\n",
            [(1, "EHLO x", "250 STARTTLS"), (3, "starttls", "220 go"), (5, "XCLIENT NAME=z", "220 z")],
            id="220-that-is-no-greeting",
        ),
    ],
)
def test_a_greeting_answers_no_command(text: str, found: list[tuple[int, str | None, str | None]]) -> None:
    assert exchanges(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "C: AUTH LOGIN\nC: YWxpY2U=\nC: c2VjcmV0\nS: 535 5.7.8 bad\n",
            [(1, "AUTH LOGIN", "535 5.7.8 bad")],
            id="steps-not-shown",
        ),
        pytest.param(
            f"C: AUTH PLAIN\nC: AGFsaWNlAHNlY3JldA==\nC: {MAIL}\nS: 530 no\n",
            [(1, "AUTH PLAIN", None), (3, MAIL, "530 no")],
            id="no-reply-shown",
        ),
        pytest.param(
            "C: AUTH LOGIN\nS: 503 5.5.1 no\nC: YWxpY2U=\nS: 500 a\nC: my pass\nS: 500 b\nC: MALI FROM:<a>\nS: 500 c\n",
            [
                (1, "AUTH LOGIN", "503 5.5.1 no"),
                (3, "(login)", "500 a"),
                (5, "(login)", "500 b"),
                (7, "MALI FROM:<a>", "500 c"),
            ],
            id="refused",
        ),
        pytest.param(
            f"C: AUTH LOGIN\nC: YWxpY2U=\nC: c2VjcmV0\nS: 503 no\nS: 500 a\nS: 500 b\nC: {MAIL}\nS: 530 no\n",
            [(1, "AUTH LOGIN", "503 no"), (2, "(login)", "500 a"), (3, "(login)", "500 b"), (7, MAIL, "530 no")],
            id="refused-at-once",
        ),
        pytest.param(
            'C: AUTH LOGIN c2VjcmV0\nS: 502 no "AUTH LOGIN c2VjcmV0"\nC: pass\nS: 500 5.5.1 Unrecognized: "pass"\n',
            [
                (1, "AUTH LOGIN (login)", '502 no "AUTH LOGIN (login)"'),
                (3, "(login)", '500 5.5.1 Unrecognized: "(login)"'),
            ],
            id="repeated",
        ),
        pytest.param(
            "C: AUTH PLAIN\nS: 334\nC: AGFsaWNl\nS: 535 5.7.8 Sorry, AGFsaWNl is wrong\n",
            [(1, "AUTH PLAIN", "535 5.7.8 Sorry, (login) is wrong")],
            id="repeated-where-it-was-asked-for",
        ),
        pytest.param(
            "C: AUTH LOGIN\nC: YWxpY2U=\nC: c2VjcmV0\nS: 535 not YWxpY2U= c2VjcmV0\nC: NOOP c2VjcmV0\nS: 250 ok\n",
            [(1, "AUTH LOGIN", "535 not (login) (login)"), (5, "NOOP c2VjcmV0", "250 ok")],
            id="repeated-where-it-was-not",
        ),
        pytest.param(
            "C: USER bob\nS: 502 no\nC: PASS secret\nS: 502 no PASS secret\n",
            [(1, "USER bob", "502 no"), (3, "PASS (login)", "502 no PASS (login)")],
            id="another-protocols",
        ),
        pytest.param(
            f"220 x ESMTP\nAUTH LOGIN\n504 5.5.4 {'no ' * 30}\nc2VjcmV0\n500 a\nAUTH c2VjcmV0\n504 b\nquit\n221 bye\n",
            [
                (1, None, "220 x ESMTP"),
                (2, "AUTH LOGIN", f"504 5.5.4 {'no ' * 30}"),
                (4, "(login)", "500 a"),
                (6, "AUTH (login)", "504 b"),
                (8, "quit", "221 bye"),
            ],
            id="by-hand-below-a-long-reply",
        ),
    ],
)
def test_no_answer_of_a_login_is_shown(text: str, found: list[tuple[int, str | None, str | None]]) -> None:
    assert exchanges(text) == found


def test_an_answer_of_a_login_that_a_server_logs_as_a_command() -> None:
    log = '2026-11-23 10:00:00 SMTP syntax error in "c2VjcmV0" H=x [192.0.2.1] unrecognized command\n'
    assert exchanges(log) == [(1, "(login)", "500 unrecognized command")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            f"C: EHLO x\nC: AUTH LOGIN\nC: {MAIL}\nC: {RCPT}\nS: 550 5.1.1 User unknown\nC: QUIT\nS: 221 bye\n",
            [
                (1, "EHLO x", None),
                (2, "AUTH LOGIN", None),
                (3, MAIL, None),
                (4, RCPT, "550 5.1.1 User unknown"),
                (6, "QUIT", "221 bye"),
            ],
            id="one-reply",
        ),
        pytest.param(
            f"C: EHLO x\nC: {MAIL}\nC: {RCPT}\nC: DATA\nS: 250 ok\nS: 354 go\nC: .\nS: 250 2.0.0 ok\n",
            [
                (1, "EHLO x", None),
                (2, MAIL, None),
                (3, RCPT, "250 ok"),
                (4, "DATA", "354 go"),
                (7, ".", "250 2.0.0 ok"),
            ],
            id="replies-from-some-command-on",
        ),
        pytest.param(
            f"C: EHLO x\nC: {MAIL}\nC: {RCPT}\nS: 250-y\nS: 250 SIZE\nS: 250 ok\n",
            [(1, "EHLO x", "250-y\n250 SIZE"), (2, MAIL, "250 ok"), (3, RCPT, None)],
            id="the-last-is-not-answered",
        ),
        pytest.param(
            f"C: EHLO x\nC: {MAIL}\nC: {RCPT}\nS: 250 y\nS: 250 ok\nS: 550-a\n",
            [(1, "EHLO x", "250 y"), (2, MAIL, "250 ok"), (3, RCPT, "550-a")],
            id="sent-at-once",
        ),
    ],
)
def test_of_fewer_replies_than_commands_the_last_are_answered(
    text: str, found: list[tuple[int, str | None, str | None]]
) -> None:
    assert exchanges(text) == found


@pytest.mark.parametrize(
    "words", ["(it probably contained auth information)", "for this command (it had authentication)"]
)
def test_a_login_that_thunderbird_does_not_show(words: str) -> None:
    hidden = f"mailnews.smtp: C: Logging suppressed {words} SmtpClient.jsm:606:20\n"
    text = (
        "mailnews.smtp: S: 220 x SmtpClient.jsm:420:18\nmailnews.smtp: C: EHLO y SmtpClient.jsm:610:18\n"
        "mailnews.smtp: S: 250 AUTH PLAIN SmtpClient.jsm:420:18\n"
        f"{hidden}mailnews.smtp: S: 535 no SmtpClient.jsm:420:18\n"
        "mailnews.smtp: C: AUTH LOGIN SmtpClient.jsm:610:18\nmailnews.smtp: S: 334 VXNlcm5hbWU6 SmtpClient.jsm:420:18\n"
        f"{hidden}mailnews.smtp: S: 235 ok SmtpClient.jsm:420:18\n"
    )
    found = [(one.command, one.reply) for one in dialogue.read(text.encode())][2:]
    assert found == [(b"AUTH", "535 no"), (b"AUTH LOGIN", "235 ok")]
