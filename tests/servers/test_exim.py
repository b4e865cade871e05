"""Exim's replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

import pytest

from smtplint.model import Because
from smtplint.prediction import predict
from tests.rows import over

FACTS = [
    # the CR that ends the text is one with the line's end
    (b"RCPT TO:<a@b\rx> X=y", 501, "<a@b\rx> X=y: malformed address: x> X=y may not follow <a@b"),
    # smtp_read_command()
    (b"", 500, "unrecognized command"),
    (b"MAIL FROM <a@b>", 500, "unrecognized command"),
    (b"MAIL  FROM:<a@b>", 500, "unrecognized command"),
    (b"MAIL\tFROM:<a@b>", 500, "unrecognized command"),
    (b"MAIL FROM :<a@b>", 500, "unrecognized command"),
    (b" MAIL FROM:<a@b>", 500, "unrecognized command"),
    (b"MAIL FROM:<a\0@b>", 501, "NUL characters are not allowed in SMTP commands"),
    (b"NONSENSE\0", 501, "NUL characters are not allowed in SMTP commands"),
    (b"mail from:\t<a@b> \t", 250, "OK"),
    (b"MAIL FROM: ", 501, "MAIL must have an address operand"),
    (b"RCPT TO:", 501, "RCPT must have an address operand"),
    (b"RCPT TO:<" + b"a" * 16_371 + b"@b>", 421, "Unexpected error"),
    (b"RCPT TO:<" + b"a" * 16_372 + b"@b>", 500, "unrecognized command"),
    # options, from the last to the first
    (b"MAIL FROM:<a@b> SIZE=52428800", 250, "OK"),
    (b"MAIL FROM:<a@b> SIZE=52428801", 552, "Message size exceeds maximum permitted"),
    (b"MAIL FROM:<a@b> SIZE=-1", 552, "Message size exceeds maximum permitted"),
    (b"MAIL FROM:<a@b> SIZE=-18446744073709551615", 250, "OK"),
    (b"MAIL FROM:<a@b> SIZE=99999999999999999999999", 552, "Message size exceeds maximum permitted"),
    (b"MAIL FROM:<a@b> SIZE=52428801 SIZE=1", 552, "Message size exceeds maximum permitted"),
    (b"MAIL FROM:<a> SIZE=52428801", 552, "Message size exceeds maximum permitted"),
    (b"MAIL FROM:<a@b> SIZE=abc", 250, "OK"),
    (
        b"MAIL FROM:<a@b> BODY=7BIT SIZE=abc",
        501,
        "<a@b> BODY=7BIT: malformed address: BODY=7BIT may not follow <a@b> ",
    ),
    (b"MAIL FROM:<a@b> BODY=", 250, "OK"),
    (b"MAIL FROM:<a@b> BODY", 501, "invalid data for BODY"),
    (b"MAIL FROM:<a@b> BODY=BINARYMIME", 501, "invalid data for BODY"),
    (b"MAIL FROM:<a@b> RET=hdrs ENVID=x", 250, "OK"),
    (b"MAIL FROM:<a@b> RET=BODY", 501, "Value for RET is invalid"),
    (b"MAIL FROM:<a@b> RET=x RET=FULL", 501, "RET can be specified once only"),
    (b"MAIL FROM:<a@b> ENVID=x ENVID=x", 501, "ENVID can be specified once only"),
    (b"MAIL FROM:<a@b> AUTH=a+4", 501, "invalid data for AUTH"),
    (b"MAIL FROM:<a@b> AUTH=<>", 250, "OK"),
    (
        b"MAIL FROM:<a@b> PRDR=x SMTPUTF8=x",
        501,
        "<a@b> PRDR=x SMTPUTF8=x: malformed address: PRDR=x SMTPUTF8=x may not follow <a@b> ",
    ),
    (b"MAIL FROM:<a@b>\tFOO=bar", 501, "<a@b> FOO=bar: malformed address: FOO=bar may not follow <a@b> "),
    (b"RCPT TO:<a@b> FOO", 501, "<a@b>=FOO: malformed address: =FOO may not follow <a@b>"),
    (b"RCPT TO:<a@b> SIZE=5", 501, "<a@b> SIZE=5: malformed address: SIZE=5 may not follow <a@b> "),
    (b"RCPT TO:<a@b> NOTIFY=SUCCESS,", 250, "Accepted"),
    (b"RCPT TO:<a@b> NOTIFY=NEVER,DELAY", 501, "Invalid value for NOTIFY parameter"),
    (b"RCPT TO:<a@b> NOTIFY=x NOTIFY=NEVER", 501, "NOTIFY can be specified once only"),
    (b"RCPT TO:<a@b> NOTIFY= NOTIFY=", 250, "Accepted"),
    (b"RCPT TO:<a@b> ORCPT= ORCPT=", 501, "ORCPT can be specified once only"),
    # parse_extract_address()
    (b"MAIL FROM:<>", 250, "OK"),
    (b"RCPT TO:<>", 501, "<>: missing or malformed local part"),
    (b"MAIL FROM:;", 501, ";: empty address"),
    (b"MAIL FROM:<a@b", 501, "<a@b: '>' missing at end of address"),
    (b"MAIL FROM:<a b@c>", 501, '<a b@c>: "@" or "." expected after "a"'),
    (b"MAIL FROM:<a(x).b c>", 501, '<a(x).b c>: "@" or "." expected after "a.b"'),
    (b"MAIL FROM:<a@b@c>", 501, "<a@b@c>: malformed address: @c> may not follow <a@b"),
    (b"MAIL FROM:<<a@b>>", 501, "<<a@b>>: missing or malformed local part"),
    (b"MAIL FROM:<a@>", 501, "<a@>: domain missing or malformed"),
    (b"MAIL FROM:<a@b.>", 501, "<a@b.>: domain missing or malformed"),
    (b"MAIL FROM:<a@-b>", 501, "<a@-b>: domain missing or malformed"),
    (b'MAIL FROM:<"a@b>', 501, '<"a@b>: unmatched doublequote in local part'),
    (b'MAIL FROM:A "B <a@b>', 501, 'A "B <a@b>: unmatched doublequote in local part (expected word or "<")'),
    (b"MAIL FROM:A, B <a@b>", 501, 'A, B <a@b>: missing or malformed local part (expected word or "<")'),
    (b"MAIL FROM:A. N. Other <a@b>", 250, "OK"),
    (b"MAIL FROM:(one (two))<..a..b@c(d)>(e)", 250, "OK"),
    (b"MAIL FROM:<@a,@b:c@d>", 250, "OK"),
    (b"MAIL FROM:<@a,@b>", 501, "<@a,@b>: colon expected after route list"),
    (b"MAIL FROM:<@a>", 501, "<@a>: no local part"),
    (b"MAIL FROM:<@a:b>", 501, "<@a:b>: domain missing in source-routed address"),
    (b"MAIL FROM:<a@[192.0.2.1]>", 501, "<a@[192.0.2.1]>: domain literals not allowed"),
    (b"MAIL FROM:a@[anything!]", 250, "OK"),
    (b"MAIL FROM:<a@b\xc3\xa9> SMTPUTF8", 250, "OK"),
    (b"MAIL FROM:<a@b\xc3> SMTPUTF8", 501, "<a@b\xc3>: invalid UTF-8 byte sequence"),
    (
        b"MAIL FROM:<a@b\xc3\xa9>",
        501,
        "<a@b\xc3\xa9>: malformed address: \xc3\xa9> may not follow <a@b",
    ),
    (b"MAIL FROM:<" + b"a" * 254 + b"@b>", 250, "OK"),
    (
        b"MAIL FROM:<" + b"a" * 255 + b"@b>",
        501,
        f"<{'a' * 255}@b>: address is ridiculously long: {'a' * 64}...",
    ),
    # whether a domain is needed
    (b"MAIL FROM:<a>", 501, "<a>: sender address must contain a domain"),
    (b"MAIL FROM:postmaster", 501, "postmaster: sender address must contain a domain"),
    (b"RCPT TO:<PostMaster>", 250, "Accepted"),
    (b"RCPT TO:<(x)postmaster>", 250, "Accepted"),
    (b'RCPT TO:<"postmaster">', 501, '<"postmaster">: recipient address must contain a domain'),
]


@over("server", ["exim@4.98", "exim@4.96"])
@over(("command", "code", "text"), FACTS)
def test_reply(server: str, command: bytes, code: int, text: str) -> None:
    prediction = predict(command, server)
    assert prediction.reply == (code, None, text)
    assert prediction.closes == (code == 421)


@pytest.mark.parametrize(
    ("command", "code", "text"),
    [
        (b"MAIL FROM:<a@[192.0.2.1]>", 250, "OK"),
        (b"RCPT TO:<a@[ipv6:::]>", 250, "Accepted"),
        (b"RCPT TO:<a@[]>", 250, "Accepted"),
        (b"RCPT TO:<a@[x.1]>", 501, "<a@[x.1]>: malformed domain literal"),
        (b"RCPT TO:<a@[1.2>", 501, "<a@[1.2>: malformed domain literal"),
    ],
)
def test_literals_allowed(command: bytes, code: int, text: str) -> None:
    assert predict(command, "exim-literals").reply == (code, None, text)


@over(
    ("command", "because"),
    [
        (b"MAIL FROM :<a@b>", ((9, 10), "MAIL FROM: or RCPT TO:, with one space")),
        (b"MAIL FROM: <a b@c>", ((14, 15), "@ and a domain")),
        (b"MAIL FROM:<a@b", ((14, 14), ">")),
        (b"MAIL FROM:<a@b> BODY=8", ((16, 22), "7BIT or 8BITMIME")),
        (b"RCPT TO:<a@b.c>x", ((15, 16), "nothing after the address but known parameters")),
        (b"RCPT TO:<bob>", ((9, 12), "@ and a domain, or postmaster")),
        (b"MAIL FROM:<a@b>", None),
    ],
)
def test_because(command: bytes, because: Because | None) -> None:
    assert predict(command, "exim").because == because


@pytest.mark.parametrize(
    ("piece", "code"),
    [
        (b"(", 250),
        (b'("', 250),
        (b"(a)", 250),
        (b"a.", 421),
        (b"a ", 421),
        (b"\\", 421),
        (b' "', 421),
        (b" PRDR", 421),
        (b"@a,", 421),
    ],
)
def test_the_longest_line(piece: bytes, code: int) -> None:
    """A fault so late cannot be quoted: Exim gives up the connection. Comments that nest do not hold it up."""
    prediction = predict((b"MAIL FROM:<a@b>" + piece * 16_384)[:16_383], "exim")
    assert prediction.reply == (code, None, "OK" if code == 250 else "Unexpected error")
    assert prediction.closes == (code == 421)
