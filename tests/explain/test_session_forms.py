"""Sessions in forms that hide something: what was said twice, wrapped, coloured, escaped, or among other sessions."""

from __future__ import annotations

import pytest

from smtplint import Context, explain, lint, servers
from smtplint.output.style import Style
from smtplint.prediction import predict
from smtplint.replies.page import Page
from smtplint.sessions import dialogue, verdict
from smtplint.sessions import page as pages
from smtplint.sessions.undressed import undressed

PHPMAILER_HTML = b"""\
2024-05-01 10:00:00 SERVER -&gt; CLIENT: 220 mail.example.de ESMTP<br>
2024-05-01 10:00:00 CLIENT -&gt; SERVER: EHLO example.org<br>
2024-05-01 10:00:00 SERVER -&gt; CLIENT: 250-mail.example.de<br />250-8BITMIME<br />250 STARTTLS<br>
2024-05-01 10:00:00 CLIENT -&gt; SERVER: MAIL FROM:&lt;info@example.org&gt;<br>
2024-05-01 10:00:00 SERVER -&gt; CLIENT: 250 2.1.0 Ok<br>
"""

PHPMAILER_JOINED = b"""\
2024-05-01 10:00:00 SERVER -&gt; CLIENT: 220 mail.example.de ESMTP<br>
2024-05-01 10:00:00 CLIENT -&gt; SERVER: EHLO example.org<br>
2024-05-01 10:00:00 SERVER -&gt; CLIENT: 250-mail.example.de250-8BITMIME250 STARTTLS<br>
2024-05-01 10:00:00 CLIENT -&gt; SERVER: MAIL FROM:&lt;info@example.org&gt;<br>
2024-05-01 10:00:00 SERVER -&gt; CLIENT: 250 2.1.0 Ok<br>
"""

PHPMAILER_INBOUND = b"""\
SMTP (level 4): SMTP INBOUND: "220 mail.example.com ESMTP Postfix"
SMTP (level 2): SERVER -> CLIENT: 220 mail.example.com ESMTP Postfix
SMTP (level 1): CLIENT -> SERVER: EHLO www
SMTP (level 4): SMTP INBOUND: "250-mail.example.com"
SMTP (level 4): SMTP INBOUND: "250 8BITMIME"
SMTP (level 2): SERVER -> CLIENT: 250-mail.example.com
250 8BITMIME
SMTP (level 1): CLIENT -> SERVER: RCPT TO:<a@example.com, b@example.com>
SMTP (level 4): SMTP INBOUND: "501 5.1.3 Bad recipient address syntax"
SMTP (level 2): SERVER -> CLIENT: 501 5.1.3 Bad recipient address syntax
SMTP (level 1): SMTP ERROR: RCPT TO command failed: 501 5.1.3 Bad recipient address syntax
"""

JAVAMAIL = b"""\
DEBUG SMTP: trying to connect to host "smtp.example.com", port 587, isSSL false
220 smtp.example.com ESMTP
DEBUG SMTP: connected to host "smtp.example.com", port: 587
EHLO app01
250-smtp.example.com
250 AUTH LOGIN
DEBUG SMTP: Found extension "AUTH", arg "LOGIN"
DEBUG SMTP: AUTH LOGIN command trace suppressed
DEBUG SMTP: AUTH LOGIN succeeded
DEBUG SMTP: use8bit false
MAIL FROM:<app@example.com>
250 2.1.0 Sender OK
RCPT TO:<gone@example.net>
550 5.1.1 User unknown
DEBUG SMTP: Invalid Addresses
DEBUG SMTP:   gone@example.net
"""

THUNDERBIRD_LOG = b"""\
2024-05-01 10:00:00.002123 UTC - [Main Thread]: I/SMTP SMTP Response: 220 smtp.example.com ESMTP
2024-05-01 10:00:00.004123 UTC - [Main Thread]: I/SMTP SMTP Send: EHLO [192.168.1.2]
2024-05-01 10:00:00.005123 UTC - [Main Thread]: I/SMTP SMTP Response: 250-smtp.example.com Ok.
2024-05-01 10:00:00.007123 UTC - [Main Thread]: I/SMTP SMTP Response: 250 DSN
2024-05-01 10:00:00.008123 UTC - [Main Thread]: I/SMTP SMTP Send: RCPT TO:<a@exa mple.com>
2024-05-01 10:00:00.009123 UTC - [Main Thread]: I/SMTP SMTP Response: 517 Syntax error.
"""

