from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from smtplint.columns import width
from smtplint.prediction import predict
from smtplint.replies.advice import retry_words
from smtplint.replies.causes import CAUSES
from smtplint.replies.enhanced import statuses
from smtplint.replies.explanation import explain
from smtplint.replies.known import GENERAL
from smtplint.replies.model import Retry
from smtplint.replies.page import Page, explained
from smtplint.replies.reading import Unreadable
from smtplint.replies.usual import code_is_exact
from smtplint.translation import LANGUAGES, speaker
from tests.rows import over

from . import registered

NEVER = Retry(False, False, None, None)
KINDS = {"2": "positive", "3": "intermediate", "4": "transient", "5": "permanent"}
# RFC 5321 §4.2.3 and the extensions that register codes of their own
CODES = (
    "211 214 220 221 235 250 251 252 253 334 354 421 432 450 451 452 453 454 455 458 459 500 501 502 503 504 521 530"
    " 534 535 538 550 551 552 553 554 555 556"
)


REPORTED = "In a delivery report: the message was taken, and could not be delivered afterwards."

Tabled = tuple[str, str, tuple[str, ...], str, str, tuple[str, ...]]


def advised(cause: str, passing: bool) -> tuple[str, ...]:
    """The advice on a cause: for a refusal that passes, or one for good."""
    told = CAUSES[cause]
    usual = cause in ("accepted", "continue") or passing is (told.policy != "never") or not told.fix_otherwise
    return told.fix if usual else told.fix_otherwise


def tabled() -> list[Tabled]:
    """Each registered code with its name, what it means, its cause, the RFC, and the advice."""
    rows: list[Tabled] = [
        (
            str(code.code),
            code.name,
            (code.meaning,),
            code.cause,
            code.rfc,
            code.fix
            if code_is_exact(code, code.cause) and code.fix
            else (*code.fix, *advised(code.cause, code.code < 500)),
        )
        for code in registered.CODES
    ]
    for subject in registered.ENHANCED:
        status, kind = statuses()[subject], KINDS[subject[0]]
        # of a refusal no code says that all went well
        told = status.cause if status.cause != "accepted" else "unspecified"
        cause = "accepted" if kind == "positive" else told
        fix = (status.fix,) if status.fix else advised(cause, kind != "permanent")
        rows.append((subject, status.name, (status.meaning, GENERAL[kind]), cause, status.rfc, fix))
    return rows


