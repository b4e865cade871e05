"""One session as many programs write it down: what each side said comes out the same."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue

SESSION = (
    (None, "220 mx.example.net ESMTP Postfix"),
    ("EHLO client.example.com", "250-mx.example.net|250 SIZE"),
    ("MAIL FROM:user@example.com x", "501 5.5.4 Syntax: MAIL FROM:<address>"),
    ("QUIT", "221 2.0.0 Bye"),
)
# what stands before and behind the client's lines, and the server's
MARKS = {
    "exim -v": ("  SMTP>> ", "", "  SMTP<< ", ""),
    "exim -v, pipelined": ("  SMTP|> ", "", "  SMTP<< ", ""),
    "fetchmail": ("fetchmail: SMTP> ", "", "fetchmail: SMTP< ", ""),
    "Net::SMTP": ("Net::SMTP=GLOB(0x55d0c8a0)>>> ", "", "Net::SMTP=GLOB(0x55d0c8a0)<<< ", ""),
    "nodemailer": ("[2026-03-01 03:00:02] DEBUG [kN3x8] C: ", "", "[2026-03-01 03:00:02] DEBUG [kN3x8] S: ", ""),
    "go-mail": ("2026/03/01 10:00:01 DEBUG: C --> S: ", "", "2026/03/01 10:00:01 DEBUG: C <-- S: ", ""),
    "msmtp": ("--> ", "", "<-- ", ""),
    "ssmtp": ("[->] ", "", "[<-] ", ""),
    "s-nail": (">>> ", "", ">>> SERVER: ", ""),
    "swaks, TLS": (" ~> ", "", "<~  ", ""),
    "Postfix to its postmaster": (" In:  ", "", " Out: ", ""),
    "Postfix, debug_peer_list": (
        *("Mar  1 10:00:01 h postfix/smtp[77]: > mx[192.0.2.5]:25: ", ""),
        *("Mar  1 10:00:01 h postfix/smtp[77]: < mx[192.0.2.5]:25: ", ""),
    ),
    "Haraka": ("[PROTOCOL] [3F1D0B2C] [core] C: ", " state=1", "[PROTOCOL] [3F1D0B2C] [core] S: ", ""),
    "aiosmtpd": ("INFO:mail.log:('::1', 51840) >> b'", "'", "DEBUG:mail.log:('::1', 51840) << b'", r"\r\n'"),
    "Exchange": ("10:00:01Z,Out,08DE,3,10.0.0.5:40112,192.0.2.1:25,>,", ",", "10:00:01Z,Out,08DE,4,,,<,", ","),
    "hMailServer": ('"SMTPD"\t5\t12\t"10:00"\t"::1"\t"RECEIVED: ', '"', '"SMTPD"\t5\t12\t"10:00"\t"::1"\t"SENT: ', '"'),
    "tshark": (
        "    5   0.04 192.0.2.1 → 192.0.2.2 SMTP 76 C: ",
        "",
        "    6   0.05 192.0.2.2 → 192.0.2.1 SMTP 250 S: ",
        "",
    ),
    "strace": ('sendto(3, "', r'\r\n", 10, 0, NULL, 0) = 10', 'recvfrom(3, "', r'\r\n", 4096, 0) = 33'),
    "JSON": ('{"time":"10:00","msg":"smtp out: ', '"}', '{"time":"10:00","msg":"smtp in: ', '"}'),
    "HTML": ("10:00:01 CLIENT -&gt; SERVER: ", "<br>", "10:00:01 SERVER -&gt; CLIENT: ", "<br>"),
    "a mail's quote": ("> > ", "", "> > ", ""),
    "times alone": ("[10:00:01.120] ", "", "[10:00:01.133] ", ""),
    "one's own words": ("me       | ", "", "them     | ", ""),
    "Thai words": ("ไคลเอนต์: ", "", "เซิร์ฟเวอร์: ", ""),
    "the client's lines alone": ("$ ", "", "", ""),
}


def _written(marks: tuple[str, str, str, str]) -> bytes:
    before, behind, server, end = marks
    lines: list[str] = ["I tried this, and got a 501:", ""]
    for command, reply in SESSION:
        if command:
            lines.append(before + command + behind)
        lines += [server + line + end for line in reply.split("|")]
    return "\n".join([*lines, "", "Any idea? SMTP ERROR: MAIL FROM command failed: 501 5.5.4 Syntax", ""]).encode()


@pytest.mark.parametrize("form", MARKS)
def test_what_each_side_said(form: str) -> None:
    found = dialogue.read(_written(MARKS[form]))
    assert [(one.command.decode() if one.command else None, one.reply) for one in found] == [
        (command, reply.replace("|", "\n")) for command, reply in SESSION
    ]


@pytest.mark.parametrize(
    ("raw", "pairs"),
    [
        (  # a message without marks: nothing in it is a command or a reply
            b"DATA\n354 go\nSubject: x\n\n220 volts\nMAIL FROM: nobody\n.\n250 ok\nQUIT\n221 bye\n",
            [(b"DATA", "354 go"), (b".", "250 ok"), (b"QUIT", "221 bye")],
        ),
        (  # a message that is not shown, before one that is
            b"DATA\n354 go\n250 ok\nQUIT\n221 bye\nDATA\n354 go\nhi\n.\n250 ok\n",
            [(b"DATA", "354 go"), (b".", "250 ok"), (b"QUIT", "221 bye"), (b"DATA", "354 go"), (b".", "250 ok")],
        ),
        (  # a line between two replies is a command, whatever it says
            b"220 hi\nELHO me\n502 5.5.2 Error\nEHLO me\n250 ok\n",
            [(None, "220 hi"), (b"ELHO me", "502 5.5.2 Error"), (b"EHLO me", "250 ok")],
        ),
        (  # a wrapped reply
            b"C: RCPT TO:<a@b>\nS: 550 5.1.1 <a@b>:\n   User unknown\nC: QUIT\nS: 221 bye\n",
            [(b"RCPT TO:<a@b>", "550 5.1.1 <a@b>: User unknown"), (b"QUIT", "221 bye")],
        ),
        (  # what stands below a long reply is its rest where no longer line stands, and it is no string that ends
            (
                b"C: EHLO x\nS: 250 y\nC: QUIT\nS: 221 2.0.0 mx.example.com closes this connection, for all has been "
                b"said\nalready\n"
            ),
            [
                (b"EHLO x", "250 y"),
                (b"QUIT", "221 2.0.0 mx.example.com closes this connection, for all has been said already"),
            ],
        ),
        (
            b"C: EHLO x\nS: 250 " + b"y" * 90 + b"\nC: QUIT\nS: 221 2.0.0 mx.example.com closes this connection, for "
            b"all has been said\nalready\n",
            [
                (b"EHLO x", "250 " + "y" * 90),
                (b"QUIT", "221 2.0.0 mx.example.com closes this connection, for all has been said"),
            ],
        ),
        (
            (
                b"send: 'QUIT\\r\\n'\n"
                b"reply: b'221 2.0.0 mx.example.com closes this connection, for all has been said'\n"
                b"Login of bob\n"
            ),
            [(b"QUIT", "221 2.0.0 mx.example.com closes this connection, for all has been said")],
        ),
        (
            (
                b"C: QUIT\nS: 221 2.0.0 mx.example.com closes this connection, for all has been said\n"
                b"SMTP Error: Could not authenticate.\n"
            ),
            [(b"QUIT", "221 2.0.0 mx.example.com closes this connection, for all has been said")],
        ),
        (  # further lines of a reply without the mark, as PHPMailer and exim -v write them
            b"C: EHLO x\nS: 250-a\n\t     250-SIZE\n         250 DSN\nC: QUIT\nS: 221 bye\n",
            [(b"EHLO x", "250-a\n250-SIZE\n250 DSN"), (b"QUIT", "221 bye")],
        ),
        (  # a message that holds a session
            b"DATA\n354 go\nRCPT TO:<a@b>\n550 no\nQUIT\n221 bye\n\n.\n250 ok\nQUIT\n221 bye\n",
            [(b"DATA", "354 go"), (b".", "250 ok"), (b"QUIT", "221 bye")],
        ),
        (  # a message that is not shown, and another session
            b"DATA\n354 go\n250 ok\nQUIT\n221 bye\n220 hi\nQUIT\n221 bye\n.\n",
            [(b"DATA", "354 go"), (b".", "250 ok"), (b"QUIT", "221 bye"), (None, "220 hi"), (b"QUIT", "221 bye")],
        ),
        (  # fronts with words that may talk of replies
            b'{"MESSAGE":"> EHLO x"}\n{"MESSAGE":"< 250 a"}\n{"MESSAGE":"> QUIT"}\n{"MESSAGE":"< 221 bye"}\n',
            [(b"EHLO x", "250 a"), (b"QUIT", "221 bye")],
        ),
        (  # qpsmtpd
            b"2112 220 x hi\n2112 dispatching EHLO x\n2112 250 a\n2112 dispatching QUIT\n2112 221 bye\n",
            [(None, "220 x hi"), (b"EHLO x", "250 a"), (b"QUIT", "221 bye")],
        ),
        (  # a client that says something else than commands
            b"CLIENT -> SERVER: EHLO x\nSERVER -> CLIENT: 250 a\nCLIENT -> SERVER: FOO bar\nSERVER -> CLIENT: 500 no\n",
            [(b"EHLO x", "250 a"), (b"FOO bar", "500 no")],
        ),
    ],
)
def test_what_no_mark_tells(raw: bytes, pairs: list[tuple[bytes | None, str]]) -> None:
    assert [(one.command, one.reply) for one in dialogue.read(raw)] == pairs


@pytest.mark.parametrize(
    ("client", "server"),
    [
        (
            "Nov 27 10:00:00 mx postfix/smtpd[123]: < unknown[192.0.2.1]: ",
            "Nov 27 10:00:01 mx postfix/smtpd[123]: > unknown[192.0.2.1]: ",
        ),
        ("postfix/smtp[12]: > mx.x.example[192.0.2.1]:25: ", "postfix/smtp[12]: < mx.x.example[192.0.2.1]:25: "),
        ("10:00:00 INFO smtp out: ", "10:00:01 INFO smtp in: "),
    ],
)
def test_two_fronts_that_differ_in_one_word(client: str, server: str) -> None:
    raw = f"{client}RCPT TO:<b@example.com\n{server}501 5.1.3 Bad recipient address syntax\n".encode()
    assert [(one.command, one.reply) for one in dialogue.read(raw)] == [
        (b"RCPT TO:<b@example.com", "501 5.1.3 Bad recipient address syntax")
    ]


@pytest.mark.parametrize(
    ("end", "behind"),
    [
        (r"\r\n", ""),
        (r"\r\n", ", referer: https://x.example/y"),
        ("#015#012", ""),
        ("#015", ""),
        ("^M", ""),
        ("<CR><LF>", ""),
        (r"\x0D\x0A", ""),
        ("␍␊", ""),
    ],
)
def test_how_loggers_spell_a_line_end(end: str, behind: str) -> None:
    said = [
        f"C: EHLO x{end}",
        f"S: 250-y{end}" + f"250 SIZE{end}" * (len(end) > 4),
        f"C: MAIL FROM: <a@b.example>{end}",
        f"S: 354 End with <CR><LF>.<CR><LF>{end}",
    ]
    if len(end) <= 4:
        said.insert(2, f"S: 250 SIZE{end}")
    found = dialogue.read("".join(f"Nov 23 10:00:00 h app: {line}{behind}\n" for line in said).encode())
    assert [(one.command, one.reply) for one in found] == [
        (b"EHLO x", "250-y\n250 SIZE"),
        (b"MAIL FROM: <a@b.example>", "354 End with <CR><LF>.<CR><LF>"),
    ]


def test_lines_that_carriage_returns_end() -> None:
    found = dialogue.read(b"S: 220 x\rC: MAIL FROM: <a@b.example>\rS: 501 5.5.4 Syntax\r\n")
    assert [tuple(one)[:3] for one in found] == [
        (1, None, "220 x"),
        (2, b"MAIL FROM: <a@b.example>", "501 5.5.4 Syntax"),
    ]


def test_what_an_empty_line_draws_is_a_reply_of_its_own() -> None:
    found = dialogue.read(b"220 x\nFOO\n500 5.5.2 Error: not recognized\n500 5.5.2 Error: bad syntax\nDATA\n503 no\n")
    assert [tuple(one)[:3] for one in found] == [
        (1, None, "220 x"),
        (2, b"FOO", "500 5.5.2 Error: not recognized"),
        (4, None, "500 5.5.2 Error: bad syntax"),
        (5, b"DATA", "503 no"),
    ]


@pytest.mark.parametrize(
    "note",
    [
        'DEBUG SMTP: connected to host "smtp.x.example", port: 587',
        "INFO:mail.log:('::1', 51840) EOF received",
        "[WARN] slow",
        "DONE",
        "read:errno=0",
        "Connection closed by foreign host.",
        "sendmail: 504 5.5.2 <a>: Recipient address rejected",
    ],
)
def test_a_note_below_a_long_reply(note: str) -> None:
    greeting = "220 AM0PR04CA0012.x.example Microsoft ESMTP MAIL Service ready at Wed, 1 May 2024 10:00:00 +0000"
    found = dialogue.read(f"{greeting}\n{note}\nEHLO x\n250 y\n".encode())
    assert [(one.command, one.reply) for one in found] == [(None, greeting), (b"EHLO x", "250 y")]


def test_a_row_below_a_long_reply() -> None:
    row = "2024-05-01T10:00:00.{},Outbound,08DE1,{},10.0.0.5:50123,192.0.2.1:25,{},{},{}\n"
    said = [("<", "220 y ESMTP"), (">", "EHLO x"), ("<", "250 y"), (">", "QUIT"), ("<", "221 2.0.0 Bye")]
    rows = [row.format(f"{at:03}Z", at, *what, "") for at, what in enumerate(said, 2)]
    rows += [row.format("009Z", 9, "-", "", "Local"), row.format("010Z", 1, "+", "", "")]
    assert [one.reply for one in dialogue.read("".join(rows).encode())][-1] == "221 2.0.0 Bye"


QUOTED = {
    "RCPT TO command failed Detail: <a@b>: No such user SMTP code: 550 Additional SMTP info: 5.1.1": (
        "550 5.1.1 <a@b>: No such user"
    ),
    "reply: retcode (550); Msg: b'5.1.1 <a@b>: No such user'": "550 5.1.1 <a@b>: No such user",
    'reply: retcode (550); Msg: b"5.1.1 <a@b>: User doesn\'t exist"': "550 5.1.1 <a@b>: User doesn't exist",
    "reply: retcode (530); Msg: b'5.7.0 Log in\\n5.7.0 first'": "530-5.7.0 Log in\n530 5.7.0 first",
    "reply: retcode (503); Msg: Error: need EHLO and AUTH first !": "503 Error: need EHLO and AUTH first !",
    "reply: retcode (250); Msg: b'2.1.0 Ok'": None,
    "Error: Mail command failed: 501 5.1.7 Bad sender address syntax": "501 5.1.7 Bad sender address syntax",
    "  response: '501 5.1.7 Bad sender address syntax',": "501 5.1.7 Bad sender address syntax",
    "Error: Could not send email: permanent error (501): 5.1.7 Bad sender": "501 5.1.7 Bad sender",
    "smtpstatus=501 smtpmsg='501 5.1.7 Bad sender' errormsg='no'": "501 5.1.7 Bad sender",
    'but got code "501", with message "501 5.1.7 Bad sender". {"exception"': "501 5.1.7 Bad sender",
    "The server response was: 550 Mailbox unavailable": "550 Mailbox unavailable",
    "Remote Server returned '550 5.7.1 Messages from [192.0.2.1] weren't sent (S3150). [x.example]'": (
        "550 5.7.1 Messages from [192.0.2.1] weren't sent (S3150). [x.example]"
    ),
    "the server's reply was '550 5.1.1 No such user' and it hung up": "550 5.1.1 No such user",
    "panic: 535 5.7.8 No. For more, go to\n5.7.8  https://x\n5.7.8 or ask": (
        "535-5.7.8 No. For more, go to\n535-5.7.8  https://x\n535 5.7.8 or ask"
    ),
    "host=x mailsize=412 smtpstatus=250 smtpmsg='250 2.0.0 OK' exitcode=EX_OK": None,
    "smtpstatus=535 smtpmsg='535-5.7.8 No. See\\n535 5.7.8  https://x' errormsg='no'": (
        "535-5.7.8 No. See\n535 5.7.8  https://x"
    ),
    "Die Serverantwort war: 5.7.57 Client not authenticated to send mail.": (
        "5.7.57 Client not authenticated to send mail."
    ),
    "La réponse du serveur était : 5.7.1 Unable to relay": "5.7.1 Unable to relay",
    "Our office has 421 chairs, and 550 desks": None,
    "listening on 10.0.0.1:587 since 501": None,
}


@pytest.mark.parametrize("line", QUOTED)
def test_a_reply_that_an_error_quotes(line: str) -> None:
    assert [(one.command, one.reply, one.rebuilt) for one in dialogue.read(line.encode())] == [
        (None, reply, True) for reply in [QUOTED[line]] if reply
    ]


@pytest.mark.parametrize(
    "part", [b"1", b"> ", b"C: ", b'"', b"a1 ", b"250-", b"DATA", b"(501, '", b"\\", b"stat=", b" said: 5", b"-&gt;"]
)
def test_a_line_of_a_megabyte_that_says_nothing(part: bytes) -> None:
    assert [one.reply for one in dialogue.read(part * (1_000_000 // len(part))) if one.reply] == []