THUNDERBIRD_CONSOLE = b"""\
mailnews.smtp: S: 220 mail.example.com ESMTP Exim 4.96 SmtpClient.sys.mjs:442:17
mailnews.smtp: C: RCPT TO:<you@example.org> SmtpClient.sys.mjs:610:19
mailnews.smtp: S: 550 relay not permitted SmtpClient.sys.mjs:442:17
"""

AIOSMTPD = rb"""
10:00:00,003 DEBUG mail.debug ('127.0.0.1', 54321) << b'220 box Python SMTP 1.4.5'
10:00:00,004 DEBUG mail.debug _handle_client readline: b'EHLO me\r\n'
10:00:00,005 INFO mail.log ('127.0.0.1', 54321) >> b'EHLO me'
10:00:00,006 DEBUG mail.debug ('127.0.0.1', 54321) << b'250 HELP'
10:00:00,008 DEBUG mail.debug _handle_client readline: b'MAIL FROM:<x@y.example> SIZE=abc\r\n'
10:00:00,009 INFO mail.log ('127.0.0.1', 54321) >> b'MAIL FROM:<x@y.example> SIZE=abc'
10:00:00,010 DEBUG mail.debug ('127.0.0.1', 54321) << b'501 Syntax: MAIL FROM: <address>'
"""

CURL_METER = (
    b"\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0< 220 mx.example.com ESMTP\r\n"
    b"> EHLO box\r\n< 250 mx.example.com\r\n> QUIT\r\n"
    b"\r  0     0    0     0    0     0      0      0 --:--:--  0:00:01 --:--:--     0< 221 2.0.0 Bye\r\n"
    b"  0    53    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\r"
    b"100    53    0     0  100    53      0     51  0:00:01  0:00:01 --:--:--    51\r\n* Closing connection 0\r\n"
)

COLOURED = (
    b"\x1b[32mS: 220 mx.example.com ESMTP\x1b[0m\n\x1b[1;34mC: RCPT TO:<bob@@example.com>\x1b[0m\n"
    b"\x1b[31mS: 501 5.1.3 Bad recipient address syntax\x1b[0m\n"
)

# "554 blocks left" is a line of the message, with the client's arrow
PERL_MESSAGE = b"""\
Net::SMTP=GLOB(0x55d0)<<< 220 mail.example.net ESMTP
Net::SMTP=GLOB(0x55d0)>>> DATA
Net::SMTP=GLOB(0x55d0)<<< 354 Enter mail, end with "." on a line by itself
Net::SMTP=GLOB(0x55d0)>>> Subject: disk
Net::SMTP=GLOB(0x55d0)>>> 554 blocks left
Net::SMTP=GLOB(0x55d0)>>> .
Net::SMTP=GLOB(0x55d0)<<< 250 2.0.0 accepted
Net::SMTP=GLOB(0x55d0)>>> QUIT
Net::SMTP=GLOB(0x55d0)<<< 221 2.0.0 bye
"""

TELNET_QUIT = b"""\
220 smtp.example.fr ESMTP
DATA
354 End data with <CR><LF>.<CR><LF>
Subject: essai

550 lignes
QUIT
.
250 2.0.0 Ok: queued as 1B2C3D4E5F
QUIT
221 2.0.0 Bye
"""

EXIM_V = b"""\
  SMTP<< 220 mx.example.com ESMTP Postfix
  SMTP>> RCPT TO:<bob@example.com>
  SMTP<< 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown
LOG: MAIN
  ** bob@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.20]: SMTP error from remote mail server \
after RCPT TO:<bob@example.com>: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown
"""

SENDMAIL_050 = b"""\
050 220 mx.example.com ESMTP Sendmail 8.15.2/8.15.2
050 >>> EHLO box
050 250-mx.example.com Hello localhost [127.0.0.1], pleased to meet you
050 250 HELP
050 >>> RCPT To:<bob@example.com>
050 550 5.7.1 <bob@example.com>... Relaying denied
"""

DOCKER = rb"""
{"log":"S: 220 mx.example.com ESMTP\n","stream":"stdout","time":"2024-05-01T10:00:00.0Z"}
{"log":"C: MAIL FROM:\u003capp@example.com\u003e\n","stream":"stdout","time":"2024-05-01T10:00:00.3Z"}
{"log":"S: 250 sender \u003capp@example.com\u003e OK\n","stream":"stdout","time":"2024-05-01T10:00:00.4Z"}
"""

