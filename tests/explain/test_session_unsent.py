"""Deliveries that failed without a reply, as logs have them, and Exim's log of what it replied."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.sessions import dialogue, verdict
from smtplint.sessions.model import Exchange

POSTFIX = "Nov 23 10:00:00 h postfix/smtp[2]: 4ABCDEF01: to=<a@d.example>, relay=none, delay=30, "
EXIM = "2026-11-23 10:00:01 1s6Abc-000001-2D "


@pytest.mark.parametrize(
    ("line", "command", "reply", "cause"),
    [
        (
            f"{POSTFIX}dsn=4.4.1, status=deferred (connect to mx.d.example[192.0.2.1]:25: Connection timed out)",
            None,
            "4.4.1 connect to mx.d.example[192.0.2.1]:25: Connection timed out",
            "routing",
        ),
        (
            (
                f"{POSTFIX}dsn=5.4.4, status=bounced (Host or domain name not found. "
                "Name service error for name=d.example type=A: Host not found)"
            ),
            None,
            "5.4.4 Host or domain name not found. Name service error for name=d.example type=A: Host not found",
            "dns",
        ),
        (
            f"{POSTFIX}dsn=4.4.2, status=deferred (lost connection with mx[192.0.2.1] while sending MAIL FROM)",
            None,
            "4.4.2 lost connection with mx[192.0.2.1] while sending MAIL FROM",
            "routing",
        ),
        (
            (
                f"{POSTFIX}dsn=4.4.2, status=deferred (conversation with mta7.am0.yahoodns.net[192.0.2.1] timed out "
                "while receiving the initial server greeting)"
            ),
            None,
            (
                "4.4.2 conversation with mta7.am0.yahoodns.net[192.0.2.1] timed out while receiving the initial server "
                "greeting"
            ),
            "routing",
        ),
        (
            f'{POSTFIX}dsn=5.1.1, status=bounced (unknown user: "a")',
            b"RCPT TO:<a@d.example>",
            '5.1.1 unknown user: "a"',
            "unknown-recipient",
        ),
        (
            f"{EXIM}== b@d.example R=dnslookup T=remote_smtp defer (110): Connection timed out DT=2m7s",
            None,
            "4.0.0 defer (110): Connection timed out DT=2m7s",
            "routing",
        ),
        (
            f"{EXIM}== b@d.example R=x T=y defer (111) H=mx.d.example [192.0.2.3]: Connection refused",
            None,
            "4.0.0 defer (111) H=mx.d.example [192.0.2.3]: Connection refused",
            "routing",
        ),
        (
            f"{EXIM}** b@d.example: Unrouteable address",
            b"RCPT TO:<b@d.example>",
            "5.0.0 Unrouteable address",
            "unknown-recipient",
        ),
        (
            f"{EXIM}** b@d.example R=dnslookup T=remote_smtp H=mx.d.example [192.0.2.3]:25 X=TLS1.3: message too big",
            None,
            "5.0.0 message too big",
            "message-too-big",
        ),
        (
            "@40000000 delivery 2: failure: Sorry,_I_couldn't_find_any_host_named_d.example._(#5.1.2)/",
            None,
            "5.1.2 Sorry, I couldn't find any host named d.example.",
            "dns",
        ),
    ],
)
def test_a_delivery_without_a_reply(line: str, command: bytes | None, reply: str, cause: str) -> None:
    found = dialogue.read(f"{line}\n".encode())
    waits = "status=deferred" in line or " == " in line
    assert tuple(found) == (Exchange(1, command, reply, True, queued=waits),)
    assert [one.explanation.cause for one in verdict.judge(found).exchanges if one.explanation] == [cause]


def test_deliveries_that_failed_alike_are_each_told() -> None:
    lines = (
        f"{POSTFIX}dsn=4.4.1, status=deferred (connect to mx.b.example[192.0.2.1]:25: Connection timed out)",
        f"{POSTFIX}dsn=4.4.1, status=deferred (connect to mx.z.example[192.0.2.9]:25: Connection refused)",
    )
    found = verdict.judge(dialogue.read("\n".join(lines).encode())).exchanges
    assert [(one.exchange.line, one.explanation and one.explanation.cause) for one in found] == [
        (1, "routing"),
        (2, "routing"),
    ]


def test_what_a_queue_lists() -> None:
    raw = b"""\
