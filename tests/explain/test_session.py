from __future__ import annotations

import json
from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.replies.page import Page
from smtplint.sessions import dialogue, page, verdict
from smtplint.sessions.kept import Kept
from smtplint.sessions.model import Exchange
from smtplint.translation import translated

REFUSED = "501 5.5.4 Syntax: MAIL FROM:<address>"
FOUND = (
    (None, "220 mx.example.net ESMTP Postfix"),
    (b"EHLO client.example.com", "250-mx.example.net\n250 SIZE"),
    (b"MAIL FROM:user@example.com x", REFUSED),
    (b"QUIT", "221 2.0.0 Bye"),
)

TRANSCRIPTS = {
    "named": b"""
S: 220 mx.example.net ESMTP Postfix
C: EHLO client.example.com
S: 250-mx.example.net
S: 250 SIZE
C: MAIL FROM:user@example.com x
S: 501 5.5.4 Syntax: MAIL FROM:<address>
C: QUIT
S: 221 2.0.0 Bye
""",
    "phpmailer": b"""
2026-11-23 10:00:00 SERVER -> CLIENT: 220 mx.example.net ESMTP Postfix
2026-11-23 10:00:00 CLIENT -> SERVER: EHLO client.example.com
2026-11-23 10:00:00 SERVER -> CLIENT: 250-mx.example.net
2026-11-23 10:00:00 SERVER -> CLIENT: 250 SIZE
2026-11-23 10:00:00 CLIENT -> SERVER: MAIL FROM:user@example.com x
2026-11-23 10:00:00 SERVER -> CLIENT: 501 5.5.4 Syntax: MAIL FROM:<address>
2026-11-23 10:00:00 CLIENT -> SERVER: QUIT
2026-11-23 10:00:00 SERVER -> CLIENT: 221 2.0.0 Bye
""",
    "swaks": b"""
=== Trying mx.example.net:25...
=== Connected to mx.example.net.
<-  220 mx.example.net ESMTP Postfix
 -> EHLO client.example.com
<-  250-mx.example.net
<-  250 SIZE
 -> MAIL FROM:user@example.com x
<** 501 5.5.4 Syntax: MAIL FROM:<address>
 -> QUIT
<-  221 2.0.0 Bye
=== Connection closed with remote host.
""",
    "smtplib": rb"""
connect: ('mx.example.net', 25)
reply: b'220 mx.example.net ESMTP Postfix\r\n'
reply: retcode (220); Msg: b'mx.example.net ESMTP Postfix'
send: 'EHLO client.example.com\r\n'
reply: b'250-mx.example.net\r\n'
reply: b'250 SIZE\r\n'
reply: retcode (250); Msg: b'mx.example.net\nSIZE'
send: 'MAIL FROM:user@example.com x\r\n'
reply: b'501 5.5.4 Syntax: MAIL FROM:<address>\r\n'
send: 'QUIT\r\n'
reply: b'221 2.0.0 Bye\r\n'
""",
    "ruby": rb"""
Connection opened: mx.example.net:25
-> "220 mx.example.net ESMTP Postfix\n"
<- "EHLO client.example.com\r\n"
-> "250-mx.example.net\n"
-> "250 SIZE\n"
<- "MAIL FROM:user@example.com x\r\n"
-> "501 5.5.4 Syntax: MAIL FROM:<address>\n"
<- "QUIT\r\n"
-> "221 2.0.0 Bye\n"
""",
    "curl": b"""
*   Trying 192.0.2.1:25...
< 220 mx.example.net ESMTP Postfix
> EHLO client.example.com
< 250-mx.example.net
< 250 SIZE
> MAIL FROM:user@example.com x
< 501 5.5.4 Syntax: MAIL FROM:<address>
* MAIL failed: 501
> QUIT
< 221 2.0.0 Bye
* Closing connection 0
""",
    "telnet": b"""
Trying 192.0.2.1...
Connected to mx.example.net.
Escape character is '^]'.
220 mx.example.net ESMTP Postfix
EHLO client.example.com
250-mx.example.net
250 SIZE
MAIL FROM:user@example.com x
501 5.5.4 Syntax: MAIL FROM:<address>
QUIT
221 2.0.0 Bye
Connection closed by foreign host.
""",
}


