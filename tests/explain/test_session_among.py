"""Sessions among each other, those that are refused at once, and what programs keep to themselves."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue, verdict

# two sessions at once, each line with what names its session: the replies do not come in the commands' order
AMONG = (
    (0, "server", "220 x"),
    (1, "server", "220 x"),
    (0, "client", "EHLO a"),
    (1, "client", "EHLO b"),
    (1, "server", "250-x"),
    (0, "server", "250-x"),
    (1, "server", "250 SIZE"),
    (0, "server", "250 SIZE"),
    (0, "client", "MAIL FROM:<a@b.example>"),
    (1, "client", "RCPT TO:<c@d.example>"),
    (1, "server", "503 5.5.1 MAIL first"),
    (0, "server", "250 2.1.0 Ok"),
)
PAIRS = [
    (1, None, "220 x"),
    (2, None, "220 x"),
    (3, "EHLO a", "250-x\n250 SIZE"),
    (4, "EHLO b", "250-x\n250 SIZE"),
    (9, "MAIL FROM:<a@b.example>", "250 2.1.0 Ok"),
    (10, "RCPT TO:<c@d.example>", "503 5.5.1 MAIL first"),
]


def told(text: str) -> list[tuple[int, str | None, str | None]]:
    return [
        (one.line, None if one.command is None else one.command.decode(), one.reply)
        for one in dialogue.read(text.encode())
    ]


MANNERS = [
    pytest.param(("a1b2", "c3d4"), ("C", "S"), "[{name}] {side}: {text}", id="brackets"),
    pytest.param(("4711", "4712"), ("<-", "->"), "10:00:00 smtpd[{name}]: {side} {text}", id="a-process"),
    pytest.param(("abcd", "efab"), ("C", "S"), "session={name} {side}: {text}", id="letters-alone"),
    pytest.param(("3", "4"), ("<", ">"), "conn={name} {side} {text}", id="a-connection"),
    pytest.param(("t-3", "t-4"), ("in", "out"), "DEBUG pool-1-{name} SMTP - {text}", id="a-thread-without-sides"),
    pytest.param(("x1", "x2"), ("in", "out"), '{{"conn":"{name}","dir":"{side}","line":"{text}"}}', id="json"),
    pytest.param(("7", "8"), ("received", "sent"), "12:00:01 #{name} {side} {text}", id="words"),
]


@pytest.mark.parametrize(("names", "sides", "line"), MANNERS)
def test_sessions_among_each_other(names: tuple[str, str], sides: tuple[str, str], line: str) -> None:
    text = "".join(
        line.format(name=names[session], side=sides[side == "server"], text=said) + "\n"
        for session, side, said in AMONG
    )
    assert told(text) == PAIRS


@pytest.mark.parametrize(
    ("names", "sides", "line"),
    [
        *MANNERS,
        pytest.param(
            ("11", "22"),
            ("<", ">"),
            "Aug  2 10:00:00 mail postfix/smtpd[{name}]: {side} a.example[192.0.2.1]: {text}",
            id="postfix",
        ),
        pytest.param(
            ("08DD", "08DE"),
            ("<", ">"),
            "2024-08-02T10:00:00.000Z,EX01\\D,{name},1,192.0.2.4:25,192.0.2.8:100,{side},{text},",
            id="exchange",
        ),
        pytest.param(
            ("KhXb8Q2", "ZZXb8Q2"), ("C", "S"), "[2024-08-02 10:00:00] DEBUG [{name}] {side}: {text}", id="nodemailer"
        ),
        pytest.param(
            ("4A5B.1", "7C8D.1"),
            ("C", "S"),
            "2024-08-02T10:00:00.000Z [PROTOCOL] [{name}] [core] {side}: {text} state=1",
            id="haraka",
        ),
    ],
)
def test_what_crosses_in_the_middle_of_a_log(names: tuple[str, str], sides: tuple[str, str], line: str) -> None:
    text = "".join(
        line.format(name=names[session], side=sides[side == "server"], text=said) + "\n"
        for session, side, said in AMONG[8:]
    )
    assert told(text) == [
        (1, "MAIL FROM:<a@b.example>", "250 2.1.0 Ok"),
        (2, "RCPT TO:<c@d.example>", "503 5.5.1 MAIL first"),
    ]


@pytest.mark.parametrize("arrow", [" > ", " -> ", "->", " → "])
@pytest.mark.parametrize("greeted", [True, False])
def test_connections_that_the_ends_tell_apart(arrow: str, greeted: bool) -> None:
    ends = {
        "client": "203.0.113.7.{port}" + arrow + "192.0.2.25.25",
        "server": "192.0.2.25.25" + arrow + "203.0.113.7.{port}",
    }
    text = "".join(
        f"10:00:00.10{at:04} IP {ends[side].format(port=52000 + session)}: Flags [P.], length {at % 3}: SMTP: {said}\n"
        for at, (session, side, said) in enumerate(AMONG[0 if greeted else 8 :])
    )
    behind = PAIRS if greeted else [(line - 8, command, reply) for line, command, reply in PAIRS[4:]]
    assert told(text) == behind


@pytest.mark.parametrize(
    "line",
    [
        "[t-{number}] {side}: {text}",
        "10:00:{second} {side}: {text}",
        "{at} {side}: {text}",
        "len={length} {side}: {text}",
        "[{number}] seq={at} {side}: {text}",
    ],
)
def test_one_connection_whose_lines_have_other_words(line: str) -> None:
    said = (
        *(("C", "MAIL FROM:<a@b.example>"), ("C", "RCPT TO:<c@d.example>"), ("C", "RCPT TO:<e@d.example>")),
        *(("C", "DATA"), ("S", "250 2.1.0 Ok"), ("S", "550 5.1.1 no"), ("S", "250 2.1.5 Ok"), ("S", "354 go")),
    )
    text = "".join(
        line.format(number="CS".index(side), second=10 + at, at=at, length=len(words), side=side, text=words) + "\n"
        for at, (side, words) in enumerate(said)
    )
    assert told(text) == [
        (1, "MAIL FROM:<a@b.example>", "250 2.1.0 Ok"),
        (2, "RCPT TO:<c@d.example>", "550 5.1.1 no"),
        (3, "RCPT TO:<e@d.example>", "250 2.1.5 Ok"),
        (4, "DATA", "354 go"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-11-27 10:00:00", "2026-11-27 10:00:01"),
        ("[2026-11-27T23:59:59.900Z]", "[2026-11-28T00:00:00.100Z]"),
        ("27/Nov/2026:10:00:00", "27/Nov/2026:10:00:01"),
        ("10:00:00 AM", "10:00:01 AM"),
        ("20261127100000", "20261127100001"),
        ("1732701600", "1732701601"),
        ("1732701600.120", "1732701601.003"),
        ("[12.5s]", "[13.1s]"),
        ("@40000000674700a0abcdef12", "@40000000674700a1abcdef12"),
    ],
)
def test_a_refusal_in_another_second_than_its_command(before: str, after: str) -> None:
    said = ("C: EHLO a", "S: 250 x", "C: MAIL FROM:<a@b.example>")
    text = "".join(f"{before} {line}\n" for line in said) + f"{after} S: 421 4.7.0 Later\n"
    assert told(text) == [(1, "EHLO a", "250 x"), (3, "MAIL FROM:<a@b.example>", "421 4.7.0 Later")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "$ nc x 25\n554-x\n554-Listed\n554 Bye\n",
            [(2, None, "554-x\n554-Listed\n554 Bye")],
            id="by-hand",
        ),
        pytest.param(
            "S: 421-x\nS: 421 4.7.0 Later\nC: QUIT\nS: 221 bye\n",
            [(1, None, "421-x\n421 4.7.0 Later"), (3, "QUIT", "221 bye")],
            id="for-now",
        ),
        pytest.param(
            "<- 554-x ESMTP\n<- 554 no\n-> EHLO y\n<- 503 bad sequence\n-> QUIT\n<- 221 x\n",
            [(1, None, "554-x ESMTP\n554 no"), (3, "EHLO y", "503 bad sequence"), (5, "QUIT", "221 x")],
            id="and-went-on",
        ),
        pytest.param(
            "554-x\n554 no\nHELO y\n554 no\n554 closing\n",
            [(1, None, "554-x\n554 no"), (3, "HELO y", "554 no"), (5, None, "554 closing")],
            id="twice",
        ),
        pytest.param(
            "550-Blocked by\n550-https://rbl.example/?192.0.2.1\n550 Denied\nEHLO x\n",
            [(1, None, "550-Blocked by\n550-https://rbl.example/?192.0.2.1\n550 Denied"), (4, "EHLO x", None)],
            id="by-a-list",
        ),
    ],
)
def test_a_greeting_that_refuses(text: str, found: list[tuple[int, str | None, str | None]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "250 x\nMAIL FROM:<a@b.example>\n250 ok\nRCPT TO:<c@d.example>\nRENEGOTIATING\nverify return:1\n"
            "rcpt to:<c@d.example>\n550 no\n",
            [
                (1, None, "250 x"),
                (2, "MAIL FROM:<a@b.example>", "250 ok"),
                (4, "RCPT TO:<c@d.example>", None),
                (7, "rcpt to:<c@d.example>", "550 no"),
            ],
            id="openssl-s_client",
        ),
        pytest.param(
            "HELOCMD: HELO m\nFROM CMD: MAIL FROM:<n@m>\n220 x\n250 x\n550 no\nsent QUIT\nreceived 221 bye\n",
            [(1, "HELO m", "250 x"), (2, "MAIL FROM:<n@m>", "550 no"), (3, None, "220 x"), (6, "QUIT", "221 bye")],
            id="check_smtp",
        ),
        pytest.param(
            "sent EHLO x\nreceived 250-y\nreceived 250 SIZE\nsent MAIL FROM:<a b>\nreceived 501 no\n",
            [(1, "EHLO x", "250-y\n250 SIZE"), (4, "MAIL FROM:<a b>", "501 no")],
            id="words-for-marks",
        ),
    ],
)
def test_what_programs_write(text: str, found: list[tuple[int, str | None, str | None]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("server", "greeting", "hello"),
    [
        ("courier", "220 x ESMTP", "250-x Ok.\n250-XVERP=Courier\n250 DSN"),
        ("exchange", "220 x", "250-x Hello [192.0.2.1]\n250-X-ANONYMOUSTLS\n250 XRDST"),
        ("outlook", "220 x", "250-AM0P.outlook.office365.com Hello [192.0.2.1]\n250 CHUNKING"),
        ("gmail", "220 x", "250-mx.google.com at your service, [192.0.2.1]\n250 SMTPUTF8"),
        ("postfix", "220 x ESMTP Postfix", "250-x Ok.\n250-XVERP=Courier\n250 DSN"),
    ],
)
def test_a_server_by_what_it_says_to_ehlo(server: str, greeting: str, hello: str) -> None:
    lines = "".join(f"S: {line}\n" for line in hello.split("\n"))
    text = f"S: {greeting}\nC: EHLO a\n{lines}C: NOOP\nS: 250 q\n"
    assert verdict.judge(dialogue.read(text.encode())).server == server


# Gmail's session and Exim's at once; each command is predicted for its own server
CROSSED = (
    (0, "server", "220 mx.google.com ESMTP y9si12345qkb.123 - gsmtp"),
    (1, "server", "220 mail.example ESMTP Exim 4.98 Sat, 28 Nov 2026 06:00:00 +0000"),
    (0, "client", "EHLO a.example"),
    (1, "client", "EHLO b.example"),
    (0, "server", "250 mx.google.com at your service"),
    (1, "server", "250 SMTPUTF8"),
    (0, "client", "MAIL FROM:<a@b.example> SIZE=12"),
    (1, "client", "MAIL FROM: a b"),
    (1, "server", "501 a b: malformed address: b may not follow a"),
    (0, "server", "250 2.1.0 OK y9si12345qkb.123 - gsmtp"),
)


def crossed(lines: tuple[tuple[int, str, str], ...]) -> bytes:
    return "".join(
        f"10:00:00 smtp[{4711 + session}]: {'<-' if side == 'server' else '->'} {said}\n"
        for session, side, said in lines
    ).encode()


def test_each_session_has_its_own_server_and_offers() -> None:
    found = verdict.judge(dialogue.read(crossed(CROSSED)))
    assert found.servers == ("gmail", "exim")
    assert [(one.exchange.line, one.exchange.session, one.server) for one in found.exchanges] == [
        (1, 0, "gmail"),
        (2, 1, "exim"),
        (3, 0, "gmail"),
        (4, 1, "exim"),
        (7, 0, "gmail"),
        (8, 1, "exim"),
    ]


def test_a_server_that_does_not_name_itself_is_not_the_other_sessions() -> None:
    lines = tuple(
        (session, side, "220 mail.example ESMTP" if said.startswith("220 mail") else said)
        for session, side, said in CROSSED
    )
    found = verdict.judge(dialogue.read(crossed(lines)))
    assert found.server == "gmail"
    assert [one.server for one in found.exchanges if one.exchange.session] == [None, None, None]


def test_what_one_session_was_refused_is_no_reason_in_another() -> None:
    lines = (
        *CROSSED[:6],
        (0, "client", "MAIL FROM:<a@b.example>"),
        (0, "server", "530 5.7.0 Must issue a STARTTLS command first"),
        (1, "client", "MAIL FROM:<a@b.example>"),
        (1, "server", "250 OK"),
        (0, "client", "RCPT TO:<c@d.example>"),
        (1, "client", "RCPT TO:<c@d.example>"),
        (1, "server", "503 sender not yet given"),
        (0, "server", "503 5.5.1 MAIL first"),
    )
    found = verdict.judge(dialogue.read(crossed(lines)))
    assert found.advice[-1] != "Later refusals follow from this one and go when it does."


def test_one_connection_has_one_server() -> None:
    spoken = (
        "S: 220 ex.corp.example Microsoft ESMTP MAIL Service ready\nC: EHLO a.example\nS: 250-ex.corp.example Hello\n"
        "S: 250 X-ANONYMOUSTLS\nC: MAIL FROM:<a@b.example>\nS: 250 2.1.0 Sender OK\nC: RCPT TO:<c@d.example>\n"
        "S: 550 5.4.1 Recipient address rejected: Access denied. AS(201806281)\n"
    )
    found = verdict.judge(dialogue.read(spoken.encode()))
    names = {one.explanation.server for one in found.exchanges if one.explanation} - {None}
    assert (found.server, names) == ("exchange", {"exchange"})
    # what answers otherwise keeps its name
    passed_on = spoken.replace("5.4.1 Recipient", "5.2.0 <c@d.example>: Recipient").replace("Access denied. AS(201806281)", "Greylisted")
    judged = verdict.judge(dialogue.read(passed_on.encode()))
    assert [one.explanation.server for one in judged.exchanges if one.explanation][-1] not in ("exchange", "outlook")
