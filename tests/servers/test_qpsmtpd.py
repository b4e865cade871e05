"""qpsmtpd's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    (b"", said("500 Unrecognized command")),
    (b"MAIL", said("501 could not parse your mail from command")),
    (b"RCPT ", said("501 Syntax error in command")),
    (b"MAIL FROM <a@b>", said("501 Syntax error in command")),
    (b"MAIL  FROM:<a@b>", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM :<a@b>", said("501 Syntax error in command")),
    (b"MAIL\tFROM:<a@b>", said("500 Unrecognized command")),
    (b" MAIL FROM:<a@b>", said("500 Unrecognized command")),
    (b"MAILFROM:<a@b>", said("500 Unrecognized command")),
    (b"mail from:\t <a@b>", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL TO:<a@b>", said("501 Syntax error in command")),
    (b"MAIL FROM:", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"RCPT TO:", said("501 Syntax error in address")),
    (b"MAIL FROM:<>", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"RCPT TO:<>", said("501 could not parse recipient")),
    (b"MAIL FROM:a@b", said("501 could not parse your mail from command")),
    (b"RCPT TO:a@b", said("501 could not parse recipient")),
    (b"MAIL FROM:<a@b", said("501 could not parse your mail from command")),
    (b"RCPT TO:a@b>", said("501 could not parse recipient")),
    (b"MAIL FROM:A B <a@b>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<<a@b>>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@b>x", said("501 could not parse your mail from command")),
    (b"RCPT TO:<postmaster>", said("250 <postmaster>, recipient ok")),
    (b"RCPT TO:<a>", said("501 could not parse recipient")),
    (b"MAIL FROM:<@b>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@b@c>", said('250 <"a\\@b"@c>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<a..b@c>", said("250 <a..b@c>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<.a@b>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a b@c>", said('250 <"a\\ b"@c>, sender OK - how exciting to get mail from you!')),
    (b'MAIL FROM:<"a b"@c>', said("501 could not parse your mail from command")),
    (b'MAIL FROM:<"a@b"@c>', said('250 <"a\\@b"@c>, sender OK - how exciting to get mail from you!')),
    (b'MAIL FROM:<"a@b>', said("501 could not parse your mail from command")),
    (b"MAIL FROM:<@a,@b:c@d>", said("250 <c@d>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<@a:>", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<@a>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a,b@c>", said('250 <"a\\,b"@c>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<a:b@c>", said('250 <"a\\:b"@c>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<a(x)@b>", said('250 <"a\\(x\\)"@b>, sender OK - how exciting to get mail from you!')),
    (b"MAIL FROM:<(x)a@b>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@[1.2.3.4]>", said("250 <a@[1.2.3.4]>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@[1.2.3.256]>", said("250 <a@[1.2.3.256]>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@[1.2.3.4>", said("501 could not parse your mail from command")),
    (b"RCPT TO:<a@[x:y]>", said("501 could not parse recipient")),
    (b"MAIL FROM:<a@-b>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@b_c>", said("250 <a@b_c>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b.>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@b..c>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<\xc3\xb6@b>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@\xff>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@b\x00>", said("501 could not parse your mail from command")),
    (b"MAIL FROM:<a@b> SIZE=", said("501 Syntax error in parameters")),
    (b"MAIL FROM:<a@b> SIZE=abc", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> SIZE=99999999999", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> SIZE=1 SIZE=2", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> BODY=9BIT", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> SMTPUTF8=1", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> REQUIRETLS", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> FOO=bar", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> =x", said("501 Syntax error in parameters")),
    (b"RCPT TO:<a@b> ORCPT=", said("501 Syntax error in parameters")),
    (b"MAIL FROM:<a@b>\tSIZE=1", said("250 <a@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:0", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:0 0", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"RCPT TO:0 postmaster", said("501 could not parse recipient")),
    (b"MAIL FROM:<#@[]>", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<x[undefined]y>", said("250 <>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b*c>", said("250 <a@b*c>, sender OK - how exciting to get mail from you!")),
    (b'MAIL FROM:<""@b>', said("250 <@b>, sender OK - how exciting to get mail from you!")),
    (b"MAIL FROM:<a@b> FOO=a=b", said("501 Syntax error in parameters")),
    (b'MAIL FROM:<a"b@c>', said('250 <"a\\"b"@c>, sender OK - how exciting to get mail from you!')),
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
