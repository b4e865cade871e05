"""aiosmtpd's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    (b"", Reply(500, None, "Error: bad syntax")),
    (b"MAIL", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"RCPT ", Reply(501, None, "Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM <a@b>", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL  FROM:<a@b>", Reply(250, None, "OK")),
    (b"MAIL FROM :<a@b>", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL\tFROM:<a@b>", Reply(500, None, 'Error: command "MAIL\tFROM:<A@B>" not recognized')),
    (b" MAIL FROM:<a@b>", Reply(500, None, 'Error: command "" not recognized')),
    (b"MAILFROM:<a@b>", Reply(500, None, 'Error: command "MAILFROM:<A@B>" not recognized')),
    (b"mail from:\t <a@b>", Reply(250, None, "OK")),
    (b"MAIL TO:<a@b>", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"RCPT TO:", Reply(501, None, "Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<>", Reply(250, None, "OK")),
    (b"RCPT TO:<>", Reply(250, None, "OK")),
    (b"MAIL FROM:a@b", Reply(250, None, "OK")),
    (b"RCPT TO:a@b", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@b", Reply(250, None, "OK")),
    (b"RCPT TO:a@b>", Reply(501, None, "Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:A B <a@b>", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<<a@b>>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@b>x", Reply(555, None, "MAIL FROM parameters not recognized or not implemented")),
    (b"RCPT TO:<postmaster>", Reply(250, None, "OK")),
    (b"RCPT TO:<a>", Reply(250, None, "OK")),
    (b"MAIL FROM:<@b>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@b@c>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a..b@c>", Reply(250, None, "OK")),
    (b"MAIL FROM:<.a@b>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a b@c>", Reply(250, None, "OK")),
    (b'MAIL FROM:<"a b"@c>', Reply(250, None, "OK")),
    (b'MAIL FROM:<"a@b"@c>', Reply(250, None, "OK")),
    (b'RCPT TO:<"a\\"b"@c>', Reply(250, None, "OK")),
    (b'MAIL FROM:<"a@b>', Reply(250, None, "OK")),
    (b"MAIL FROM:<@a,@b:c@d>", Reply(250, None, "OK")),
    (b"MAIL FROM:<@a:>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<@a>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a,b@c>", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a:b@c>", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a(x)@b>", Reply(250, None, "OK")),
    (b"MAIL FROM:<(x)a@b>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@[1.2.3.4]>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@[1.2.3.256]>", Reply(250, None, "OK")),
    (
        b"MAIL FROM:<a@[1.2.3.4>",
        Reply(500, None, "Error: (AttributeError) 'InvalidHeaderDefect' object has no attribute 'value'"),
    ),
    (b"RCPT TO:<a@[IPv6:::1]>", Reply(250, None, "OK")),
    (b"RCPT TO:<a@[x:y]>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@-b>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@b_c>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@b.>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<a@b..c>", Reply(553, "5.1.3", "5.1.3 Error: malformed address")),
    (b"MAIL FROM:<\xc3\xb6@b>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@\xff>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@b\x00>", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@b> SIZE=", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a@b> SIZE=abc", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", Reply(552, None, "Error: message size exceeds fixed maximum message size")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", Reply(250, None, "OK")),
    (b"MAIL FROM:<a@b> BODY=9BIT", Reply(501, None, "Error: BODY can only be one of 7BIT, 8BITMIME")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", Reply(501, None, "Error: SMTPUTF8 takes no arguments")),
    (b"MAIL FROM:<a@b> REQUIRETLS", Reply(555, None, "MAIL FROM parameters not recognized or not implemented")),
    (b"MAIL FROM:<a@b> FOO=bar", Reply(555, None, "MAIL FROM parameters not recognized or not implemented")),
    (b"MAIL FROM:<a@b> =x", Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", Reply(555, None, "RCPT TO parameters not recognized or not implemented")),
    (b"RCPT TO:<a@b> ORCPT=", Reply(501, None, "Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"MAIL FROM:<a@b>\tSIZE=1", Reply(250, None, "OK")),
    (b"MAIL FROM:<", Reply(500, None, "Error: (IndexError) string index out of range")),
    (b"MAIL FROM:<a@", Reply(500, None, "Error: (IndexError) string index out of range")),
    (b'MAIL FROM:"', Reply(500, None, "Error: (IndexError) list index out of range")),
    (b'MAIL FROM:""', Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b'MAIL FROM:"""', Reply(501, None, "Syntax: MAIL FROM: <address> [SP <mail-parameters>]")),
    (b'RCPT TO:(x)""""(y)', Reply(501, None, "Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b'MAIL FROM:"""(y)', Reply(250, None, "OK")),
    (b'MAIL FROM:"" ""', Reply(250, None, "OK")),
    (b'MAIL FROM:"""a"', Reply(250, None, "OK")),
    (b'MAIL FROM:"""""@b', Reply(250, None, "OK")),
    (b"RCPT\r", Reply(501, None, "Syntax: RCPT TO: <address> [SP <mail-parameters>]")),
    (b"QUITT\r\r", Reply(500, None, 'Error: command "QUITT" not recognized')),
    (b"MAIL\r FROM:<a@b>", Reply(500, None, 'Error: command "MAIL\r" not recognized')),
    (b"M\xff" + b"x" * 998, Reply(500, None, "Error: bad syntax")),
    (b"M\xff" + b"x" * 999, Reply(500, None, "Command line too long")),
    (b"\r" * 1_001, Reply(500, None, "Command line too long")),
    (
        b"MAIL FROM:<a@[ ",
        Reply(500, None, "Error: (AttributeError) 'InvalidHeaderDefect' object has no attribute 'value'"),
    ),
    (b"MAIL FROM:<((x)y)a@b (z)>", Reply(250, None, "OK")),
    (
        b"MAIL FROM:<a@b> SIZE=\xc2\xb2",
        Reply(500, None, "Error: (ValueError) invalid literal for int() with base 10: 'Â²'"),
    ),
    (b"M\xff FROM:<a@b>", Reply(500, None, "Error: bad syntax")),
    (b"MAIL FROM:<=?utf-8?q??=@b>", Reply(500, None, "Error: (IndexError) list index out of range")),
    (b"RCPT TO:<a@b>" + b" " * 498 + b"", Reply(250, None, "OK")),
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