def test_every_code_of_the_rfcs_is_there() -> None:
    assert [code.code for code in registered.CODES] == [int(code) for code in CODES.split()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_registered_code_is_explained(language: str) -> None:
    say = speaker(language)
    told, due = list[object](), list[object]()
    for subject, name, meaning, cause, rfc, fix in tabled():
        found, kind = explain(subject, language), KINDS[subject[0]]
        lacking = "when" if found.when == "" else None
        told.append((found.subject, found.kind, found.cause, found.rfc, found.retry.again, found.notes, lacking))
        due.append((subject, kind, cause, rfc, kind == "transient", (), None))
        told.append((subject, found.name, found.meaning, found.fix))
        due.append((subject, say(name), " ".join(map(say, meaning)), "\n".join(map(say, fix))))
    assert [pair for pair in zip(told, due, strict=True) if pair[0] != pair[1]] == []


@pytest.mark.parametrize(
    ("subject", "said", "refuses"),
    [
        ("250", "250", False),
        ("354", "354", False),
        ("421", "421", True),
        ("5.1.7", "5.1.7", True),
        ("550 5.7.1 no", "550 5.7.1", True),
        ("SL202", "", False),
    ],
)
def test_the_codes_of_an_explanation_and_whether_it_refuses(subject: str, said: str, refuses: bool) -> None:
    found = explain(subject)
    assert (found.codes, found.refuses) == (said, refuses)


def test_reported_replies() -> None:
    told = [(server, cause, explain(reply), reply) for server, cause, reply in registered.reported()]
    assert [
        (server, cause, found.server, found.cause, reply)
        for server, cause, found, reply in told
        if cause != found.cause or server not in ("?", found.server)
    ] == []


@over(
    ("reply", "cause"),
    [
        # what names the fault counts more than an exact enhanced code, that more than words that only refuse
        ("452 4.1.1 user is over quota", "mailbox-full"),
        ("550 5.2.1 rejected", "unknown-recipient"),
        ("502 VRFY disallowed", "unknown-command"),
        ("550 rejected", "unspecified"),
        ("550 5.7.1 rejected", "policy"),
        ("541 5.4.1 Mail rejected by destination domain", "recipient-policy"),
        # what only puts off says nothing of a refusal for good
        ("554 5.0.0 Service unavailable", "unspecified"),
        ("554 5.7.1 Service unavailable", "policy"),
        ("421 Service unavailable", "maintenance"),
        ("554 Service temporarily unavailable", "maintenance"),
        ("550 5.2.1 mailbox temporarily unavailable", "unknown-recipient"),
        ("550 mailbox temporarily unavailable", "unspecified"),
        ("450 4.2.1 mailbox temporarily unavailable", "greylisting"),
        ("550 rejected, try again later", "unspecified"),
        # the registry's own name of an enhanced code says what the code does
        ("550 5.1.1 Bad destination mailbox address", "unknown-recipient"),
        ("511 5.1.1 Bad destination mailbox address", "unknown-recipient"),
        ("550 Bad destination mailbox address", "unknown-recipient"),
        ("550 5.1.2 Bad destination system address.", "dns"),
        ("501 5.1.3 Bad destination mailbox address syntax", "path-syntax"),
        ("550 5.1.4 Destination mailbox address ambiguous", "unknown-recipient"),
        ("550 5.1.8 Bad sender's system address", "dns"),
        ("500 5.5.1 Invalid command", "unknown-command"),
        ("550 5.6.6 Message content not available", "server-fault"),
        # what stands behind "because" counts more than what the server did
        ("421 4.7.0 rate limited because SPF did not pass", "sender-authentication"),
        ("421 4.7.0 rate limited", "rate-limit"),
        # advice counts only where nothing else tells
        ("550 Mailbox not found. Learn more about blocklists at our page", "unknown-recipient"),
        ("554 See https://spamhaus.example/query", "reputation"),
        # an invalid address is a malformed one where the reply code is for syntax
        ("501 Invalid address", "path-syntax"),
        ("500 Invalid address", "path-syntax"),
        ("501 5.1.2 Malformed destination domain (IDNA conversion failed)", "path-syntax"),
        ("550 5.1.1 <> Unacceptable TO: Empty path not allowed", "path-syntax"),
        ("501 Error: Invalid format of mail command: missing FROM: prefix", "path-syntax"),
        ("501 <a@b.example> BODY=8BITMIME: malformed address: 8BITMIME may not follow <a@b.example>", "path-syntax"),
        # a parameter may be called as what else is a cause
        ("555 5.5.4 rfc822 parameter unrecognized", "parameter-syntax"),
        ("501 Error: SMTPUTF8 takes no arguments", "parameter-syntax"),
        ("555 5.5.4 Unsupported option: smtputf8=1", "parameter-syntax"),
        ("555 SMTPUTF8 is not supported", "smtputf8"),
        # 454 is for a login or TLS that the server itself failed at (RFC 4954 §6, RFC 3207 §4)
        ("454 TLS not available due to temporary reason", "server-fault"),
        ("454 4.7.0 Temporary authentication failure", "server-fault"),
        ("454 4.7.0", "server-fault"),
        ("454 4.7.1 <a@b.example>: Relay access denied", "relay-denied"),
        ("454 4.7.0 Too many login attempts, please try again later", "rate-limit"),
        ("421 4.7.0 mx.b.example Error: too many AUTH commands from 192.0.2.1", "rate-limit"),
        ("535 too many bad logins", "authentication"),
        ("503 AUTH command used when not advertised", "bad-sequence"),
        ("503 STARTTLS command used when not advertised", "bad-sequence"),
        # an enhanced code that is not registered is at least about its subject
        ("550 5.3.190 Journal messages can't be delivered", "unspecified"),
        ("550 5.1.190 Journal messages can't be delivered", "unknown-recipient"),
        # other systems that do not answer, and other quotas
        ("450 4.4.317 Cannot establish session with remote server", "routing"),
        ("451 4.4.1 Connection to mailstore timed out", "server-fault"),
        ("450 4.1.8 <a@b.example>: Sender address rejected: Malformed DNS server reply", "dns"),
        ("550 5.7.1 Email quota exceeded. gsmtp", "rate-limit"),
        ("421 4.7.29 rate limited because this message wasn't sent over a TLS connection", "tls-required"),
        (
            "554-gmx.net Nemesis ESMTP Service not available\n554-No SMTP service\n554 See https://gmx.example/case?c=bl",
            "reputation",
        ),
        # codes that say no more than whose matter it is
        ("5.1.0", "unspecified"),
        ("4.1.0", "unspecified"),
        ("553 5.1.0", "path-syntax"),
        # one code of two classes
        ("4.3.2", "maintenance"),
        ("5.3.2", "not-accepting"),
        ("554 5.3.2", "not-accepting"),
        ("550 Invalid address", "unknown-recipient"),
        # other languages
        ("550 Benutzer unbekannt", "unknown-recipient"),
        ("550 Utilisateur inconnu", "unknown-recipient"),
        ("550 Пользователь не найден", "unknown-recipient"),
        ("550 用户不存在", "unknown-recipient"),
        ("550 ไม่พบผู้ใช้", "unknown-recipient"),
        ("552 Boîte pleine", "mailbox-full"),
        ("550 Relais refusé", "relay-denied"),
        # what is said of somebody stands in one clause with them; "not" has many forms
        ("550 Recipient address rejected: sender domain must exist", "dns"),
        ("550 User couldn't be found here", "unknown-recipient"),
        ("550 This user isnt known", "unknown-recipient"),
        # accents may be left out
        ("550 Boite aux lettres pleine", "mailbox-full"),
        ("550 Expéditeur refusé", "sender-policy"),
        ("550 Expediteur refuse", "sender-policy"),
        # an account that a reply to AUTH speaks of is the one that logs in
        ("535 5.7.8 account is locked", "authentication"),
        ("550 account is locked", "unknown-recipient"),
        # a rule of the recipient's own is not one of the server's, nor a sender's fault
        ("550 The user's filter rules refuse your mail", "recipient-policy"),
        ("550 5.7.1 The recipient has put you on a personal block list", "recipient-policy"),
        ("550 Recipient refuses mail from you", "recipient-policy"),
        # what is full, busy or down
        ("421 Server is busy", "overload"),
        ("450 Host down", "routing"),
        ("451 LDAP server unreachable", "server-fault"),
        # a bare "later" leaves the word to a code that says more
        ("450 try again later", "greylisting"),
        ("451 try again later", "unspecified"),
        ("451 4.7.1 try again later", "greylisting"),
        # no recipient was given yet: that is not a mailbox that nobody has
        ("503 5.5.1 no recipients", "bad-sequence"),
        ("503 no recipient given", "bad-sequence"),
        ("501 5.5.2 no recipient given", "path-syntax"),
        ("501 no recipient", "path-syntax"),
        ("550 no recipient of that name", "unknown-recipient"),
        # an enhanced code of another class says why if the reply's class has it too
        ("550 4.2.2 full", "mailbox-full"),
        ("450 5.1.1 x", "unknown-recipient"),
        ("421 5.5.4 x", "maintenance"),
        # what is for one matter alone is not outweighed by words that do not name another
        ("550 5.7.26 unauthenticated", "sender-authentication"),
        ("451 4.7.26 Unauthenticated", "sender-authentication"),
        ("550 5.7.26 Authentication required", "sender-authentication"),
        ("550 5.7.23 rejected due to policy", "sender-authentication"),
        ("550 5.7.25 Client host rejected", "dns"),
        ("421 4.7.28 too many bad logins", "rate-limit"),
        ("550 5.6.7 not authenticated", "smtputf8"),
        ("550 5.7.30 DKIM authentication did not pass", "sender-authentication"),
        # a sender's verification, whole or in part
        ("550-Callback setup failed while verifying <x@y.example>", "sender-policy"),
        ("550-Called:   192.0.2.1", "sender-policy"),
        ("550 <x@y.example> sender callback: user unknown", "sender-policy"),
        ("550 recipient callout: user unknown", "unknown-recipient"),
        ("451 callout: could not complete, try later", "verification"),
        # a parting reply may have its reason
        ("221 2.0.0 Server is shutting down", "maintenance"),
        ("221 2.0.0 Bye, see you later", "accepted"),
    ],
)
def test_how_words_and_codes_are_weighed(reply: str, cause: str) -> None:
    assert explain(reply).cause == cause


@over(
    ("reply", "retry"),
    [
        ("421 4.7.0 Try again later", Retry(True, True, 1800, 432000)),
        ("421 4.4.2 mx.example.net Error: timeout exceeded", Retry(True, True, 0, 432000)),
        ("421 4.4.2 mx.example.net closing connection, idle for 5 minutes", Retry(True, True, 0, 432000)),
        ("421 4.4.2 Timeout while waiting for command", Retry(True, True, 0, 432000)),
        ("421 mx.example.net: SMTP command timeout - closing connection", Retry(True, True, 0, 432000)),
        ("421 Connection timeout", Retry(True, True, 0, 432000)),
        ("451 timeout (#4.4.2)", Retry(True, True, 0, 432000)),
        ("451 4.4.2 Timeout - closing connection", Retry(True, True, 0, 432000)),
        ("421 4.4.2 Nothing heard for five minutes", Retry(True, True, 0, 432000)),
        ("421 4.4.2 Idle, try again in five minutes", Retry(True, True, 300, 432000)),
        ("4.4.2", Retry(True, True, 0, 432000)),
        # it broke (RFC 5321 §3.8), or another was silent: half an hour
        ("421 4.4.2 Connection lost", Retry(True, True, 1800, 432000)),
        ("451 4.4.2 Backend timeout", Retry(True, False, 1800, 432000)),
        ("421 4.4.2 timeout (in reply to end of DATA command)", Retry(True, True, 1800, 432000)),
        ("421 4.4.2 Error: timeout exceeded (in reply to end of DATA command)", Retry(True, True, 1800, 432000)),
        ("421 4.3.0 Connection dropped", Retry(True, True, 1800, 432000)),
        ("421 Promise timed out after 15000 milliseconds", Retry(True, True, 1800, 432000)),
        ("447 timed out", Retry(True, False, 1800, 432000)),
        ("450 spamd scan timeout", Retry(True, False, 1800, 432000)),
        (
            "4.4.2 conversation with mta7.am0.yahoodns.net[192.0.2.1] timed out while sending RCPT TO",
            Retry(True, True, 1800, 432000),
        ),
        ("421 Max message per connection reached, closing transmission channel", Retry(True, True, 0, 432000)),
        ("450 4.2.0 <a@b.example>: Greylisted, see http://postgrey.example", Retry(True, False, 300, 432000)),
        ("451 4.7.1 Greylisted for 10 minutes", Retry(True, False, 600, 432000)),
        ("451 Greylisting in action, please come back in 00:05:00", Retry(True, False, 300, 432000)),
        # the time that the text names, in figures or in words
        ("451 4.7.1 Greylisted, please try again in 6 hours", Retry(True, False, 21600, 432000)),
        ("450 4.7.1 Greylisted, try again in an hour", Retry(True, False, 3600, 432000)),
        ("450 4.7.1 Greylisted, wait at least half an hour", Retry(True, False, 1800, 432000)),
        ("450 4.3.2 Too many mails, try again in 1 hour(s) 25 minute(s)", Retry(True, False, 5100, 432000)),
        ("451 Deferred for two hours and 30 min", Retry(True, False, 9000, 432000)),
        ("452 4.5.3 Too many recipients", Retry(True, False, 0, 432000)),
        ("452 4.3.1 Insufficient system storage", Retry(True, False, 1800, 432000)),
        # nothing said why: half an hour (RFC 5321 §4.5.4.1)
        ("450", Retry(True, False, 1800, 432000)),
        ("450 4.7.1", Retry(True, False, 1800, 432000)),
        ("450 4.2.0", Retry(True, False, 1800, 432000)),
        ("450 4.2.0 Please try again later", Retry(True, False, 1800, 432000)),
        ("451 4.7.1", Retry(True, False, 1800, 432000)),
        ("450 retry after 2 days", Retry(True, False, 172800, 432000)),
        ("450 come back in 7 days", Retry(True, False, 1800, 432000)),
        ("450 try again in 0 seconds", Retry(True, False, 1800, 432000)),
        ("452 4.2.2 Mailbox has been full for 3 days", Retry(True, False, 1800, 432000)),
        # no message waits to be sent
        ("453 You have no mail", Retry(True, False, 1800, None)),
        ("459", Retry(True, False, 1800, None)),
        ("552 Too many recipients", Retry(True, False, 0, 432000)),
        ("501 5.5.4 Syntax: MAIL FROM:<address>", NEVER),
        ("550 5.1.1 User unknown", NEVER),
        ("250 2.1.0 Ok", NEVER),
    ],
)
def test_retry(reply: str, retry: Retry) -> None:
    assert explain(reply).retry == retry


@over(
    ("reply", "code", "detail", "server"),
    [
        ("smtp;550 5.1.1 <a@b.example>: Recipient address rejected: User unknown", 550, "5.1.1", "postfix"),
        ("S: 421 4.4.2 mx Error: timeout exceeded", 421, "4.4.2", "postfix"),
        ("<** 501 <a@b>: domain missing or malformed", 501, None, "exim"),
        ("550 Relaying denied (#5.7.1)", 550, "5.7.1", "qpsmtpd"),
        ("421,", 421, None, None),
        ("421.", 421, None, None),
        ("5.7.1.", None, "5.7.1", None),
        ("535 5.7.8 Authentication credentials invalid", 535, "5.7.8", None),
        ("535 Authentication Credentials Invalid", 535, None, None),
        ("535 Error: Authentication credentials invalid", 535, None, "smtp-server"),
        ("535 Error: authentication failed", 535, None, "netease"),
        ("535 Error: authentication failed: bad protocol", 535, None, None),
        ("535 5.7.8 Error: authentication failed", 535, "5.7.8", "postfix"),
        ("250 2.0.0 Ok", 250, "2.0.0", None),
        ("550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by policy", 550, "5.7.1", "exchange"),
        ("550 5.7.64 TenantAttribution; Relay Access Denied", 550, "5.7.64", "outlook"),
        ("504 5.7.4 Unrecognized Authentication Type. gsmtp", 504, "5.7.4", "gmail"),
        ("504 5.7.4 Unrecognized Authentication Type", 504, "5.7.4", "exchange"),
        ("421 mx: SMTP incoming data timeout - closing connection.", 421, None, "exim"),
        ("530 Must issue a STARTTLS command first", 530, None, None),
        ("530 5.7.0 Must issue a STARTTLS command first", 530, "5.7.0", "postfix"),
        ("552 Requested mail action aborted: exceeded storage, mailbox full", 552, None, None),
        ("511 sorry, no mailbox here by that name (#5.1.1 - chkuser)", 511, "5.1.1", "qmail"),
        ("550 no. #5.7.1.", 550, "5.7.1", None),
        ("550 see http://x.example/#5.7.1", 550, None, None),
        ("550 no (4.4.2 build)", 550, None, None),
        ("550 cuda_nsu 5.1.1 <a@b.example>... User unknown", 550, "5.1.1", "barracuda"),
        (
            "553-5.1.3 The address <a> is not a valid RFC 5321 address. For\n553 5.1.3 more, see - gsmtp",
            553,
            "5.1.3",
            "gmail",
        ),
        ("554 4.16.55.1 is listed", 554, None, None),
        ("5.1.7 Bad sender address syntax", None, "5.1.7", "postfix"),
        (421, 421, None, None),
        ("smtplib.SMTPDataError: (554, b'5.7.1 spf failed\\n5.7.1 see - gsmtp')", 554, "5.7.1", "gmail"),
        (
            "SMTPRecipientsRefused: {'a@b.example': (454, b'4.7.1 <a@b.example>: Relay access denied')}",
            454,
            "4.7.1",
            "postfix",
        ),
        ("Error: Mail command failed: 501 5.1.7 Bad sender address syntax", 501, "5.1.7", "postfix"),
        # what Yahoo has behind its code is no enhanced one
        (
            "<ann@yahoo.com>: host mta6.b.example[192.0.2.1] said: 552 1 Requested mail action aborted",
            552,
            None,
            "yahoo",
        ),
        ("host mx.b.example[192.0.2.1] said: 552 5.2.2 Over quota (in reply to RCPT TO command)", 552, "5.2.2", None),
        (b"501 5.1.7 Bad sender address syntax\r\n", 501, "5.1.7", "postfix"),
        ("Mailbox unavailable. The server response was: 5.7.1 Unable to relay", None, "5.7.1", "exchange"),
        ('Expected response code 250 but got code "550", with message "550 5.1.1 Gone"', 550, "5.1.1", None),
        ("[SMTP: Invalid response code (code: 550, response: relay not permitted)]", 550, None, "exim"),
        (
            "data not accepted.SMTP server error: Detail: No. SMTP code: 554 Additional SMTP info: 5.7.1",
            554,
            "5.7.1",
            None,
        ),
        (
            "recipients failed: a@b.c: <a@b.c>: Relay access denied SMTP code: 554 Additional SMTP info: 5.7.1",
            554,
            "5.7.1",
            "postfix",
        ),
        ("reply: retcode (550); Msg: b'5.1.1 <a@b.example>: User unknown'", 550, "5.1.1", None),
        ("reply: retcode (503); Msg: Error: need EHLO and AUTH first !", 503, None, "qq"),
        ("reply: retcode (530); Msg: b'5.7.0 Log in\\n5.7.0 first - gsmtp'", 530, "5.7.0", "gmail"),
        ("reply: retcode (250); Msg: b'2.1.0 Ok'", 250, "2.1.0", "postfix"),
        (
            "a@b.c\n  host mx1.yahoodns.net\n  SMTP error after end of data:\n  554 30 Mailbox disabled (554.30).",
            554,
            None,
            "yahoo",
        ),
        ('&textproto.Error{Code:550, Msg:"5.1.1 User unknown"}', 550, "5.1.1", None),
        ("lettre: permanent error (550): 5.1.1 User unknown", 550, "5.1.1", None),
        ("SMTP error 550: User unknown", 550, None, None),
        ("error code 421", 421, None, None),
        ("unexpected response code: 454.", 454, None, None),
        ("reply code 550: 5.1.1 no", 550, "5.1.1", None),
        ("[550] user unknown", 550, None, None),
        ("550/5.1.1", 550, "5.1.1", None),
        ("550.5.1.1 User unknown", 550, "5.1.1", None),
        ("550;5.1.1 no", 550, "5.1.1", None),
        ("550 [5.1.1] no", 550, "5.1.1", None),
        ('SMTP Error (550): Failed to add recipient "a" (5.7.1 Relaying denied)', 550, "5.7.1", None),
        ("{ response: '550 5.7.60 SMTP; no', responseCode: 550, command: 'MAIL FROM' }", 550, "5.7.60", "exchange"),
        ("curl: (67) Login denied: 535", 535, None, None),
        (
            "2026-01-01 10:00:00 1a-0-AB == a@b.example: SMTP error after end of data: 450 4.7.1 Later",
            450,
            "4.7.1",
            None,
        ),
        (
            "NOQUEUE: reject: RCPT from a[192.0.2.1]: 454 4.7.1 <a@b.example>: Relay access denied; from=<x@y>",
            454,
            "4.7.1",
            "postfix",
        ),
        ("< 451 4.7.1 greylist: 287 seconds to go", 451, "4.7.1", None),
        ("> 552 over the limit: 500 MB", 552, None, None),
        # log lines that hold no reply
        (
            "to=<a@b.example>, relay=none, dsn=4.4.1, status=deferred (connect to b.example: refused)",
            None,
            "4.4.1",
            None,
        ),
        ("to=<a@b.example>, mailer=esmtp, relay=b.example, dsn=5.1.1, stat=User unknown", None, "5.1.1", None),
        ("H=(c) [192.0.2.1] F=<x@c.example> rejected RCPT <a@b.example>: relay not permitted", 550, None, "exim"),
        ("H=c.example [192.0.2.1] F=<> temporarily rejected RCPT <a@b.example>: come back", 451, None, None),
        ("H=[192.0.2.1] F=<x@c.example> rejected after DATA: 552 5.3.4 too big", 552, "5.3.4", None),
        # what is in a reply's own notation of JSON, and fields of a report
        (
            '{"status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 no"}],"reportingMTA":"dns; b.example"}',
            550,
            "5.1.1",
            None,
        ),
        ('{"code": 550, "description": "", "message": "5.1.1 no", "mx-host": "mx.b.example"}', 550, "5.1.1", None),
        ("Status: 5.0.0\nRemote-MTA: dns; mx.b.example\nDiagnostic-Code: smtp; 550 no", 550, None, None),
    ],
)
def test_forms_of_replies(reply: str | bytes | int, code: int | None, detail: str | None, server: str | None) -> None:
    found = explain(reply)
    assert (found.code, found.enhanced, found.server) == (code, detail, server)


@over(
    ("printed",),
    [
        ("Error: Message failed: {}\n    at SMTPConnection._formatError (index.js:790:19) {{ code: 'EMESSAGE' }}",),
        ("SMTPSendFailedException: {}\n\tat com.sun.mail.smtp.SMTPTransport.data(SMTPTransport.java:1)",),
        ("in `check_response': {} (Net::SMTPFatalError)\n\tfrom /usr/lib/ruby/net/smtp.rb:1023:in `getok'",),
        ('got code "550", with message "{}\r\n" in /var/www/a.php:457\nStack trace:\n#0 /var/www/b.php(341)',),
        ("Remote server returned '{}'\nOriginal message headers:\nReceived: from c.example",),
        ("Server Response: '{}', Port: 25, Secure(SSL): No, Server Error: 550",),
        ("{}\nGiving up on 192.0.2.1.",),
        ('{{"reason":"{}","event":"bounce","mx":"mx.b.example"}}',),
        ("msmtp: server message: {}\nmsmtp: could not send mail",),
        ("The mail server responded:\n{}\nPlease check the message recipient and try again.",),
    ],
)
def test_what_stands_behind_a_reply_is_not_read(printed: str) -> None:
    for reply in ("550 5.2.1 no", "550 5.2.1 user's mailbox said no", "550 5.2.1 the user 'a b' is none"):
        if reply.count("'") < 2 or '"' in printed:
            assert explain(f"192.0.2.1 failed.\n{printed.format(reply)}").subject == reply


@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        ("H=a " * 4_000 + "rejected RCPT <a>: 550 no such user", "unknown-recipient"),
        ("x '550 no such user " + "'a b' " * 3_000, "unknown-recipient"),
        ('"a":"550 no such user' + '\\"' * 8_000, "unknown-recipient"),
        ('"code":550,' * 1_400 + '"message":"no such user"', "unknown-recipient"),
        ("550 x " + ":" * 500, "unknown-recipient"),
        ("550 x" + " - " * 20_000, "unknown-recipient"),
        ("said: 550 5.2.2 over quota " + " " * 16_000 + "y", "mailbox-full"),
        ("550 user unknown" + ". " * 20_000, "unknown-recipient"),
    ],
)
def test_hostile_length(reply: str, cause: str) -> None:
    assert explain(reply).cause == cause