EXCHANGE_AT_ONCE = b"""\
2024-05-01T10:00:00.001Z,EX,08DC000000000009,7,192.0.2.1:25,192.0.2.70:50009,>,250 2.1.5 Recipient OK,
2024-05-01T10:00:00.002Z,EX,08DC000000000001,1,192.0.2.1:25,192.0.2.77:50001,>,220 EX.example.com,
2024-05-01T10:00:00.003Z,EX,08DC000000000001,2,192.0.2.1:25,192.0.2.77:50001,<,EHLO one,
2024-05-01T10:00:00.005Z,EX,08DC000000000002,1,192.0.2.1:25,192.0.2.78:50002,>,220 EX.example.com,
2024-05-01T10:00:00.006Z,EX,08DC000000000002,2,192.0.2.1:25,192.0.2.78:50002,<,EHLO two,
2024-05-01T10:00:00.007Z,EX,08DC000000000001,3,192.0.2.1:25,192.0.2.77:50001,>,250 for one,
2024-05-01T10:00:00.008Z,EX,08DC000000000001,4,192.0.2.1:25,192.0.2.77:50001,<,MAIL FROM:<a@one.example>,
2024-05-01T10:00:00.009Z,EX,08DC000000000009,8,192.0.2.1:25,192.0.2.70:50009,<,DATA,
2024-05-01T10:00:00.010Z,EX,08DC000000000002,3,192.0.2.1:25,192.0.2.78:50002,>,250 for two,
2024-05-01T10:00:00.011Z,EX,08DC000000000002,4,192.0.2.1:25,192.0.2.78:50002,<,MAIL FROM:<b@two.example,
2024-05-01T10:00:00.012Z,EX,08DC000000000002,5,192.0.2.1:25,192.0.2.78:50002,>,501 5.1.7 Invalid address,
2024-05-01T10:00:00.013Z,EX,08DC000000000001,5,192.0.2.1:25,192.0.2.77:50001,>,250 2.1.0 Sender OK,
2024-05-01T10:00:00.014Z,EX,08DC000000000009,9,192.0.2.1:25,192.0.2.70:50009,>,354 Start mail input,
"""

NODEMAILER_POOL = b"""\
[2024-05-01 10:00:00] DEBUG [aBcDeFgH] S: 220 mx.example.com ESMTP
[2024-05-01 10:00:00] DEBUG [ZyXwVuTs] S: 220 mx.example.com ESMTP
[2024-05-01 10:00:00] DEBUG [aBcDeFgH] C: MAIL FROM:<a@example.org>
[2024-05-01 10:00:00] DEBUG [ZyXwVuTs] C: MAIL FROM:<z@example.org>
[2024-05-01 10:00:00] DEBUG [ZyXwVuTs] S: 250 2.1.0 Ok
[2024-05-01 10:00:00] DEBUG [aBcDeFgH] S: 450 4.1.8 <a@example.org>: Sender address rejected: Domain not found
"""

RETURNED = b"""\
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: message/delivery-status

Final-Recipient: rfc822; nobody@example.com
Diagnostic-Code: smtp; 550 5.1.1 No such user

--b1
Content-Description: Undelivered Message
Content-Type: message/rfc822

Subject: how SMTP works

RCPT TO:<x@example.net>
550 no
--b1--
"""

