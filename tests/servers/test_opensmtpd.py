"""OpenSMTPD's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    # smtp_io(), smtp_command()
    (b"", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL FROM <a@b>", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL  FROM:<a@b>", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL FROM :<a@b>", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL\tFROM:<a@b>", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b" MAIL FROM:<a@b>", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"mail from:\t \x0b<a@b>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<a@b>\x00 junk", said("250 2.0.0 Ok")),
    (b"MAIL\x00 FROM:<a@b>", said("500 5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL FROM:<a\n@b>", said("500 5.5.1 Invalid command: Pipelining not supported")),
    (b"MAIL FROM:<a@b>\r\nRCPT TO:<a@b>", said("500 5.5.1 Invalid command: Pipelining not supported")),
    # smtp_mailaddr(): brackets
    (b"MAIL FROM:", said("553 5.1.0 Sender address syntax error")),
    (b"RCPT TO:", said("501 5.1.3 Recipient address syntax error")),
    (b"MAIL FROM:a@b", said("553 5.1.0 Sender address syntax error")),
    (b"RCPT TO:a@b", said("501 5.1.3 Recipient address syntax error")),
    (b"MAIL FROM:<a@b", said("553 5.1.0 Sender address syntax error")),
    (b"MAIL FROM:x<a@b>", said("553 5.1.0 Sender address syntax error")),
    (b"MAIL FROM:<<a@b>>", said("553 5.1.0 Sender address syntax error")),
    (b"MAIL FROM:<a@b>SIZE=5", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<a@b>   SIZE=5  AUTH=<>", said("250 2.0.0 Ok")),
    (b"RCPT TO:<a@b>\tNOTIFY=NEVER", said("503 Unsupported option \tNOTIFY=NEVER")),
    # smtp_mailaddr(): the null path and its likes
    (b"MAIL FROM:<>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<:>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<@>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<a b:@>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<@b>", said("553 5.1.0 Sender address syntax error")),
    (b"RCPT TO:<>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<postmaster>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@>", said("250 2.1.5 Destination address valid: Recipient ok")),
    # the route: all before the first colon of what stands before the last @
    (b"RCPT TO:<@r.example,@s.example:a@b>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<nonsense here:a@b>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b:c>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a:b:c@d>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<:a>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b@c>", said("501 5.1.3 Recipient address syntax error")),
    # valid_localpart()
    (b"RCPT TO:<a..b@c>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<.a@c>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a.@c>", said("501 5.1.3 Recipient address syntax error")),
    (b'RCPT TO:<"a"@c>', said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a b@c>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<!#$%&'*/?^`{|}~+-=_@c>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<\xc3\xa9@c>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a(x)@c>", said("501 5.1.3 Recipient address syntax error")),
    (b"MAIL FROM:<" + b"a" * 255 + b"@b>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<" + b"a" * 256 + b"@b>", said("553 5.1.0 Sender address syntax error")),
    (b"MAIL FROM:<" + b"r" * 252 + b":ab@c>", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<" + b"r" * 253 + b":ab@c>", said("553 5.1.0 Sender address syntax error")),
    # valid_domainpart()
    (b"RCPT TO:<a@-b>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@b->", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@_b>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b.-c>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b..c>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@.b>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@b.>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@b\\099>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b\\064>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@\\-b>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@\\b>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b\xc3\xa9>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@" + b"d" * 63 + b">", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@" + b"d" * 64 + b">", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@" + b"d." * 126 + b"e>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@" + b"d." * 126 + b"ee>", said("501 5.1.3 Recipient address syntax error")),
    # address literals
    (b"RCPT TO:<a@[1.2.3.4]>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[01.2.3.4]>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[1.2.3]>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[::1]>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[ipv6:1.2.3.4]>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[IPv6:1::2::3]>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[IPv6:::ffff:1.2.3.4]>", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[tag:x]>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[1.2.3.4>", said("501 5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[1.2.3.4]x>", said("501 5.1.3 Recipient address syntax error")),
    # options
    (b"MAIL FROM:<a@b> SIZE=abc RET=maybe auth=", said("250 2.0.0 Ok")),
    (b"MAIL FROM:<a@b> SIZE", said("503 5.5.4 Invalid command arguments: Unsupported option SIZE")),
    (b"MAIL FROM:<a@b> BODY=7bit BODY=8bitmime", said("250 2.0.0 Ok")),
    (
        b"MAIL FROM:<a@b> BODY=BINARYMIME",
        said("503 5.5.4 Invalid command arguments: Unsupported option BODY=BINARYMIME"),
    ),
    (b"MAIL FROM:<a@b> SMTPUTF8", said("503 5.5.4 Invalid command arguments: Unsupported option SMTPUTF8")),
    (b"MAIL FROM:<a@b> FOO=bar SIZE=1", said("503 5.5.4 Invalid command arguments: Unsupported option FOO=bar")),
    (b"MAIL FROM:<a@b> ENVID=" + b"x" * 100, said("250 2.0.0 Ok")),
    (
        b"MAIL FROM:<a@b> ENVID=" + b"x" * 101,
        said("503 5.5.4 Invalid command arguments: option too large, truncated: " + "x" * 101),
    ),
    (b"RCPT TO:<a@b> SIZE=5", said("503 Unsupported option SIZE=5")),
    (b"RCPT TO:<a@b> {FOO}", said("503 Unsupported option {FOO}")),
    (b"RCPT TO:<a@b> NOTIFY=", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> NOTIFY=maybe,NEVER", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER,DELAY", said("553 NOTIFY option NEVER cannot be combined with other options")),
    (
        b"RCPT TO:<a@b> NOTIFY=NEVER NOTIFY=success",
        said("553 NOTIFY option NEVER cannot be combined with other options"),
    ),
    (b"RCPT TO:<a@b> NOTIFY=NEVER FOO NOTIFY=SUCCESS", said("503 Unsupported option FOO")),
    (b"RCPT TO:<a@b> ORCPT=a@b", said("553 ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=;", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+2Bb", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+b", said("553 ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=x;" + b"y" * 498, said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=x;" + b"y" * 499, said("553 ORCPT address syntax error")),
    # lengths
    (b"MAIL FROM:<a@b>" + b" " * 2_032, said("250 2.0.0 Ok")),
    (b"MAIL FROM:<a@b>" + b" " * 2_033, said("500 5.0.0 Command line too long")),
    (b"MAIL FROM:<a@b>" + b" " * 65_518, said("500 5.0.0 Command line too long")),
    (b"MAIL FROM:<a@b>" + b" " * 65_519, said("500 5.0.0 Line too long")),
]

# What opensmtpd@6.8 answers where it differs, or might be thought to.
OLDER = [
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@b", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=a@b", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=utf-8;a@b", said("553 ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;", said("553 ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@[1.2.3.4]", said("250 2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@[1.2.3]", said("553 ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=" + b"a" * 256 + b"@b", said("553 ORCPT address syntax error")),
]

STUMBLES: list[tuple[bytes, Because | None]] = [
    (b"MAIL FROM <a@b>", Because((9, 10), "MAIL FROM: or RCPT TO:, with one space inside and none before the colon")),
    (b"MAIL FROM:a@b", Because((10, 11), "the path in angle brackets")),
    (b"MAIL FROM:<a@b", Because((14, 14), "the path in angle brackets")),
    (b"RCPT TO:<a..b@c>", Because((11, 12), "atoms with dots between them: no quoted string, no space, ASCII only")),
    (b"RCPT TO:<r:a b@c>", Because((12, 13), "atoms with dots between them: no quoted string, no space, ASCII only")),
    (b'RCPT TO:<"a"@c>', Because((9, 10), "atoms with dots between them: no quoted string, no space, ASCII only")),
    (b"RCPT TO:<a@-b>", Because((11, 12), "a host name, an address literal, or nothing")),
    (b"RCPT TO:<a@b..c>", Because((13, 14), "a host name, an address literal, or nothing")),
    (b"RCPT TO:<a@[1.2.3]>", Because((11, 18), "a host name, an address literal, or nothing")),
    (b"MAIL FROM:<a@b> SIZE=1 FOO=bar", Because((23, 24), "AUTH=, SIZE=, BODY=7BIT, BODY=8BITMIME, RET= or ENVID=")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER,DELAY", Because((21, 32), "NEVER alone, or none of it")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+b", Because((29, 30), "a type, a semicolon and xtext, at most 500 octets")),
    (b"MAIL FROM:<a\n@b>", Because((12, 13), "one line at a time")),
    (b"MAIL FROM:<a@b>", None),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "opensmtpd@7.6").reply == reply


@over(("command", "reply"), OLDER)
def test_older_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "opensmtpd@6.8").reply == reply


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because | None) -> None:
    assert predict(command, "opensmtpd@7.6").because == because
