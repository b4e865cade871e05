"""aiosmtpd's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    (b"", said("500 Error: bad syntax")),
    (b"MAIL", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"RCPT ", said("501 Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM <a@b>", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL  FROM:<a@b>", said("250 OK")),
    (b"MAIL FROM :<a@b>", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL\tFROM:<a@b>", said('500 Error: command "MAIL\tFROM:<A@B>" not recognized')),
    (b" MAIL FROM:<a@b>", said('500 Error: command "" not recognized')),
    (b"MAILFROM:<a@b>", said('500 Error: command "MAILFROM:<A@B>" not recognized')),
    (b"mail from:\t <a@b>", said("250 OK")),
    (b"MAIL TO:<a@b>", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"RCPT TO:", said("501 Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<>", said("250 OK")),
    (b"RCPT TO:<>", said("250 OK")),
    (b"MAIL FROM:a@b", said("250 OK")),
    (b"RCPT TO:a@b", said("250 OK")),
    (b"MAIL FROM:<a@b", said("250 OK")),
    (b"RCPT TO:a@b>", said("501 Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:A B <a@b>", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<<a@b>>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@b>x", said("555 MAIL FROM parameters not recognized or not implemented")),
    (b"RCPT TO:<postmaster>", said("250 OK")),
    (b"RCPT TO:<a>", said("250 OK")),
    (b"MAIL FROM:<@b>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@b@c>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a..b@c>", said("250 OK")),
    (b"MAIL FROM:<.a@b>", said("250 OK")),
    (b"MAIL FROM:<a b@c>", said("250 OK")),
    (b'MAIL FROM:<"a b"@c>', said("250 OK")),
    (b'MAIL FROM:<"a@b"@c>', said("250 OK")),
    (b'RCPT TO:<"a\\"b"@c>', said("250 OK")),
    (b'MAIL FROM:<"a@b>', said("250 OK")),
    (b"MAIL FROM:<@a,@b:c@d>", said("250 OK")),
    (b"MAIL FROM:<@a:>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<@a,", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<@a,(x):c@d>", said("250 OK")),
    (b"MAIL FROM:<@a,(x)", said("500 Error: (IndexError) string index out of range")),
    (b"RCPT TO:<@a,@b, (x:c@d>", said("500 Error: (IndexError) string index out of range")),
    (b"MAIL FROM:<@a>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a,b@c>", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a:b@c>", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a(x)@b>", said("250 OK")),
    (b"MAIL FROM:<(x)a@b>", said("250 OK")),
    (b"MAIL FROM:<a@[1.2.3.4]>", said("250 OK")),
    (b"MAIL FROM:<a@[1.2.3.256]>", said("250 OK")),
    (
        b"MAIL FROM:<a@[1.2.3.4>",
        said("500 Error: (AttributeError) 'InvalidHeaderDefect' object has no attribute 'value'"),
    ),
    (b"RCPT TO:<a@[IPv6:::1]>", said("250 OK")),
    (b"RCPT TO:<a@[x:y]>", said("250 OK")),
    (b"MAIL FROM:<a@-b>", said("250 OK")),
    (b"MAIL FROM:<a@b_c>", said("250 OK")),
    (b"MAIL FROM:<a@b.>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@b..c>", said("553 5.1.3 Error: malformed address")),
    (b"MAIL FROM:<\xc3\xb6@b>", said("250 OK")),
    (b"MAIL FROM:<a@\xff>", said("250 OK")),
    (b"MAIL FROM:<a@b\x00>", said("250 OK")),
    (b"MAIL FROM:<a@b> SIZE=", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a@b> SIZE=abc", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", said("552 Error: message size exceeds fixed maximum message size")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", said("250 OK")),
    (b"MAIL FROM:<a@b> BODY=9BIT", said("501 Error: BODY can only be one of 7BIT, 8BITMIME")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", said("501 Error: SMTPUTF8 takes no arguments")),
    (b"MAIL FROM:<a@b> REQUIRETLS", said("555 MAIL FROM parameters not recognized or not implemented")),
    (b"MAIL FROM:<a@b> FOO=bar", said("555 MAIL FROM parameters not recognized or not implemented")),
    (b"MAIL FROM:<a@b> =x", said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", said("555 RCPT TO parameters not recognized or not implemented")),
    (b"RCPT TO:<a@b> ORCPT=", said("501 Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a@b>\tSIZE=1", said("250 OK")),
    (b"MAIL FROM:<", said("500 Error: (IndexError) string index out of range")),
    (b"MAIL FROM:<a@", said("500 Error: (IndexError) string index out of range")),
    (b'MAIL FROM:"', said("500 Error: (IndexError) list index out of range")),
    (b'MAIL FROM:""', said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b'MAIL FROM:"""', said("501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b'RCPT TO:(x)""""(y)', said("501 Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b'MAIL FROM:"""(y)', said("250 OK")),
    (b'MAIL FROM:"" ""', said("250 OK")),
    (b'MAIL FROM:"""a"', said("250 OK")),
    (b'MAIL FROM:"""""@b', said("250 OK")),
    (b"RCPT\r", said("501 Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"QUITT\r\r", said('500 Error: command "QUITT" not recognized')),
    (b"MAIL\r FROM:<a@b>", said('500 Error: command "MAIL\r" not recognized')),
    (b"M\xff" + b"x" * 998, said("500 Error: bad syntax")),
    (b"M\xff" + b"x" * 999, said("500 Command line too long")),
    (b"\r" * 1_001, said("500 Command line too long")),
    (b"MAIL FROM:<a@[ ", said("500 Error: (AttributeError) 'InvalidHeaderDefect' object has no attribute 'value'")),
    (b"MAIL FROM:<((x)y)a@b (z)>", said("250 OK")),
    (b"MAIL FROM:<a@b> SIZE=\xc2\xb2", said("500 Error: (ValueError) invalid literal for int() with base 10: 'Â²'")),
    (b"M\xff FROM:<a@b>", said("500 Error: bad syntax")),
    (b"MAIL FROM:<=?utf-8?q??=@b>", said("500 Error: (IndexError) list index out of range")),
    (b"RCPT TO:<a@b>" + b" " * 498 + b"", said("250 OK")),
]

STUMBLES = [
    (b"MAIL FROM:<a@b> FOO=bar", Because(span=(16, 23), words="SIZE, BODY or SMTPUTF8")),
    (b"RCPT TO: <a@", Because(span=(9, 12), words="an address")),
    (b"MAIL FROM <a@b>", Because(span=(9, 10), words="FROM: and an address")),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "aiosmtpd@1.4").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because) -> None:
    assert predict(command, "aiosmtpd@1.4").because == because
