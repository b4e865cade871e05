"""Sendmail's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

import pytest

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

# Both versions gave each of these replies.
FACTS = [
    (b"TURN", said('502 5.5.1 Command not implemented: "TURN"')),
    # smtp(): the verb
    (b"", said('500 5.5.1 Command unrecognized: ""')),
    (b"MAIL", said('501 5.5.2 Syntax error in parameters scanning ""')),
    (b"MAIL ", said('501 5.5.2 Syntax error in parameters scanning ""')),
    (b"MAILFROM:<a@b.example>", said('500 5.5.1 Command unrecognized: "MAILFROM:<a@b.example>"')),
    (b"MAI FROM:<a@b.example>", said('500 5.5.1 Command unrecognized: "MAI FROM:<a@b.example>"')),
    (b"\tmail\x0bfrom\t:\t<a@b.example>", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example>\x00 junk", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL\x00FROM:<a@b.example>", said('501 5.5.2 Syntax error in parameters scanning ""')),
    # skipword()
    (b"MAIL FROM:", said('501 5.5.2 Syntax error in parameters scanning "FROM"')),
    (b"MAIL FROM <a@b.example>", said('501 5.5.2 Syntax error in parameters scanning "FROM"')),
    (b"MAIL FROM<a@b.example> SIZE=1", said('501 5.5.2 Syntax error in parameters scanning "FROM<a@b.example>"')),
    (b"MAIL TO:<a@b.example>", said('501 5.5.2 Syntax error in parameters scanning "TO"')),
    (b"RCPT FROM:<a@b.example>", said('501 5.5.2 Syntax error in parameters scanning "FROM"')),
    (b"RCPT :<a@b.example>", said('501 5.5.2 Syntax error in parameters scanning ""')),
    (b"RCPT  TO :  a@b.example", said("250 2.1.5 a@b.example... Recipient ok")),
    # prescan(): what must balance
    (b"MAIL FROM:<a@b.example", said("553 5.0.0 <a@b.example... Unbalanced '<'")),
    (b"MAIL FROM:<<a@b.example>", said("553 5.0.0 <<a@b.example>... Unbalanced '<'")),
    (b"RCPT TO:a@b.example> NOTIFY=NEVER", said("553 5.0.0 a@b.example> NOTIFY=NEVER... Unbalanced '>'")),
    (b"RCPT TO:<a(@b.example>", said("553 5.0.0 <a(@b.example>... Unbalanced '('")),
    (b"RCPT TO:<a)@b.example>", said("553 5.0.0 <a)@b.example>... Unbalanced ')'")),
    (b'RCPT TO:<"a@b.example>', said("553 5.0.0 <\"a@b.example>... Unbalanced '\"'")),
    (b"MAIL FROM:<a@b.example x", said("553 5.0.0 <a@b.example x... Unbalanced '<'")),
    (b"MAIL FROM:<a((c)d)@b.example>", said("250 2.1.0 <a((c)d)@b.example>... Sender ok")),
    (b"MAIL FROM:<<<a@b.example>>>", said("250 2.1.0 <<<a@b.example>>>... Sender ok")),
    (b'MAIL FROM:"a<b"@c.example', said('250 2.1.0 "a<b"@c.example... Sender ok')),
    (b'MAIL FROM:<a\\"b@c.example>', said('250 2.1.0 <a\\"b@c.example>... Sender ok')),
    (b"MAIL FROM:\\", said("250 2.1.0 MAILER-DAEMON... Sender ok")),
    # prescan(), invalidaddr(): lengths
    (
        b"MAIL FROM:<" + b"a" * 256 + b">",
        said(
            "553 5.1.0 <" + "a" * 99 + "..." + "a" * 100 + '... Address "<' + "a" * 254 + '" too long (255 bytes max)'
        ),
    ),
    (
        b"MAIL FROM:<" + b"a" * 257 + b">",
        said("553 5.1.0 <" + "a" * 99 + "..." + "a" * 99 + ">... prescan: token too long"),
    ),
    (
        b"MAIL FROM:<" + b"a." * 121 + b"@b.example>",
        said("250 2.1.0 <" + "a." * 50 + ".." + ".a" * 44 + ".@b.example>... Sender ok"),
    ),
    (
        b"MAIL FROM:<" + b"a." * 122 + b"@b.example>",
        said(
            "553 5.1.0 <"
            + "a." * 50
            + "."
            + ".a" * 45
            + '.@b.example... Address "<'
            + "a." * 122
            + '@b.example" too long (255 bytes max)'
        ),
    ),
    (
        b"RCPT TO:" + b"(x)" * 90 + b"a@b.example",
        said(
            "553 5.1.0 "
            + "(x)" * 33
            + "(..."
            + ")(x" * 33
            + ')... Address "'
            + "(x)" * 85
            + '" too long (255 bytes max)'
        ),
    ),
    (
        b"RCPT TO:<" + b"ab." * 400 + b"@b.example>",
        said("553 5.1.1 <" + "ab." * 33 + "..." + "b.a" * 29 + "b.@b.example>... Address too long"),
    ),
    # invalidaddr(), hasctrlchar()
    (b"MAIL FROM:<\x9fa@b.example>", said('501 5.1.7 8-bit character in mailbox address "<?a@b.example>"')),
    (b"RCPT TO:<a\x80@b.example>", said('501 5.1.3 8-bit character in mailbox address "<a?@b.example>"')),
    (b"RCPT TO:<\xc3\xa9@b.example>", said("250 2.1.5 <C)@b.example>... Recipient ok")),
    (b"RCPT TO:<\xc3\x89@b.example>", said('501 5.1.3 8-bit character in mailbox address "<C?@b.example>"')),
    (
        b"MAIL FROM:<a\x01@b.example>",
        said('501 5.1.7 Syntax error in mailbox address "a?@b.example" (non-printable character)'),
    ),
    (
        b"RCPT TO:<a\x7f@b.example>",
        said('501 5.1.3 Syntax error in mailbox address "a?@b.example" (non-printable character)'),
    ),
    (
        b"RCPT TO:<a\xff@b.example>",
        said('501 5.1.3 Syntax error in mailbox address "a?@b.example" (non-printable character)'),
    ),
    (b'RCPT TO:<"a\x01"@b.example>', said('250 2.1.5 <"a\x01"@b.example>... Recipient ok')),
    (b'RCPT TO:<"a\x01"@lab.test>', said('501 5.1.3 Syntax error in mailbox address "a?" (non-printable character)')),
    (b"MAIL FROM:<a+\x01@lab.test>", said("250 2.1.0 <a+\x01@lab.test>... Sender ok")),
    (b"RCPT TO:<a\\\x01@b.example>", said("250 2.1.5 <a\\\x01@b.example>... Recipient ok")),
    (b"MAIL FROM:<A\x02!b@c>", said('501 5.1.7 Syntax error in mailbox address "A?!b@c" (non-printable character)')),
    (
        b"MAIL FROM:<b\x02!c>",
        said('501 5.1.7 Syntax error in mailbox address "b?!c@mx.lab.test" (non-printable character)'),
    ),
    # ruleset canonify
    (b"MAIL FROM:<>", said("250 2.1.0 <>... Sender ok")),
    (b"RCPT TO:<>", said("553 5.0.0 <>... User address required")),
    (b"RCPT TO:<(c)>", said("553 5.0.0 <(c)>... User address required")),
    (b"MAIL FROM:(c)", said("250 2.1.0 MAILER-DAEMON... Sender ok")),
    (b"RCPT TO:(c)", said("501 5.0.0 Missing recipient")),
    (b"MAIL FROM:;", said("553 5.1.3 ;... List:; syntax illegal for recipient addresses")),
    (b"MAIL FROM:<list:;>", said("553 5.1.3 <list:;>... List:; syntax illegal for recipient addresses")),
    (b"MAIL FROM:<@>", said("553 5.1.3 <@>... List:; syntax illegal for recipient addresses")),
    (b"MAIL FROM:<a@>", said("553 5.1.3 <a@>... Hostname required")),
    (b"MAIL FROM:<@b.example>", said("553 5.1.3 <@b.example>... User address required")),
    (
        b"MAIL FROM:<@r.example,@s.example:a@b.example>",
        said("250 2.1.0 <@r.example,@s.example:a@b.example>... Sender ok"),
    ),
    (b"MAIL FROM:<@r.example:>", said("553 5.1.3 <@r.example:>... User address required")),
    (b"MAIL FROM:x:<a@b.example>y", said("250 2.1.0 x:<a@b.example>y... Sender ok")),
    (b"MAIL FROM:<a@@b.example>", said("553 5.1.3 <a@@b.example>... Invalid route address")),
    (b"MAIL FROM:<a@b@>", said("553 5.1.2 <a@b@>... Invalid route address")),
    (b"MAIL FROM:<a@b,c@d>", said("553 5.1.3 <a@b,c@d>... Invalid route address")),
    (b"MAIL FROM:<a,b>", said("553 5.1.3 <a,b>... Invalid route address")),
    (b"MAIL FROM:<a,>", said("250 2.1.0 <a,>... Sender ok")),
    (b"MAIL FROM:<a;b@c.example>", said("250 2.1.0 <a;b@c.example>... Sender ok")),
    # ruleset parse
    (b"MAIL FROM:<a@.b>", said("553 5.1.2 <a@.b>... Invalid host name")),
    (b"MAIL FROM:<a@b..c>", said("553 5.1.2 <a@b..c>... Invalid host name")),
    (b"MAIL FROM:<a@b..>", said("250 2.1.0 <a@b..>... Sender ok")),
    (b"MAIL FROM:<a@b:c>", said("553 5.1.3 <a@b:c>... Colon illegal in host name part")),
    (b"MAIL FROM:<a@[192.0.2.1]x>", said("553 5.1.2 <a@[192.0.2.1]x>... Invalid address")),
    (b"MAIL FROM:<a@[192.0.2.1].>", said("553 5.1.2 <a@[192.0.2.1].>... Invalid address")),
    (b"MAIL FROM:<a@[IPv6:2001:db8::1]>", said("250 2.1.0 <a@[IPv6:2001:db8::1]>... Sender ok")),
    (b"MAIL FROM:<@r,>x@s.t::[1.2.3.4]", said("250 2.1.0 <@r,>x@s.t::[1.2.3.4]... Sender ok")),
    (b"MAIL FROM:<@r,>x:y@z.test[1]", said("250 2.1.0 <@r,>x:y@z.test[1]... Sender ok")),
    (b"MAIL FROM:<@r:>x:[]", said("250 2.1.0 <@r:>x:[]... Sender ok")),
    (b"MAIL FROM:<a@[IPv6:2001:db8::1>", said("553 5.1.3 <a@[IPv6:2001:db8::1>... Colon illegal in host name part")),
    (b"MAIL FROM:<a@[nonsense]>", said("250 2.1.0 <a@[nonsense]>... Sender ok")),
    (b'MAIL FROM:<""@lab.test>', said('553 5.1.3 <""@lab.test>... User address required')),
    (b'MAIL FROM:<"">', said('553 5.1.3 <"">... User address required')),
    (b'MAIL FROM:<""@b.example>', said('250 2.1.0 <""@b.example>... Sender ok')),
    (b"RCPT TO:<a%b..c@lab.test>", said("553 5.1.2 <a%b..c@lab.test>... Invalid host name")),
    (b"RCPT TO:<a%@lab.test>", said("553 5.1.3 <a%@lab.test>... Hostname required")),
    (b'RCPT TO:<"a@@b"@lab.test>', said('553 5.1.3 <"a@@b"@lab.test>... Invalid route address')),
    (b'RCPT TO:<"a@@b"@b.example>', said('250 2.1.5 <"a@@b"@b.example>... Recipient ok')),
    (b"RCPT TO:<!>", said("554 5.0.0 rewrite: excessive recursion (max 50), ruleset Canonify2")),
    (b"RCPT TO:<@!b.example>", said("553 5.1.2 <@!b.example>... Invalid host name")),
    (b"RCPT TO:<a!b!c>", said("250 2.1.5 <a!b!c>... Recipient ok")),
    (b"RCPT TO:<a@b.REDIRECT>", said("551 5.1.1 User has moved; please try <a@b>")),
    # buildaddr(), recipient(): programs, files and lists
    (b"MAIL FROM:<|a>", said("553 5.1.7 <|a>... Invalid sender address")),
    (b"RCPT TO:<|a>", said("550 5.7.1 <|a>... Cannot mail directly to programs")),
    (b"RCPT TO:</a@lab.test>", said("550 5.7.1 </a@lab.test>... Cannot mail directly to files")),
    (b'RCPT TO:<"|a"@lab.test>', said('550 5.7.1 <"|a"@lab.test>... Cannot mail directly to programs')),
    (b"RCPT TO:<:include:/a>", said("550 5.7.1 <:include:/a>... Cannot mail directly to :include:s")),
    (b"RCPT TO:<|a@b.example>", said("250 2.1.5 <|a@b.example>... Recipient ok")),
    # parse_esmtp_args()
    (b"MAIL FROM:<a@b.example>SIZE=1", said("250 2.1.0 <a@b.example>SIZE=1... Sender ok")),
    (b"MAIL FROM:<a@b.example> =x", said("555 5.5.4  parameter unrecognized")),
    (b"MAIL FROM:<a@b.example> (x)", said("555 5.5.4  parameter unrecognized")),
    (b"MAIL FROM:<a@b.example> X_Y=1", said("555 5.5.4 X parameter unrecognized")),
    (b"MAIL FROM:<a@b.example> SIZE=1=BODY=7BIT", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> SIZE=1=x", said("555 5.5.4 x parameter unrecognized")),
    (b"MAIL FROM:<a@b.example>" + b" SIZE=1" * 17, said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example>" + b" SIZE=1" * 18, said("501 5.5.4 Too many parameters")),
    (b"MAIL FROM:<a@b.example>" + b" SIZE=1" * 17 + b" X", said("555 5.5.4 X parameter unrecognized")),
    (b"RCPT TO:<a@b.example> NOTIFY=NEVER   ", said("250 2.1.5 <a@b.example>... Recipient ok")),
    # mail_esmtp_args()
    (b"MAIL FROM:<a@b.example> SIZE", said("501 5.5.2 SIZE requires a value")),
    (b"MAIL FROM:<a@b.example> SIZE=", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> SIZE=abc", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> SIZE=-1", said("552 5.2.3 Message size invalid")),
    (b"MAIL FROM:<a@b.example> SIZE=-0x", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> SIZE=9223372036854775808", said("552 5.2.3 Message size exceeds maximum value")),
    (b"MAIL FROM:<a@b.example> BODY", said("501 5.5.2 BODY requires a value")),
    (b"MAIL FROM:<a@b.example> BODY=BINARYMIME", said("501 5.5.4 Unknown BODY type BINARYMIME")),
    (b"MAIL FROM:<a@b.example> body=8bitmime", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> BODY=\xe9", said("501 5.5.4 Unknown BODY type i")),
    (b"MAIL FROM:<a@b.example> ENVID=a+2b", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> ENVID=a+2", said("501 5.5.4 Syntax error in ENVID parameter value")),
    (b"MAIL FROM:<a@b.example> ENVID=a ENVID=b", said("501 5.5.0 Duplicate ENVID parameter")),
    (b"MAIL FROM:<a@b.example> SIZE=ENVID=ENVID=a", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> RET=FULL RET=X", said("501 5.5.0 Duplicate RET parameter")),
    (b"MAIL FROM:<a@b.example> RET=X", said('501 5.5.2 Bad argument "X" to RET')),
    (b"MAIL FROM:<a@b.example> AUTH", said("501 5.5.2 AUTH= requires a value")),
    (b"MAIL FROM:<a@b.example> AUTH=<> AUTH=<>", said("501 5.5.0 Duplicate AUTH parameter")),
    (b"MAIL FROM:<a@b.example> AUTH=+", said("501 5.5.4 Syntax error in AUTH parameter value")),
    (b"MAIL FROM:<a@b.example> BY=120;R", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> BY=0;R", said("501 5.5.4 mode R requires BY time > 0")),
    (b"MAIL FROM:<a@b.example> BY=-5;nt", said("250 2.1.0 <a@b.example>... Sender ok")),
    (b"MAIL FROM:<a@b.example> BY=1000000000;N", said("501 5.5.2 BY=1000000000;N out of range")),
    (b"MAIL FROM:<a@b.example> BY=5", said("501 5.5.2 BY= missing ';'")),
    (b"MAIL FROM:<a@b.example> BY=5;X", said("501 5.5.2 illegal by-mode 'X'")),
    (b"MAIL FROM:<a@b.example> BY=5;", said("501 5.5.2 illegal by-mode '?'")),
    (b"MAIL FROM:<a@b.example> BY=5;RX", said("501 5.5.2 illegal by-trace 'X'")),
    (b"MAIL FROM:<a@b.example> SMTPUTF8", said("555 5.5.4 SMTPUTF8 parameter unrecognized")),
    (b"MAIL FROM:<a@b.example> NOTIFY=NEVER", said("555 5.5.4 NOTIFY parameter unrecognized")),
    # rcpt_esmtp_args()
    (b"RCPT TO:<a@b.example> NOTIFY", said("501 5.5.2 NOTIFY requires a value")),
    (b"RCPT TO:<a@b.example> NOTIFY=", said('501 5.5.4 Bad argument ""  to NOTIFY')),
    (b"RCPT TO:<a@b.example> NOTIFY=never", said("250 2.1.5 <a@b.example>... Recipient ok")),
    (b"RCPT TO:<a@b.example> NOTIFY=NEVER,SUCCESS", said('501 5.5.4 Bad argument "NEVER"  to NOTIFY')),
    (b"RCPT TO:<a@b.example> NOTIFY=SUCCESS,,DELAY", said('501 5.5.4 Bad argument ""  to NOTIFY')),
    (b"RCPT TO:<a@b.example> NOTIFY=SUCCESS,DELAY NOTIFY=NEVER", said("250 2.1.5 <a@b.example>... Recipient ok")),
    (b"RCPT TO:<a@b.example> ORCPT=a@b.example", said("501 5.5.4 Syntax error in ORCPT parameter value")),
    (b"RCPT TO:<a@b.example> ORCPT=rfc822;", said("250 2.1.5 <a@b.example>... Recipient ok")),
    (b"RCPT TO:<a@b.example> ORCPT=rfc.822;a", said("501 5.5.4 Syntax error in ORCPT parameter value")),
    (b"RCPT TO:<a@b.example> ORCPT=rfc822;a ORCPT=rfc822;b", said("501 5.5.0 Duplicate ORCPT parameter")),
    (b"RCPT TO:<> NOTIFY=X", said('501 5.5.4 Bad argument "X"  to NOTIFY')),
    (b"RCPT TO:<|a> SIZE=1", said("555 5.5.4 SIZE parameter unrecognized")),
]

STUMBLES = [
    (b"MAILFROM:<a@b>", Because((4, 5), "MAIL or RCPT, and white space")),
    (b"MAIL FROM <a@b>", Because((10, 11), "FROM, a colon and an address")),
    (b'MAIL FROM:<a"b@c> SIZE=1', Because((12, 13), 'a second "')),
    (b"MAIL FROM:<a(b@c>", Because((12, 13), "a ) for each (")),
    (b"RCPT TO:<a@b", Because((12, 12), "a > for each <")),
    (b"RCPT TO:a@b> SIZE=1", Because((11, 12), "a < for each >")),
    (b"RCPT TO:<a@b..c> NOTIFY=NEVER", Because((8, 16), "a domain without an empty label")),
    (b"MAIL FROM:<a@b> SIZE=1 FOO=1", Because((23, 24), "SIZE, BODY, ENVID, RET, AUTH or BY")),
    (b"MAIL FROM:<a@b> BODY=x", Because((21, 22), "7BIT or 8BITMIME")),
    (
        b"MAIL FROM:<a@b> ENVID=a+2g",
        Because((25, 26), "printable ASCII without + and =, or + and two hexadecimal digits"),
    ),
    (b"RCPT TO:<a@b> NOTIFY=NEVER,DELAY", Because((21, 32), "NEVER alone, or SUCCESS, FAILURE and DELAY")),
    (b"RCPT TO:<>", Because((8, 10), "a recipient")),
    (b"MAIL FROM:<a@b>", None),
]


@over("server", ["sendmail@8.18", "sendmail@8.17"])
@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply, server: str) -> None:
    assert predict(command, server).reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because | None) -> None:
    assert predict(command, "sendmail@8.18").because == because


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (b"", "5.0.0 {}... Unbalanced '<'"),
        (b"\\ ", "5.0.0 {}... Unbalanced '<'"),
        (b"(", "5.0.0 {}... Unbalanced '('"),
        (b")", "5.0.0 {}... Unbalanced ')'"),
        (b">", "5.1.0 {}... prescan: token too long"),
        (b"(c)", "5.1.0 {}... prescan: token too long"),
        (b'"', "5.1.0 {}... prescan: token too long"),
    ],
)
def test_a_long_token_is_told_when_it_ends(behind: bytes, said: str) -> None:
    argument = b"<" + b"a" * 257 + behind
    text = argument.decode()
    shown = f"{text[:100]}...{text[-100:]}"
    assert predict(b"MAIL FROM:" + argument, "sendmail").reply == Reply(553, said[:5], said.format(shown))


@pytest.mark.parametrize("server", ["sendmail@8.18", "sendmail@8.17"])
@pytest.mark.parametrize(
    ("before", "sign", "behind", "rule"),
    [
        (b"<a@b.example", b".", b">", "Canonify2, rule 16"),
        (b"<a@", b".", b">", "Canonify2, rule 16"),
        (b"a@b.example", b";", b"", "canonify, rule 11"),
        (b"<a@b.example", b";", b">", "canonify, rule 13"),
        (b"", b"<", b"a@b.example" + b">" * 100, "canonify, rule 16"),
        (b"<a@c", b"@", b"b>", "canonify, rule 26"),
        (b"<a", b"%", b"b.example>", "canonify, rule 31"),
        (b"<a", b"%", b"@lab.test>", "canonify, rule 31"),
    ],
)
def test_a_rule_that_is_applied_a_hundred_times(
    before: bytes, sign: bytes, behind: bytes, rule: str, server: str
) -> None:
    command = b"MAIL FROM:" + before + sign * 100 + behind
    assert predict(command, server).reply == said(f"554 5.3.5 Infinite loop in ruleset {rule}")


def test_a_rule_that_is_applied_a_time_less() -> None:
    path = "<a@b.example" + "." * 99 + ">"
    assert predict(f"MAIL FROM:{path}", "sendmail").reply == said(f"250 2.1.0 {path}... Sender ok")


@pytest.mark.parametrize(
    ("domain", "shown"),
    [
        ("lab.test", ""),
        ("lab test", ""),
        ("[127.0 0.1]", ""),
        ("lab.te st", "@lab.te.st"),
        ("local host", "@local.host"),
        ("localhost.uu cp", "@localhost.uu.cp"),
    ],
)
def test_a_name_of_the_host_in_pieces(domain: str, shown: str) -> None:
    """Class w is looked into with a full stop between two words."""
    said = f'5.1.3 Syntax error in mailbox address "a?{shown}" (non-printable character)'
    assert predict(f"RCPT TO:<a\x01@{domain}>", "sendmail").reply == Reply(501, "5.1.3", said)


def test_a_line_too_long_closes() -> None:
    prediction = predict(b"MAIL FROM:<a@b.example> X=" + b"y" * 2022, "sendmail@8.18")
    assert prediction.reply == said("421 4.7.0 mx.lab.test Command too long, possible attack localhost [127.0.0.1]")
    assert prediction.closes is True


def test_the_longest_line() -> None:
    prediction = predict(b"MAIL FROM:<a@b.example> X=" + b"y" * 2020, "sendmail@8.18")
    assert prediction.reply == said("555 5.5.4 X parameter unrecognized")
    assert prediction.closes is False