@pytest.mark.parametrize("form", TRANSCRIPTS)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_forms_of_transcripts(form: str, end: bytes) -> None:
    found = dialogue.read(TRANSCRIPTS[form].replace(b"\n", end))
    assert tuple((one.command, one.reply) for one in found) == FOUND


def test_the_message_and_the_login_are_not_commands() -> None:
    found = dialogue.read(
        b"S: 220 hi\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: c2VjcmV0\nS: 235 ok\nC: AUTH PLAIN AGFubgBzZWNyZXQ=\n"
        b"S: 535 no\nC: DATA\nS: 354 go\nC: Subject: x\nC: \nC: MAIL FROM:<a@b>\nC: .\nS: 250 2.0.0 Ok: queued\n"
    )
    assert [one.command for one in found] == [
        None,
        b"AUTH LOGIN",
        b"AUTH PLAIN (login)",
        b"DATA",
        b".",
    ]


def test_pipelined_commands_get_their_replies_in_turn() -> None:
    found = dialogue.read(b"C: MAIL FROM:<a@b>\nC: RCPT TO:<c@d>\nC: DATA\nS: 250 ok\nS: 550 no\nS: 503 no\n")
    assert [(one.line, one.reply) for one in found] == [(1, "250 ok"), (2, "550 no"), (3, "503 no")]


LOGS = {
    "postfix client": (
        (
            b"Nov 23 10:00:00 h postfix/qmgr[1]: 4ABCDEF: from=<a@b.example>, size=1, nrcpt=1 (queue active)\n"
            b"Nov 23 10:00:01 h postfix/smtp[2]: 4ABCDEF: to=<c@d.example>, relay=mx.d.example[192.0.2.1]:25, delay=1, "
            b"dsn=5.1.1, status=bounced (host mx.d.example[192.0.2.1] said: 550-5.1.1 No such user. 550 5.1.1 Sorry "
            b"(in reply to RCPT TO command))\n"
        ),
        Exchange(2, b"RCPT TO:<c@d.example>", "550-5.1.1 No such user.\n550 5.1.1 Sorry", True),
    ),
    "postfix client, sender": (
        (
            b"Nov 23 10:00:00 h postfix/qmgr[1]: 4ABCDEF: from=<a@b.example>, size=1, nrcpt=1 (queue active)\n"
            b"Nov 23 10:00:01 h postfix/smtp[2]: 4ABCDEF: to=<c@d.example>, relay=mx[192.0.2.1]:25, status=deferred "
            b"(host mx[192.0.2.1] said: 450 4.7.1 Greylisted (in reply to MAIL FROM command))\n"
        ),
        Exchange(2, b"MAIL FROM:<a@b.example>", "450 4.7.1 Greylisted", True, queued=True),
    ),
    "postfix server": (
        (
            b"Nov 23 10:00:01 h postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 450 4.7.25 Client "
            b"host rejected: cannot find your hostname, [192.0.2.1]; from=<x@y.example> to=<z@w.example> proto=ESMTP\n"
        ),
        Exchange(
            1,
            b"RCPT TO:<z@w.example>",
            "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]",
            True,
            "postfix",
        ),
    ),
    "exim": (
        (
            b"2026-11-23 10:00:00 1abcde-00 ** u@x.example R=dnslookup T=remote_smtp H=mx [192.0.2.1]: SMTP error from "
            b"remote mail server after MAIL FROM:<a@b.example> SIZE=1234: 501 5.1.7 Bad sender address syntax\n"
        ),
        Exchange(1, b"MAIL FROM:<a@b.example> SIZE=1234", "501 5.1.7 Bad sender address syntax"),
    ),
    "exim server": (
        b'2026-11-23 10:00:00 SMTP syntax error in "MAIL FROM:a b" H=(x) [192.0.2.1] malformed address: b\n',
        Exchange(1, b"MAIL FROM:a b", "501 malformed address: b", False, "exim"),
    ),
    "delivery report": (
        (
            b"Reporting-MTA: dns; h.example\n\nFinal-Recipient: rfc822; u@x.example\nAction: failed\nStatus: 5.1.1\n"
            b"Diagnostic-Code: smtp; 550 5.1.1 <u@x.example>: Recipient address\n    rejected: User unknown\n"
        ),
        Exchange(
            6, b"RCPT TO:<u@x.example>", "550 5.1.1 <u@x.example>: Recipient address rejected: User unknown", True
        ),
    ),
    "bounce": (
        b"<u@x.example>: host mx.x.example[192.0.2.1] said: 552 5.2.2 Over quota (in reply to\n    RCPT TO command)\n",
        Exchange(1, b"RCPT TO:<u@x.example>", "552 5.2.2 Over quota", True),
    ),
}


