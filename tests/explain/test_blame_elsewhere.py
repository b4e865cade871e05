"""What is said of a command whose refusal speaks of something else than its syntax, and of lines that are none."""

from __future__ import annotations

import json

import pytest

from smtplint.cli import main
from smtplint.model import Span
from smtplint.replies.blame import blame
from smtplint.replies.explanation import explain
from smtplint.translation import translated

RELAY = "550 5.7.1 Relaying denied"
LEGAL = "Syntax is not to blame: this is legal. But it may well be what was refused: "
ROUTE = "asks the server to send on to another host, which relays no longer do."
MALFORMED = "What the reply speaks of is malformed: "
TOO = "The reply speaks of something else; but the syntax has a fault too: "
SENDER = (
    "The reply speaks of the sender, and this command names a recipient: look at the MAIL FROM before it, for some "
    "servers refuse a sender only at RCPT."
)
SPACE = "White space after the colon; the < of the address belongs right behind it."


@pytest.mark.parametrize(
    ("reply", "command", "syntax", "span", "words"),
    [
        # legal, and what relays were asked by
        (RELAY, "RCPT TO:<bob%other.example@example.net>", False, (12, 26), f'{LEGAL}"%other.example" {ROUTE}'),
        (
            RELAY,
            "RCPT TO:<host!bob@example.net>",
            False,
            (9, 14),
            f'{LEGAL}"host!" names hosts to pass through as UUCP did, which relays no longer do.',
        ),
        (
            RELAY,
            "RCPT TO:<@relay.example:bob@example.net>",
            False,
            (9, 24),
            (
                f'{LEGAL}"@relay.example:" is a source route, which servers ignore or refuse; the address behind it is '
                "enough."
            ),
        ),
        (
            RELAY,
            'RCPT TO:<"bob@other.example"@example.net>',
            False,
            (13, 14),
            f"{LEGAL}An @ inside a quoted local part; parsers disagree on which domain is meant.",
        ),
        # legal, and in what the reply speaks of; or not
        (
            "550 5.1.1 User unknown",
            "RCPT TO:<bob%other.example@example.net>",
            False,
            (12, 26),
            f'{LEGAL}"%other.example" {ROUTE}',
        ),
        (
            "450 Greylisted",
            "RCPT TO:<bob%other.example@example.net>",
            False,
            (12, 26),
            (
                "Syntax is not to blame: the reply speaks of something else. What follows is legal, but some refuse "
                f'it: "%other.example" {ROUTE}'
            ),
        ),
        # what the reply speaks of cannot exist as it is written
        (
            "550 5.1.2 Host unknown",
            "RCPT TO:<bob@example..net>",
            True,
            (20, 22),
            f"{MALFORMED}Dots in a row in the domain; at least one letter or digit belongs between two dots.",
        ),
        (
            "553 5.1.8 Domain of sender address does not exist",
            "MAIL FROM:<ann@shop_x.example>",
            True,
            (19, 20),
            f"{MALFORMED}An underscore in the domain; a label has letters, digits and hyphens.",
        ),
        (
            "550 5.1.1 User unknown",
            "RCPT TO:<bob smith@example.net>",
            True,
            (12, 13),
            f"{MALFORMED}White space in the local part; outside quotes an address has none.",
        ),
        # a fault elsewhere in the command, or of a part that the reply does not speak of
        ("550 5.1.1 User unknown", "RCPT TO: <bob@example.net>", False, (8, 9), f"{TOO}{SPACE}"),
        (
            "550 5.1.2 Host unknown",
            "RCPT TO:<bob smith@example.net>",
            False,
            (12, 13),
            f"{TOO}White space in the local part; outside quotes an address has none.",
        ),
        # a sender, where the command names a recipient
        ("450 4.1.8 <a@b.example>: Sender address rejected: Domain not found", "RCPT TO:<b@c.de>", False, None, SENDER),
        ("501 5.1.7 Bad sender address syntax", "RCPT TO:<b@c.de>", False, None, SENDER),
        (
            "501 5.1.7 Bad sender address syntax",
            "RCPT TO: <b@c.de>",
            True,
            (8, 9),
            f"{SENDER} The syntax has a fault too: {SPACE} The prediction for Postfix says otherwise: 250 2.1.5 Ok.",
        ),
        (
            "553 sender address not owned by user",
            "RCPT TO: <b@c.de>",
            False,
            (8, 9),
            f"{SENDER} The syntax has a fault too: {SPACE}",
        ),
        # no command for an address
        (
            '500 5.5.1 Command unrecognized: "XXXX"',
            "XXXX mx.example",
            True,
            (0, 4),
            (
                '"XXXX" is no command of SMTP: a firewall on the way writes X over those that it does not let pass, '
                "EHLO and STARTTLS among them."
            ),
        ),
        ("500 unknown command", "Hlo mx.example", True, (0, 3), '"Hlo" is no command of SMTP.'),
        ("500 what", "FROM:<a@b.example>", True, (0, 4), '"FROM" stands where MAIL or RCPT should.'),
        # nothing may stand behind some commands
        (
            "500 5.5.2 Error: bad syntax",
            "STARTTLS ",
            True,
            (8, 9),
            "Nothing may stand behind STARTTLS; some servers refuse even a space there.",
        ),
        (
            "501 Syntax: DATA",
            "DATA now",
            True,
            (4, 8),
            "Nothing may stand behind DATA; some servers refuse even a space there.",
        ),
        (
            "502 not implemented",
            "QUIT\r\n",
            True,
            (0, 4),
            "The server does not know QUIT, or has it switched off; EHLO lists what it knows.",
        ),
    ],
)
def test_what_is_said_of_it(reply: str, command: str, syntax: bool, span: Span | None, words: str) -> None:
    found = blame(command.encode(), explain(reply, verb=command[:4].upper()))
    assert (found.syntax, found.span, translated(found.words, "en")) == (syntax, span, words)


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    ("reply", "command", "told"),
    [
        ("500 what", "AUTHPLAIN c2VjcmV0cGFzczEyMw==", "AUTHPLAIN (login)"),
        ("502 no", "c2VjcmV0cGFzczEyMw==", "The answer to a login is no command, and is not judged."),
        ('500 unrecognized: "c2VjcmV0cGFzczEyMw=="', "c2VjcmV0cGFzczEyMw==", "(login)"),
        ("500 unrecognized: AUTH PLAIN c2VjcmV0cGFzczEyMw==", "NOOP", "NOOP"),
        ("500 unrecognized: authplain c2VjcmV0cGFzczEyMw==", "NOOP", "NOOP"),
    ],
)
def test_no_login_is_given_back(
    reply: str, command: str, told: str, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", reply, "--command", command, "--output-format", form, "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert told in shown
    assert "c2Vj" not in shown


def test_what_is_no_login_stays(capsys: pytest.CaptureFixture[str]) -> None:
    reply = "502 5.5.1 AUTH LOGIN command not implemented, see PASS argument"
    assert main(["explain", reply, "--output-format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["subject"] == reply
