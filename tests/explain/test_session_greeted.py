"""What the greeting, and what the server offered behind it, have to do with a refusal."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue, verdict

HELO = b"S: 220 a.example ESMTP\nC: HELO c.example\nS: 250 a.example\n"
EHLO = b"S: 220 a.example ESMTP\nC: EHLO c.example\nS: 250-a.example\nS: 250-AUTH PLAIN CRAM-MD5\nS: 250 AUTH=PLAIN\n"
PLAIN = "The client said HELO, behind which no parameter may stand: greet with EHLO, or leave out {}."
UNLISTED = "The server lists no AUTH LOGIN in its reply to EHLO; log in with what it lists: PLAIN, CRAM-MD5."
WRONG = (
    (
        "Check user name, password and mechanism; often the user name is the whole address, and some providers want an "
        "app password."
    ),
    "Check that the account is one of this very server's.",
)


def judged(session: bytes) -> tuple[tuple[str, ...], str | None, bool | None, str | None]:
    """What to do first, whose manner the replies are in, and what is predicted of the last."""
    found = verdict.judge(dialogue.read(session))
    *_, last = found.exchanges
    return found.advice, found.server, last.agrees, last.foretold


@pytest.mark.parametrize(
    ("command", "advice"),
    [
        (
            b"C: MAIL FROM:<a@b.example> SIZE=100\n",
            (
                "Begin with line 4: address or brackets malformed.",
                PLAIN.format('"SIZE=100"'),
                "Send instead: MAIL FROM:<a@b.example>",
            ),
        ),
        (
            b"C: MAIL FROM: <a@b.example> SIZE=100 BODY=8BITMIME\n",
            (
                "Begin with line 4: address or brackets malformed.",
                PLAIN.format('"SIZE=100 BODY=8BITMIME"'),
                "White space after the colon; the < of the address belongs right behind it.",
                "Send instead: MAIL FROM:<a@b.example>",
            ),
        ),
    ],
)
def test_behind_helo_no_parameter_may_stand(command: bytes, advice: tuple[str, ...]) -> None:
    reply = b"S: 501 Syntax: MAIL FROM: <address>\n"
    assert judged(HELO + command + reply) == (advice, "aiosmtpd", None, None)


def test_behind_helo_a_command_without_parameters_is_predicted() -> None:
    session = HELO + b"C: MAIL FROM:a@b.example\nS: 501 Syntax: MAIL FROM: <address>\n"
    assert judged(session) == (
        (
            "Begin with line 4: address or brackets malformed.",
            (
                "No angle brackets round the address; it belongs between < and >. The prediction for aiosmtpd "
                "says otherwise: 250 OK."
            ),
            "Send instead: MAIL FROM:<a@b.example>",
        ),
        "aiosmtpd",
        False,
        "250 OK",
    )


@pytest.mark.parametrize(
    ("before", "reply", "advice"),
    [
        (b"", b"535 5.7.8 Error: authentication failed: Invalid authentication mechanism", (UNLISTED,)),
        (b"", b"504 5.5.4 Unrecognized authentication type", (UNLISTED,)),
        # what is not listed may be taken all the same, and the password be wrong
        (b"", b"535 5.7.8 Error: authentication failed", (UNLISTED, *WRONG)),
        # behind STARTTLS the offers before it are nothing
        (b"C: STARTTLS\nS: 220 go\n", b"535 5.7.8 Error: authentication failed", WRONG),
    ],
)
def test_a_mechanism_that_is_not_listed(before: bytes, reply: bytes, advice: tuple[str, ...]) -> None:
    line = 6 + before.count(b"\n")
    found, *_ = judged(EHLO + before + b"C: AUTH LOGIN\nS: " + reply + b"\n")
    assert found == (f"Begin with line {line}: login missing or refused.", *advice)


def test_a_mechanism_that_is_listed() -> None:
    found, *_ = judged(EHLO + b"C: AUTH cram-md5\nS: 535 5.7.8 Error: authentication failed\n")
    assert found == ("Begin with line 6: login missing or refused.", *WRONG)


BARE = "S: 220 a.example ESMTP Postfix\nC: EHLO c.example\nS: 250-a.example\nS: 250 8BITMIME\n"
NO_UTF8 = "The server lists no SMTPUTF8 in its reply to EHLO: use an address in ASCII alone, or another server."


@pytest.mark.parametrize(
    ("command", "reply", "cause"),
    [
        ("MAIL FROM:<müller@b.example>", "501 5.1.7 Bad sender address syntax", "address or brackets malformed"),
        ("MAIL FROM:<müller@b.example>", "553 5.6.7 Must use SMTPUTF8 address", "internationalised address not taken"),
        ("RCPT TO:<müller@b.example>", "501 5.1.3 Bad recipient address syntax", "address or brackets malformed"),
        (
            "MAIL FROM:<müller@b.example> SMTPUTF8",
            "555 5.5.4 Unsupported option: SMTPUTF8",
            "internationalised address not taken",
        ),
    ],
)
def test_a_server_without_smtputf8(command: str, reply: str, cause: str) -> None:
    found = verdict.judge(dialogue.read(f"{BARE}C: {command}\nS: {reply}\n".encode()))
    *_, last = found.exchanges
    assert found.advice[:2] == (f"Begin with line 5: {cause}.", NO_UTF8)
    assert not any(line.startswith("Send instead") for line in found.advice)
    likely = None if "SMTPUTF8" in command else f"250 2.1.{0 if command.startswith('MAIL') else 5} Ok"
    assert (last.fixed, last.agrees, last.foretold) == (None, None if likely else last.agrees, likely)


@pytest.mark.parametrize(
    ("greeted", "words"),
    [
        (
            "C: HELO c.example\nS: 250 a.example\n",
            (
                "The client said HELO, behind which there is no SMTPUTF8: greet with EHLO, or use an address in ASCII "
                "alone."
            ),
        ),
        (
            "C: EHLO c.example\nS: 502 Unimplemented\nC: HELO c.example\nS: 250 a.example\n",
            (
                "The server took no EHLO, without which there is no SMTPUTF8: use an address in ASCII alone, or mend "
                "what EHLO was refused for."
            ),
        ),
    ],
)
def test_without_extensions_there_is_no_smtputf8(greeted: str, words: str) -> None:
    refused = "C: MAIL FROM:<müller@b.example>\nS: 501 5.1.7 Bad sender address syntax\n"
    found = verdict.judge(dialogue.read(f"S: 220 a.example ESMTP Postfix\n{greeted}{refused}".encode()))
    *_, last = found.exchanges
    assert found.advice[1] == words
    assert not any(line.startswith("Send instead") for line in found.advice)
    assert (last.fixed, last.agrees, last.foretold) == (None, None, "250 2.1.0 Ok")


def test_a_name_that_ehlo_was_refused_for_comes_first() -> None:
    refused = "C: EHLO büro.example\nS: 501 5.5.2 <büro.example>: Helo command rejected: Invalid name\n"
    sent = "C: MAIL FROM:<müller@b.example>\nS: 501 5.1.7 Bad sender address syntax\n"
    found = verdict.judge(dialogue.read(f"S: 220 a.example ESMTP Postfix\n{refused}{sent}".encode()))
    *_, last = found.exchanges
    assert found.advice == (
        "Begin with line 2: name in EHLO not accepted.",
        '"ü" has no place in this name; it is the client\'s full host name alone.',
    )
    assert last.fixed is None


def test_a_server_with_smtputf8() -> None:
    session = f"{BARE}C: MAIL FROM:<müller@b.example>\nS: 553 5.6.7 Must use SMTPUTF8 address\n"
    found = verdict.judge(dialogue.read(session.replace("8BITMIME", "SMTPUTF8").encode()))
    assert found.advice[-1] == "Send instead: MAIL FROM:<müller@b.example> SMTPUTF8"


def test_a_domain_beyond_ascii_has_another_form() -> None:
    session = f"{BARE}C: MAIL FROM:<a@exämple.org>\nS: 501 5.1.7 Bad sender address syntax\n"
    found = verdict.judge(dialogue.read(session.encode()))
    assert found.advice[-1] == "Send instead: MAIL FROM:<a@xn--exmple-cua.org>"


@pytest.mark.parametrize(
    ("command", "reply", "advice"),
    [
        (
            "MAIL FROM: <a@b.example> SIZE=1000",
            "555 5.5.4 Unsupported option: SIZE=1000",
            (
                'The server lists no SIZE in its reply to EHLO; leave out "SIZE=1000".',
                "White space after the colon; the < of the address belongs right behind it.",
                "Send instead: MAIL FROM:<a@b.example>",
            ),
        ),
        (
            "MAIL FROM:<a@b.example> RET=HDRS BODY=8BITMIME ENVID=x",
            "555 5.5.4 Unsupported option: RET=HDRS",
            (
                'The server lists no DSN in its reply to EHLO; leave out "RET=HDRS", "ENVID=x".',
                "Send instead: MAIL FROM:<a@b.example> BODY=8BITMIME",
            ),
        ),
        ("MAIL FROM:<a@b.example> BODY=8BITMIME", "550 5.1.1 no", None),
    ],
)
def test_a_parameter_that_is_not_listed(command: str, reply: str, advice: tuple[str, ...] | None) -> None:
    found = verdict.judge(dialogue.read(f"{BARE}C: {command}\nS: {reply}\n".encode()))
    *_, last = found.exchanges
    if advice is None:
        assert last.told is None
    else:
        assert found.advice == ("Begin with line 5: parameter invalid or not supported.", *advice)
        # that is what a server says that lists it
        assert (last.agrees, last.foretold) in ((None, "250 2.1.0 Ok"), (None, "501 5.5.4 Syntax: MAIL FROM:<address>"))


OVERSIZED = (
    "The server takes 20480000 octets at most, by its reply to EHLO, and the client wants to send 31000000: "
    "send a smaller message, or a link to the file."
)
SMALLER = "Send a smaller message, or a link to the file; keep to the SIZE that EHLO announced."


@pytest.mark.parametrize(("announced", "words"), [("20480000", OVERSIZED), ("40960000", None), ("0", None), ("", None)])
def test_a_message_is_measured_by_what_the_server_announced(announced: str, words: str | None) -> None:
    session = (
        f"S: 220 a.example ESMTP Postfix\nC: EHLO c.example\nS: 250-a.example\nS: 250 SIZE {announced}\n"
        "C: MAIL FROM:<a@b.example> SIZE=31000000\nS: 552 5.3.4 Message size exceeds fixed limit\n"
    )
    found = verdict.judge(dialogue.read(session.encode()))
    *_, last = found.exchanges
    well_formed = 'Syntax is not to blame: "SIZE=31000000" is well formed; the reply speaks of what it asks for.'
    assert last.blamed is not None
    assert str(last.blamed.words) == (words or well_formed)
    assert found.advice[1:] == (words or SMALLER,)