LOGS["qmail bounce"] = (
    b"<u@x.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 <u@x.example>... User Unknown\n",
    Exchange(3, b"RCPT TO:<u@x.example>", "550 5.1.1 <u@x.example>... User Unknown", True),
)
LOGS["exim bounce"] = (
    (
        b"  u@x.example\n    host mx.x.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT "
        b"TO:<u@x.example>:\n    550 5.1.1 User unknown\n"
    ),
    Exchange(1, b"RCPT TO:<u@x.example>", "550 5.1.1 User unknown"),
)


@pytest.mark.parametrize("form", LOGS)
def test_forms_of_logs(form: str) -> None:
    raw, exchange = LOGS[form]
    assert tuple(dialogue.read(raw)) == (exchange,)


def test_the_verdict() -> None:
    raw = (
        b"S: 220 mx.example.net ESMTP Postfix\nC: EHLO c\nS: 250 SIZE\nC: MAIL FROM:<a@example.com> SIZE=abc\n"
        b"S: 501 5.5.4 Bad message size syntax\nC: RCPT TO:<b@example.net>\nS: 503 5.5.1 Error: need MAIL command\n"
    )
    found = verdict.judge(dialogue.read(raw))
    assert found.server == "postfix"
    assert found.first is not None
    assert (found.first.exchange.line, found.first.agrees) == (4, True)
    assert [one.explanation.cause for one in found.exchanges if one.explanation] == [
        "accepted",
        "accepted",
        "parameter-syntax",
        "bad-sequence",
    ]
    assert found.advice[0] == "Begin with line 4: parameter invalid or not supported."
    assert found.advice[-1] == "Later refusals follow from this one and go when it does."


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"S: 220 hi\nC: MAIL FROM:<a@example.com>\nS: 250 ok\n", 0),
        (b"S: 220 hi\nC: MAIL FROM:<a@example.com>\nS: 451 4.3.0 no\n", 1),
        (b"S: 220 hi\nC: MAIL FROM: <a@example.com>\nS: 250 ok\n", 1),
        (b"nothing of the kind\n", 2),
        (b"", 2),
        (bytes(range(256)) * 100, 2),
    ],
)
def test_exit_codes(raw: bytes, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "log"
    file.write_bytes(raw)
    assert main(["session", str(file)]) == code
    assert (capsys.readouterr().err.count("\n") == 1) is (code == 2)


def test_a_fault_of_its_own_is_not_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(raw: bytes) -> Kept:
        raise ValueError(len(raw))

    monkeypatch.setattr(dialogue, "read", read)
    file = tmp_path / "log"
    file.write_bytes(b"S: 220 hi\n")
    with pytest.raises(ValueError, match="10"):
        main(["session", str(file)])


@pytest.mark.parametrize(
    ("times", "again"), [(1, None), (3, None), (4, "up to line 7: 4 in all."), (90, "line 179: 90 in all.")]
)
def test_what_comes_again_and_again_is_counted(times: int, again: str | None) -> None:
    text = b"C: RCPT TO:<a@b.example>\nS: 550 5.1.1 no\n" * times + b"C: QUIT\nS: 221 bye\n"
    told = "".join(page.written(verdict.judge(dialogue.read(text)), Page("en", 80)))
    assert told.count("S: 550 5.1.1 no\n") == min(times, 3)
    assert told.count("S: 221 bye\n") == 1
    assert ("The same" in told) is (again is not None)
    assert (again or "") in told


@pytest.mark.parametrize(
    ("log", "pairs", "advice"),
    [
        (
            b"reply: b'221 2.0\\ud83d.0 Bye\\r\\n'\n",
            [(None, "221 2.0\ufffd.0 Bye")],
            "Nothing was refused, and no command is malformed: nothing to do.",
        ),
        (
            b"C: EHLO x\nC: EHLO x\nS: 250 ok\rC: RCPT TO:<>\r\n",
            [(b"EHLO x", "250 ok"), (b"EHLO x", "C: RCPT TO:<>")],
            (
                "The reply to line 2 has no code, without which no program can tell what it means: read its words. "
                "Replies begin with three digits."
            ),
        ),
        (
            b"250-x.example\n334 UGFzc3dvcmQ6\nMAIL FROM:550-<hunter2>\n",
            [
                (None, "250-x.example\n334 UGFzc3dvcmQ6"),
                (b"MAIL FROM:550-<hunter2>", None),
                (None, "550 <hunter2>"),
            ],
            "Begin with line 3: mailbox unknown or switched off.",
        ),
        (
            b"C: HELO my_host\nS: 250 mx\nC: MAIL FROM:<a@b.example> BODY=8E\nS: 555 5.5.4 Unsupported option: \n",
            [
                (b"HELO my_host", "250 mx"),
                (b"MAIL FROM:<a@b.example> BODY=8E", "555 5.5.4 Unsupported option: "),
            ],
            "Begin with line 3: parameter invalid or not supported.",
        ),
    ],
)
def test_garbled_logs(log: bytes, pairs: list[tuple[bytes | None, str | None]], advice: str) -> None:
    judged = verdict.judge(dialogue.read(log))
    assert [(one.exchange.command, one.exchange.reply) for one in judged.exchanges] == pairs
    assert judged.advice[0] == advice


def test_what_stands_for_a_login_is_in_the_readers_language() -> None:
    text = b"C: AUTH PLAIN c2VjcmV0\nS: 502 no AUTH PLAIN c2VjcmV0\n"
    told = "".join(page.written(verdict.judge(dialogue.read(text), "th"), Page("th", 80)))
    assert told.splitlines()[:2] == ["    1  C: AUTH PLAIN (ข้อมูลล็อกอิน)", "       S: 502 no AUTH PLAIN (ข้อมูลล็อกอิน)"]


KEYS = [
    *(
        "line",
        "command",
        "reply",
        "recipient",
        "rebuilt",
        "reply_rebuilt",
        "worded",
        "given_back",
        "queued",
        "over",
        "taken",
    ),
    *("explanation", "findings", "fixed", "as_predicted", "profile", "predicted", "blamed"),
]


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "log"
    file.write_bytes(TRANSCRIPTS["swaks"])
    assert main(["session", str(file), "--output-format", "json", "--lang", "th"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["server", "servers", "exchanges", "first", "advice"]
    assert (found["server"], found["servers"], found["first"]) == ("postfix", ["postfix"], 8)
    assert all(list(one) == KEYS for one in found["exchanges"])
    messages = [fault["message"] for one in found["exchanges"] for fault in one["findings"]]
    assert messages[0] == "ไม่มีวงเล็บแหลมรอบที่อยู่ ที่อยู่ต้องอยู่ระหว่าง < กับ >"


def test_in_lmtp_each_recipient_has_its_reply() -> None:
    taken = "C: RCPT TO:<{0}@b.example>{1}\nS: 250 ok\n"
    begun = f"S: 220 x LMTP\nC: LHLO y\nS: 250 x\nC: MAIL FROM:<>\nS: 250 ok\n{taken.format('ann', ' NOTIFY=NEVER')}"
    refused = "C: RCPT TO:<eve@b.example>\nS: 550 no\n"
    sent = "C: DATA\nS: 354 go\nC: .\nS: 250 ok\n"
    several = f"{begun}{refused}{taken.format('bob', '')}{sent}S: 452 4.2.2 Quota exceeded\n"
    found = verdict.judge(dialogue.read(several.encode()))
    ends = [one.exchange for one in found.exchanges if one.exchange.command == b"."]
    assert [(one.recipient, one.reply) for one in ends] == [
        ("<ann@b.example>", "250 ok"),
        ("<bob@b.example>", "452 4.2.2 Quota exceeded"),
    ]
    shown = "".join(page.written(found, Page("en", 80)))
    assert "       S: 250 ok\n        - This is the reply for <ann@b.example>.\n" in shown
    assert "- This is the reply for <bob@b.example>.\n        - transient" in shown
    # of one alone there is no need to say so, nor where the message has one reply
    assert all(one.recipient is None for one in dialogue.read(f"{begun}{sent}".encode()))
    assert all(one.recipient is None for one in dialogue.read(several.replace("LHLO", "EHLO").encode()))


def test_a_command_that_is_not_shown() -> None:
    shown = "".join(page.written(verdict.judge(dialogue.read(b"250 CHUNKING\nEHLO x\n250 y\n")), Page("en", 80)))
    assert shown.startswith("    1  C: (the command is not shown)\n       S: 250 CHUNKING\n")


@pytest.mark.parametrize(
    ("text", "key", "is_set"),
    [
        ("220 a\nRCPT TO:<c@d.example>\nRENEGOTIATING\n", "taken", [True]),
        ("to=<a@b.example>, relay=c, status=deferred (host c[192.0.2.1] said: 450 4.2.0 no)\n", "queued", [True]),
        ("to=<a@b.example>, relay=c, status=bounced (host c[192.0.2.1] said: 450 4.2.0 no)\n", "given_back", [True]),
        ("Undelivered Mail\n\nYour message could not be delivered: the mailbox is full.\n", "worded", [True]),
    ],
)
def test_what_became_of_an_exchange_is_in_the_json(text: str, key: str, is_set: list[bool]) -> None:
    told = json.loads("".join(page.recorded(verdict.judge(dialogue.read(text.encode())))))
    assert [one[key] for one in told["exchanges"]] == is_set


@pytest.mark.parametrize(
    ("server", "line"),
    [
        ("postfix", "postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 554 5.7.1 No; from=<a@b> to=<c@d>"),
        ("postfix", "postfix/postscreen[1]: NOQUEUE: reject: RCPT from [192.0.2.1]:4: 450 4.3.2 No; from=<a@b>"),
        (
            "postfix",
            "postfix/cleanup[1]: A1: milter-reject: END-OF-MESSAGE from x[192.0.2.1]: 5.7.1 Spam message rejected",
        ),
        (
            "exim",
            "2026-11-27 10:00:00 H=(x) [192.0.2.1] F=<a@b.example> rejected RCPT <c@d.example>: Client host rejected",
        ),
        ("opensmtpd", 'smtpd[1]: 2c smtp failed-command command="RCPT TO:<c@d.example>" result="550 No"'),
        (
            "sendmail",
            "sendmail[9]: w2: ruleset=check_rcpt, arg1=<c@d.example>, relay=x [192.0.2.1], reject=550 5.7.1 No",
        ),
        # what a delivery quotes is another server's
        (
            None,
            "postfix/smtp[1]: A1: to=<c@d>, status=bounced (host x said: 550 No (in reply to RCPT TO command))",
        ),
    ],
)
def test_who_replied_by_the_form_of_its_log(server: str | None, line: str) -> None:
    assert verdict.judge(dialogue.read(f"Nov 27 10:00:00 mx {line}\n".encode())).server == server


@pytest.mark.parametrize(
    ("replies", "server"),
    [
        # what takes EHLO is no LMTP server, and a refusal tells more than an acceptance
        (("250 2.1.0 OK", "501 5.1.3 Bad recipient address syntax"), "postfix"),
        (("250 2.1.0 OK", "250 2.1.5 OK"), None),
        # but one that speaks both words its refusals alike
        (("250 2.1.0 OK", "501 5.5.4 Invalid TO: Missing '>' at end of path"), "dovecot"),
        (("250 2.1.0 Ok", "501 <b@x..y>: malformed address: .y> may not follow <b@x."), "exim"),
    ],
)
def test_whose_manner_without_a_name(replies: tuple[str, str], server: str | None) -> None:
    mail, rcpt = replies
    raw = f"C: EHLO x\nS: 250 y\nC: MAIL FROM:<a@b.example>\nS: {mail}\nC: RCPT TO:<b@x..y>\nS: {rcpt}\n"
    assert verdict.judge(dialogue.read(raw.encode())).server == server


@pytest.mark.parametrize(
    ("exchange", "blamed"),
    [
        (
            b"C: EHLO my_host\nS: 501 5.5.4 Syntax: EHLO hostname\n",
            ((7, 8), "An underscore in the domain; a label has letters, digits and hyphens."),
        ),
        (
            b"C: HELO\nS: 501 Syntax: HELO hostname\n",
            ((4, 4), "No name behind HELO; it wants the client's full host name."),
        ),
        (
            b"C: MAIL FROM:<a@b.example> SIZE=99999999\nS: 552 5.3.4 Message size exceeds fixed limit\n",
            ((29, 37), 'Postfix does not take "99999999" here; it wants: at most 10240000.'),
        ),
        (b"C: EHLO ok.example\nS: 421 4.3.2 Service not available\n", None),
        (b"C: MAIL FROM:<a@b.example>\nS: 552 5.3.4 Message size exceeds fixed limit\n", None),
        (b"C: MAIL FROM:<a@b.example> SIZE=9\nS: 250 2.1.0 Ok\n", None),
    ],
)
def test_what_of_a_command_without_findings_is_to_blame(
    exchange: bytes, blamed: tuple[tuple[int, int], str] | None
) -> None:
    *_, judged = verdict.judge(dialogue.read(b"S: 220 mail.example.org ESMTP Postfix\n" + exchange)).exchanges
    assert (judged.blamed and (judged.blamed.span, translated(judged.blamed.words, "en"))) == blamed


def test_as_predicted_are_both_codes() -> None:
    raw = b"S: 220 x ESMTP Postfix\nC: MAIL FROM:<a b@x.example>\nS: 501 5.5.4 Syntax: MAIL FROM:<address>\n"
    _, mail = verdict.judge(dialogue.read(raw)).exchanges
    assert (mail.agrees, mail.foretold) == (False, "501 5.1.7 Bad sender address syntax")


def test_what_the_prediction_says_otherwise() -> None:
    greeting, command = b"S: 220 mx.example.net ESMTP Postfix\n", b"C: MAIL FROM: <a@b.example>\n"
    lines = greeting + command + b"S: 501 5.1.7 Bad sender address syntax\n"
    _, mail = verdict.judge(dialogue.read(lines)).exchanges
    assert (mail.agrees, mail.foretold) == (False, "250 2.1.0 Ok")


@pytest.mark.parametrize(
    ("raw", "advice"),
    [
        (
            b"S: 220 hi\nC: MAIL FROM:<a@b.example>\nS: 250 ok\nC: RCPT TO:<c@d.example>\n",
            "The command in line 4 got no reply: the log ends there, the server hung up, or the client gave up.",
        ),
        (
            b"S: 220 hi\nC: MAIL FROM:<a@b.example>\nS: 250 ok\nC: QUIT\n",
            "Nothing was refused, and no command is malformed: nothing to do.",
        ),
    ],
)
def test_where_nothing_was_refused(raw: bytes, advice: str) -> None:
    assert verdict.judge(dialogue.read(raw)).advice == (advice,)


def test_a_few_pieces_of_advice_are_enough() -> None:
    found = verdict.judge(dialogue.read(b"S: 421 4.3.2 mx.example.com Service shutting down\n"))
    assert [line.split(" ", 2)[:2] for line in found.advice] == [
        ["Begin", "with"],
        ["Wait,", "then"],
        ["If", "it"],
    ]


@pytest.mark.parametrize(
    "line",
    [
        b"05/01/24 10:00:00\tSMTP-IN\tA.MAI\t12\t192.0.2.5\tAUTH\tAUTH PLAIN AGFubgBzZWNyZXQ=\t535 no\t9\t9\t\n",
        b"2024-05-01 10:00:00 192.0.2.5 box SMTPSVC1 EX 192.0.2.1 0 AUTH - +PLAIN+AGFubgBzZWNyZXQ= 535 0 9 9 0 SMTP\n",
        b'smtpd[1]: a1 smtp failed-command command="AUTH PLAIN AGFubgBzZWNyZXQ=" result="535 no"\n',
    ],
)
def test_a_log_does_not_show_the_login(line: bytes) -> None:
    assert [one.command for one in dialogue.read(line)] == [b"AUTH PLAIN (login)"]


GREETING = b"S: 220 mx.example.net ESMTP Postfix\n"


@pytest.mark.parametrize(
    ("exchange", "advice"),
    [
        (
            b"C: MAIL FROM: <a@b.de> FOO=bar\nS: 555 5.5.4 Unsupported option: FOO=bar\n",
            (
                "Begin with line 2: parameter invalid or not supported.",
                (
                    'Postfix does not take "FOO=bar" here; '
                    "it wants: SIZE=, BODY=7BIT, BODY=8BITMIME, RET=, ENVID=, AUTH= or SMTPUTF8."
                ),
                "Send instead: MAIL FROM:<a@b.de>",
            ),
        ),
        (
            b"C: MAIL FROM:<a@b.de>\nS: 550 hello\n",
            (
                "Begin with line 2: refused by policy.",
                "Read the text and the page it links to; ask the server's postmaster if neither says what to change.",
            ),
        ),
    ],
)
def test_the_advice_holds_nothing_that_was_refused(exchange: bytes, advice: tuple[str, ...]) -> None:
    assert verdict.judge(dialogue.read(GREETING + exchange)).advice == advice


def test_what_is_predicted_gives_a_terminal_no_orders() -> None:
    lines = b"S: 220 mx.example.net ESMTP Exim 4.96\nC: MAIL FROM:<a\x1b]0;pw\x07@b>\nS: 250 OK\n"
    said = "".join(page.written(verdict.judge(dialogue.read(lines)), Page("en")))
    assert "The prediction for this server says otherwise: 501\n          <a<U+001B>]0;pw<U+0007>@b>:" in said
    assert not {"\x1b", "\x07"} & set(said)


def test_a_predicted_reply_of_several_lines_stands_in_one_sentence() -> None:
    lines = b"S: 220 mx.google.com ESMTP x - gsmtp\nC: MAIL FROM: a@b.example\nS: 250 OK\n"
    said = "".join(page.written(verdict.judge(dialogue.read(lines)), Page("en", 110)))
    assert said.splitlines()[7:9] == [
        "        - The prediction for this server says otherwise: 555 5.5.2 Syntax error, cannot decode response. For",
        "          more information, go to 5.5.2 https://support.google.com/a/answer/3221692 and review RFC 5321 5.5.2",
    ]


def test_every_server_that_a_log_quotes_is_named() -> None:
    gmail = b"550-5.1.1 The email account that you tried to reach does not exist.\n550 5.1.1 x - gsmtp\n"
    outlook = b"550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [x.prod.outlook.com]\n"
    bounce = b"<%b@x.example>: host x.example[192.0.2.1] said: %b"
    log = bounce % (b"a", gmail) + bounce % (b"b", outlook)
    found = verdict.judge(dialogue.read(log))
    assert (found.servers, found.server) == (("gmail", "outlook"), None)
    said = "".join(page.written(found, Page("en"))).split("\n\n")
    assert said[-2] == "Server\n  The replies are in the manner of Gmail and Outlook.com / Exchange Online."
    # of names for what answers alike the more frequent is told
    lmtp = b"550 5.1.1 <a@x.example> User doesn't exist: a@x.example\n"
    log = bounce % (b"a", lmtp) + bounce % (b"b", b"452 4.2.2 Quota exceeded (mailbox for user is full)\n")
    assert verdict.judge(dialogue.read(log)).servers == ("dovecot-lmtp",)
    # a session has one server, whatever else its words are like
    spoken = b"S: 220 x\nC: RCPT TO:<a@x.example>\nS: " + gmail.replace(b"\n", b"\nS: ", 1)
    assert verdict.judge(dialogue.read(spoken)).servers == ("gmail",)


def test_servers_that_greet_are_named_in_their_turn() -> None:
    log = b"S: 220 x ESMTP Postfix\nC: QUIT\nS: 221 Bye\nS: 220 y ESMTP Exim 4.96\nC: QUIT\nS: 221 y closing\n"
    assert verdict.judge(dialogue.read(log)).servers == ("postfix", "exim")