@pytest.mark.parametrize(
    ("reply", "notes"),
    [
        ("517 Syntax error.", ("No RFC defines 517; go by its first digit.",)),
        (
            "523",
            ("The registry of enhanced codes names 523 beside X.7.10, and no RFC says more.",),
        ),
        (
            "571 Delivery not authorized",
            (
                "No RFC defines 571; go by its first digit.",
                "A second digit above 5 is outside the grammar of RFC 5321 §4.2.",
            ),
        ),
        (
            "550 4.2.2 Mailbox full",
            ("550 and 4.2.2 disagree: their first digits must be the same (RFC 2034 §4). The first counts.",),
        ),
        ("501 5.1.5 Recipient address reserved", ("5.1.5 is registered, but not with class 5.",)),
        ("554 5.2.122 The recipient has exceeded their limit", ("5.2.122 is not a registered enhanced code.",)),
        ("550-a\n551 b", ("The lines of this reply begin with different codes; RFC 5321 §4.2.1 wants one.",)),
        ("250 ok\n550 no\n", ("There are 2 replies here; this explains 550.",)),
        ("220 x\n250-y\n250 z\n452 4.5.3 no\nmore", ("There are 3 replies here; this explains 452.",)),
        ("250 ok\n221 bye", ("There are 2 replies here; this explains 250.",)),
        ("550 a\n550 b", ()),
        (
            "550-5.1.1 a\n550-5.1.2 b\n550 5.1.3 c",
            ("Other lines have other enhanced codes: 5.1.2, 5.1.3; this goes by 5.1.1.",),
        ),
        ("550-5.1.1 a\n550 5.1.1 b", ()),
        # put off for now is what is registered for good, everywhere; of the code alone it is said
        ("450 4.7.25 Client host rejected: cannot find your hostname", ()),
        ("4.7.25", ("4.7.25 is registered, but not with class 4.",)),
        # a code of one class, and words of another
        (
            "221 2.7.0 Error: I can break rules, too. Goodbye.",
            ("The code is a positive one, but the text refuses: it parts for what the client sent.",),
        ),
        (
            "221 Too many errors, bye",
            ("The code is a positive one, but the text refuses: it parts for what the client sent.",),
        ),
        ("221 2.0.0 Bye", ()),
    ],
)
def test_what_is_odd_is_said(reply: str, notes: tuple[str, ...]) -> None:
    assert explain(reply).notes == notes


