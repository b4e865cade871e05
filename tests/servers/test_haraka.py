"""Haraka's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    # domainToASCII() of Node
    (b"MAIL FROM:<a@b\xd7\x90>", Reply(250, None, "sender <a@b\xd7\x90> OK")),
    (b"MAIL FROM:<a@a\xd7\x90b>", Reply(501, None, "Invalid MAIL FROM address <a@a\xd7\x90b>: invalid IDN domain")),
    (b"MAIL FROM:<a@b\xc3\xbc.1>", Reply(501, None, "Invalid MAIL FROM address <a@b\xc3\xbc.1>: invalid IDN domain")),
    (b"", Reply(500, None, "Unrecognized command")),
    (b"\x16\x03\x01\xfc", Reply(501, None, "SSL attempted over a non-SSL socket")),
    (b"\x16\x03\x01", Reply(500, None, "Unrecognized command")),
    (b"MAIL", Reply(501, None, "Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix")),
    (b"RCPT ", Reply(501, None, "Command parsing failed\nError: Invalid format of rcpt command: missing TO: prefix")),
    (
        b"MAIL FROM <a@b>",
        Reply(501, None, "Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix"),
    ),
    (b"MAIL  FROM:<a@b>", Reply(250, None, "sender <a@b> OK")),
    (
        b"MAIL FROM :<a@b>",
        Reply(501, None, "Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix"),
    ),
    (b"MAIL\tFROM:<a@b>", Reply(500, None, "Unrecognized command")),
    (b" MAIL FROM:<a@b>", Reply(500, None, "Unrecognized command")),
    (b"MAILFROM:<a@b>", Reply(500, None, "Unrecognized command")),
    (b"mail from:\t <a@b>", Reply(250, None, "sender <a@b> OK")),
    (
        b"MAIL TO:<a@b>",
        Reply(501, None, "Command parsing failed\nError: Invalid format of mail command: missing FROM: prefix"),
    ),
    (b"MAIL FROM:", Reply(250, None, "sender <> OK")),
    (b"RCPT TO:", Reply(250, None, "recipient <> OK")),
    (b"MAIL FROM:<>", Reply(250, None, "sender <> OK")),
    (b"RCPT TO:<>", Reply(250, None, "recipient <> OK")),
    (b"MAIL FROM:a@b", Reply(250, None, "sender <a@b> OK")),
    (b"RCPT TO:a@b", Reply(250, None, "recipient <a@b> OK")),
    (
        b"MAIL FROM:<a@b",
        Reply(501, None, 'Invalid MAIL FROM address <a@b: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"RCPT TO:a@b>",
        Reply(
            501,
            None,
            "Invalid RCPT TO address <a@b>>: Invalid RFC-5321 address at position 5: trailing input after address",
        ),
    ),
    (
        b"MAIL FROM:A B <a@b>",
        Reply(501, None, 'Command parsing failed\nError: Syntax error in parameters ("A B <a@b>")'),
    ),
    (
        b"MAIL FROM:<<a@b>>",
        Reply(
            501,
            None,
            "Invalid MAIL FROM address <<a@b>>: Invalid RFC-5321 address at position 1: expected atom in local-part",
        ),
    ),
    (
        b"MAIL FROM:<a@b>x",
        Reply(
            501,
            None,
            "Invalid MAIL FROM address <a@b>x: Invalid RFC-5321 address at position 5: trailing input after address",
        ),
    ),
    (b"RCPT TO:<postmaster>", Reply(250, None, "recipient <postmaster> OK")),
    (
        b"RCPT TO:<a>",
        Reply(501, None, 'Invalid RCPT TO address <a>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<@b>",
        Reply(
            501,
            None,
            'Invalid MAIL FROM address <@b>: Invalid RFC-5321 address at position 3: expected ":" after source route',
        ),
    ),
    (
        b"MAIL FROM:<a@>",
        Reply(501, None, "Invalid MAIL FROM address <a@>: Invalid RFC-5321 address at position 3: expected sub-domain"),
    ),
    (
        b"MAIL FROM:<a@b@c>",
        Reply(501, None, 'Invalid MAIL FROM address <a@b@c>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"MAIL FROM:<a..b@c>",
        Reply(
            501,
            None,
            'Invalid MAIL FROM address <a..b@c>: Invalid RFC-5321 address at position 3: expected atom after "."',
        ),
    ),
    (
        b"MAIL FROM:<.a@b>",
        Reply(
            501,
            None,
            "Invalid MAIL FROM address <.a@b>: Invalid RFC-5321 address at position 1: expected atom in local-part",
        ),
    ),
    (
        b"MAIL FROM:<a b@c>",
        Reply(501, None, 'Invalid MAIL FROM address <a b@c>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (b'MAIL FROM:<"a b"@c>', Reply(250, None, 'sender <"a b"@c> OK')),
    (b'MAIL FROM:<"a@b"@c>', Reply(250, None, 'sender <"a@b"@c> OK')),
    (b'RCPT TO:<"a\\"b"@c>', Reply(250, None, 'recipient <"a\\"b"@c> OK')),
    (
        b'MAIL FROM:<"a@b>',
        Reply(
            501,
            None,
            'Invalid MAIL FROM address <"a@b>: Invalid RFC-5321 address at position 6: unterminated quoted-string',
        ),
    ),
    (b"MAIL FROM:<@a,@b:c@d>", Reply(250, None, "sender <c@d> OK")),
    (
        b"MAIL FROM:<@a:>",
        Reply(
            501,
            None,
            "Invalid MAIL FROM address <@a:>: Invalid RFC-5321 address at position 4: expected atom in local-part",
        ),
    ),
    (
        b"MAIL FROM:<@a>",
        Reply(
            501,
            None,
            'Invalid MAIL FROM address <@a>: Invalid RFC-5321 address at position 3: expected ":" after source route',
        ),
    ),
    (
        b"MAIL FROM:<a,b@c>",
        Reply(501, None, 'Invalid MAIL FROM address <a,b@c>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<a:b@c>",
        Reply(501, None, 'Invalid MAIL FROM address <a:b@c>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<a(x)@b>",
        Reply(501, None, 'Invalid MAIL FROM address <a(x)@b>: Invalid RFC-5321 address at position 2: expected "@"'),
    ),
    (
        b"MAIL FROM:<(x)a@b>",
        Reply(
            501,
            None,
            "Invalid MAIL FROM address <(x)a@b>: Invalid RFC-5321 address at position 1: expected atom in local-part",
        ),
    ),
    (b"MAIL FROM:<a@[1.2.3.4]>", Reply(250, None, "sender <a@[1.2.3.4]> OK")),
    (b"RCPT TO:<a@[IPv6:::1]>", Reply(250, None, "recipient <a@[IPv6:::1]> OK")),
    (b"RCPT TO:<a@[x:y]>", Reply(250, None, "recipient <a@[x:y]> OK")),
    (
        b"MAIL FROM:<a@-b>",
        Reply(
            501, None, "Invalid MAIL FROM address <a@-b>: Invalid RFC-5321 address at position 3: expected sub-domain"
        ),
    ),
    (
        b"MAIL FROM:<a@b_c>",
        Reply(501, None, 'Invalid MAIL FROM address <a@b_c>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"MAIL FROM:<a@b.>",
        Reply(
            501, None, "Invalid MAIL FROM address <a@b.>: Invalid RFC-5321 address at position 5: expected sub-domain"
        ),
    ),
    (
        b"MAIL FROM:<a@b..c>",
        Reply(
            501, None, "Invalid MAIL FROM address <a@b..c>: Invalid RFC-5321 address at position 5: expected sub-domain"
        ),
    ),
    (b"MAIL FROM:<\xc3\xb6@b>", Reply(250, None, "sender <Ã¶@b> OK")),
    (b"MAIL FROM:<a@\xff>", Reply(501, None, "Invalid MAIL FROM address <a@ï¿½>: invalid IDN domain")),
    (
        b"MAIL FROM:<a@b\x00>",
        Reply(501, None, 'Invalid MAIL FROM address <a@b>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b"MAIL FROM:<a@b> SIZE=",
        Reply(501, None, 'Command parsing failed\nError: Syntax error in parameters ("<a@b> SIZE=")'),
    ),
    (b"MAIL FROM:<a@b> SIZE=abc", Reply(250, None, "sender <a@b> OK")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", Reply(550, None, "Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", Reply(250, None, "sender <a@b> OK")),
    (b"MAIL FROM:<a@b> BODY=9BIT", Reply(250, None, "sender <a@b> OK")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", Reply(250, None, "sender <a@b> OK")),
    (b"MAIL FROM:<a@b> REQUIRETLS", Reply(250, None, "sender <a@b> OK")),
    (b"MAIL FROM:<a@b> FOO=bar", Reply(250, None, "sender <a@b> OK")),
    (b"MAIL FROM:<a@b> =x", Reply(501, None, 'Command parsing failed\nError: Syntax error in parameters ("<a@b> =x")')),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", Reply(250, None, "recipient <a@b> OK")),
    (
        b"RCPT TO:<a@b> ORCPT=",
        Reply(501, None, 'Command parsing failed\nError: Syntax error in parameters ("<a@b> ORCPT=")'),
    ),
    (b"MAIL FROM:<a@b>\tSIZE=1", Reply(250, None, "sender <a@b> OK")),
    (
        b"MAIL FROM:<a\xc3\xb6 @b>",
        Reply(501, None, 'Invalid MAIL FROM address <aÃ¶ @b>: Invalid RFC-5321 address at position 3: expected "@"'),
    ),
    (b"MAIL FROM:<a@b> x\ry", Reply(500, None, "Unrecognized command")),
    (
        b"MAIL FROM:<" + b"a" * 65 + b"@b>",
        Reply(501, None, "Invalid MAIL FROM address <" + "a" * 65 + "@b>: RFC-5321 local-part exceeds 64 octets"),
    ),
    (
        b"MAIL FROM:<a@" + b"b" * 64 + b">",
        Reply(
            501,
            None,
            "Invalid MAIL FROM address <a@"
            + "b" * 64
            + ">: Invalid RFC-5321 address at position 67: sub-domain label exceeds 63 octets",
        ),
    ),
    (
        b"MAIL FROM:<a@b-.c>",
        Reply(501, None, 'Invalid MAIL FROM address <a@b-.c>: Invalid RFC-5321 address at position 4: expected ">"'),
    ),
    (
        b'RCPT TO:"a@b',
        Reply(
            501,
            None,
            'Invalid RCPT TO address <"a@b>: Invalid RFC-5321 address at position 6: unterminated quoted-string',
        ),
    ),
    (
        b'MAIL FROM:<"a\\\x01"@b>',
        Reply(
            501,
            None,
            'Invalid MAIL FROM address <"a\\"@b>: Invalid RFC-5321 address at position 3: invalid quoted-pair',
        ),
    ),
    (b"MAIL FROM:<a@b> SIZE=1e9", Reply(550, None, "Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=+026214401", Reply(550, None, "Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=+Infinity", Reply(550, None, "Message too big!")),
    (b"MAIL FROM:<a@b> SIZE=+0x1900001", Reply(250, None, "sender <a@b> OK")),
    (
        b"RCPT TO:<@a.b,@" + b"c" * 64 + b"-.d:a@b>",
        Reply(
            501,
            None,
            f"Invalid RCPT TO address <@a.b,@{'c' * 64}-.d:a@b>: "
            "Invalid RFC-5321 address at position 71: sub-domain label exceeds 63 octets",
        ),
    ),
    (b"MAIL FROM:<a@\xe3\x80\x80>", Reply(501, None, "Invalid MAIL FROM address <a@ã\x80\x80>: invalid IDN domain")),
    (b"MAIL FROM:<a@b> " + b"x" * 495 + b"", Reply(521, None, "Command line too long")),
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
