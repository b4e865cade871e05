"""Postfix's own replies, asked of the running servers: 3.10 and 3.7, strict, and without SMTPUTF8."""

from __future__ import annotations

import pytest

from smtplint.model import Span
from smtplint.prediction import predict
from tests.rows import over

BAD_SENDER = "501 5.1.7 Bad sender address syntax"
BAD_UTF8 = "500 5.5.2 Error: bad UTF-8 syntax"

STOCK = [
    (b"MAIL FROM:<a@b.example>", "250 2.1.0 Ok"),
    (b"RCPT TO:<a@b.example>", "250 2.1.5 Ok"),
    (b"mail from:  <a@b.example> ", "250 2.1.0 Ok"),
    (b"\tMAIL\tFROM:a@b.example", "250 2.1.0 Ok"),
    (b"MAIL FROM:a@b.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<>", "250 2.1.0 Ok"),
    (b"RCPT TO:<>", "501 5.1.3 Bad recipient address syntax"),
    (b"MAIL FROM:", "501 5.5.4 Syntax: MAIL FROM:<address>"),
    (b"MAIL FROM<a@b.example>", "501 5.5.4 Syntax: MAIL FROM:<address>"),
    (b"MAIL FROM :<a@b.example>", "501 5.5.4 Syntax: MAIL FROM:<address>"),
    (b"RCPT FROM:<a@b.example>", "501 5.5.4 Syntax: RCPT TO:<address>"),
    (b"", "500 5.5.2 Error: bad syntax"),
    (b"MAI FROM:<a@b.example>", "500 5.5.2 Error: command not recognized"),
    (b"MAILFROM:<a@b.example>", "221 2.7.0 Error: I can break rules, too. Goodbye."),
    (b"GET / HTTP/1.0", "221 2.7.0 Error: I can break rules, too. Goodbye."),
    (b"-MAIL FROM:<a@b.example>", "221 2.7.0 Error: I can break rules, too. Goodbye."),
    (b"MAIL FROM:<a@b.example", "501 5.1.7 Bad sender address syntax"),
    (b'MAIL FROM:<"a@b.example>', "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@b.example>x", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@b.example>,<c@d.example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<<a@b.example>>", "250 2.1.0 Ok"),
    (b"MAIL FROM:" + b"<" * 21 + b">" * 21, "250 2.1.0 Ok"),
    (b"RCPT TO:" + b"<" * 500 + b">" * 500, "250 2.1.5 Ok"),
    (b"MAIL FROM:" + b"<" * 60 + b"a@b.org" + b">" * 59, "501 5.1.7 Bad sender address syntax"),
    (b'MAIL FROM:"x y"<a@b.example>', "250 2.1.0 Ok"),
    (b"MAIL FROM:Ann <a@b.example>", "555 5.5.4 Unsupported option: <a@b.example>"),
    (b"MAIL FROM:TO:", "250 2.1.0 Ok"),
    (b"MAIL FROM:<(x(y)z)a@b.example>", "250 2.1.0 Ok"),
    (b"RCPT TO:<()>", "501 5.1.3 Bad recipient address syntax"),
    (b"MAIL FROM:<a@@b.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@b..example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<-a@b.example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@-b.example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@b_c.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@1.2.3.4>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@b.example.>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@" + b"b" * 63 + b".example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@" + b"b" * 64 + b".example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@[1.2.3.4]>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@[256.2.3.4]>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@[0.2.3.4]>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@[IPv6:::1]>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@[IPv6:1::2::3]>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@[::1]>", "501 5.1.7 Bad sender address syntax"),
    (b"RCPT TO:<@x.example,@y.example:a@b.example>", "250 2.1.5 Ok"),
    (b"RCPT TO:<a%b..c@lab.test>", "501 5.1.3 Bad recipient address syntax"),
    (b"RCPT TO:<a%b..c@b.example>", "250 2.1.5 Ok"),
    (b"RCPT TO:<b..c!a@lab.test>", "501 5.1.3 Bad recipient address syntax"),
    (b'RCPT TO:<"a@b c"@lab.test>', "501 5.1.3 Bad recipient address syntax"),
    (b"RCPT TO:<a@>", "501 5.1.3 Bad recipient address syntax"),
    (b'RCPT TO:<"">', "501 5.1.3 Bad recipient address syntax"),
    (b"RCPT TO:<postmaster>", "250 2.1.5 Ok"),
    (b"MAIL FROM:<\xc3\xbc@b.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@\xc3\xbc.example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@\xc3\xbc.example> SMTPUTF8", "250 2.1.0 Ok"),
    (b'MAIL FROM:<a@\xc3\xbc.example> X" SMTPUTF8', "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@\xc3\xbc.example> AUTH=< SMTPUTF8 >", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@\xc3\xbc-.example> SMTPUTF8", "501 5.1.7 Bad sender address syntax"),
    (b"RCPT TO:<a@\xc3\xbc.example>", "501 5.1.3 Bad recipient address syntax"),
    (b"MAIL FROM:<a@\xe2\x84\xaa.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<\xfc@b.example>", "500 5.5.2 Error: bad UTF-8 syntax"),
    (b"MAIL FROM:<a@b.example>\x00\xff", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@b.example> SIZE=1 BODY=8bitmime RET=HDRS ENVID=a+2Bb AUTH=<> SMTPUTF8", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@b.example> SIZE=", "501 5.5.4 Bad message size syntax"),
    (b"MAIL FROM:<a@b.example> SIZE=10240001", "552 5.3.4 Message size exceeds fixed limit"),
    (b"MAIL FROM:<a@b.example> SIZE=10240001 SIZE=1", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@b.example> SIZE=9223372036854775808", "552 5.3.4 Message size exceeds file system imposed limit"),
    (b"MAIL FROM:<a@b.example> BODY=BINARYMIME", "555 5.5.4 Unsupported option: BODY=BINARYMIME"),
    (b"MAIL FROM:<a@b.example> RET=FULL RET=FULL", "501 5.5.4 Bad RET parameter syntax"),
    (b"MAIL FROM:<a@b.example> RET=SOME", "501 5.5.4 Bad RET parameter syntax"),
    (b"MAIL FROM:<a@b.example> ENVID=", "501 5.5.4 Bad ENVID parameter syntax"),
    (b"MAIL FROM:<a@b.example> ENVID=a+0Ab", "501 5.5.4 Bad ENVID parameter syntax"),
    (b"MAIL FROM:<a@b.example> AUTH=a AUTH=b", "503 5.5.4 Error: multiple AUTH= options"),
    (b"MAIL FROM:<a@b.example> AUTH=<> AUTH=b", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@b.example> NOTIFY=NEVER", "555 5.5.4 Unsupported option: NOTIFY=NEVER"),
    (b"MAIL FROM:<a@b.example> X=<a b> Y", "555 5.5.4 Unsupported option: X=<a b>"),
    (b"MAIL FROM:<a@b.example> X=<a b", "555 5.5.4 Unsupported option: X=<a b"),
    (b"RCPT TO:<a@b.example> NOTIFY=SUCCESS,,delay", "250 2.1.5 Ok"),
    (b"RCPT TO:<a@b.example> NOTIFY=NEVER,DELAY", "501 5.5.4 Error: Bad NOTIFY parameter syntax"),
    (b"RCPT TO:<a@b.example> NOTIFY=DELAY NOTIFY=DELAY", "501 5.5.4 Error: Bad NOTIFY parameter syntax"),
    (b"RCPT TO:<a@b.example> ORCPT=rfc822;a+40b", "250 2.1.5 Ok"),
    (b"RCPT TO:<a@b.example> ORCPT=rfc822;a+4", "501 5.5.4 Error: Bad ORCPT parameter syntax"),
    (b"RCPT TO:<a@b.example> ORCPT=utf-8;\\x{1F600}", "250 2.1.5 Ok"),
    (b"RCPT TO:<a@b.example> ORCPT=utf-8;\\x{110000}", "501 5.5.4 Error: Bad ORCPT parameter syntax"),
    (b"RCPT TO:<a@b.example> ORCPT=;a", "501 5.5.4 Error: Bad ORCPT parameter syntax"),
    (b"RCPT TO:<a@b.example> SIZE=1", "555 5.5.4 Unsupported option: SIZE=1"),
    (b"MAIL FROM:" + b" " * 2020 + b"<a@b.example>", "250 2.1.0 Ok"),
]
OLDER = [
    (b"MAIL FROM:<a@\xe1\xa0\x86x.example> SMTPUTF8", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@\xe1\x82\xa0.example> SMTPUTF8", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@b.example>\x00\xff", "500 5.5.2 Error: bad UTF-8 syntax"),
    (b"MAIL FROM:<a@b.example>\x00", "250 2.1.0 Ok"),
]
STRICT = [
    (b"MAIL FROM: <a@b.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:a@b.example", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:TO:", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<(x)a@b.example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<x <a@b.example>>", "501 5.1.7 Bad sender address syntax"),
    (b'RCPT TO:<""@b.example>', "501 5.1.3 Bad recipient address syntax"),
    (b"RCPT TO:<@x.example:a@b.example>", "250 2.1.5 Ok"),
    (b"MAIL FROM:<a@b.example,>", "501 5.1.7 Bad sender address syntax"),
]
WITHOUT_SMTPUTF8 = [
    (b"MAIL FROM:<\xfc@b.example>", "250 2.1.0 Ok"),
    (b"MAIL FROM:<a@\xc3\xbc.example>", "501 5.1.7 Bad sender address syntax"),
    (b"MAIL FROM:<a@b.example> SMTPUTF8", "555 5.5.4 Unsupported option: SMTPUTF8"),
    (b'RCPT TO:<"x \xc3\xbc"@b.example>', "250 2.1.5 Ok"),
    (b'RCPT TO:<"x"@\xc3\xbc.example>', "501 5.1.3 Bad recipient address syntax"),
]

SPANS = [
    (b"MAIL FROM<a@b.example>", (9, 10), '"FROM:", then an address'),
    (b"MAIL FROM:<a@b..example>", (15, 16), "a host name"),
    (b"MAIL FROM:<a@1.2.3.4>", (13, 20), "a host name, or an address literal in square brackets"),
    (b"MAIL FROM:<a@b.example", (10, 22), "the end of the quoted string or of the angle bracket"),
    (b"MAIL FROM:<\xfc@b.example>", (11, 12), "valid UTF-8"),
    (b"MAIL FROM:<a@b.example> SIZE=1x", (30, 31), "digits"),
    (b"MAIL FROM:<a@b.example> RET=FULL RET=FULL", (37, 41), "RET only once"),
    (b"RCPT TO:<a@b.example> ORCPT=;a", (28, 29), "an address type, a semicolon and xtext"),
    (b"RCPT TO:<a@b.example>  X=1", (23, 26), "NOTIFY= or ORCPT="),
]


def answer(command: bytes, server: str) -> str:
    reply = predict(command, server).reply
    assert reply is not None
    return f"{reply.code} {reply.text}"


@over(("command", "reply"), STOCK)
def test_stock(command: bytes, reply: str) -> None:
    assert answer(command, "postfix") == reply


@pytest.mark.parametrize(("command", "reply"), OLDER)
def test_older(command: bytes, reply: str) -> None:
    assert answer(command, "postfix@3.7") == reply


@pytest.mark.parametrize(("command", "reply"), STRICT)
def test_strict(command: bytes, reply: str) -> None:
    assert answer(command, "postfix-strict") == reply


@pytest.mark.parametrize(("command", "reply"), WITHOUT_SMTPUTF8)
def test_without_smtputf8(command: bytes, reply: str) -> None:
    assert answer(command, "postfix-noutf8") == reply


@over(("command", "span", "words"), SPANS)
def test_because(command: bytes, span: Span, words: str) -> None:
    assert predict(command, "postfix").because == (span, words)


def test_every_octet_in_a_quoted_string() -> None:
    """What closes the string too early or hides its end is refused, and what is no UTF-8; a line ends at NUL and LF."""
    refused = dict.fromkeys(b'\0\n"\\', BAD_SENDER) | dict.fromkeys(range(128, 256), BAD_UTF8)
    assert {octet: answer(b'MAIL FROM:<"a%c"@b.example>' % octet, "postfix") for octet in range(256)} == {
        octet: refused.get(octet, "250 2.1.0 Ok") for octet in range(256)
    }


@pytest.mark.parametrize(
    ("literal", "own"),
    [
        ("127.0.0.1", True),
        ("127.00.000.001", True),
        ("0177.0.0.1", True),
        ("0127.0.0.1", False),
        ("127.0.0.2", False),
        ("IPv6:::ffff:127.0.0.1", True),
        ("ipv6:0:0::0:FFFF:7F00:0001", True),
        ("IPv6:0:0:0:0:0:ffff:127.0.0.1", True),
        ("IPv6:::ffff:127.0.0.01", False),
        ("IPv6:::ffff:0:127.0.0.1", False),
        ("IPv6:::1", False),
    ],
)
def test_a_literal_of_its_own_is_stripped(literal: str, own: bool) -> None:
    """What stands in front is then looked at, and "-" is no host name."""
    reply = BAD_SENDER if own else "250 2.1.0 Ok"
    assert answer(f"MAIL FROM:<a%-@[{literal}]>".encode(), "postfix") == reply


def test_a_header_ends_the_session() -> None:
    assert [predict(command).closes for command in (b"MAILFROM:<a@b.example>", b"MAI FROM:<a@b.example>")] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("server", "within", "over"),
    [
        ("postfix", BAD_UTF8, "555 5.5.4 Unsupported option: \xc3\xa9???"),
        ("postfix@3.7", BAD_UTF8, BAD_UTF8),
        ("postfix-noutf8", "555 5.5.4 Unsupported option: \xc3\xa9\xff\xe2\x82", "555 5.5.4 Unsupported option: ?????"),
    ],
)
def test_a_line_over_the_limit_is_masked(server: str, within: str, over: str) -> None:
    command = b"RCPT TO:<\x01@b.example> \xc3\xa9\xff\xe2\x82"
    assert answer(command + b" " * (2047 - len(command)), server) == within
    assert answer(command + b" " * (2048 - len(command)), server) == over


def test_the_older_masks_what_has_no_octet_of_a_character_behind_it() -> None:
    assert answer(b"RCPT TO:<a@b.example> \x80\xff" + b" " * 2048, "postfix@3.7") == "555 5.5.4 Unsupported option: ??"


def test_another_command_is_unknown() -> None:
    assert predict(b"EHLO client.example").basis == "unknown"


def test_only_2048_octets_are_read() -> None:
    """The last octet kept is the closing bracket, or the one before it."""
    command = b"MAIL FROM:<" + b"a" * (2048 - 22) + b"@b.example"
    assert len(command) == 2047
    assert answer(command + b">", "postfix") == "250 2.1.0 Ok"
    assert answer(command + b"a>", "postfix") == BAD_SENDER


@pytest.mark.parametrize("piece", [b"<", b"(", b'"', b"\\", b"%", b"a@", b"a%", b" ", b"\x00", b"\xff", b'<"'])
def test_long_input_is_answered(piece: bytes) -> None:
    for head in (b"", b"MAIL FROM:", b"RCPT TO:<a@b.example> "):
        for server in ("postfix", "postfix-strict", "postfix-noutf8", "postfix@3.7"):
            assert predict(head + piece * 50_000, server).reply is not None