@pytest.mark.parametrize(
    ("reply", "verb", "name"),
    [
        ("250 OK, queuing for node x.example started", "", "Queuing for the node started"),
        ("251 OK, no messages waiting for node x.example", "", "No messages waiting for the node"),
        ("252 OK, pending messages for node x.example started", "", "Pending messages for the node started"),
        ("252 2.0.0 pending", "ETRN", "Pending messages for the node started"),
        ("252", "ETRN", "Pending messages for the node started"),
        ("252", "", "Cannot verify the user, but will try to deliver"),
        ("252 2.0.0 user@x.example", "VRFY", "Cannot verify the user, but will try to deliver"),
        ("250 2.0.0 Ok", "", "Requested mail action okay, completed"),
    ],
)
def test_what_a_code_means_after_etrn(reply: str, verb: str, name: str) -> None:
    assert explain(reply, verb=verb).name == name


@pytest.mark.parametrize(
    ("reply", "fix"),
    [
        # advice that fits the enhanced code
        ("5.1.6", "Ask the recipient by another way where mail goes now, and take this address off your lists."),
        (
            "550 5.7.27 Sender has null MX",
            "Send from an address whose domain takes mail, so that a reply can reach it: one without a null MX.",
        ),
        # and the class: no list is cleared for what passes, and nobody waits for what does not
        (
            "450 4.1.1 no such user",
            (
                "Check the address for typing errors and ask the recipient by another way.\n"
                "Keep the message in the queue: the server may take it yet; only a 5xx says that there is no mailbox."
            ),
        ),
        (
            "554 5.3.0 internal error",
            (
                "Tell the server's operator the time and the whole reply; when it is mended, send the message anew.\n"
                "If you run the server: its log has the reason."
            ),
        ),
        (
            "452 4.2.2 full",
            "Ask the recipient by another way to make room; keep the message in the queue meanwhile.",
        ),
        (
            "552",
            (
                "If it answers MAIL or the message: make the message smaller, and keep to the SIZE that EHLO announced."
                "\n"
                "Ask the recipient by another way to make room; only then send the message anew."
            ),
        ),
        ("552 5.2.2 full", "Ask the recipient by another way to make room; only then send the message anew."),
        (
            "450 4.7.1 Greylisted",
            (
                "Keep the message in the queue and try again later from the same address and host.\n"
                "Nothing is wrong with the command: do not change it."
            ),
        ),
        *(
            (
                reply,
                (
                    "Keep the message in the queue and try again from the same address and host when the reply says.\n"
                    "Nothing is wrong with the command: do not change it."
                ),
            )
            for reply in (
                "450 4.7.1 Greylisted, please try again in 6 hours",
                "450 4.7.1 Greylisted until 14:30 UTC",
                "451 Greylisted, not before 2026-11-29 08:00",
            )
        ),
        (
            "450 4.1.1 unverified address: verification in progress, try again in 2 hours",
            "Try again when the reply says; make sure that the address exists and can be reached.",
        ),
    ],
)
def test_the_advice_fits_code_and_class(reply: str, fix: str) -> None:
    assert explain(reply).fix == fix