-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
5ABCDEF013      1200 Wed Oct  2 09:11:11  shop@store.example
(connect to mx.down.example[203.0.113.7]:25: Connection timed out)
                                         carl@down.example

-- 1 Kbytes in 1 Request.
. remote
"""
    reply = "4.0.0 connect to mx.down.example[203.0.113.7]:25: Connection timed out"
    assert tuple(dialogue.read(raw)) == (Exchange(3, None, reply, True, queued=True),)


def test_that_it_is_not_time_yet_tells_nothing() -> None:
    line = f"{EXIM}== b@d.example R=x T=y defer (-53): retry time not reached for any host for 'd.example'\n"
    assert tuple(dialogue.read(line.encode())) == ()


def test_a_log_in_which_something_went_wrong(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    file = f"{tmp_path}/maillog"
    with open(file, "w", encoding="ascii") as log:
        log.write(f"{POSTFIX}dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XYZ)\n")
        log.write(f"{POSTFIX}dsn=4.4.1, status=deferred (connect to mx[192.0.2.1]:25: No route to host)\n")
    assert main(["session", file, "--lang", "en"]) == 1
    assert capsys.readouterr().out.partition("What to do first\n")[2] == (
        "  - Begin with line 2: cannot be delivered onward.\n"
        "  - Do not send the message again: a queue keeps it and goes on trying by\n"
        "    itself.\n"
        "  - Check whether the host is up and can be reached from where you send: a\n"
        "    firewall, or a provider that lets nobody out to port 25, stops this as well.\n"
        "  - Check that the domain's MX names the right host, and its A and AAAA records\n"
        "    the right addresses.\n"
    )


@pytest.mark.parametrize(
    "words", ["conversation with {} timed out while sending RCPT TO", "lost connection with {} while sending RCPT TO"]
)
def test_what_postfix_says_of_a_silent_host_is_not_in_the_words_of_that(words: str) -> None:
    line = f"{POSTFIX}dsn=4.4.2, status=deferred ({words.format('mta7.am0.yahoodns.net[192.0.2.1]')})\n"
    assert verdict.judge(dialogue.read(line.encode())).servers == ("postfix",)


@pytest.mark.parametrize(
    ("kind", "command", "words", "reply", "agrees"),
    [
        ("syntax", "MAIL FROM <x@y.example>", "unrecognized command", "500 unrecognized command", True),
        ("syntax", "MAIL FROM:<a@@b>", "malformed address: @b> may", "501 malformed address: @b> may", True),
        ("protocol", "RCPT TO:<x@y.example>", "sender not yet given", "503 sender not yet given", None),
        ("protocol", "DATA", "valid RCPT command must precede DATA", "503 valid RCPT command must precede DATA", None),
        ("protocol", "AUTH X", "X authentication mechanism not supported", None, None),
    ],
)
def test_what_exim_has_replied(kind: str, command: str, words: str, reply: str | None, agrees: bool | None) -> None:
    line = f'2026-11-23 10:00:01 SMTP {kind} error in "{command}" H=(c) [192.0.2.5] {words}\n'
    (found,) = verdict.judge(dialogue.read(line.encode())).exchanges
    assert found.exchange == Exchange(1, command.encode(), reply or f"504 {words}", False, "exim")
    assert found.agrees is agrees


@pytest.mark.parametrize(
    ("line", "exchange", "findings"),
    [
        (
            'SMTP call from [::1] dropped: too many syntax or protocol errors (last command was "MAIL FROM a", NULL)',
            Exchange(1, b"MAIL FROM a", "501 Too many syntax or protocol errors", False, "exim", reply_rebuilt=True),
            ["SL108", "SL301"],
        ),
        (
            'SMTP call from x [192.0.2.1] dropped: too many unrecognized commands (last was "GET /")',
            Exchange(1, b"GET /", "500 Too many unrecognized commands", False, "exim", reply_rebuilt=True),
            [],
        ),
        (
            'SMTP call from (y) [192.0.2.1] dropped: too many nonmail commands (last was "NOOP")',
            Exchange(1, b"NOOP", "554 Too many nonmail commands", False, "exim", reply_rebuilt=True),
            [],
        ),
        (
            "unqualified sender rejected: <a> H=x [192.0.2.1]",
            Exchange(
                1,
                b"MAIL FROM:<a>",
                "501 <a>: sender address must contain a domain",
                True,
                "exim",
                reply_rebuilt=True,
            ),
            ["SL301"],
        ),
        (
            "unqualified recipient rejected: <b> H=x [192.0.2.1]",
            Exchange(
                1,
                b"RCPT TO:<b>",
                "501 <b>: recipient address must contain a domain",
                True,
                "exim",
                reply_rebuilt=True,
            ),
            ["SL301"],
        ),
        (
            "NOQUEUE: reject: MAIL from z[192.0.2.1]: 501 5.1.7 <a b@x.example>: Bad sender address syntax; helo=<y>",
            Exchange(
                1, b"MAIL FROM:<a b@x.example>", "501 5.1.7 <a b@x.example>: Bad sender address syntax", True, "postfix"
            ),
            ["SL211"],
        ),
    ],
)
def test_what_a_server_logs_of_a_malformed_address(line: str, exchange: Exchange, findings: list[str]) -> None:
    (found,) = verdict.judge(dialogue.read(f"2026-11-23 10:00:00 {line}\n".encode())).exchanges
    assert found.exchange == exchange
    assert [one.code for one in found.findings] == findings


def test_a_reply_that_is_in_no_log_is_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log"
    log.write_text("Nov 23 10:00:00 h postfix/smtpd[1]: too many errors after RCPT from unknown[192.0.2.1]\n")
    assert main(["session", str(log)]) == 1
    assert capsys.readouterr().out.partition("\n\n")[0] == (
        "    1  C: RCPT TO\n"
        "       S: 421 4.7.0 Error: too many errors\n"
        "        - The log does not hold this reply as it was sent.\n"
        "        - transient · too many errors in the session (too-many-errors)\n"
        "        - After 30 minutes or more, on a new connection; give up after 5 days.\n"
        "        - This is how Postfix words it."
    )
    assert main(["session", "--output-format", "json", str(log)]) == 1
    told = json.loads(capsys.readouterr().out)["exchanges"][0]
    assert [told[key] for key in ("rebuilt", "reply_rebuilt", "given_back")] == [True, True, False]


def report(*fields: str) -> bytes:
    return "\n".join(("Reporting-MTA: dns; h.example", "", *fields, "")).encode()


FAILED = ("Final-Recipient: rfc822; c@d.example", "Original-Recipient: rfc822;c@d.example", "Action: failed")
OTHER = ("", "Final-Recipient: rfc822; e@d.example", "Action: failed")


@pytest.mark.parametrize(
    ("raw", "exchanges"),
    [
        (
            report(*FAILED, "Status: 5.4.4", "Diagnostic-Code: X-Postfix; Host or domain name", "    not found."),
            (Exchange(7, None, "5.4.4 Host or domain name not found.", True),),
        ),
        (
            report(*FAILED, "Status: 5.1.1", 'Diagnostic-Code: x-unix; unknown user: "c"'),
            (Exchange(7, b"RCPT TO:<c@d.example>", '5.1.1 unknown user: "c"', True),),
        ),
        # with neither a reply nor words
        (report(*FAILED, "Status: 5.1.1"), (Exchange(6, b"RCPT TO:<c@d.example>", "5.1.1", True),)),
        (
            report(*FAILED, "Status: 4.4.7", *OTHER, "Status: 5.0.0"),
            (Exchange(6, None, "4.4.7", True, given_back=True), Exchange(10, None, "5.0.0", True)),
        ),
        # a code beside a reply says nothing more
        (
            report(*FAILED, "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 no", *OTHER, "Status: 5.0.0"),
            (Exchange(7, b"RCPT TO:<c@d.example>", "550 5.1.1 no", True),),
        ),
        (report("Status: 5.1.1"), ()),
        # of addresses beyond ASCII (RFC 6533)
        (
            report("Final-Recipient: utf-8; c@d.example", "Action: failed", "Status: 5.1.1"),
            (Exchange(5, b"RCPT TO:<c@d.example>", "5.1.1", True),),
        ),
        # of a message that arrived
        (
            report("Final-Recipient: rfc822; c@d.example", "Action: relayed", "Status: 2.0.0"),
            (Exchange(5, b".", "2.0.0", True),),
        ),
        # words with no reply code
        (
            report(*FAILED, "Status: 5.0.0", "Diagnostic-Code: smtp; The recipient cannot be verified."),
            (Exchange(7, None, "5.0.0 The recipient cannot be verified.", True),),
        ),
        (
            report(*FAILED, "Status: 5.1.0", "Diagnostic-Code: smtp; 5.1.0 - Unknown address error 550-'no'"),
            (Exchange(7, b"RCPT TO:<c@d.example>", "5.1.0 - Unknown address error 550-'no'", True),),
        ),
        (
            report(*FAILED, "Status: 5.2.1", "Diagnostic-Code: smtp;550"),
            (Exchange(7, None, "550 5.2.1", True),),
        ),
        # what was done may stand before the recipient
        (
            report("Action: delayed", *OTHER[1:2], "Status: 4.0.0", "", "Action: failed", *OTHER[1:2], "Status: 4.4.1"),
            (Exchange(5, None, "4.0.0", True, queued=True), Exchange(9, None, "4.4.1", True, given_back=True)),
        ),
        (
            b"<c@d.example>:\nSorry, I couldn't find any host named d.example. (#5.1.2)\n\n(#5.1.2)\n. remote\n",
            (Exchange(2, b"RCPT TO:<c@d.example>", "5.1.2 Sorry, I couldn't find any host named d.example.", True),),
        ),
    ],
)
def test_a_report_without_a_reply(raw: bytes, exchanges: tuple[Exchange, ...]) -> None:
    assert tuple(dialogue.read(raw)) == exchanges


def test_a_name_that_exim_refuses() -> None:
    line = b"rejected EHLO or HELO my_pc: syntactically invalid argument(s): my_pc\n"
    (found,) = verdict.judge(dialogue.read(line)).exchanges
    assert found.exchange.reply == "501 Syntactically invalid EHLO argument(s)"
    assert found.explanation is not None
    assert found.explanation.cause == "hello"


@pytest.mark.parametrize(
    ("line", "exchange"),
    [
        (
            "postfix/smtpd[60]: warning: non-SMTP command from bot[203.0.113.20]: GET / HTTP/1.1",
            Exchange(
                1,
                b"GET / HTTP/1.1",
                "221 2.7.0 Error: I can break rules, too. Goodbye.",
                False,
                "postfix",
                reply_rebuilt=True,
            ),
        ),
        (
            "postfix/smtpd[62]: too many errors after RCPT from y[203.0.113.22]",
            Exchange(1, b"RCPT TO", "421 4.7.0 Error: too many errors", True, "postfix", reply_rebuilt=True),
        ),
        (
            "postfix/smtpd[62]: too many errors after UNKNOWN from y[203.0.113.22]",
            Exchange(1, None, "421 4.7.0 Error: too many errors", True, "postfix", reply_rebuilt=True),
        ),
        (
            "postfix/smtpd[62]: timeout after END-OF-MESSAGE from y[203.0.113.22]",
            Exchange(1, None, "421 4.4.2 Error: timeout exceeded", True, "postfix", reply_rebuilt=True),
        ),
        (
            "login authenticator failed for (laptop) [203.0.113.9]: 535 Incorrect authentication data (set_id=jo)",
            Exchange(1, b"AUTH", "535 Incorrect authentication data", True, "exim"),
        ),
        (
            (
                "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection "
                'from H=[203.0.113.10] input="EHLO x"'
            ),
            Exchange(1, None, "554 SMTP synchronization error", True, "exim", reply_rebuilt=True),
        ),
        (
            (
                "SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): "
                'rejected "MAIL FROM:<a@b>" H=(x) [203.0.113.10] next input="RCPT"'
            ),
            Exchange(1, b"MAIL FROM:<a@b>", "554 SMTP synchronization error", False, "exim", reply_rebuilt=True),
        ),
    ],
)
def test_what_a_server_logs_when_it_parts(line: str, exchange: Exchange) -> None:
    assert tuple(dialogue.read(f"Oct  2 11:00:00 in {line}\n".encode())) == (exchange,)


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("smtplib.SMTPSenderRefused: (501, b'5.1.7 no', 'Ann <<a@b>')", b"MAIL FROM"),
        ("smtplib.SMTPRecipientRefused: (501, b'5.1.7 no', 'a@b')", b"RCPT TO:<a@b>"),
        ("smtplib.SMTPRecipientsRefused: {'\"Ann Lee\" <a@b.example>': (501, b'5.1.7 no')}", b"RCPT TO"),
        ("smtplib.SMTPRecipientsRefused: {'a@b.example': (501, b'5.1.7 no')}", b"RCPT TO:<a@b.example>"),
    ],
)
def test_an_error_of_smtplib_tells_the_command(line: str, command: bytes) -> None:
    assert tuple(dialogue.read(f"{line}\n".encode())) == (Exchange(1, command, "501 5.1.7 no", True),)


def test_an_error_and_its_object_are_told_once() -> None:
    raw = b"""\
