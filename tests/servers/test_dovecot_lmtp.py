"""Dovecot's LMTP replies as the live server gave them, and where it stumbles."""

from __future__ import annotations

import pytest

from smtplint.model import Because, Reply
from smtplint.prediction import predict
from tests.rows import over
from tests.servers import said

FACTS = [
    # smtp_command_parse_line()
    (b"", said("500 5.5.1 Unknown command")),
    (b"1", said("500 5.5.2 Invalid command syntax")),
    (b"x" * 32, said("500 5.5.1 Unknown command")),
    (b"x" * 33, said("500 5.5.2 Invalid command syntax")),
    (b"MAIL", said("501 5.5.4 Invalid parameters")),
    (b"MAIL  ", said("501 5.5.4 Invalid parameters")),
    (b"MAIL  FROM:<a@b>", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL\tFROM:<a@b>", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL \tFROM:<a@b>", said("501 5.5.4 Invalid parameters")),
    (b" MAIL FROM:<a@b>", said("500 5.5.1 Unknown command")),
    (b"MAIL FROM:<a\x00@b>", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL FROM:<a\x7f@b>", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL FROM:<a\xff@b>", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL FROM:<a\r@b>", said("500 5.5.2 Invalid command syntax")),
    (b"mail from:<a@b> \t ", said("250 2.1.0 OK")),
    (b"MAIL FROM <a@b>", said("501 5.5.4 Invalid parameters")),
    (b"RCPT FROM:<a@b>", said("501 5.5.4 Invalid parameters")),
    (b"MAIL " + b"x" * 4_096, said("501 5.5.4 Invalid parameters")),
    (b"MAIL " + b"x" * 4_097, said("500 5.5.2 Line too long")),
    (b"MAIL " + b"x" * 4_096 + b"\x01", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL " + b"x" * 4_097 + b"\x01", said("500 5.5.2 Line too long")),
    (b"MAIL x\x01" + b"x" * 5_000, said("500 5.5.2 Invalid command syntax")),
    (b"MAIL " + b"x" * 5_000 + b"\xff", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL " + b"x" * 8_500 + b"\xff", said("500 5.5.2 Line too long")),
    # what tells that a character is bad must stand in the buffer, behind LHLO, and MAIL before RCPT
    (b"MAIL " + b"x" * 8_165 + b"\xff", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL " + b"x" * 8_166 + b"\xff", said("500 5.5.2 Line too long")),
    (b"MAIL " + b"x" * 8_164 + b"\xc3x", said("500 5.5.2 Invalid command syntax")),
    (b"MAIL " + b"x" * 8_165 + b"\xc3", said("500 5.5.2 Line too long")),
    (b"MAIL " + b"x" * 8_163 + b"\xed\xa0\x80", said("500 5.5.2 Invalid command syntax")),
    (b"RCPT " + b"x" * 8_135 + b"\xe6\x97x", said("500 5.5.2 Invalid command syntax")),
    (b"RCPT " + b"x" * 8_136 + b"\xe6\x97x", said("500 5.5.2 Line too long")),
    (b"MAIL FROM:<a\xe9\x00@b>", said("500 5.5.2 Invalid command syntax")),
    # a sender, sound or broken
    (b"MAIL FROM:", said("501 5.5.4 Invalid FROM: Path is empty string")),
    (b"MAIL FROM: <a@b>", said("501 5.5.4 Invalid FROM: Unexpected whitespace before path")),
    (b"MAIL FROM:\t<a@b>", said("501 5.5.4 Invalid FROM: Unexpected whitespace before path")),
    (b"MAIL FROM:a@b", said("501 5.5.4 Invalid FROM: Missing '<' at beginning of path")),
    (b"MAIL FROM:<>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<a>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<a@>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<@r:>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<a..b@-c.>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<a@[256.1.1.1]>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<<a@b>", said("250 2.1.0 OK")),
    (b"MAIL FROM:<a@b>x", said("501 5.5.4 Invalid FROM: Invalid character in path")),
    (b"MAIL FROM:<<a@b>>", said("501 5.5.4 Invalid FROM: Invalid character in path")),
    (b"MAIL FROM:<>x", said("501 5.5.4 Invalid FROM: Invalid character in path")),
    (b"MAIL FROM:<a b@c>", said("501 5.5.4 Invalid FROM: Invalid character in localpart")),
    (b"MAIL FROM:<a @b>", said("501 5.5.4 Invalid FROM: Invalid character in localpart")),
    (b"MAIL FROM:<a@b c>", said("501 5.5.4 Invalid FROM: Missing '>' at end of path")),
    (b"MAIL FROM:<a", said("501 5.5.4 Invalid FROM: Missing domain")),
    (b"MAIL FROM:<a@b", said("501 5.5.4 Invalid FROM: Missing '>' at end of path")),
    (b'MAIL FROM:<"a b"@c>', said("250 2.1.0 OK")),
    (b'MAIL FROM:<"a b@c>', said("501 5.5.4 Invalid FROM: Premature end of quoted string")),
    (b'MAIL FROM:<"a\\ "@c d>', said("501 5.5.4 Invalid FROM: Missing '>' at end of path")),
    (b'MAIL FROM:<"a>"b c>', said("501 5.5.4 Invalid FROM: Invalid character in localpart")),
    (b'MAIL FROM:<"\\a\\" "@b>', said("250 2.1.0 OK")),
    (b'MAIL FROM:<"a\t"@b>', said("501 5.5.4 Invalid FROM: Invalid character in quoted string")),
    # a recipient: brackets and route
    (b"RCPT TO:", said("501 5.5.4 Invalid TO: Path is empty string")),
    (b"RCPT TO: <a@b>", said("501 5.5.4 Invalid TO: Unexpected whitespace before path")),
    (b"RCPT TO:a@b", said("501 5.5.4 Invalid TO: Missing '<' at beginning of path")),
    (b"RCPT TO:<a@b", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<a b@c>", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<a@b>x", said("501 5.5.4 Invalid TO: Invalid character in path")),
    (b"RCPT TO:<a@b>>", said("501 5.5.4 Invalid TO: Invalid character in path")),
    (b"RCPT TO:<>", said("501 5.5.4 Invalid TO: Null path not allowed")),
    (b"RCPT TO:<a>", said("250 2.1.5 OK")),
    (b"RCPT TO:<@r.example,@s.example:a@b>", said("250 2.1.5 OK")),
    (b"RCPT TO:<@r:>", said("501 5.5.4 Invalid TO: Path only consists of source route")),
    (b"RCPT TO:<@r>", said("501 5.5.4 Invalid TO: Missing ':' at end of source route")),
    (b"RCPT TO:<@r,s:a@b>", said("501 5.5.4 Invalid TO: Missing '@' after ',' in source route")),
    (b"RCPT TO:<@:a@b>", said("501 5.5.4 Invalid TO: Missing domain after '@' in source route")),
    (b"RCPT TO:<@r..s:a@b>", said("501 5.5.4 Invalid TO: Missing domain after '@' in source route")),
    (b"RCPT TO:<@-_:a@b>", said("250 2.1.5 OK")),
    # local part and domain
    (b"RCPT TO:<.a..@b>", said("250 2.1.5 OK")),
    (b"RCPT TO:<a,b@c>", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<(a)@c>", said("501 5.5.4 Invalid TO: Invalid character in localpart")),
    (b'RCPT TO:<"">x', said("501 5.5.4 Invalid TO: Invalid character in path")),
    (b'RCPT TO:<"a>', said("501 5.5.4 Invalid TO: Premature end of quoted string")),
    (b'RCPT TO:<"a\tb"@c>', said("501 5.5.4 Invalid TO: Invalid character in quoted string")),
    (b'RCPT TO:<"a\\\tb"@c>', said("501 5.5.4 Invalid TO: Invalid character after '\\' in quoted string")),
    (b"RCPT TO:<\xc3\xa9@b>", said("250 2.1.5 OK")),
    (b"RCPT TO:<a@>", said("501 5.5.4 Invalid TO: Missing domain after '@'")),
    (b"RCPT TO:<a@@b>", said("501 5.5.4 Invalid TO: Invalid domain")),
    (b"RCPT TO:<a@.b>", said("501 5.5.4 Invalid TO: Invalid domain")),
    (b"RCPT TO:<a@b..c>", said("501 5.5.4 Invalid TO: Empty sub-domain")),
    (b"RCPT TO:<a@b.>", said("501 5.5.4 Invalid TO: Invalid character in domain")),
    (b"RCPT TO:<a@b.!>", said("501 5.5.4 Invalid TO: Invalid character in domain")),
    (b"RCPT TO:<a@b!>", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<a@-_>", said("250 2.1.5 OK")),
    (b"RCPT TO:<a@b\xc3\xa9>", said("250 2.1.5 OK")),
    (b"RCPT TO:<a@\xc3\xa9>", said("501 5.5.4 Invalid TO: Invalid domain")),
    # address literals
    (b"RCPT TO:<a@[001.2.3.255]", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<a@[256.1.1.1]>", said("501 5.5.4 Invalid TO: Invalid IPv4 address literal")),
    (b"RCPT TO:<a@[1.2.3]>", said("501 5.5.4 Invalid TO: Invalid IPv4 address literal")),
    (b"RCPT TO:<a@[1.2.3", said("501 5.5.4 Invalid TO: Missing ']' at end of address literal")),
    (b"RCPT TO:<a@[1.2.3.4", said("501 5.5.4 Invalid TO: Missing ']' at end of address literal")),
    (b"RCPT TO:<a@[1.2.3.4>", said("501 5.5.4 Invalid TO: Invalid character in address literal")),
    (b"RCPT TO:<a@[]>", said("501 5.5.4 Invalid TO: Invalid address literal")),
    (b"RCPT TO:<a@[tag]>", said("501 5.5.4 Invalid TO: Invalid address literal")),
    (b"RCPT TO:<a@[tag-:x]>", said("501 5.5.4 Invalid TO: Invalid address literal")),
    (b"RCPT TO:<a@[tag:]>", said("501 5.5.4 Invalid TO: Empty address literal")),
    (b"RCPT TO:<a@[tag:x>", said("501 5.5.4 Invalid TO: Missing ']' at end of address literal")),
    (b"RCPT TO:<a@[tag:x y]>", said("501 5.5.4 Invalid TO: Invalid character in address literal")),
    (b"RCPT TO:<a@[IPv6:1::2::3]>", said("501 5.5.4 Invalid TO: Invalid IPv6 address literal")),
    (b"RCPT TO:<a@[ipv6:127.1]x", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<a@[IPv6:0x7f.256]>", said("250 2.1.5 OK")),
    # parameters
    (b"MAIL FROM:<a@b>  SIZE=5", said("501 5.5.4 Invalid MAIL parameter: Parameter is empty")),
    (b"MAIL FROM:<a@b> SIZE=5", said("555 5.5.4 Unsupported parameters")),
    (b"MAIL FROM:<a@b> -X", said("501 5.5.4 Invalid MAIL parameter: Unexpected character in parameter keyword")),
    (b"MAIL FROM:<a@b> A_B=1", said("501 5.5.4 Invalid MAIL parameter: Unexpected character in parameter keyword")),
    (b"MAIL FROM:<a@b> A=b=c", said("501 5.5.4 Invalid MAIL parameter: Unexpected character in parameter value")),
    (b"MAIL FROM:<a@b> A=\xc3\xa9", said("501 5.5.4 Invalid MAIL parameter: Unexpected character in parameter value")),
    (b"MAIL FROM:<a@b> BODY", said("501 5.5.4 Missing BODY= parameter value")),
    (b"MAIL FROM:<a@b> body=7bit", said("250 2.1.0 OK")),
    (b"MAIL FROM:<a@b> BODY=", said("555 5.5.4 Unsupported mail BODY type")),
    (b"MAIL FROM:<a@b> BODY=BINARYMIME", said("555 5.5.4 Unsupported mail BODY type")),
    (b"MAIL FROM:<a@b> BODY=7BIT BODY=9BIT", said("501 5.5.4 Duplicate BODY= parameter")),
    (b"MAIL FROM:<a@b> BODY=7BIT BODYX", said("555 5.5.4 Unsupported parameters")),
    (
        b"MAIL FROM:<a@b> SMTPUTF8",
        said("555 5.5.4 Message requires SMTPUTF8, but next-hop server does not support that"),
    ),
    (b"RCPT TO:<a@b> BODY=7BIT", said("555 5.5.4 Unsupported parameters")),
    (b"RCPT TO:<a@b> NOTIFY=NEVER", said("555 5.5.4 Unsupported parameters")),
    (b"RCPT TO:<a@b> ORCPT", said("501 5.5.4 Missing ORCPT= parameter value")),
    (b"RCPT TO:<a@b> ORCPT=", said("501 5.5.4 Invalid addr-type for ORCPT= parameter")),
    (b"RCPT TO:<a@b> ORCPT=a@b", said("501 5.5.4 Invalid addr-type for ORCPT= parameter")),
    (b"RCPT TO:<a@b> ORCPT=x;", said("501 5.5.4 Invalid ORCPT= parameter: Empty address value")),
    (b"RCPT TO:<a@b> ORCPT=x;y+2b", said("501 5.5.4 Invalid ORCPT= parameter: Invalid hexchar after '+' in xtext")),
    (b"RCPT TO:<a@b> ORCPT=x;y+0A", said("501 5.5.4 Invalid ORCPT= address value: Contains non-printable characters")),
    (b"RCPT TO:<a@b> ORCPT=x;y ORCPT=x;y", said("501 5.5.4 Duplicate ORCPT= parameter")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a", said("250 2.1.5 OK")),
    (b"RCPT TO:<a@b> ORCPT=RFC822;a,b", said("501 5.5.4 Invalid ORCPT= address value: Invalid RFC822 address")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+20b", said("501 5.5.4 Invalid ORCPT= address value: Invalid RFC822 address")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+20<b>", said("250 2.1.5 OK")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;+22a+22", said("501 5.5.4 Invalid ORCPT= address value: Invalid RFC822 address")),
    (
        b"RCPT TO:<a@b> XRCPTFORWARD=a",
        said("550 5.7.14 Unacceptable XRCPTFORWARD= parameter: You are not from trusted IP"),
    ),
    (
        b"RCPT TO:<a@b> XRCPTFORWARD=+00",
        said("501 5.5.4 Invalid XRCPTFORWARD= parameter: Encountered NUL character in xtext"),
    ),
    (
        b"RCPT TO:<a@b> XRCPTFORWARD=a+b",
        said("501 5.5.4 Invalid XRCPTFORWARD= parameter: Invalid hexchar after '+' in xtext"),
    ),
]

# What dovecot-lmtp@2.3 answers where it differs, or might be thought to.
OLDER = [
    (b"RCPT TO:<\xc3\xa9@b>", said("501 5.5.4 Invalid TO: Invalid character in localpart")),
    (b'RCPT TO:<"\xc3\xa9"@b>', said("501 5.5.4 Invalid TO: Invalid character in quoted string")),
    (b"RCPT TO:<a@b\xc3\xa9>", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"RCPT TO:<a@[tag:\xc3\xa9]>", said("501 5.5.4 Invalid TO: Empty address literal")),
    (b"RCPT TO:<a@[IPv6:127.1]>", said("501 5.5.4 Invalid TO: Invalid IPv6 address literal")),
    (b"RCPT TO:<a@[IPv6:::1]x", said("501 5.5.4 Invalid TO: Missing '>' at end of path")),
    (b"MAIL FROM:<a@b> SMTPUTF8", said("555 5.5.4 Unsupported parameters")),
    (b"MAIL FROM:<\xc3\xa9@b>", said("250 2.1.0 OK")),
    (b"RCPT TO:<a@b> ORCPT=x;+80", said("501 5.5.4 Invalid ORCPT= address value: Contains non-printable characters")),
]

WAITED = said("421 4.4.2 mx.lab.test Disconnected for inactivity")
BAD_COMMAND = said("500 5.5.2 Invalid command syntax")
# Where dovecot-lmtp@2.3 waits for the rest of a character, and where it does not.
CUT_BY_NUL = [
    (b"MAIL FROM:<a\xe9\x00@b>", WAITED),
    (b"RCPT TO:<a@b> \xc2\x00", WAITED),
    (b"MAIL FROM:<\xf0\x80\x00@b>", WAITED),
    (b"MAIL FROM:<\xf8\x80\x80\x80\x00@b>", WAITED),
    (b"MAIL FROM:<\xfd\x80\x80\x80\x80\x00@b>", WAITED),
    (b"MAIL FROM:<a\xe9\x00@b> " + b"x" * 5_000, WAITED),
    (b"MAIL " + b"x" * 4_096 + b"\xe9\x00", WAITED),
    (b"MAIL " + b"x" * 4_097 + b"\xe9\x00", said("500 5.5.2 Line too long")),
    (b"MAIL FROM:<\xfe\x00@b>", BAD_COMMAND),
    (b"MAIL FROM:<\xc1\x00@b>", BAD_COMMAND),
    (b"MAIL FROM:<\x80\x00@b>", BAD_COMMAND),
    (b"MAIL FROM:<\xf0\x80\x01\x00@b>", BAD_COMMAND),
    (b"MAIL FROM:<\xc3\xa9\x00@b>", BAD_COMMAND),
    (b"MAIL FROM:<\x01\xe9\x00@b>", BAD_COMMAND),
    (b"MAIL\xe9\x00", BAD_COMMAND),
]

IPV6_LITERAL = said("501 5.5.4 Invalid TO: Invalid IPv6 address literal")
# Of the interfaces that a scope may name, "lo" is on every host.
SCOPES = [
    (b"fe80::1%lo", None),
    (b"FEBF::1%lo", None),
    (b"ff01::1%lo", None),
    (b"ff12::1%lo", None),
    (b"fe80::1%LO", IPV6_LITERAL),
    (b"fec0::1%lo", IPV6_LITERAL),
    (b"::1%lo", IPV6_LITERAL),
    (b"::1%4294967295", None),
    (b"::1%4294967296", IPV6_LITERAL),
]

STUMBLES: list[tuple[bytes, Because | None]] = [
    (b"MAIL FROM <a@b>", Because((9, 10), "FROM:")),
    (b"MAIL  FROM:<a@b>", Because((6, 7), "one space behind the name")),
    (b"MAIL FROM: <a@b>", Because((10, 11), "no blank before the path")),
    (b"MAIL FROM:a@b", Because((10, 11), "the path in angle brackets")),
    (b"MAIL FROM:<a b@c>", Because((12, 13), 'an "@"')),
    (b"MAIL FROM:<a@b>x", Because((15, 16), "the end or a space")),
    (b"RCPT TO:<a@b", Because((12, 12), 'a closing ">"')),
    (b"RCPT TO:<a@b..c>", Because((13, 14), "a label")),
    (b"RCPT TO:<a@b.!>", Because((13, 14), "a label")),
    (b"RCPT TO:<a@[1.2.3]>", Because((17, 18), "four numbers up to 255")),
    (b"RCPT TO:<@r..s:a@b>", Because((12, 13), "a domain")),
    (b"RCPT TO:<@r,s:a@b>", Because((12, 13), 'an "@"')),
    (b"RCPT TO:<@r>", Because((11, 12), "a colon")),
    (b'RCPT TO:<"a', Because((11, 11), "the closing quote")),
    (b'RCPT TO:<"a\tb"@c>', Because((11, 12), "a printable character")),
    (b"MAIL FROM:<a@b> SIZE=5", Because((17, 18), "BODY: LMTP offers no other parameter")),
    (b"MAIL FROM:<a@b> BODY=9BIT", Because((21, 22), "7BIT or 8BITMIME")),
    (b"RCPT TO:<a@b> ORCPT=rfc822;a+b", Because((29, 30), "two capital hexadecimal digits after +")),
    (b"MAIL FROM:<a@b>", None),
]


@over(("command", "reply"), FACTS)
def test_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "dovecot-lmtp@2.4").reply == reply


@over(("command", "reply"), OLDER)
def test_older_reply(command: bytes, reply: Reply) -> None:
    assert predict(command, "dovecot-lmtp@2.3").reply == reply


@pytest.mark.parametrize(("literal", "refusal"), SCOPES)
def test_a_scope(literal: bytes, refusal: Reply | None) -> None:
    command = b"RCPT TO:<a@[IPv6:" + literal + b"]>"
    assert predict(command, "dovecot-lmtp@2.4").reply == (refusal or said("250 2.1.5 OK"))
    assert predict(command, "dovecot-lmtp@2.3").reply == IPV6_LITERAL


@over(("command", "because"), STUMBLES)
def test_because(command: bytes, because: Because | None) -> None:
    assert predict(command, "dovecot-lmtp@2.4").because == because


@pytest.mark.parametrize("path", [b"<+>", b"<+a>", b'<"+">', b'<"\\+a">', b"<@r.test:+a>", b"<+> ORCPT=rfc822;a@b"])
def test_a_recipient_of_detail_alone_ends_the_process(path: bytes) -> None:
    """The user in front of the "+" is nothing, and no domain stands behind it."""
    prediction = predict(b"RCPT TO:" + path, "dovecot-lmtp")
    assert (prediction.reply, prediction.closes) == (None, True)


@pytest.mark.parametrize("command", [b"RCPT TO:<a+>", b"RCPT TO:<+@b>", b'RCPT TO:<"+a"@b>', b"MAIL FROM:<+@b>"])
def test_detail_is_taken_elsewhere(command: bytes) -> None:
    reply = predict(command, "dovecot-lmtp").reply
    assert (reply and reply.code) == 250


@pytest.mark.parametrize(("command", "reply"), CUT_BY_NUL)
def test_a_character_cut_by_a_nul_is_waited_for(command: bytes, reply: Reply) -> None:
    prediction = predict(command, "dovecot-lmtp@2.3")
    assert (prediction.reply, prediction.closes) == (reply, reply is WAITED)