@pytest.mark.parametrize(
    ("subject", "actor"),
    [
        ("5.7.15", "client operator"),
        ("450 4.7.15 priority too low", "client operator"),
        ("5.7.19", "client code"),
        ("5.6.6", "client code"),
        # where the words tell of another cause, who acts on that
        ("554 5.6.6 mailbox full", "recipient"),
        ("5.3.1", "server operator"),
    ],
)
def test_who_acts_is_whom_the_advice_is_for(subject: str, actor: str) -> None:
    assert explain(subject).actor == actor


@pytest.mark.parametrize(
    ("subject", "meaning"),
    [
        ("2.5.2", "Servers send it with 252: the user was not verified, but mail is taken."),
        ("2.7.0", "Done, in a matter of security: TLS, or a login."),
    ],
)
def test_a_code_of_the_positive_class_speaks_of_no_refusal(subject: str, meaning: str) -> None:
    assert explain(subject).meaning == f"{meaning} {GENERAL['positive']}"


@pytest.mark.parametrize(
    ("reply", "rfc"),
    [
        ("535 5.7.8", "RFC 4954 §6"),
        ("530 5.7.8", "RFC 4954 §6, RFC 3207 §4"),
        ("501 5.1.7", "RFC 5321 §4.2.3, RFC 3463 §3.2"),
        ("432", "RFC 4954 §6"),
        ("453", "RFC 2645 §7"),
        ("452", "RFC 5321 §4.2.3, §4.5.3.1.10"),
        ("502", "RFC 5321 §4.2.3, §4.2.4"),
        ("5.7.30", "RFC 8689"),
    ],
)
def test_where_codes_are_defined(reply: str, rfc: str) -> None:
    assert explain(reply).rfc == rfc