Error: Invalid login: 535-5.7.8 Username and Password not accepted.
535 5.7.8  https://support.example/ a1 - gsmtp
    at SMTPConnection._formatError (/app/smtp-connection/index.js:790:19) {
  code: 'EAUTH',
  response: '535-5.7.8 Username and Password not accepted.\\n' +
    '535 5.7.8  https://support.example/ a1 - gsmtp',
  responseCode: 535,
  command: 'AUTH PLAIN'
}
"""
    assert [(one.line, one.command) for one in dialogue.read(raw)] == [(5, b"AUTH PLAIN")]


@pytest.mark.parametrize(
    "note",
    [
        "554 5.0.0 Service unavailable",
        "root... Using cached ESMTP connection to mx.far.example. via esmtp...",
    ],
)
def test_what_sendmail_notes_below_a_long_reply(note: str) -> None:
    reply = "550 5.7.1 Unauthenticated email from h.example is not accepted due to its DMARC policy."
    found = dialogue.read(f">>> EHLO x\n<<< 250 y\n>>> DATA\n<<< {reply}\n{note}\n".encode())
    assert [(one.command, one.reply) for one in found] == [(b"EHLO x", "250 y"), (b"DATA", reply)]


def test_what_came_before_its_reply_did() -> None:
    begun = "postfix/smtpd[9]: improper command pipelining after EHLO from unknown[198.51.100.3]: "
    errors = "postfix/smtpd[9]: too many errors after RCPT from unknown[198.51.100.3]\n"
    line = rf"{begun}MAIL FROM: <a@b.example>\r\nRCPT TO:<c@d.example>\r\n"
    found = verdict.judge(dialogue.read(f"Oct  2 11:00:00 in {line}\nOct  2 11:00:01 in {errors}".encode()))
    assert [
        (one.exchange.line, one.exchange.command, one.exchange.reply, [fault.code for fault in one.findings])
        for one in found.exchanges
    ] == [
        (1, b"MAIL FROM: <a@b.example>", None, ["SL202"]),
        (1, b"RCPT TO:<c@d.example>", None, []),
        (2, b"RCPT TO", "421 4.7.0 Error: too many errors", []),
    ]


@pytest.mark.parametrize(
    ("written", "reply"),
    [
        (
            r"554-5.2.252 not allowed to send as\n554 5.2.252 a@b.example",
            "554-5.2.252 not allowed to send as|554 5.2.252 a@b.example",
        ),
        (r"550-No\r\n550-such\r\n550 user", "550-No|550-such|550 user"),
        # what is no line end
        (r"550 in C:\\new and\n451 others", r"550 in C:\\new and\n451 others"),
    ],
)
def test_line_ends_as_exim_writes_them(written: str, reply: str) -> None:
    begun = "2026-11-27 10:00:05 1t-7z ** c@d.example R=r T=t: SMTP error from remote mail server after end of data: "
    log = f"{begun}{written}"
    assert [one.reply for one in dialogue.read(log.encode())] == [reply.replace("|", "\n")]
