"""OpenSMTPD's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    # smtp_io(), smtp_command()
    (b"", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL FROM <a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL  FROM:<a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL FROM :<a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL\tFROM:<a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b" MAIL FROM:<a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"mail from:\t \x0b<a@b>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<a@b>\x00 junk", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL\x00 FROM:<a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Command unrecognized")),
    (b"MAIL FROM:<a\n@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Pipelining not supported")),
    (b"MAIL FROM:<a@b>\r\nRCPT TO:<a@b>", Reply(500, "5.5.1", "5.5.1 Invalid command: Pipelining not supported")),
    # smtp_mailaddr(): brackets
    (b"MAIL FROM:", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"RCPT TO:", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"MAIL FROM:a@b", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"RCPT TO:a@b", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"MAIL FROM:<a@b", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"MAIL FROM:x<a@b>", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"MAIL FROM:<<a@b>>", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"MAIL FROM:<a@b>SIZE=5", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<a@b>   SIZE=5  AUTH=<>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"RCPT TO:<a@b>\tNOTIFY=NEVER", Reply(503, None, "Unsupported option \tNOTIFY=NEVER")),
    # smtp_mailaddr(): the null path and its likes
    (b"MAIL FROM:<>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<:>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<@>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<a b:@>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<@b>", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"RCPT TO:<>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<postmaster>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    # the route: all before the first colon of what stands before the last @
    (b"RCPT TO:<@r.example,@s.example:a@b>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<nonsense here:a@b>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b:c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a:b:c@d>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<:a>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    # valid_localpart()
    (b"RCPT TO:<a..b@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<.a@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a.@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b'RCPT TO:<"a"@c>', Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a b@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<!#$%&'*/?^`{|}~+-=_@c>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<\xc3\xa9@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a(x)@c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"MAIL FROM:<" + b"a" * 255 + b"@b>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<" + b"a" * 256 + b"@b>", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    (b"MAIL FROM:<" + b"r" * 252 + b":ab@c>", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<" + b"r" * 253 + b":ab@c>", Reply(553, "5.1.0", "5.1.0 Sender address syntax error")),
    # valid_domainpart()
    (b"RCPT TO:<a@-b>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@b->", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@_b>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b.-c>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b..c>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@.b>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@b.>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@b\\099>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b\\064>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@\\-b>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@\\b>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b\xc3\xa9>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@" + b"d" * 63 + b">", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@" + b"d" * 64 + b">", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@" + b"d." * 126 + b"e>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@" + b"d." * 126 + b"ee>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    # address literals
    (b"RCPT TO:<a@[1.2.3.4]>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[01.2.3.4]>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[1.2.3]>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[::1]>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[ipv6:1.2.3.4]>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[IPv6:1::2::3]>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[IPv6:::ffff:1.2.3.4]>", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@[tag:x]>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[1.2.3.4>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    (b"RCPT TO:<a@[1.2.3.4]x>", Reply(501, "5.1.3", "5.1.3 Recipient address syntax error")),
    # options
    (b"MAIL FROM:<a@b> SIZE=abc RET=maybe auth=", Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<a@b> SIZE", Reply(503, "5.5.4", "5.5.4 Invalid command arguments: Unsupported option SIZE")),
    (b"MAIL FROM:<a@b> BODY=7bit BODY=8bitmime", Reply(250, "2.0.0", "2.0.0 Ok")),
    (
        b"MAIL FROM:<a@b> BODY=BINARYMIME",
        Reply(503, "5.5.4", "5.5.4 Invalid command arguments: Unsupported option BODY=BINARYMIME"),
    ),
    (b"MAIL FROM:<a@b> SMTPUTF8", Reply(503, "5.5.4", "5.5.4 Invalid command arguments: Unsupported option SMTPUTF8")),
    (
        b"MAIL FROM:<a@b> FOO=bar SIZE=1",
        Reply(503, "5.5.4", "5.5.4 Invalid command arguments: Unsupported option FOO=bar"),
    ),
    (b"MAIL FROM:<a@b> ENVID=" + b"x" * 100, Reply(250, "2.0.0", "2.0.0 Ok")),
    (
        b"MAIL FROM:<a@b> ENVID=" + b"x" * 101,
        Reply(503, "5.5.4", "5.5.4 Invalid command arguments: option too large, truncated: " + "x" * 101),
    ),
    (b"RCPT TO:<a@b> SIZE=5", Reply(503, None, "Unsupported option SIZE=5")),
    (b"RCPT TO:<a@b> {FOO}", Reply(503, None, "Unsupported option {FOO}")),
    (b"RCPT TO:<a@b> NOTIFY=", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> NOTIFY=maybe,NEVER", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (
        b"RCPT TO:<a@b> NOTIFY=NEVER,DELAY",
        Reply(553, None, "NOTIFY option NEVER cannot be combined with other options"),
    ),
    (
        b"RCPT TO:<a@b> NOTIFY=NEVER NOTIFY=success",
        Reply(553, None, "NOTIFY option NEVER cannot be combined with other options"),
    ),
    (b"RCPT TO:<a@b> NOTIFY=NEVER FOO NOTIFY=SUCCESS", Reply(503, None, "Unsupported option FOO")),
    (b"RCPT TO:<a@b> ORCPT=a@b", Reply(553, None, "ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=;", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+2Bb", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+b", Reply(553, None, "ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=x;" + b"y" * 498, Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=x;" + b"y" * 499, Reply(553, None, "ORCPT address syntax error")),
    # lengths
    (b"MAIL FROM:<a@b>" + b" " * 2_032, Reply(250, "2.0.0", "2.0.0 Ok")),
    (b"MAIL FROM:<a@b>" + b" " * 2_033, Reply(500, "5.0.0", "5.0.0 Command line too long")),
    (b"MAIL FROM:<a@b>" + b" " * 65_518, Reply(500, "5.0.0", "5.0.0 Command line too long")),
    (b"MAIL FROM:<a@b>" + b" " * 65_519, Reply(500, "5.0.0", "5.0.0 Line too long")),
]

# What opensmtpd@6.8 answers where it differs, or might be thought to.
OLDER = [
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@b", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=a@b", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=utf-8;a@b", Reply(553, None, "ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;", Reply(553, None, "ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@[1.2.3.4]", Reply(250, "2.1.5", "2.1.5 Destination address valid: Recipient ok")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a@[1.2.3]", Reply(553, None, "ORCPT address syntax error")),
    (b"RCPT TO:<a@b> ORCPT=" + b"a" * 256 + b"@b", Reply(553, None, "ORCPT address syntax error")),
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