@pytest.mark.parametrize(
    ("subject", "topic"),
    [("5.1.7", "addresses"), ("5.0.0", None), ("501 5.5.4", "the protocol: commands and their order"), ("501", None)],
)
def test_whose_matter_it_is(subject: str, topic: str | None) -> None:
    assert explain(subject).topic == topic


def test_the_words_and_the_example_of_an_enhanced_code() -> None:
    found = explain("5.1.7")
    assert found.wordings == (
        ("postfix", "501 5.1.7 Bad sender address syntax"),
        ("sendmail", "501 5.1.7 Syntax error in mailbox address *"),
        ("chasquid", "501 5.1.7 Sender address malformed"),
        ("james", "501 5.1.7 sender * contains a domain with no valid MX records"),
        ("maddy", "553 5.1.7 Unable to normalize the sender address"),
    )
    assert found.exchange == ("C: MAIL FROM:<info(@example.com>", "S: 501 5.1.7 Bad sender address syntax")
    assert found.sound == ("C: MAIL FROM:<info@example.com>", "S: 250 2.1.0 Ok")
    assert explain("553 5.1.7").wordings == (("maddy", "553 5.1.7 Unable to normalize the sender address"),)
    assert (explain("553 5.1.7").exchange, explain("553 5.1.7").sound) == ((), ())


def test_the_words_for_a_code_are_those_of_programs_and_of_providers() -> None:
    assert [server for server, _ in explain("421").wordings] == [
        *("outlook", "outlook", "exim", "exim", "exchange", "gmail", "postfix", "yahoo", "sendmail", "qmail"),
        *("haraka", "godaddy"),
    ]
    assert ("postfix", "5.5.4 Syntax: MAIL FROM:<address>") in explain("501").wordings
    assert explain("501 no").wordings == ()


@pytest.mark.parametrize(
    ("code", "server"),
    [
        ("221", "postfix"),
        ("500", "sendmail"),
        ("501", "postfix"),
        ("552", "postfix"),
        ("553", "sendmail"),
        ("555", "postfix"),
    ],
)
def test_an_example_is_what_a_server_answers(code: str, server: str) -> None:
    command, reply = explain(code).exchange
    said = predict(command.removeprefix("C: ").encode(), server).reply
    assert said is not None
    assert reply == f"S: {said.code} {said.text}"


def test_the_first_digit_is_the_class_even_where_the_enhanced_code_disagrees() -> None:
    assert explain("550 4.2.2 Mailbox full").kind == "permanent"
    found = explain("421 5.5.4 hello")
    assert (found.kind, found.cause, found.actor) == ("transient", "maintenance", "server operator")
    assert found.fix == explain("421 hello").fix
    assert found.retry == Retry(True, True, 1800, 432000)


def test_a_code_that_no_rfc_defines_is_of_no_category() -> None:
    assert [explain(reply).category for reply in ("511 no mailbox (#5.1.1)", "550 no", "5.1.1")] == [
        None,
        "mail system",
        None,
    ]


@over("subject", registered.ENHANCED)
def test_an_enhanced_code_goes_with_reply_codes_of_its_class(subject: str) -> None:
    related = explain(subject).related
    assert [code for code in related if code != "any" and code[0] != subject[0]] == []
    assert {*statuses()[subject].replies.split()} - {*related} == {
        code for code in statuses()[subject].replies.split() if code[0] != subject[0] and code != "any"
    }


@pytest.mark.parametrize(
    ("subject", "when", "related", "survival"),
    [
        ("5.1.7", "After MAIL.", ("501", "553"), "stays open"),
        ("4.2.2", "After RCPT.\nAfter the message text.\n" + REPORTED, ("452",), "stays open"),
        ("5.2.2", "After RCPT.\nAfter the message text.\n" + REPORTED, ("552",), "stays open"),
        ("5.5.4", "After EHLO, AUTH, MAIL or RCPT.", ("501", "502", "503", "504", "550", "555"), "stays open"),
        ("5.7.8", "After AUTH.", ("535", "554"), "may be closed"),
        ("4.3.2", "As the greeting.\nAfter any command.\n" + REPORTED, ("421", "432", "450", "453"), "may be closed"),
        ("5.2.0", "After RCPT.\nAfter the message text.\n" + REPORTED, ("any",), None),
        ("5.6.2", "After the message text.\n" + REPORTED, (), None),
    ],
)
def test_when_an_enhanced_code_is_seen_with_what_and_the_connection(
    subject: str, when: str, related: tuple[str, ...], survival: str | None
) -> None:
    found = explain(subject)
    assert (found.when, found.related, found.survival) == (when, related, survival)


@pytest.mark.parametrize(
    ("reply", "meaning"),
    [
        ("550 4.2.2 full", CAUSES["mailbox-full"].meaning),
        ("421 5.5.4 x", explain("421").meaning),
    ],
)
def test_an_enhanced_code_that_does_not_count_says_nothing(reply: str, meaning: str) -> None:
    assert explain(reply).meaning == meaning


MEANING = {one.code: one.meaning for one in registered.CODES}
WHEN = {one.code: one.when for one in registered.CODES}
BESIDE = "{} is used here beside its usual meaning: {}"
NOWHERE = "The recipient's domain has a null MX: it takes no mail."


