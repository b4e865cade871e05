"""Courier's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

import pytest

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

# Courier 1.0 alone has more full stops than one.
FULL_STOPS = [
    (b"MAIL FROM:<a@x\xef\xbc\x8etest>", 250, 517),
    (b"MAIL FROM:<a@x\xe3\x80\x82.test>", 517, 250),
    (b"MAIL FROM:<a@x.test\xef\xbd\xa1>", 517, 250),
    (b"MAIL FROM:<a\xef\xbc\x8eb@x>", 517, 517),
    (b"RCPT TO:<a@x\xef\xbc\x8e>", 250, 513),
    (b"RCPT TO:<a@x\xef\xbc\x8e.test>", 513, 250),
    (b"RCPT TO:<a@x\x95\xef\xbc\x8etest>", 513, 513),
    (b"RCPT TO:<a\x95@x\xef\xbc\x8etest>", 250, 513),
]
# Both versions gave each of these replies.
FACTS = [
    # main(): four letters and a colon
    (b"", said("502 ESMTP command error")),
    (b"MAIL FROM", said("502 ESMTP command error")),
    (b" MAIL FROM:<a@b.example>", said("502 ESMTP command error")),
    (b"mail from:<a@b.example>", said("250 Ok.")),
    (b"MAIL:<a@b.example>", said("250 Ok.")),
    (b"MAILBOX FOR:\t<a@b.example>", said("250 Ok.")),
    (b"MA\x00IL FROM:<a@b.example>", said("502 ESMTP command error")),
    (b"MAIL FROM:<a@b.example>\x00 junk", said("250 Ok.")),
    (b"RCPTTO:<a@b.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example>" + b" " * 5200 + b"SIZE=99999999", said("250 Ok.")),
    # skipaddress()
    (b"MAIL FROM:", said("554 Syntax error - your mail software violates RFC 821.")),
    (b"MAIL FROM:a@b.example", said("554 Syntax error - your mail software violates RFC 821.")),
    (b"MAIL FROM:x<a@b.example>", said("554 Syntax error - your mail software violates RFC 821.")),
    (b"MAIL FROM:<a@b.example", said("554 Syntax error - your mail software violates RFC 821.")),
    (b"MAIL FROM:\x0b <a@b.example>junk", said("250 Ok.")),
    (b'MAIL FROM:<"a>"@b.example>', said("250 Ok.")),
    (b'MAIL FROM:<"a@b.example>', said("554 Syntax error - your mail software violates RFC 821.")),
    (b"RCPT TO:<a\\>@b.example>", said("250 Ok.")),
    (b"RCPT TO:a@b.example", said("554 Syntax error - your mail software violates RFC 821.")),
    # domailfrom()
    (b"MAIL FROM:<a@b.example> SIZE=10485760", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example> SIZE=10485761", said("534 SIZE=Message too big.")),
    (b"MAIL FROM:<a@b.example>SIZE=10485761x", said("534 SIZE=Message too big.")),
    (b"MAIL FROM:<a@b.example> SIZE=00010485760", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example> XSIZE=10485761", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example> SIZE=x10485761", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example> FOO=bar RET=X BODY=9BIT", said("250 Ok.")),
    (b"RCPT TO:<a@b.example> SIZE=10485761 NOTIFY=X", said("250 Ok.")),
    (b"MAIL FROM:<a> SIZE=10485761", said("534 SIZE=Message too big.")),
    # rfc822check(517), rw_syntaxchk()
    (b"MAIL FROM:<>", said("250 Ok.")),
    (b"MAIL FROM:< >", said("250 Ok.")),
    (b"MAIL FROM:<...>", said("250 Ok.")),
    (b"MAIL FROM:<a@b>", said("517 Syntax error.")),
    (b"MAIL FROM:<postmaster>", said("517 Syntax error.")),
    (b"MAIL FROM:<a@b.example..>", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example. >", said("517 Syntax error.")),
    (b"MAIL FROM:<.a@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a..b@c.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a.@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a b@c.example>", said("250 Ok.")),
    (b'MAIL FROM:<"a b"@c.example>', said("517 Syntax error.")),
    (b'MAIL FROM:<"a..b"@c.example>', said("250 Ok.")),
    (b"MAIL FROM:<a\x01@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a\x7f\xff@b.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b .example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b c.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a(x)@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a;b@c.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<<a@b.example>>", said("517 Syntax error.")),
    (b"MAIL FROM:<a,b@c.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@[192.0.2.1]>", said("517 Syntax error.")),
    (b"MAIL FROM:<@r.example:a@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<r.example:a@b.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b@c.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b_-!.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a@b_-.example>", said("250 Ok.")),
    (b"MAIL FROM:<a\\@b.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@=?b%c?=.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example\tc>", said("250 Ok.")),
    (b"MAIL FROM:<a@b\n\r.example>", said("250 Ok.")),
    # getrcpts(), rfc822check(513)
    (b"RCPT TO:<>", said("500 Invalid address")),
    (b"RCPT TO:<..>", said("500 Invalid address")),
    (b"RCPT TO:<@b.example>", said("500 Invalid address")),
    (b"RCPT TO:<@r.example:a@b.example>", said("500 Invalid address")),
    (b"RCPT TO:< @r.example:a@b.example>", said("250 Ok.")),
    (b"RCPT TO:< @r:a@b.example>", said("513 Syntax error.")),
    (b"RCPT TO:< @localhost:a@b.example>", said("250 Ok.")),
    (b"RCPT TO:<a@b>", said("513 Syntax error.")),
    (b"RCPT TO:<a@b. >", said("250 Ok.")),
    (b"RCPT TO:<a@b.example. >", said("250 Ok.")),
    (b"RCPT TO:<a@b.>", said("513 Syntax error.")),
    (b"RCPT TO:<postmaster>", said("513 Syntax error.")),
    (b'RCPT TO:<"a b"@c.example>', said("250 Ok.")),
    (b"RCPT TO:<a..b;(x(y))@c.example>", said("250 Ok.")),
    (b"RCPT TO:<a(x@c.example>", said("513 Syntax error.")),
    (b'RCPT TO:<"a@b.example\\"">', said("513 Syntax error.")),
    (b"RCPT TO:<a@(x)b.example>", said("513 Syntax error.")),
    (b"RCPT TO:<a@[192.0.2.1]>", said("513 Syntax error.")),
    (b"RCPT TO:<a@b@c.example>", said("250 Ok.")),
    (b"RCPT TO:<a@b\x01.example>", said("250 Ok.")),
    # submit_write_message(): a CR or LF is lost, and with it what it parted
    (b"MAIL FROM:<a.\n@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<\r.a@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a@\r@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<\r@b.example>", said("517 Syntax error.")),
    (b"MAIL FROM:<a@b.example \r>", said("250 Ok.")),
    (b"MAIL FROM:<a@b \r.example>", said("250 Ok.")),
    (b"MAIL FROM:<a@b.example.\r>", said("250 Ok.")),
    (b"MAIL FROM:<a.\rb@\rb.\nex\rample>", said("250 Ok.")),
    (b"MAIL FROM:< \r>", said("250 Ok.")),
    (b"RCPT TO:<\r@b.example>", said("500 Invalid address")),
    (b"RCPT TO:<a@b.\r>", said("513 Syntax error.")),
    (b"RCPT TO:<a@b.\r >", said("250 Ok.")),
    (b'RCPT TO:<"a\\\r"@b.example>', said("513 Syntax error.")),
]

STUMBLES = [
    (b"MAIL <a@b.c>", Because((12, 12), "MAIL or RCPT, and a colon")),
    (b"MAIL FROM:a@b.c", Because((10, 11), "the path in angle brackets")),
    (b"MAIL FROM:<a@b.c> SIZE=99999999", Because((23, 31), "at most 10,485,760 octets")),
    (
        b"MAIL FROM:<a b..c@d.e>",
        Because((15, 16), "atoms, or a quoted string without spaces, then @ and a domain with a full stop"),
    ),
    (
        b'MAIL FROM:<"a b"@c.d>',
        Because((13, 14), "atoms, or a quoted string without spaces, then @ and a domain with a full stop"),
    ),
    (
        b"MAIL FROM:<a@b>",
        Because((14, 15), "atoms, or a quoted string without spaces, then @ and a domain with a full stop"),
    ),
    (b"RCPT TO:<@a.b:c@d.e>", Because((9, 10), "a recipient, not begun by @")),
    (b"RCPT TO:<@a.b:c.@[192.0.2.7]>", Because((9, 10), "a recipient, not begun by @")),
    (b"RCPT TO:<>", Because((9, 10), "a recipient, not begun by @")),
    (b"RCPT TO:<a@b>", Because((12, 13), "@ and a domain with a full stop, not inside a comment or quoted string")),
    (b"RCPT TO:<a(@b.c>", Because((9, 15), "@ and a domain with a full stop, not inside a comment or quoted string")),
    (b"RCPT TO:<a@b.c>", None),
]


@over("server", ["courier@1.4", "courier@1.0"])
@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply, server: str) -> None:
    assert predict(command, server).reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because | None) -> None:
    assert predict(command, "courier@1.4").because == because


@pytest.mark.parametrize(("command", "older", "newer"), FULL_STOPS)
def test_full_stops(command: bytes, older: int, newer: int) -> None:
    replies = [predict(command, server).reply for server in ("courier@1.0", "courier@1.4")]
    assert [reply and reply.code for reply in replies] == [older, newer]
