"""Twisted's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

import pytest

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    (b"", said("500 Error: bad syntax")),
    (b"MAIL", said("501 Syntax error")),
    (b" \tMAIL", said("501 Syntax error")),
    (b" RCPT", said("501 Syntax error")),
    (b"RCPT ", said("501 Syntax error")),
    (b"MAIL FROM <a@b>", said("501 Syntax error")),
    (b"MAIL  FROM:<a@b>", said("250 Sender address accepted")),
    (b"MAIL FROM :<a@b>", said("501 Syntax error")),
    (b"MAIL\tFROM:<a@b>", said("250 Sender address accepted")),
    (b" MAIL FROM:<a@b>", said("250 Sender address accepted")),
    (b"MAILFROM:<a@b>", said("500 Command not implemented")),
    (b"mail from:\t <a@b>", said("250 Sender address accepted")),
    (b"MAIL TO:<a@b>", said("501 Syntax error")),
    (b"MAIL FROM:", said("501 Syntax error")),
    (b"RCPT TO:", said("501 Syntax error")),
    (b"MAIL FROM:<>", said("250 Sender address accepted")),
    (b"RCPT TO:<>", said("501 Syntax error")),
    (b"MAIL FROM:a@b", said("250 Sender address accepted")),
    (b"RCPT TO:a@b", said("250 Recipient address accepted")),
    (b"MAIL FROM:<a@b", said("501 Syntax error")),
    (b"RCPT TO:a@b>", said("501 Syntax error")),
    (b"MAIL FROM:A B <a@b>", said("250 Sender address accepted")),
    (b"MAIL FROM:<<a@b>>", said("501 Syntax error")),
    (b"MAIL FROM:<a@b>x", said("501 Syntax error")),
    (b"RCPT TO:<postmaster>", said("250 Recipient address accepted")),
    (b"RCPT TO:<a>", said("250 Recipient address accepted")),
    (b"MAIL FROM:<@b>", said("553 Malformed source route")),
    (b"MAIL FROM:<a@>", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b@c>", said("553 Too many @")),
    (b"MAIL FROM:<a..b@c>", said("250 Sender address accepted")),
    (b"MAIL FROM:<.a@b>", said("250 Sender address accepted")),
    (b"MAIL FROM:<a b@c>", said("501 Syntax error")),
    (b'MAIL FROM:<"a b"@c>', said("250 Sender address accepted")),
    (b'MAIL FROM:<"a@b"@c>', said("250 Sender address accepted")),
    (b'RCPT TO:<"a\\"b"@c>', said("501 Syntax error")),
    (b'MAIL FROM:<"a@b>', said("501 Syntax error")),
    (b"MAIL FROM:<@a,@b:c@d>", said("250 Sender address accepted")),
    (b"MAIL FROM:<@a:>", said("250 Sender address accepted")),
    (b"MAIL FROM:<@a>", said("553 Malformed source route")),
    (b"MAIL FROM:<a,b@c>", said("553 Parse error at b',' of (b'<a,b@c>', [b',', b'b', b'@', b'c'])")),
    (b"MAIL FROM:<a:b@c>", said("553 Parse error at b':' of (b'<a:b@c>', [b':', b'b', b'@', b'c'])")),
    (b"MAIL FROM:<a(x)@b>", said("501 Syntax error")),
    (b"MAIL FROM:<(x)a@b>", said("501 Syntax error")),
    (b"MAIL FROM:<a@[1.2.3.4]>", said("501 Syntax error")),
    (b"MAIL FROM:<a@[1.2.3.256]>", said("501 Syntax error")),
    (b"MAIL FROM:<a@[1.2.3.4>", said("501 Syntax error")),
    (b"RCPT TO:<a@[IPv6:::1]>", said("501 Syntax error")),
    (b"RCPT TO:<a@[x:y]>", said("501 Syntax error")),
    (b"MAIL FROM:<a@-b>", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b_c>", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b.>", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b..c>", said("250 Sender address accepted")),
    (b"MAIL FROM:<\xc3\xb6@b>", said("501 Syntax error")),
    (b"MAIL FROM:<a@\xff>", said("501 Syntax error")),
    (b"MAIL FROM:<a@b\x00>", said("501 Syntax error")),
    (b"MAIL FROM:<a@b> SIZE=", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> SIZE=abc", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> BODY=9BIT", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> REQUIRETLS", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> FOO=bar", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b> =x", said("250 Sender address accepted")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", said("250 Recipient address accepted")),
    (b"RCPT TO:<a@b> ORCPT=", said("250 Recipient address accepted")),
    (b"MAIL FROM:<a@b>\tSIZE=1", said("250 Sender address accepted")),
    (b"MAIL FROM:<@a:@b:c@d>", said("250 Sender address accepted")),
    (b'MAIL FROM:"a b"@c SIZE=1', said("250 Sender address accepted")),
    (b"MAIL FROM:<a\\>@b>", said("250 Sender address accepted")),
    (b"MAIL FROM:<.>", said("250 Sender address accepted")),
    (b"MAIL FROM:a@b,c@d", said("553 Parse error at b',' of (b'a@b,c@d', [b',', b'c', b'@', b'd'])")),
    (b"RCPT TO:<@a:b@c@d>", said("553 Too many @")),
    (b"MAIL FROM:<a@b> " + b"x" * 16369 + b"", said("500 Line too long")),
]

# What stands behind a line can take the reply to it away.
BEHIND = [
    (b"MAIL FROM:<a@b>\r\nRSET\xc3\xa9", None),
    (b"MAIL FROM:<a b>\r\n\r\nX\r\n \xff", None),
    (b"NOPE\r\n\xff", None),
    (b"MAIL FROM:<a@b>\r\nX \xff", said("250 Sender address accepted")),
    (b"MAIL FROM:<a@b>\r\n \t\r\n", said("250 Sender address accepted")),
    (b"X" * 16_385 + b"\r\n\xff", said("500 Line too long")),
]

STUMBLES = [
    (b"MAIL FROM:<a,b@c>", Because(span=(12, 13), words="no comma or colon but in a source route")),
    (
        b"MAIL FROM:<a@b>x",
        Because(
            span=(15, 16),
            words="atoms, quoted strings, @ . , and : in brackets or without; then a space and parameters",
        ),
    ),
    (b"MAIL FROM:<a@b@c>", Because(span=(11, 16), words="one @")),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "twisted@26.10").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because) -> None:
    assert predict(command, "twisted@26.10").because == because


@pytest.mark.parametrize(("command", "reply"), BEHIND)
def test_a_name_in_eight_bits_behind_loses_the_reply(command: bytes, reply: Reply | None) -> None:
    prediction = predict(command, "twisted@26.10")
    assert (prediction.reply, prediction.closes) == (reply, reply is None)
