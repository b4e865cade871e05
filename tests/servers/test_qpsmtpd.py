"""qpsmtpd's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    (b"", Reply(500, None, "Unrecognized command")),
    (b"MAIL", Reply(501, None, "could not parse your mail from command")),
    (b"RCPT ", Reply(501, None, "Syntax error in command")),
    (b"MAIL FROM <a@b>", Reply(501, None, "Syntax error in command")),
    (b"MAIL  FROM:<a@b>", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM :<a@b>", Reply(501, None, "Syntax error in command")),
    (b"MAIL\tFROM:<a@b>", Reply(500, None, "Unrecognized command")),
    (b" MAIL FROM:<a@b>", Reply(500, None, "Unrecognized command")),
    (b"MAILFROM:<a@b>", Reply(500, None, "Unrecognized command")),
    (b"mail from:\t <a@b>", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL TO:<a@b>", Reply(501, None, "Syntax error in command")),
    (b"MAIL FROM:", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"RCPT TO:", Reply(501, None, "Syntax error in address")),
    (b"MAIL FROM:<>", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"RCPT TO:<>", Reply(501, None, "could not parse recipient")),
    (b"MAIL FROM:a@b", Reply(501, None, "could not parse your mail from command")),
    (b"RCPT TO:a@b", Reply(501, None, "could not parse recipient")),
    (b"MAIL FROM:<a@b", Reply(501, None, "could not parse your mail from command")),
    (b"RCPT TO:a@b>", Reply(501, None, "could not parse recipient")),
    (b"MAIL FROM:A B <a@b>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<<a@b>>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@b>x", Reply(501, None, "could not parse your mail from command")),
    (b"RCPT TO:<postmaster>", Reply(250, None, "<postmaster>, recipient ok")),
    (b"RCPT TO:<a>", Reply(501, None, "could not parse recipient")),
    (b"MAIL FROM:<@b>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@b@c>", Reply(250, None, '<"a\\@b"@c>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<a..b@c>", Reply(250, None, "<a..b@c>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<.a@b>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a b@c>", Reply(250, None, '<"a\\ b"@c>, sender OK - how exciting to get mail from you!')),
    (b'MAIL FROM:<"a b"@c>', Reply(501, None, "could not parse your mail from command")),
    (b'MAIL FROM:<"a@b"@c>', Reply(250, None, '<"a\\@b"@c>, sender OK - how exciting to get mail from you!')),
    (b'MAIL FROM:<"a@b>', Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<@a,@b:c@d>", Reply(250, None, "<c@d>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<@a:>", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<@a>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a,b@c>", Reply(250, None, '<"a\\,b"@c>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<a:b@c>", Reply(250, None, '<"a\\:b"@c>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<a(x)@b>", Reply(250, None, '<"a\\(x\\)"@b>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<(x)a@b>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@[1.2.3.4]>", Reply(250, None, "<a@[1.2.3.4]>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@[1.2.3.256]>", Reply(250, None, "<a@[1.2.3.256]>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@[1.2.3.4>", Reply(501, None, "could not parse your mail from command")),
    (b"RCPT TO:<a@[x:y]>", Reply(501, None, "could not parse recipient")),
    (b"MAIL FROM:<a@-b>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@b_c>", Reply(250, None, "<a@b_c>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b.>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@b..c>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<\xc3\xb6@b>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@\xff>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@b\x00>", Reply(501, None, "could not parse your mail from command")),
    (b"MAIL FROM:<a@b> SIZE=", Reply(501, None, "Syntax error in parameters")),
    (b"MAIL FROM:<a@b> SIZE=abc", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> BODY=9BIT", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> REQUIRETLS", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> FOO=bar", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> =x", Reply(501, None, "Syntax error in parameters")),
    (b"RCPT TO:<a@b> ORCPT=", Reply(501, None, "Syntax error in parameters")),
    (b"MAIL FROM:<a@b>\tSIZE=1", Reply(250, None, "<a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:0", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:0 0", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"RCPT TO:0 postmaster", Reply(501, None, "could not parse recipient")),
    (b"MAIL FROM:<#@[]>", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<x[undefined]y>", Reply(250, None, "<>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b*c>", Reply(250, None, "<a@b*c>, sender OK - how exciting to get mail from you!")),
    (b'MAIL FROM:<""@b>', Reply(250, None, "<@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> FOO=a=b", Reply(501, None, "Syntax error in parameters")),
    (b'MAIL FROM:<a"b@c>', Reply(250, None, '<"a\\"b"@c>, sender OK - how exciting to get mail from you!')),
]

STUMBLES = [
    (b"MAIL FROM:<a@b c>", Because(span=(10, 17), words="no white space behind the @, but before parameters")),
    (
        b"MAIL FROM:<.a@b>",
        Because(
            span=(11, 12),
            words="a local part that begins with an atom or is a quoted string, an @, and a domain or literal",
        ),
    ),
    (b"MAIL FROM:x", Because(span=(10, 11), words="the address in angle brackets")),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "qpsmtpd@0.94").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because) -> None:
    assert predict(command, "qpsmtpd@0.94").because == because
