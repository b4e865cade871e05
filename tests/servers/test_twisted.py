"""Twisted's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

import pytest

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    (b"", Reply(500, None, "Error: bad syntax")),
    (b"MAIL", Reply(501, None, "Syntax error")),
    (b" \tMAIL", Reply(501, None, "Syntax error")),
    (b" RCPT", Reply(501, None, "Syntax error")),
    (b"RCPT ", Reply(501, None, "Syntax error")),
    (b"MAIL FROM <a@b>", Reply(501, None, "Syntax error")),
    (b"MAIL  FROM:<a@b>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM :<a@b>", Reply(501, None, "Syntax error")),
    (b"MAIL\tFROM:<a@b>", Reply(250, None, "Sender address accepted")),
    (b" MAIL FROM:<a@b>", Reply(250, None, "Sender address accepted")),
    (b"MAILFROM:<a@b>", Reply(500, None, "Command not implemented")),
    (b"mail from:\t <a@b>", Reply(250, None, "Sender address accepted")),
    (b"MAIL TO:<a@b>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:", Reply(501, None, "Syntax error")),
    (b"RCPT TO:", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<>", Reply(250, None, "Sender address accepted")),
    (b"RCPT TO:<>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:a@b", Reply(250, None, "Sender address accepted")),
    (b"RCPT TO:a@b", Reply(250, None, "Recipient address accepted")),
    (b"MAIL FROM:<a@b", Reply(501, None, "Syntax error")),
    (b"RCPT TO:a@b>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:A B <a@b>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<<a@b>>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@b>x", Reply(501, None, "Syntax error")),
    (b"RCPT TO:<postmaster>", Reply(250, None, "Recipient address accepted")),
    (b"RCPT TO:<a>", Reply(250, None, "Recipient address accepted")),
    (b"MAIL FROM:<@b>", Reply(553, None, "Malformed source route")),
    (b"MAIL FROM:<a@>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b@c>", Reply(553, None, "Too many @")),
    (b"MAIL FROM:<a..b@c>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<.a@b>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a b@c>", Reply(501, None, "Syntax error")),
    (b'MAIL FROM:<"a b"@c>', Reply(250, None, "Sender address accepted")),
    (b'MAIL FROM:<"a@b"@c>', Reply(250, None, "Sender address accepted")),
    (b'RCPT TO:<"a\\"b"@c>', Reply(501, None, "Syntax error")),
    (b'MAIL FROM:<"a@b>', Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<@a,@b:c@d>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<@a:>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<@a>", Reply(553, None, "Malformed source route")),
    (b"MAIL FROM:<a,b@c>", Reply(553, None, "Parse error at b',' of (b'<a,b@c>', [b',', b'b', b'@', b'c'])")),
    (b"MAIL FROM:<a:b@c>", Reply(553, None, "Parse error at b':' of (b'<a:b@c>', [b':', b'b', b'@', b'c'])")),
    (b"MAIL FROM:<a(x)@b>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<(x)a@b>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@[1.2.3.4]>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@[1.2.3.256]>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@[1.2.3.4>", Reply(501, None, "Syntax error")),
    (b"RCPT TO:<a@[IPv6:::1]>", Reply(501, None, "Syntax error")),
    (b"RCPT TO:<a@[x:y]>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@-b>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b_c>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b.>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b..c>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<\xc3\xb6@b>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@\xff>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@b\x00>", Reply(501, None, "Syntax error")),
    (b"MAIL FROM:<a@b> SIZE=", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> SIZE=abc", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> BODY=9BIT", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> REQUIRETLS", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> FOO=bar", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b> =x", Reply(250, None, "Sender address accepted")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", Reply(250, None, "Recipient address accepted")),
    (b"RCPT TO:<a@b> ORCPT=", Reply(250, None, "Recipient address accepted")),
    (b"MAIL FROM:<a@b>\tSIZE=1", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<@a:@b:c@d>", Reply(250, None, "Sender address accepted")),
    (b'MAIL FROM:"a b"@c SIZE=1', Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a\\>@b>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<.>", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:a@b,c@d", Reply(553, None, "Parse error at b',' of (b'a@b,c@d', [b',', b'c', b'@', b'd'])")),
    (b"RCPT TO:<@a:b@c@d>", Reply(553, None, "Too many @")),
    (b"MAIL FROM:<a@b> " + b"x" * 16369 + b"", Reply(500, None, "Line too long")),
]

# What stands behind a line can take the reply to it away.
BEHIND = [
    (b"MAIL FROM:<a@b>\r\nRSET\xc3\xa9", None),
    (b"MAIL FROM:<a b>\r\n\r\nX\r\n \xff", None),
    (b"NOPE\r\n\xff", None),
    (b"MAIL FROM:<a@b>\r\nX \xff", Reply(250, None, "Sender address accepted")),
    (b"MAIL FROM:<a@b>\r\n \t\r\n", Reply(250, None, "Sender address accepted")),
    (b"X" * 16_385 + b"\r\n\xff", Reply(500, None, "Line too long")),
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