@pytest.mark.parametrize(
    ("reply", "meaning", "when"),
    [
        (
            "454 4.7.1 <a@b.example>: Relay access denied",
            [BESIDE.format(454, MEANING[454])],
            (),
        ),
        ("454 4.7.1", [BESIDE.format(454, MEANING[454])], ()),
        (
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found",
            [BESIDE.format("5.1.10", NOWHERE)],
            WHEN[550],
        ),
        (
            "550 5.4.1 Recipient address rejected: Access denied",
            [BESIDE.format("5.4.1", "The next host did not answer.")],
            WHEN[550],
        ),
        (
            "5.1.10 RESOLVER.ADR.RecipientNotFound; not found",
            [GENERAL["permanent"], BESIDE.format("5.1.10", NOWHERE)],
            ("After RCPT.", REPORTED),
        ),
        ("501 mail from must be same as login", [BESIDE.format(501, MEANING[501])], ()),
    ],
)
def test_a_code_beside_its_usual_meaning(reply: str, meaning: list[str], when: tuple[str, ...]) -> None:
    found = explain(reply)
    assert found.meaning == " ".join([CAUSES[found.cause].meaning, *meaning])
    assert found.when == "\n".join(when)


@pytest.mark.parametrize(
    ("reply", "meaning"),
    [
        ("503 5.5.1 Must issue an AUTH command first", CAUSES["authentication"].meaning),
        ("503 5.5.1 Error: need RCPT command", CAUSES["bad-sequence"].meaning),
        ("421 4.3.2 Too many open connections", CAUSES["rate-limit"].meaning),
        ("454 4.3.0 TLS not available", MEANING[454]),
        ("550 5.7.1 Client host blocked using zen.spamhaus.org", CAUSES["reputation"].meaning),
        ("452 4.2.2 The email account that you tried to reach is over quota", CAUSES["mailbox-full"].meaning),
        ("452 4.5.3 Too many recipients", CAUSES["too-many-recipients"].meaning),
        ("503 5.5.1 STARTTLS first", CAUSES["tls-required"].meaning),
        ("530 5.7.0 Must issue a STARTTLS command first", CAUSES["tls-required"].meaning),
        ("535 5.7.8 Username and Password not accepted", MEANING[535]),
        ("552 5.3.4 Message size exceeds fixed limit", CAUSES["message-too-big"].meaning),
        ("556 5.1.10 Domain has a null MX", MEANING[556]),
        (
            "550 5.1.1 No such user",
            f"{CAUSES['unknown-recipient'].meaning} The enhanced code says: {statuses()['5.1.1'].meaning}",
        ),
    ],
)
def test_what_is_told_is_said_once_and_without_what_else_a_code_is_for(reply: str, meaning: str) -> None:
    assert explain(reply).meaning == meaning


@pytest.mark.parametrize(
    ("reply", "when"),
    [
        ("452 4.2.2 The email account that you tried to reach is over quota", ()),
        ("452 4.5.3 Too many recipients", WHEN[452]),
        ("552 5.3.4 Message size exceeds fixed limit", WHEN[552]),
        ("530 5.7.0 Must issue a STARTTLS command first", WHEN[530]),
        ("550 5.7.1 Client host blocked using zen.spamhaus.org", WHEN[550]),
    ],
)
def test_occasions_of_a_code_are_those_of_the_cause_that_is_told(reply: str, when: tuple[str, ...]) -> None:
    assert explain(reply).when == "\n".join(when)


def test_no_explanation_says_a_thing_twice() -> None:
    told = [explain(f"{one.code} {words}") for one in registered.CODES for words in ("no such user", "mailbox is full")]
    told += [
        explain(f"{code} {enhanced}")
        for enhanced, known in statuses().items()
        for code in known.replies.split()
        if code != "any"
    ]
    told += [explain(reply) for _, _, reply in registered.reported()]
    sentences = [(found.subject, re.split(r"(?<=[.]) (?=[A-Z])", found.meaning)) for found in told]
    assert [subject for subject, said in sentences if len({*said}) < len(said)] == []


@pytest.mark.parametrize(
    ("subject", "fix"),
    [
        ("504", "After AUTH: log in by a mechanism that EHLO listed behind AUTH."),
        (
            "556",
            "Check the domain's spelling; if it is right, take the address off your lists: no host takes mail for it.",
        ),
        (
            "550 5.1.10 null MX",
            "Check the domain's spelling; if it is right, take the address off your lists: no host takes mail for it.",
        ),
        ("432", "Log in once with AUTH PLAIN under TLS; from then on this mechanism works for the account."),
        (
            "455 4.5.4 SIZE not possible now",
            "Try again later, or send the command without the parameter that the reply names.",
        ),
    ],
)
def test_the_advice_of_a_code_for_one_case_alone(subject: str, fix: str) -> None:
    assert explain(subject).fix.split("\n")[0] == fix


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (
            "454 4.7.1 <a@b.example>: Relay access denied",
            (
                "Mend the cause first; until then the answer may stay the same. "
                "After 30 minutes or more; give up after 5 days."
            ),
        ),
        ("451 4.3.0 Queue file write error", "After 30 minutes or more; give up after 5 days."),
        ("550 5.7.1 Relaying denied", "Never unchanged: mend the cause first."),
        *(
            (reply, "No program tries it again: send it anew by hand once the cause is gone.")
            for reply in ("550 5.4.5 Daily sending limit exceeded", "552 5.2.2 Mailbox full", "554 5.3.0 Queue error")
        ),
    ],
)
def test_a_class_that_allows_what_the_cause_does_not(reply: str, words: str) -> None:
    assert retry_words(speaker("en"), explain(reply)) == words


@pytest.mark.parametrize(
    ("subject", "meaning"),
    [
        ("599", "The server refuses the command for good; it must not be sent again unchanged."),
        (
            "5.1.99",
            (
                "The server refuses the command for good; it must not be sent again unchanged. "
                "The enhanced code is about addresses."
            ),
        ),
        ("499", "The server refuses the command for now; the same command may succeed later."),
        ("299", "The server carried out the command."),
        ("399", "The server waits for more before it carries out the command."),
    ],
)
def test_what_no_rfc_defines_is_explained_in_whole_sentences(subject: str, meaning: str) -> None:
    assert explain(subject).meaning == meaning


def test_the_words_of_the_rfc_name_no_server() -> None:
    assert [explain(f"501 {words}").server for words in ("Syntax error", "Bad recipient address syntax")] == [
        None,
        None,
    ]
    assert explain("421 4.3.2 Service not available, closing transmission channel").server == "exchange"