GREETED = (1, None, "220 mx.example.com ESMTP")
FORMS: dict[str, tuple[bytes, list[tuple[int, str | None, str | None]]]] = {
    "PHPMailer, HTML": (
        PHPMAILER_HTML,
        [
            (1, None, "220 mail.example.de ESMTP"),
            (2, "EHLO example.org", "250-mail.example.de\n250-8BITMIME\n250 STARTTLS"),
            (4, "MAIL FROM:<info@example.org>", "250 2.1.0 Ok"),
        ],
    ),
    "PHPMailer, HTML, a reply's lines joined": (
        PHPMAILER_JOINED,
        [
            (1, None, "220 mail.example.de ESMTP"),
            (2, "EHLO example.org", "250-mail.example.de\n250-8BITMIME\n250 STARTTLS"),
            (4, "MAIL FROM:<info@example.org>", "250 2.1.0 Ok"),
        ],
    ),
    "PHPMailer, replies twice": (
        PHPMAILER_INBOUND,
        [
            (1, None, "220 mail.example.com ESMTP Postfix"),
            (3, "EHLO www", "250-mail.example.com\n250 8BITMIME"),
            (8, "RCPT TO:<a@example.com, b@example.com>", "501 5.1.3 Bad recipient address syntax"),
        ],
    ),
    "JavaMail": (
        JAVAMAIL,
        [
            (2, None, "220 smtp.example.com ESMTP"),
            (4, "EHLO app01", "250-smtp.example.com\n250 AUTH LOGIN"),
            (11, "MAIL FROM:<app@example.com>", "250 2.1.0 Sender OK"),
            (13, "RCPT TO:<gone@example.net>", "550 5.1.1 User unknown"),
        ],
    ),
    "Thunderbird's log": (
        THUNDERBIRD_LOG,
        [
            (1, None, "220 smtp.example.com ESMTP"),
            (2, "EHLO [192.168.1.2]", "250-smtp.example.com Ok.\n250 DSN"),
            (5, "RCPT TO:<a@exa mple.com>", "517 Syntax error."),
        ],
    ),
    "Thunderbird's console": (
        THUNDERBIRD_CONSOLE,
        [
            (1, None, "220 mail.example.com ESMTP Exim 4.96"),
            (2, "RCPT TO:<you@example.org>", "550 relay not permitted"),
        ],
    ),
    "aiosmtpd, commands twice": (
        AIOSMTPD,
        [
            (2, None, "220 box Python SMTP 1.4.5"),
            (3, "EHLO me", "250 HELP"),
            (6, "MAIL FROM:<x@y.example> SIZE=abc", "501 Syntax: MAIL FROM: <address>"),
        ],
    ),
    "curl, with its progress": (
        CURL_METER,
        [GREETED, (2, "EHLO box", "250 mx.example.com"), (4, "QUIT", "221 2.0.0 Bye")],
    ),
    "coloured": (COLOURED, [GREETED, (2, "RCPT TO:<bob@@example.com>", "501 5.1.3 Bad recipient address syntax")]),
    "Net::SMTP, a message that looks like a reply": (
        PERL_MESSAGE,
        [
            (1, None, "220 mail.example.net ESMTP"),
            (2, "DATA", '354 Enter mail, end with "." on a line by itself'),
            (6, ".", "250 2.0.0 accepted"),
            (8, "QUIT", "221 2.0.0 bye"),
        ],
    ),
    "telnet, QUIT in the message": (
        TELNET_QUIT,
        [
            (1, None, "220 smtp.example.fr ESMTP"),
            (2, "DATA", "354 End data with <CR><LF>.<CR><LF>"),
            (8, ".", "250 2.0.0 Ok: queued as 1B2C3D4E5F"),
            (10, "QUIT", "221 2.0.0 Bye"),
        ],
    ),
    "exim -v, which logs the refusal too": (
        EXIM_V,
        [
            (1, None, "220 mx.example.com ESMTP Postfix"),
            (
                2,
                "RCPT TO:<bob@example.com>",
                "550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown",
            ),
        ],
    ),
    "sendmail -v through a submission queue": (
        SENDMAIL_050,
        [
            (1, None, "220 mx.example.com ESMTP Sendmail 8.15.2/8.15.2"),
            (2, "EHLO box", "250-mx.example.com Hello localhost [127.0.0.1], pleased to meet you\n250 HELP"),
            (5, "RCPT To:<bob@example.com>", "550 5.7.1 <bob@example.com>... Relaying denied"),
        ],
    ),
    "Docker's JSON": (
        DOCKER,
        [(2, None, "220 mx.example.com ESMTP"), (3, "MAIL FROM:<app@example.com>", "250 sender <app@example.com> OK")],
    ),
    "Exchange, sessions at once, one of them begun before": (
        EXCHANGE_AT_ONCE,
        [
            (1, None, "250 2.1.5 Recipient OK"),
            (2, None, "220 EX.example.com"),
            (3, "EHLO one", "250 for one"),
            (4, None, "220 EX.example.com"),
            (5, "EHLO two", "250 for two"),
            (7, "MAIL FROM:<a@one.example>", "250 2.1.0 Sender OK"),
            (8, "DATA", "354 Start mail input"),
            (10, "MAIL FROM:<b@two.example", "501 5.1.7 Invalid address"),
        ],
    ),
    "Nodemailer, a pool of connections": (
        NODEMAILER_POOL,
        [
            GREETED,
            (2, None, "220 mx.example.com ESMTP"),
            (
                3,
                "MAIL FROM:<a@example.org>",
                "450 4.1.8 <a@example.org>: Sender address rejected: Domain not found",
            ),
            (4, "MAIL FROM:<z@example.org>", "250 2.1.0 Ok"),
        ],
    ),
    "a report with the message returned": (RETURNED, [(7, "RCPT TO:<nobody@example.com>", "550 5.1.1 No such user")]),
    "PowerShell's UTF-16": (
        "220 mx.example.com ESMTP\r\nMAIL FROM:<ü@example.com>\r\n501 no\r\n".encode("utf-16"),
        [GREETED, (2, "MAIL FROM:<ü@example.com>", "501 no")],
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_forms(form: str) -> None:
    raw, exchanges = FORMS[form]
    assert [
        (one.line, None if one.command is None else one.command.decode(), one.reply) for one in dialogue.read(raw)
    ] == exchanges


def test_what_is_taken_off_keeps_the_lines() -> None:
    assert undressed(RETURNED).split(b"\n")[7:] == [b""] * 9 + [b"--b1--", b""]
    assert undressed(b"\xef\xbb\xbf050 >>> \x1b[1mQUIT\x1b[0m\n") == b">>> QUIT\n"


def test_a_server_of_office_365_by_its_host() -> None:
    greeting = b"220 AM0PR04CA0012.outlook.office365.com Microsoft ESMTP MAIL Service ready at Wed, 1 May 2024\n"
    assert verdict.judge(dialogue.read(b"S: " + greeting)).server == "outlook"


def test_a_reply_that_the_log_cuts_off() -> None:
    assert [(one.command, one.reply) for one in dialogue.read(b"C: RCPT TO:<a@b.example>\nS: 550-5.1.1 No such\n")] == [
        (b"RCPT TO:<a@b.example>", "550-5.1.1 No such")
    ]


def test_a_reply_without_end_is_bounded() -> None:
    (one,) = dialogue.read(b"C: EHLO x\n" + b"S: 250-y\n" * 5000 + b"S: 250 z\n")
    assert one.reply == "250-y\n" * 1000 + "250 z"


def test_what_is_to_be_mended_comes_before_what_passes() -> None:
    session = b"C: RCPT TO:<a@b.example>\nS: 450 4.2.0 Greylisted\nC: RCPT TO:c@d.example\nS: 501 5.1.3 Bad address\n"
    first = verdict.judge(dialogue.read(session)).first
    assert first is not None
    assert first.exchange.line == 3


def test_a_refusal_stands_out() -> None:
    found = verdict.judge(dialogue.read(b"C: DATA\nS: 354 go\nC: .\nS: 554 5.7.1 Spam message rejected\n"))
    assert list(pages.written(found, Page("en", 50, Style(True))))[:2] == [
        "    1  C: DATA\n       S: 354 go\n",
        (
            "    3  C: .\n\x1b[1m       S: 554 5.7.1 Spam message rejected\x1b[0m\n"
            "        - permanent · content refused\n          (content-policy)\n"
            "        - Never unchanged: mend the cause first.\n        - This is how Rspamd words it.\n"
        ),
    ]


# answers that name the address
ADDRESSES = (
    "550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown in local recipient table",
    "250 2.1.5 <ann@example.com>... Recipient ok",
    "501 <ann@example.com>: malformed address: x may not follow <ann@example.com>",
    "550 <ann@example.com> and <bob@example.com> are unknown",
)


@pytest.mark.parametrize("reply", ADDRESSES)
def test_a_reply_is_explained_as_it_is_by_itself(reply: str) -> None:
    (one,) = verdict.judge(dialogue.read(f"C: NOOP\nS: {reply}\n".encode())).exchanges
    assert one.explanation == explain(reply)


BRACKETS = (
    *(("<", ">"), ("<", "> SIZE=10"), ("<", "> SIZE=999999 BODY=8BITMIME"), ("<", "> x"), ("<", ""), (" <", ">")),
    *(("", ""), ("", " SIZE=10000"), ("Ann <", ">"), ("<<", ">>"), ("<", ">>"), ("", ">"), (" ", " ")),
)
COMMANDS = [
    f"{verb}:{before}{address}{behind}".encode()
    for verb in ("MAIL FROM", "RCPT TO")
    for address in ("a@b.example", "postmaster@mail7.example.org", "x" * 31 + "@" + "y" * 31 + ".museum")
    for before, behind in BRACKETS
]


@pytest.mark.parametrize("context", [Context(), Context(smtputf8=True)])
def test_a_plain_address_has_the_faults_of_any(context: Context) -> None:
    found = [verdict.linted(one, context) for one in COMMANDS]
    alone = [lint(one, context=context) for one in COMMANDS]
    assert [(one.findings, one.fixed) for one in found] == [(one.findings, one.fixed) for one in alone]


@pytest.mark.parametrize("server", servers())
def test_a_plain_address_is_foretold_as_any(server: str) -> None:
    assert [verdict.foretold(one, server) for one in COMMANDS] == [predict(one, server).reply for one in COMMANDS]


def test_a_log_of_many_addresses_is_read_as_each_alone() -> None:
    def session(number: int) -> bytes:
        return (
            f"S: 220 mx ESMTP Postfix\nC: MAIL FROM:<u{number}@h.example> SIZE={number}\nS: 250 2.1.0 Ok\n"
            f"C: RCPT TO:<r{number}@d.example\nS: 501 5.1.3 Bad recipient address syntax\n"
            f"C: RCPT TO:<r{number}@d.example>\nS: 550 5.1.1 <r{number}@d.example>: User unknown\n"
        ).encode()

    whole = verdict.judge(dialogue.read(b"".join(map(session, range(40))))).exchanges
    alone = [one for number in range(40) for one in verdict.judge(dialogue.read(session(number))).exchanges]
    assert [(one.explanation, one.findings, one.fixed, one.agrees, one.foretold) for one in whole] == [
        (one.explanation, one.findings, one.fixed, one.agrees, one.foretold) for one in alone
    ]


def test_a_reply_whose_lines_all_look_like_the_last() -> None:
    text = b"mail from: a@b\n555 5.5.2 Syntax error, see\n555 5.5.2  https://x.example\n555 5.5.2 a b\nquit\n221 Bye\n"
    assert [(one.line, one.reply) for one in dialogue.read(text)] == [
        (1, "555-5.5.2 Syntax error, see\n555-5.5.2  https://x.example\n555 5.5.2 a b"),
        (5, "221 Bye"),
    ]


def test_a_reply_that_comes_again_without_a_command_is_its_own() -> None:
    text = b"noop\n421 4.4.2 Timeout\n421 4.7.0 Too many\n550 5.1.1 a\n"
    assert [one.reply for one in dialogue.read(text)] == ["421 4.4.2 Timeout", "421 4.7.0 Too many", "550 5.1.1 a"]


GLUED = (
    "SERVER -> CLIENT: 250-mx.example at your call, [192.0.2.1]250-SIZE 35882577250-8BITMIME250-AUTH LOGIN250 SMTPUTF8"
)


@pytest.mark.parametrize(
    ("line", "replies"),
    [
        (
            GLUED,
            [
                "250-mx.example at your call, [192.0.2.1]",
                "250-SIZE 35882577",
                "250-8BITMIME",
                "250-AUTH LOGIN",
                "250 SMTPUTF8",
            ],
        ),
        (
            "SERVER -> CLIENT: 535-5.7.8 Not accepted, go to535 5.7.8 https://x.example",
            ["535-5.7.8 Not accepted, go to", "535 5.7.8 https://x.example"],
        ),
        (
            "SERVER -> CLIENT: 250-a.example<br />250-SIZE 1<br />250 DSN<br />",
            ["250-a.example", "250-SIZE 1", "250 DSN"],
        ),
        # what is one line
        ("SERVER -> CLIENT: 250 2.0.0 Ok, 1250-Mail and250 SMTP", ["250 2.0.0 Ok, 1250-Mail and250 SMTP"]),
    ],
)
def test_replies_copied_from_a_page(line: str, replies: list[str]) -> None:
    text = f"SERVER -> CLIENT: 220 a.example\nCLIENT -> SERVER: EHLO b\n{line}\nCLIENT -> SERVER: QUIT\n"
    (found,) = (one for one in dialogue.read(text.encode()) if one.command == b"EHLO b")
    assert (found.reply or "").split("\n") == replies


def test_breaks_of_a_page() -> None:
    lines = ["S: 220 a.example", "C: MAIL FROM:&lt;a@b.example&gt;", "S: 250 Ok", "C: QUIT", "S: 221 Bye"]
    found = dialogue.read("".join(f"{line}<br>\n" for line in lines).encode())
    assert [(one.command, one.reply) for one in found] == [
        (None, "220 a.example"),
        (b"MAIL FROM:<a@b.example>", "250 Ok"),
        (b"QUIT", "221 Bye"),
    ]
