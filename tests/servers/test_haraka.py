"""Haraka's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

NO_ATOM = "expected atom in local-part"
UNROUTED = 'expected ":" after source route'

FACTS = [
    # domainToASCII() of Node
    (b"MAIL FROM:<a@b\xd7\x90>", said("250 sender <a@b\xd7\x90> OK")),
    (b"MAIL FROM:<a@a\xd7\x90b>", said("501 Invalid MAIL FROM address <a@a\xd7\x90b>: invalid IDN domain")),
    (b"MAIL FROM:<a@b\xc3\xbc.1>", said("501 Invalid MAIL FROM address <a@b\xc3\xbc.1>: invalid IDN domain")),
    (b"", said("500 Unrecognized command")),
    (b"\x16\x03\x01\xfc", said("501 SSL attempted over a non-SSL socket")),
    (b"\x16\x03\x01", said("500 Unrecognized command")),
    (b"MAIL", said("501 Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix")),
    (b"RCPT ", said("501 Command parsing failed\nError: Invalid format of rcpt command: missing TO: prefix")),
    (
        b"MAIL FROM <a@b>",
        said("501 Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix"),
    ),
    (b"MAIL  FROM:<a@b>", said("250 sender <a@b> OK")),
    (
        b"MAIL FROM :<a@b>",
        said("501 Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix"),
    ),
    (b"MAIL\tFROM:<a@b>", said("500 Unrecognized command")),
    (b" MAIL FROM:<a@b>", said("500 Unrecognized command")),
    (b"MAILFROM:<a@b>", said("500 Unrecognized command")),
    (b"mail from:\t <a@b>", said("250 sender <a@b> OK")),
    (b"MAIL TO:<a@b>", said("501 Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix")),
    (b"MAIL FROM:", said("250 sender <> OK")),
    (b"RCPT TO:", said("250 recipient <> OK")),
    (b"MAIL FROM:<>", said("250 sender <> OK")),
    (b"RCPT TO:<>", said("250 recipient <> OK")),
    (b"MAIL FROM:a@b", said("250 sender <a@b> OK")),
    (b"RCPT TO:a@b", said("250 recipient <a@b> OK")),
    (
        b"MAIL FROM:<a@b",
        said('501 Invalid MAIL FROM address <a@b: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"RCPT TO:a@b>",
        said(
            "501 Invalid RCPT TO address <a@b>>: Invalid RFC-5321 address at position 5: trailing input after address"
        ),
    ),
    (b"MAIL FROM:A B <a@b>", said('501 Command parsing failed\nError: Syntax error in parameters ("A B <a@b>")')),
    (
        b"MAIL FROM:<<a@b>>",
        said(
            "501 Invalid MAIL FROM address <<a@b>>: Invalid RFC-5321 address at position 1: expected atom in local-part"
        ),
    ),
    (
        b"MAIL FROM:<a@b>x",
        said(
            "501 Invalid MAIL FROM address <a@b>x: Invalid RFC-5321 address at position 5: trailing input after address"
        ),
    ),
    (b"RCPT TO:<postmaster>", said("250 recipient <postmaster> OK")),
    (b"RCPT TO:<a>", said('501 Invalid RCPT TO address <a>: Invalid RFC-5321 address at position 2: expected "@"')),
    (
        b"MAIL FROM:<@b>",
        said(f"501 Invalid MAIL FROM address <@b>: Invalid RFC-5321 address at position 3: {UNROUTED}"),
    ),
    (
        b"MAIL FROM:<a@>",
        said("501 Invalid MAIL FROM address <a@>: Invalid RFC-5321 address at position 3: expected sub-domain"),
    ),
    (
        b"MAIL FROM:<a@b@c>",
        said('501 Invalid MAIL FROM address <a@b@c>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"MAIL FROM:<a..b@c>",
        said('501 Invalid MAIL FROM address <a..b@c>: Invalid RFC-5321 address at position 3: expected atom after "."'),
    ),
    (
        b"MAIL FROM:<.a@b>",
        said(
            "501 Invalid MAIL FROM address <.a@b>: Invalid RFC-5321 address at position 1: expected atom in local-part"
        ),
    ),
    (
        b"MAIL FROM:<a b@c>",
        said('501 Invalid MAIL FROM address <a b@c>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (b'MAIL FROM:<"a b"@c>', said('250 sender <"a b"@c> OK')),
    (b'MAIL FROM:<"a@b"@c>', said('250 sender <"a@b"@c> OK')),
    (b'RCPT TO:<"a\\"b"@c>', said('250 recipient <"a\\"b"@c> OK')),
    (
        b'MAIL FROM:<"a@b>',
        said(
            '501 Invalid MAIL FROM address <"a@b>: Invalid RFC-5321 address at position 6: unterminated quoted-string'
        ),
    ),
    (b"MAIL FROM:<@a,@b:c@d>", said("250 sender <c@d> OK")),
    (
        b"MAIL FROM:<@a:>",
        said(
            "501 Invalid MAIL FROM address <@a:>: Invalid RFC-5321 address at position 4: expected atom in local-part"
        ),
    ),
    (
        b"MAIL FROM:<@a>",
        said(f"501 Invalid MAIL FROM address <@a>: Invalid RFC-5321 address at position 3: {UNROUTED}"),
    ),
    (
        b"MAIL FROM:<a,b@c>",
        said('501 Invalid MAIL FROM address <a,b@c>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<a:b@c>",
        said('501 Invalid MAIL FROM address <a:b@c>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<a(x)@b>",
        said('501 Invalid MAIL FROM address <a(x)@b>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<(x)a@b>",
        said(f"501 Invalid MAIL FROM address <(x)a@b>: Invalid RFC-5321 address at position 1: {NO_ATOM}"),
    ),
    (b"MAIL FROM:<a@[1.2.3.4]>", said("250 sender <a@[1.2.3.4]> OK")),
    (b"RCPT TO:<a@[IPv6:::1]>", said("250 recipient <a@[IPv6:::1]> OK")),
    (b"RCPT TO:<a@[x:y]>", said("250 recipient <a@[x:y]> OK")),
    (
        b"MAIL FROM:<a@-b>",
        said("501 Invalid MAIL FROM address <a@-b>: Invalid RFC-5321 address at position 3: expected sub-domain"),
    ),
    (
        b"MAIL FROM:<a@b_c>",
        said('501 Invalid MAIL FROM address <a@b_c>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"MAIL FROM:<a@b.>",
        said("501 Invalid MAIL FROM address <a@b.>: Invalid RFC-5321 address at position 5: expected sub-domain"),
    ),
    (
        b"MAIL FROM:<a@b..c>",
        said("501 Invalid MAIL FROM address <a@b..c>: Invalid RFC-5321 address at position 5: expected sub-domain"),
    ),
    (b"MAIL FROM:<\xc3\xb6@b>", said("250 sender <Ã¶@b> OK")),
    (b"MAIL FROM:<a@\xff>", said("501 Invalid MAIL FROM address <a@ï¿½>: invalid IDN domain")),
    (
        b"MAIL FROM:<a@b\x00>",
        said('501 Invalid MAIL FROM address <a@b>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (b"MAIL FROM:<a@b> SIZE=", said('501 Command parsing failed\nError: Syntax error in parameters ("<a@b> SIZE=")')),
    (b"MAIL FROM:<a@b> SIZE=abc", said("250 sender <a@b> OK")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", said("550 Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", said("250 sender <a@b> OK")),
    (b"MAIL FROM:<a@b> BODY=9BIT", said("250 sender <a@b> OK")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", said("250 sender <a@b> OK")),
    (b"MAIL FROM:<a@b> REQUIRETLS", said("250 sender <a@b> OK")),
    (b"MAIL FROM:<a@b> FOO=bar", said("250 sender <a@b> OK")),
    (b"MAIL FROM:<a@b> =x", said('501 Command parsing failed\nError: Syntax error in parameters ("<a@b> =x")')),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", said("250 recipient <a@b> OK")),
    (b"RCPT TO:<a@b> ORCPT=", said('501 Command parsing failed\nError: Syntax error in parameters ("<a@b> ORCPT=")')),
    (b"MAIL FROM:<a@b>\tSIZE=1", said("250 sender <a@b> OK")),
    (
        b"MAIL FROM:<a\xc3\xb6 @b>",
        said('501 Invalid MAIL FROM address <aÃ¶ @b>: Invalid RFC-5321 address at position 3: expected "@"'),
    ),
    (b"MAIL FROM:<a@b> x\ry", said("500 Unrecognized command")),
    (
        b"MAIL FROM:<" + b"a" * 65 + b"@b>",
        said("501 Invalid MAIL FROM address <" + "a" * 65 + "@b>: RFC-5321 local-part exceeds 64 octets"),
    ),
    (
        b"MAIL FROM:<a@" + b"b" * 64 + b">",
        said(
            "501 Invalid MAIL FROM address <a@"
            + "b" * 64
            + ">: Invalid RFC-5321 address at position 67: sub-domain label exceeds 63 octets"
        ),
    ),
    (
        b"MAIL FROM:<a@b-.c>",
        said('501 Invalid MAIL FROM address <a@b-.c>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b'RCPT TO:"a@b',
        said('501 Invalid RCPT TO address <"a@b>: Invalid RFC-5321 address at position 6: unterminated quoted-string'),
    ),
    (
        b'MAIL FROM:<"a\\\x01"@b>',
        said('501 Invalid MAIL FROM address <"a\\"@b>: Invalid RFC-5321 address at position 3: invalid quoted-pair'),
    ),
    (b"MAIL FROM:<a@b> SIZE=1e9", said("550 Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=+026214401", said("550 Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=+Infinity", said("550 Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=+0x1900001", said("250 sender <a@b> OK")),
    (
        b"RCPT TO:<@a.b,@" + b"c" * 64 + b"-.d:a@b>",
        said(
            f"501 Invalid RCPT TO address <@a.b,@{'c' * 64}-.d:a@b>: "
            "Invalid RFC-5321 address at position 71: sub-domain label exceeds 63 octets"
        ),
    ),
    (b"MAIL FROM:<a@\xe3\x80\x80>", said("501 Invalid MAIL FROM address <a@ã\x80\x80>: invalid IDN domain")),
    (b"MAIL FROM:<a@b> " + b"x" * 495 + b"", said("521 Command line too long")),
]

STUMBLES = [
    (b"MAIL FROM:<a@b-.c>", Because(span=(14, 15), words="a closing bracket")),
    (b"MAIL FROM:<a b@c>", Because(span=(12, 13), words="an @")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", Because(span=(16, 32), words="at most 26214400")),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "haraka@3.3").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because) -> None:
    assert predict(command, "haraka@3.3").because == because
