"""smtp-server's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    (b"get / HTTP/1.1", Reply(421, None, "HTTP requests not allowed")),
    (b"GET /", Reply(500, None, "Error: command not recognized")),
    (b"", Reply(500, None, "Error: command not recognized")),
    (b"MAIL", Reply(501, None, "Error: Bad sender address syntax")),
    (b"RCPT ", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM <a@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL  FROM:<a@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM :<a@b>", Reply(250, None, "Accepted")),
    (b"MAIL\tFROM:<a@b>", Reply(500, None, "Error: command not recognized")),
    (b" MAIL FROM:<a@b>", Reply(500, None, "Error: command not recognized")),
    (b"MAILFROM:<a@b>", Reply(500, None, "Error: command not recognized")),
    (b"mail from:\t <a@b>", Reply(250, None, "Accepted")),
    (b"MAIL TO:<a@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:", Reply(501, None, "Error: Bad sender address syntax")),
    (b"RCPT TO:", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM:<>", Reply(250, None, "Accepted")),
    (b"RCPT TO:<>", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM:a@b", Reply(501, None, "Error: Bad sender address syntax")),
    (b"RCPT TO:a@b", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM:<a@b", Reply(501, None, "Error: Bad sender address syntax")),
    (b"RCPT TO:a@b>", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM:A B <a@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<<a@b>>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b>x", Reply(501, None, "Error: Bad sender address syntax")),
    (b"RCPT TO:<postmaster>", Reply(250, None, "Accepted")),
    (b"RCPT TO:<a>", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM:<@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b@c>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a..b@c>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<.a@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a b@c>", Reply(501, None, "Error: Bad sender address syntax")),
    (b'MAIL FROM:<"a b"@c>', Reply(501, None, "Error: Bad sender address syntax")),
    (b'MAIL FROM:<"a@b"@c>', Reply(501, None, "Error: Bad sender address syntax")),
    (b'RCPT TO:<"a\\"b"@c>', Reply(250, None, "Accepted")),
    (b'MAIL FROM:<"a@b>', Reply(250, None, "Accepted")),
    (b"MAIL FROM:<@a,@b:c@d>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<@a:>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<@a>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a,b@c>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a:b@c>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a(x)@b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<(x)a@b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@[1.2.3.4]>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@[1.2.3.256]>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@[1.2.3.4>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"RCPT TO:<a@[IPv6:::1]>", Reply(250, None, "Accepted")),
    (b"RCPT TO:<a@[x:y]>", Reply(501, None, "Error: Bad recipient address syntax")),
    (b"MAIL FROM:<a@-b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@b_c>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b.>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b..c>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<\xc3\xb6@b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@\xff>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@b\x00>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@b> SIZE=", Reply(501, None, "Error: SIZE parameter requires a value")),
    (b"MAIL FROM:<a@b> SIZE=abc", Reply(501, None, "Error: Bad message size syntax")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", Reply(501, None, "Error: duplicate SIZE parameter")),
    (b"MAIL FROM:<a@b> BODY=9BIT", Reply(501, None, "Invalid BODY parameter value. Must be 7BIT or 8BITMIME")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", Reply(501, None, "Invalid SMTPUTF8 parameter. This flag does not accept a value")),
    (b"MAIL FROM:<a@b> REQUIRETLS", Reply(530, None, "REQUIRETLS not permitted on non-TLS connections")),
    (b"MAIL FROM:<a@b> FOO=bar", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@b> =x", Reply(250, None, "Accepted")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", Reply(250, None, "Accepted")),
    (b"RCPT TO:<a@b> ORCPT=", Reply(501, None, "Error: ORCPT parameter requires a value")),
    (b"MAIL FROM:<a@b>\tSIZE=1", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@xn--99999999>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a\xe2\x80\x8b@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:\xc2\xa0<a@b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@b> ENVID=+0D", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<" + b"a" * 251 + b"@b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<" + b"a" * 252 + b"@b>", Reply(501, None, "Error: Bad sender address syntax")),
    (b"MAIL FROM:<a@[IPv6:::1%x]>", Reply(250, None, "Accepted")),
    (b"MA\xc4\xb1L FROM:<a@b>", Reply(250, None, "Accepted")),
    (b"MAIL FROM:<a@b> X\x01\xc2\x80 x\x01\xc2\x80", Reply(501, None, "Error: duplicate X   parameter")),
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
