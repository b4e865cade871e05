"""Every reply that was recorded, beside the command that drew it: the cause fits, and a byte is blamed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from smtplint import lint, predict
from smtplint.replies.blame import SYNTAX, blame
from smtplint.replies.explanation import explain
from smtplint.servers import profile
from smtplint.translation import translated
from tests.lab import evidence

PROGRAMS = sorted({profile(name).program for name in evidence.servers()})
# what else such a command is refused for, by what is in it, or what the reply says
OTHERS = {"message-too-big": "SIZE=", "tls-required": "REQUIRETLS", "server-fault": "Error) "}


def recorded(program: str) -> Iterator[tuple[str, bytes, str]]:
    """Server, command and refusal: one of each wording, as the servers of a program have it."""
    seen = set[tuple[int, str]]()
    for server in evidence.servers():
        if profile(server).program != program:
            continue
        for row in evidence.recorded(server):
            if row.code < 221 or row.code == 250 or row.taken:
                continue
            wording = row.code, evidence.template(row.command, row.text)
            if wording not in seen:
                seen.add(wording)
                *before, last = row.text.split("\n")
                yield server, row.command, "\n".join([*(f"{row.code}-{one}" for one in before), f"{row.code} {last}"])


@cache
def sound(command: bytes) -> bool:
    """Whether the RFC allows a command: most are asked of every server."""
    return lint(command).ok


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_was_recorded_is_put_down_to_the_command(program: str) -> None:
    wrong = []
    for server, command, reply in recorded(program):
        if sound(command) and not predict(command, server).because:
            continue
        explanation = explain(reply, verb=command.lstrip()[:4].decode("latin-1").upper())
        found = blame(command, explanation)
        told = OTHERS.get(explanation.cause, "\0")
        other = told.lower() in f"{command!r} {reply}".lower()
        if (explanation.cause not in SYNTAX and not other) or found.span is None or not (found.syntax or other):
            wrong.append((server, command, reply, explanation.cause, found.span))
    assert wrong == []


@pytest.mark.parametrize(
    ("command", "reply", "cause", "blamed", "words"),
    [
        (
            b"MAILFROM:<ann@example.com>",
            '500 Error: command "MAILFROM:<ANN@EXAMPLE.COM>" not recognized',
            "unknown-command",
            (True, (4, 4)),
            "No space behind MAIL; one belongs between the two words.",
        ),
        (
            b"RCPTTO:<ann@example.com>",
            '500 Error: command "RCPTTO:<ANN@EXAMPLE.COM>" not recognized',
            "unknown-command",
            (True, (4, 4)),
            "No space behind RCPT; one belongs between the two words.",
        ),
        (
            b"MAIL FROM<x@a.example>",
            "501-Command parsing failed\n501 Error: Invalid format of mail command: missing FROM: prefix",
            "path-syntax",
            (True, (9, 9)),
            "No colon between the word and the address; one belongs there, with no space on either side.",
        ),
        (
            b"RCPT TO:<@mail.lab.test>",
            "500 Invalid address",
            "path-syntax",
            (True, (9, 23)),
            'No local part before "@mail.lab.test"; a name of at least one character belongs there.',
        ),
        # the reply in hand counts more than the prediction for the stock server
        (
            b"MAIL FROM:<Build Bot <bot@example.com>>",
            "501 5.1.7 Bad sender address syntax",
            "path-syntax",
            (True, (11, 20)),
            (
                '"Build Bot" inside the brackets is a display name; only the address belongs there. This reply is '
                "predicted for postfix-strict@3.10."
            ),
        ),
        (
            b"MAIL FROM:<a..b@c.example>",
            "501 <a..b@c.example>: malformed address: ..b@c.example> may not follow <a",
            "path-syntax",
            (True, (12, 14)),
            (
                '".." in the local part; one dot belongs between two other characters. The prediction for Exim says '
                "otherwise: 250 OK."
            ),
        ),
        # of several faults there, that which the server would not take without the others either
        (
            b"RCPT TO:a@x.example;b@x.example",
            "501 5.1.3 Bad recipient address syntax",
            "path-syntax",
            (True, (19, 31)),
            '";b@x.example" behind an address; only one belongs there.',
        ),
        # what once mended the server takes
        (
            b'mail FROM:<"A B" <a@b.example>>',
            "501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]",
            "path-syntax",
            (True, (11, 16)),
            "'\"A B\"' inside the brackets is a display name; only the address belongs there.",
        ),
        (
            b"MAILFROM:<a@b.example>",
            "221 2.7.0 Error: I can break rules, too. Goodbye.",
            "unknown-command",
            (True, (4, 4)),
            "No space behind MAIL; one belongs between the two words.",
        ),
        # what is well formed, and yet what the reply speaks of
        (
            b"MAIL FROM:<a@b.example> SIZE=99999999",
            "552 5.3.4 Message size exceeds fixed limit",
            "message-too-big",
            (False, (29, 37)),
            'Postfix does not take "99999999" here; it wants: at most 10240000.',
        ),
        (
            b"MAIL FROM:<a@b.example> SIZE=99999999",
            "552 Message too big for us",
            "message-too-big",
            (False, (24, 37)),
            'Syntax is not to blame: "SIZE=99999999" is well formed; the reply speaks of what it asks for.',
        ),
        (
            b"MAIL FROM:<a@b.example> SIZE=-1",
            "552 Message too big for us",
            "message-too-big",
            (True, (29, 30)),
            '"-" is not allowed in the value of SIZE; it takes the message\'s size in octets, as up to 20 digits.',
        ),
        # a keyword that a server may know, whatever else it takes there
        (
            b"MAIL FROM:<a@b.example> SMTPUTF8",
            "555 5.5.4 Unsupported option: SMTPUTF8",
            "smtputf8",
            (True, (24, 32)),
            (
                'The reply names "SMTPUTF8"; only what the server listed in its reply to EHLO may stand here. '
                "This reply is predicted for postfix-noutf8@3.10."
            ),
        ),
        (
            b"MAIL FROM:<a@b.example> SMTPUTF8",
            "555 5.5.4 SMTPUTF8 parameter unrecognized",
            "smtputf8",
            (True, (24, 32)),
            'The reply names "SMTPUTF8"; only what the server listed in its reply to EHLO may stand here.',
        ),
        (
            b"MAIL FROM:<a@b.example> SIZE=100",
            "555 5.5.4 Unsupported option: SIZE=100",
            "parameter-syntax",
            (True, (24, 32)),
            'The reply names "SIZE=100"; only what the server listed in its reply to EHLO may stand here.',
        ),
        # where the server wants what is not there
        (
            b"MAIL FROM:<>",
            "501 Invalid MAIL FROM address provided",
            "path-syntax",
            (True, (11, 11)),
            "Nothing stands here; Amazon SES wants: a sender: SES takes no bounces.",
        ),
        # words that several have: of the command one server alone says so
        (
            b"RCPT TO:<x@[IPv6:2001:db8::1]>",
            "501 Syntax error",
            "path-syntax",
            (True, (11, 12)),
            (
                'Twisted does not take "[" here; it wants: atoms, quoted strings, @ . , and : in brackets or without; '
                "then a space and parameters."
            ),
        ),
    ],
)
def test_the_cause_and_the_byte(
    command: bytes, reply: str, cause: str, blamed: tuple[bool, tuple[int, int]], words: str
) -> None:
    explanation = explain(reply, verb=command[:4].decode().upper())
    found = blame(command, explanation)
    assert (explanation.cause, found[:2], translated(found.words, "en")) == (cause, blamed, words)


@pytest.mark.parametrize(
    ("command", "reply", "span", "words"),
    [
        (
            b"HELO my_host",
            "501 Syntactically invalid HELO argument(s)",
            (7, 8),
            "An underscore in the domain; a label has letters, digits and hyphens.",
        ),
        (
            b"EHLO [1.2.3]",
            "501 Syntactically invalid EHLO argument(s)",
            (5, 12),
            '"1.2.3" in the literal has 3 numbers; an IPv4 address has 4.',
        ),
        (
            b"EHLO my host",
            "501 Syntax: EHLO hostname",
            (7, 8),
            '" " has no place in this name; it is the client\'s full host name alone.',
        ),
        (
            b"EHLO",
            "501 5.5.4 Syntax: EHLO hostname",
            (4, 4),
            "No name behind EHLO; it wants the client's full host name.",
        ),
        (
            b"EHLO mail.example.com",
            "550 5.7.1 Invalid HELO name",
            None,
            "Nothing in this name is malformed: the server wants another one, or knows none like it.",
        ),
        (
            b"STARTTLS",
            "502 5.5.1 Command not implemented",
            (0, 8),
            "The server does not know STARTTLS, or has it switched off; EHLO lists what it knows.",
        ),
    ],
)
def test_other_commands(command: bytes, reply: str, span: tuple[int, int] | None, words: str) -> None:
    found = blame(command, explain(reply))
    assert (found.syntax, found.span, translated(found.words, "en")) == (span is not None, span, words)


@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        ('500 5.5.1 Command unrecognized: "MAIL FROM :<"spam blocked"@x.example>"', "unknown-command"),
        ('501 Syntax error in "RCPT TO:<mailbox full@x.example>"', "path-syntax"),
        ("553 5.1.3 <mailbox full@x.example>... Hostname required", "path-syntax"),
        ("550 5.1.1 <> Unacceptable TO: Empty path not allowed", "path-syntax"),
        ("501 5.1.2 Malformed destination domain (IDNA conversion failed)", "path-syntax"),
        ("501 <a@a.a>8BITMIME=: malformed address: 8BITMIME= may not follow <a@a.a>", "path-syntax"),
        ("555 5.5.4 rfc822 parameter unrecognized", "parameter-syntax"),
        ("501 Error: SMTPUTF8 takes no arguments", "parameter-syntax"),
        ("555 5.5.4 Unsupported option: smtputf8=1", "parameter-syntax"),
        ("555 5.5.4 Unsupported option: SMTPUTF8", "smtputf8"),
    ],
)
def test_what_a_reply_quotes_is_not_its_reason(reply: str, cause: str) -> None:
    assert explain(reply).cause == cause
