"""chasquid's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    (b"get x", said("502 5.7.0 You hear someone cursing shoplifters")),
    (b"RCPT TO:<x\xef\xb8\x8f@lab.test>", said("550 5.1.3 Destination address is invalid")),
    # readLine(), readCommand()
    (b"", said("500 5.5.1 Unknown command")),
    (b"MAIL", said("500 5.5.2 Unknown command")),
    (b"MAIL ", said("500 5.5.2 Unknown command")),
    (b"RCPT FROM:<a@b>", said("500 5.5.2 Unknown command")),
    (b"MAIL FROM <a@b>", said("500 5.5.2 Unknown command")),
    (b"MAIL  FROM:<a@b>", said("500 5.5.2 Unknown command")),
    (b"MAIL\tFROM:<a@b>", said("500 5.5.1 Unknown command")),
    (b" MAIL FROM:<a@b>", said("500 5.5.1 Unknown command")),
    (b"MAILFROM:<a@b>", said("500 5.5.1 Unknown command")),
    (b"MA\xc4\xb1L FROM:<a@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"mail From:<a@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b> " + b"x" * 984, said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b> " + b"x" * 985, said("554 error reading command: line too long")),
    # the first word
    (b"MAIL FROM:", said("500 5.5.4 Malformed command: EOF")),
    (b"MAIL FROM: \t ", said("500 5.5.4 Malformed command: EOF")),
    (b"RCPT TO:\xc2\xa0", said("500 5.5.4 Malformed command: EOF")),
    (b"MAIL FROM: \t<a@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b> FOO=bar SIZE=abc", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b>\xc2\xa0x", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b>\xe2\x80\x8bx", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a @b>", said("501 5.1.7 Sender address malformed")),
    (b'MAIL FROM:<"a b"@c>', said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a\xc2@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a\xe2\x80@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a\xe3\x80\x80@b>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:< >", said("501 5.1.7 Sender address malformed")),
    # ParseAddress()
    (b"MAIL FROM:<>", said("250 2.1.5 You feel like you are being watched")),
    (b"RCPT TO:<>", said("501 5.1.3 Malformed destination address")),
    (b"MAIL FROM:<>x", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:a@b", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:a@b>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a@b>x", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a@b>(c)(d(e))", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@b>(c", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a@b(c)>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:(c)<a@b>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:x(c)<a@b>", said("250 2.1.5 You feel like you are being watched")),
    (b'MAIL FROM:"x".y<a@b>', said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:x,y<a@b>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:a@b<c@d>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:g:a@b;", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:g:<a@b>;(c)", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:g:;", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:g:a@b", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a@b>;", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<@r:a@b>", said("501 5.1.7 Sender address malformed")),
    # the parts
    (b"MAIL FROM:<a..b@c>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<.a@c>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a@c.>", said("501 5.1.7 Sender address malformed")),
    (b'MAIL FROM:<""@c>', said("501 5.1.7 Sender address malformed")),
    (b'MAIL FROM:<"a\\"b"@c>', said("250 2.1.5 You feel like you are being watched")),
    (b'MAIL FROM:<"a\x01"@c>', said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a\xff@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@-_!>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@[1.2.3.4]>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@[::1]>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@[IPv6:::1]>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:<a@[x]>", said("501 5.1.7 Sender address malformed")),
    # length and IDNA, in the order of the verb
    (b"MAIL FROM:<a@" + b"b" * 254 + b">", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@" + b"b" * 255 + b">", said("501 5.1.7 Sender address too long")),
    (b"RCPT TO:<a@" + b"b" * 255 + b">", said("501 5.1.3 Destination address too long")),
    (b'MAIL FROM:<"' + b"a" * 254 + b'"@b>', said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<" + b"\xff" * 85 + b"@b>", said("501 5.1.7 Sender address too long")),
    (b"MAIL FROM:<a@xn--!>", said("501 5.1.8 Malformed sender domain (IDNA conversion failed)")),
    (b"RCPT TO:<a@xn--!>", said("501 5.1.2 Malformed destination domain (IDNA conversion failed)")),
    (b"MAIL FROM:<a@XN--!>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@xn---b>", said("501 5.1.8 Malformed sender domain (IDNA conversion failed)")),
    (b"MAIL FROM:<a@xn--a->", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:<a@xn--!" + b"b" * 255 + b">", said("501 5.1.7 Sender address too long")),
    (b"RCPT TO:<a@xn--!" + b"b" * 255 + b">", said("501 5.1.2 Malformed destination domain (IDNA conversion failed)")),
    # user names of its own domain
    (b"RCPT TO:<\xc3\xa9@lab.test>", said("250 2.1.5 You have an eerie feeling...")),
    (b"RCPT TO:<\xc3\xa9-@lab.test>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<1\xc3\xa9@lab.test>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<\xe2\x82\xac@LAB.test>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<a\xff@lab.test>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<a\xff@LOCALHOST>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<a\xff@localhost.localdomain>", said("250 2.1.5 You have an eerie feeling...")),
    (b"RCPT TO:<\xef\xac\x81@lab.test>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<\xef\xbc\xa1@lab.test>", said("250 2.1.5 You have an eerie feeling...")),
    (b"RCPT TO:<\xd7\x90a@lab.test>", said("550 5.1.3 Destination address is invalid")),
    (b"RCPT TO:<\xd7\x90@lab.test>", said("250 2.1.5 You have an eerie feeling...")),
    (b"RCPT TO:<a\xe2\x80\x8d@lab.test>", said("550 5.1.3 Destination address is invalid")),
]

# What chasquid@1.11 answers where it differs, or might be thought to.
OLDER = [
    (b"MAIL FROM:<a@[1.2.3.4]>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:(c)<a@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:x,y<a@b>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:a@b<c@d>", said("501 5.1.7 Sender address malformed")),
    (b"MAIL FROM:a@<c@d>", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:x:a@b;", said("250 2.1.5 You feel like you are being watched")),
    (b"MAIL FROM:a(<b@c>", said("250 2.1.5 You feel like you are being watched")),
]

STUMBLES: list[tuple[bytes, Because | None]] = [
    (b"MAIL FROM <a@b>", Because((9, 10), "FROM:, with one space before it")),
    (b"MAIL FROM:", Because((10, 10), "an address")),
    (b"MAIL FROM:<a b@c>", Because((12, 13), "an address, in brackets or without, with no blank in it")),
    (b"MAIL FROM:<a..b@c>", Because((13, 14), "an address, in brackets or without, with no blank in it")),
    (b"MAIL FROM:<a@b>x", Because((15, 16), "an address, in brackets or without, with no blank in it")),
    (b"MAIL FROM:a@b>", Because((13, 14), "the end, or a comment: what begins with a whole address is one")),
    (b"RCPT TO:<a>", Because((10, 11), "an address, in brackets or without, with no blank in it")),
    (b"MAIL FROM:<a@[IPv6:::1]>", Because((14, 15), "an address, in brackets or without, with no blank in it")),
    (b"RCPT TO:<a@xn--!>", Because((8, 17), "sound Punycode after xn--")),
    (b"MAIL FROM:<>", None),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "chasquid@1.15").reply == reply


@over(("command", "reply"), OLDER)
def test_older_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "chasquid@1.11").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because | None) -> None:
    assert predict(command, "chasquid@1.15").because == because