@pytest.mark.parametrize(
    ("subject", "fault"),
    [
        ("foo", "'foo' is neither a code, nor a rule, nor a cause, nor a reply that begins with a code"),
        ("999", "999 is not a reply code: these have three digits and begin with 2, 3, 4 or 5"),
        ("", "nothing to explain: give a code such as 501, a rule such as SL202, or a reply"),
        (b"\n \r\n", "nothing to explain: give a code such as 501, a rule such as SL202, or a reply"),
        ("9.9.9", "'9.9.9' is neither a code, nor a rule, nor a cause, nor a reply that begins with a code"),
        ("X.1.1", "X.1.1 leaves its class open: ask for 4.1.1 or 5.1.1"),
        (
            "smtpd[450]: warning",
            "'smtpd[450]: warning' is neither a code, nor a rule, nor a cause, nor a reply that begins with a code",
        ),
        (
            "HTTP error 404: no",
            "'HTTP error 404: no' is neither a code, nor a rule, nor a cause, nor a reply that begins with a code",
        ),
        ("5" * 70000, "that is too long for a reply: more than 65536 characters"),
    ],
)
def test_what_cannot_be_explained(subject: str | bytes, fault: str) -> None:
    with pytest.raises(Unreadable) as raised:
        explain(subject)
    assert str(raised.value) == fault


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_octets_of_any_kind(kind: Callable[[bytes], bytes]) -> None:
    assert explain(kind(b"501 5.1.7 no")) == explain("501 5.1.7 no")


@pytest.mark.parametrize("subject", [None, [], True, 5.0])
def test_what_is_neither_text_nor_octets_nor_a_number(subject: Any) -> None:
    with pytest.raises(TypeError) as raised:
        explain(subject)
    assert str(raised.value) == f"what is explained is str, bytes or int, not {type(subject).__name__}"


@pytest.mark.parametrize(("code", "begin"), [("SL999", "SL9"), ("SL9", "SL9"), ("sl20", "SL20"), ("SL2999", "SL2")])
def test_a_code_of_no_rule_leads_to_the_rules_that_begin_so(code: str, begin: str) -> None:
    with pytest.raises(Unreadable) as raised:
        explain(code)
    assert str(raised.value) == f"no rule is called '{code}'; smtplint rules {begin} lists those that begin so"


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        ("SL101", "unknown-command"),
        ("SL118", "line-too-long"),
        ("SL202", "path-syntax"),
        ("SL503", "parameter-syntax"),
        ("SL601", "smtputf8"),
    ],
)
def test_a_rule_has_the_cause_of_what_servers_answer(code: str, cause: str) -> None:
    assert explain(code).cause == cause


@pytest.mark.parametrize("text", ["", " \n", "\\n", "\\n\\n"])
def test_nothing_but_line_ends_is_nothing(text: str) -> None:
    said = "nothing to explain: give a code such as 501, a rule such as SL202, or a reply"
    with pytest.raises(Unreadable, match=f"^{said}$"):
        explain(text)


def test_a_mark_without_a_reply_is_passed_over() -> None:
    assert explain("250 mx\nS:").code == 250
    with pytest.raises(
        Unreadable, match=r"^'S:' is neither a code, nor a rule, nor a cause, nor a reply that begins with a code$"
    ):
        explain("S:")


def test_a_rule() -> None:
    by_code, by_name = explain("SL202"), explain("space-after-colon")
    assert by_code == by_name
    assert (by_code.rule, by_code.name, by_code.rfc) == ("SL202", "space-after-colon", "RFC 5321 §4.1.1.2")
    assert explain("Space_After-COLON") == explain("sl202") == by_code
    assert (by_code.severity, by_code.fix) == ("error", "Remove the white space")
    assert by_code.exchange == ("C: MAIL FROM: <a@example.com>", r"C: RCPT TO:\t <a@example.com> NOTIFY=NEVER")
    assert by_code.sound == ("C: MAIL FROM:<a@example.com>", "C: RCPT TO:<a@example.com> NOTIFY=NEVER")
    with pytest.raises(Unreadable, match=r"^no rule is called 'space-after-colom'; did you mean space-after-colon\?$"):
        explain("space-after-colom")


def test_the_page_of_a_rule() -> None:
    page = Page("en", 80)
    explained(explain("SL202"), page)
    assert page.lines[1] == "error · address or brackets malformed (path-syntax)"
    assert page.lines[-12:] == [
        "How to fix it",
        "  - Remove the white space",
        "",
        "What goes wrong",
        "    C: MAIL FROM: <a@example.com>",
        r"    C: RCPT TO:\t <a@example.com> NOTIFY=NEVER",
        "",
        "What goes well",
        "    C: MAIL FROM:<a@example.com>",
        "    C: RCPT TO:<a@example.com> NOTIFY=NEVER",
        "",
        "RFC 5321 §4.1.1.2",
    ]


def test_the_page_of_an_enhanced_code() -> None:
    page = Page("en", 80)
    explained(explain("4.2.2"), page)
    assert page.lines[1] == "transient · the mailbox · mailbox full (mailbox-full)"
    at = page.lines.index("When you see it")
    assert page.lines[at : at + 5] == [
        "When you see it",
        "  - After RCPT.",
        "  - After the message text.",
        "  - In a delivery report: the message was taken, and could not be delivered",
        "    afterwards.",
    ]
    at = page.lines.index("Try again?")
    assert page.lines[at : at + 7] == [
        "Try again?",
        "  After 30 minutes or more; give up after 5 days.",
        "  Who acts: recipient.",
        "  The connection stays open.",
        "",
        "Goes with",
        "  452",
    ]


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "453",
            ["Try again?", "  After 30 minutes or more.", "  Who acts: nobody.", "  The connection stays open.", ""],
        ),
        ("235", ["Connection", "  The connection stays open.", "", "Goes with", "  2.7.0", ""]),
    ],
)
def test_what_becomes_of_the_connection_is_no_advice(code: str, lines: list[str]) -> None:
    page = Page("en", 80)
    explained(explain(code), page)
    assert page.lines[-1 - len(lines) : -1] == lines


@over("language", ["en", "th"])
@over("code", [*(code.code for code in registered.CODES), "4.2.2", "5.1.7", "5.7.1", "SL202"])
def test_no_line_of_a_page_is_wider_than_the_page(code: int | str, language: str) -> None:
    page = Page(language, 40)
    explained(explain(code, language), page)
    assert [line for line in page.lines if width(line) > 40] == []


@pytest.mark.parametrize(
    ("copied", "words"),
    [
        ("550\u00a05.1.1 User unknown", "550 5.1.1 User unknown"),
        ("550\u202f5.1.1\u00a0User unknown", "550 5.1.1 User unknown"),
        ("550, 5.1.1 User unknown", "550 5.1.1 User unknown"),
        ("550.5.1.1 User unknown", "550 5.1.1 User unknown"),
        ("mx.example said: 550.5.1.1 User unknown", "550 5.1.1 User unknown"),
        ("550; 5.1.1 User unknown", "550 5.1.1 User unknown"),
        ("550, User unknown", "550 User unknown"),
    ],
)
def test_a_reply_as_it_is_copied(copied: str, words: str) -> None:
    assert explain(copied) == explain(words)
    assert explain(copied.encode()) == explain(words)
