"""smtp-server's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    (b"get / HTTP/1.1", said("421 HTTP requests not allowed")),
    (b"GET /", said("500 Error: command not recognized")),
    (b"", said("500 Error: command not recognized")),
    (b"MAIL", said("501 Error: Bad sender address syntax")),
    (b"RCPT ", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM <a@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL  FROM:<a@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM :<a@b>", said("250 Accepted")),
    (b"MAIL\tFROM:<a@b>", said("500 Error: command not recognized")),
    (b" MAIL FROM:<a@b>", said("500 Error: command not recognized")),
    (b"MAILFROM:<a@b>", said("500 Error: command not recognized")),
    (b"mail from:\t <a@b>", said("250 Accepted")),
    (b"MAIL TO:<a@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:", said("501 Error: Bad sender address syntax")),
    (b"RCPT TO:", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM:<>", said("250 Accepted")),
    (b"RCPT TO:<>", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM:a@b", said("501 Error: Bad sender address syntax")),
    (b"RCPT TO:a@b", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM:<a@b", said("501 Error: Bad sender address syntax")),
    (b"RCPT TO:a@b>", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM:A B <a@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<<a@b>>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b>x", said("501 Error: Bad sender address syntax")),
    (b"RCPT TO:<postmaster>", said("250 Accepted")),
    (b"RCPT TO:<a>", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM:<@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b@c>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a..b@c>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<.a@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a b@c>", said("501 Error: Bad sender address syntax")),
    (b'MAIL FROM:<"a b"@c>', said("501 Error: Bad sender address syntax")),
    (b'MAIL FROM:<"a@b"@c>', said("501 Error: Bad sender address syntax")),
    (b'RCPT TO:<"a\\"b"@c>', said("250 Accepted")),
    (b'MAIL FROM:<"a@b>', said("250 Accepted")),
    (b"MAIL FROM:<@a,@b:c@d>", said("250 Accepted")),
    (b"MAIL FROM:<@a:>", said("250 Accepted")),
    (b"MAIL FROM:<@a>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a,b@c>", said("250 Accepted")),
    (b"MAIL FROM:<a:b@c>", said("250 Accepted")),
    (b"MAIL FROM:<a(x)@b>", said("250 Accepted")),
    (b"MAIL FROM:<(x)a@b>", said("250 Accepted")),
    (b"MAIL FROM:<a@[1.2.3.4]>", said("250 Accepted")),
    (b"MAIL FROM:<a@[1.2.3.256]>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@[1.2.3.4>", said("501 Error: Bad sender address syntax")),
    (b"RCPT TO:<a@[IPv6:::1]>", said("250 Accepted")),
    (b"RCPT TO:<a@[x:y]>", said("501 Error: Bad recipient address syntax")),
    (b"MAIL FROM:<a@-b>", said("250 Accepted")),
    (b"MAIL FROM:<a@b_c>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b.>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b..c>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<\xc3\xb6@b>", said("250 Accepted")),
    (b"MAIL FROM:<a@\xff>", said("250 Accepted")),
    (b"MAIL FROM:<a@b\x00>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b> SIZE=", said("501 Error: SIZE parameter requires a value")),
    (b"MAIL FROM:<a@b> SIZE=abc", said("501 Error: Bad message size syntax")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", said("250 Accepted")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", said("501 Error: duplicate SIZE parameter")),
    (b"MAIL FROM:<a@b> BODY=9BIT", said("501 Invalid BODY parameter value. Must be 7BIT or 8BITMIME")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", said("501 Invalid SMTPUTF8 parameter. This flag does not accept a value")),
    (b"MAIL FROM:<a@b> REQUIRETLS", said("530 REQUIRETLS not permitted on non-TLS connections")),
    (b"MAIL FROM:<a@b> FOO=bar", said("250 Accepted")),
    (b"MAIL FROM:<a@b> =x", said("250 Accepted")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", said("250 Accepted")),
    (b"RCPT TO:<a@b> ORCPT=", said("501 Error: ORCPT parameter requires a value")),
    (b"MAIL FROM:<a@b>\tSIZE=1", said("250 Accepted")),
    (b"MAIL FROM:<a@xn--99999999>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a\xe2\x80\x8b@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:\xc2\xa0<a@b>", said("250 Accepted")),
    (b"MAIL FROM:<a@b> ENVID=+0D", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<" + b"a" * 251 + b"@b>", said("250 Accepted")),
    (b"MAIL FROM:<" + b"a" * 252 + b"@b>", said("501 Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@[IPv6:::1%x]>", said("250 Accepted")),
    (b"MA\xc4\xb1L FROM:<a@b>", said("250 Accepted")),
    (b"MAIL FROM:<a@b> X\x01\xc2\x80 x\x01\xc2\x80", said("501 Error: duplicate X   parameter")),
]

STUMBLES = [
    (
        b"MAIL FROM:<a..b@c>",
        Because(
            span=(13, 14),
            words="one @, no dot at an edge or beside another, a host name or address literal, at most 253 characters",
        ),
    ),
    (b"MAIL FROM:<a b@c>", Because(span=(12, 13), words="an address in angle brackets, without white space")),
    (b"RCPT TO:<a@b> ORCPT=", Because(span=(14, 20), words="a value")),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "smtp-server@3.21").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because) -> None:
    assert predict(command, "smtp-server@3.21").because == because
