"""Which code the RFCs have for which fault."""

from __future__ import annotations

from smtplint.model import Span
from smtplint.prediction import predict
from tests.rows import over

MAIL_OK = "250 2.1.0 Requested mail action okay, completed"
RCPT_OK = "250 2.1.5 Requested mail action okay, completed"
UNRECOGNIZED = "500 5.5.2 Syntax error, command unrecognized"
LINE_TOO_LONG = "500 5.5.2 Line too long"
ARGUMENTS = "501 5.5.4 Syntax error in parameters or arguments"
OCTETS = "501 5.5.2 Syntax error in parameters or arguments"
TOO_LONG = "501 5.5.4 Path too long"
NO_SENDER = "553 5.1.7 Requested action not taken: mailbox name not allowed"
NO_RECIPIENT = "553 5.1.3 Requested action not taken: mailbox name not allowed"
NOT_ASCII = "553 5.6.7 Requested action not taken: mailbox name not allowed"
UNKNOWN = "555 5.5.4 MAIL FROM/RCPT TO parameters not recognized or not implemented"

DOMAIN_252 = b".".join([b"d" * 63] * 3 + [b"d" * 60])

REPLIES = [
    # the verb and the frame
    (b"MAIL FROM:<a@b.example>", MAIL_OK),
    (b"rcpt to:<a@b.example>", RCPT_OK),
    (b"MAIL FROM:<a@b.example> \t", MAIL_OK),
    (b"", UNRECOGNIZED),
    (b" MAIL FROM:<a@b.example>", UNRECOGNIZED),
    (b"MAILFROM:<a@b.example>", UNRECOGNIZED),
    (b"MAIL\tFROM:<a@b.example>", UNRECOGNIZED),
    (b"MAIL", ARGUMENTS),
    (b"MAIL  FROM:<a@b.example>", ARGUMENTS),
    (b"MAIL FROM <a@b.example>", ARGUMENTS),
    (b"MAIL FROM: <a@b.example>", ARGUMENTS),
    (b"RCPT FROM:<a@b.example>", ARGUMENTS),
    # the path
    (b"MAIL FROM:a@b.example", ARGUMENTS),
    (b"MAIL FROM:<a@b.example", ARGUMENTS),
    (b"MAIL FROM:<a@b.example>x", ARGUMENTS),
    (b'MAIL FROM:<"a@b.example>', ARGUMENTS),
    (b"MAIL FROM:<>", MAIL_OK),
    (b"RCPT TO:<>", ARGUMENTS),
    (b"RCPT TO:<PostMaster>", RCPT_OK),
    (b"MAIL FROM:<postmaster>", NO_SENDER),
    (b"RCPT TO:<@x.example,@y.example:a@b.example>", RCPT_OK),
    (b"RCPT TO:<@x.example>", NO_RECIPIENT),
    # the mailbox
    (b"MAIL FROM:<a..b@c.example>", NO_SENDER),
    (b"RCPT TO:<a b@c.example>", NO_RECIPIENT),
    (b'RCPT TO:<"a b>\\""@c.example>', RCPT_OK),
    (b"RCPT TO:<a@>", NO_RECIPIENT),
    (b"RCPT TO:<a@b_c.example>", NO_RECIPIENT),
    (b"RCPT TO:<a@-b.example>", NO_RECIPIENT),
    (b"RCPT TO:<a@" + b"b" * 64 + b">", NO_RECIPIENT),
    (b"MAIL FROM:<a@[192.0.2.1]>", MAIL_OK),
    (b"MAIL FROM:<a@[192.0.2.256]>", NO_SENDER),
    (b"MAIL FROM:<a@[IPv6:2001:db8::1]>", MAIL_OK),
    (b"MAIL FROM:<a@[IPv6:1:2:3:4:5:6:7::]>", NO_SENDER),
    (b"MAIL FROM:<a@[2001:db8::1]>", NO_SENDER),
    (b"MAIL FROM:<a@[x400:c=us]>", MAIL_OK),
    # octets
    (b"MAIL FROM:<a\x01b@c.example>", OCTETS),
    (b"MAIL FROM:<a\xe9b@c.example>", OCTETS),
    (b"MAIL FROM:<a\x01.@c.example>", NO_SENDER),
    ("MAIL FROM:<ü@c.example>".encode(), NOT_ASCII),
    ("MAIL FROM:<ü@ü.example> SMTPUTF8".encode(), MAIL_OK),
    ("RCPT TO:<ü@c.example>".encode(), NOT_ASCII),
    # lengths
    (b"MAIL FROM:<" + b"a" * 64 + b"@b.example>", MAIL_OK),
    (b"MAIL FROM:<" + b"a" * 65 + b"@b.example>", TOO_LONG),
    (b"MAIL FROM:<a@" + DOMAIN_252 + b">", MAIL_OK),
    (b"MAIL FROM:<a@" + DOMAIN_252 + b"d>", TOO_LONG),
    (b"RCPT TO:<a@b.example> ORCPT=rfc822;" + b"a" * 493, RCPT_OK),
    (b"RCPT TO:<a@b.example> ORCPT=rfc822;" + b"a" * 494, ARGUMENTS),
    (b"MAIL FROM:<a@b.example> ENVID=" + b"a" * 101, ARGUMENTS),
    (b"MAIL FROM:<a@b.example>" + b" " * 1156, MAIL_OK),
    (b"MAIL FROM:<a@b.example>" + b" " * 1157, LINE_TOO_LONG),
    (b"NONSENSE" * 63 + b"123456", UNRECOGNIZED),
    (b"NONSENSE" * 63 + b"1234567", LINE_TOO_LONG),
    # parameters
    (b"MAIL FROM:<a@b.example> SIZE=1 BODY=8bitmime SMTPUTF8 RET=HDRS ENVID=a+2Bb AUTH=<>", MAIL_OK),
    (b"RCPT TO:<a@b.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;a@b.example", RCPT_OK),
    (b"MAIL FROM:<a@b.example>  SIZE=1", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> SIZE =1", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> SIZE", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> SIZE=", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> SIZE=x", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> SIZE=1 size=1", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> BODY=BINARYMIME", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> SMTPUTF8=1", ARGUMENTS),
    (b"MAIL FROM:<a@b.example> junk", UNKNOWN),
    (b"MAIL FROM:<a@b.example> NOTIFY=NEVER", UNKNOWN),
    (b"RCPT TO:<a@b.example> SIZE=1", UNKNOWN),
    (b"RCPT TO:<a@b.example> NOTIFY=NEVER,DELAY", ARGUMENTS),
    # two faults: the path before the parameters
    (b"MAIL FROM:<a..b@c.example> FOO=bar", NO_SENDER),
    (b"MAIL FROM:<a@b.example> FOO=bar SIZE=x", UNKNOWN),
]

SPANS = [
    (b"MAIL FROM <a@b.example>", (9, 10), '" FROM:" and a path in angle brackets'),
    (b"MAIL FROM:<a\xe9@b.example>", (13, 14), "printable ASCII, or UTF-8"),
    (b"MAIL FROM:<a@b.example> SIZE=1x", (30, 31), "1 to 20 digits"),
    (b"RCPT TO:<a@b.example> FOO=bar", (22, 23), "NOTIFY, ORCPT"),
]


@over(("command", "expected"), REPLIES)
def test_reply(command: bytes, expected: str) -> None:
    reply = predict(command, "rfc5321").reply
    assert reply is not None
    assert f"{reply.code} {reply.text}" == expected
    assert reply.enhanced == expected.split()[1]


@over(("command", "span", "words"), SPANS)
def test_because(command: bytes, span: Span, words: str) -> None:
    assert predict(command, "rfc5321").because == (span, words)


def test_other_commands_are_unknown() -> None:
    prediction = predict(b"EHLO client.example", "rfc5321")
    assert (prediction.reply, prediction.basis) == (None, "unknown")
