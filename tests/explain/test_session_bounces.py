"""What mail servers log and bounce: which command was refused, by which words, and each refusal once."""

from __future__ import annotations

import pytest

from smtplint.replies.model import Retry
from smtplint.sessions import dialogue, logs, verdict
from smtplint.sessions.forms import OTHERS, REFUSALS
from smtplint.sessions.model import Exchange
from smtplint.sessions.unsent import UNSENT

QMAIL_LOG = """\
@4000000065e0a1b20c1e0ffc info msg 77: bytes 1830 from <list@a.example> qp 20911 uid 89
@4000000065e0a1b20d3b1a04 starting delivery 1: msg 77 to remote ann@b.example
@4000000065e0a1b20d3b2f8c starting delivery 2: msg 77 to remote bob@b.example
@4000000065e0a1b3231bd61c delivery 1: success: 192.0.2.1_accepted_message./Remote_host_said:_250_ok_17_qp_8821/
@4000000065e0a1b329d0e7a4 delivery 2: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550-5.1.1_No_such\
_user./550_5.1.1_See_https://b.example/help/Giving_up_on_192.0.2.1./
@4000000065e0a1b40a0b0c0d starting delivery 3: msg 77 to remote cy@c.example
@4000000065e0a1b52b0c1d1e delivery 3: deferral: Connected_to_192.0.2.2_but_sender_was_rejected./Remote_host_said:_451\
_DNS_failure_(#4.3.0)/
@4000000065e0a1b72b0f4a4b delivery 4: failure: 192.0.2.1_failed_after_I_sent_the_message./Remote_host_said:_554_no/
@4000000065e0a1b72b0f4a4b delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_553_no/
@4000000065e0a1b72b0f4a4b delivery 6: deferral: Connected_to_192.0.2.2_but_my_name_was_rejected./Remote_host_said:_501\
_what/
@4000000065e0a1b72b0f4a4b delivery 7: deferral: Connected_to_192.0.2.2_but_greeting_failed./Remote_host_said:_421_no/
@4000000065e0a1b72b104b5c delivery 8: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
"""

QMAIL_BOUNCE = """\
Hi. This is the qmail-send program at a.example.

<ed@b.example>:
192.0.2.1 does not like recipient.
Remote host said: 550-5.1.1 No such user.
550-5.1.1 Try another
550 5.1.1 address.
Giving up on 192.0.2.1.

<flo@b.example>:
192.0.2.1 failed after I sent the message.
Remote host said: 550 5.7.1 Spam

<gil@b.example>:
Connected to 192.0.2.1 but sender was rejected.
Remote host said: 553 5.1.8 no

--- Below this line is a copy of the message.

Subject: x

host b.example said: 550 5.1.1 this is no refusal (in reply to RCPT TO command)
"""

EXIM_BOUNCE = """\
  spam@b.example
    host mx.b.example [192.0.2.1]
    SMTP error from remote mail server after end of data:
    550-5.7.1 This looks like spam.
    550 5.7.1 Go away.
  gone@b.example
    host mx.b.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<gone@b.example> ORCPT=rfc822;gone@b.example:
    550 5.1.1 User unknown

Final-Recipient: rfc822;spam@b.example
Diagnostic-Code: smtp; 550-5.7.1 This looks like spam.
 550 5.7.1 Go away.

Final-Recipient: rfc822;gone@b.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

Final-Recipient: rfc822;late@b.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

------ This is a copy of the message, including all the headers. ------

550 5.1.1 this is no refusal
"""

EXIM_SERVER = """\
2026-03-10 04:14:00 H=(ylmf-pc) [192.0.2.1]:55012 rejected EHLO or HELO ylmf-pc: Bad HELO
2026-03-10 04:14:01 H=[192.0.2.1] rejected EHLO or HELO a_b!: syntactically invalid argument(s): a_b!
2026-03-10 04:14:22 H=x [192.0.2.1] F=<a@b.example> temporarily rejected RCPT <c@d.example>: Greylisted
2026-03-10 04:14:23 1rj-0 H=x [192.0.2.1] F=<a@b.example> rejected after DATA: This message has a virus
2026-03-10 04:14:24 H=x [192.0.2.1] rejected MAIL <a@b.example>: 553 5.1.8 no such domain
2026-03-10 04:14:30 H=x [192.0.2.1] rejected RCPT: relay not permitted
"""

POSTFIX = """\
Mar 19 05:31:20 h postfix/smtp[1]: B7: to=<c@d.example>, relay=x[192.0.2.1]:25, dsn=5.7.1, status=bounced (host \
x[192.0.2.1] said: 550 5.7.1 banned (in reply to MAIL FROM command))
Mar 19 05:31:21 h postfix/smtp[1]: B8: host x[192.0.2.1] said: 451 4.7.5 Busy (in reply to RCPT TO command)
Mar 19 05:31:22 h postfix/smtp[1]: B9: host x[192.0.2.1] said: 421 4.7.0 Bye (in reply to end of DATA command)
Mar 19 05:31:23 h postfix/smtp[1]: BA: host x[192.0.2.1] said: 502 5.5.1 What (in reply to EHLO command)
Mar 19 05:31:24 h postfix/smtp[1]: BB: host x[192.0.2.1] refused to talk to me: 554 5.7.1 No
"""

COURIER = """\
Jan  4 10:00:00 h courieresmtpd: error,relay=::ffff:192.0.2.1,from=<a@b.example>,to=<c@d.example>: 550 User unknown.
Jan  4 10:00:01 h courieresmtpd: error,relay=::ffff:192.0.2.1,from=<a@b.example>: 517-Domain does not exist: b.example.
Jan  4 10:00:02 h courieresmtpd: error,relay=::ffff:192.0.2.1,port=4,msg="535 Authentication failed.",cmd: AUTH LOGIN x
"""

SENDMAIL_SERVER = """\
g sm-mta[3]: 43JM: ruleset=check_rcpt, arg1=<c@d.example>, relay=[192.0.2.4], reject=550 5.7.1 <c@d.example>... Denied
g sm-mta[3]: 43JM: ruleset=check_mail, arg1=<a@b.invalid>, relay=x [192.0.2.5], reject=553 5.1.8 <a@b.invalid>... No
g sm-mta[3]: 43JM: ruleset=check_relay, arg1=[192.0.2.9], arg2=192.0.2.9, relay=[192.0.2.9], reject=421 4.3.2 Too fast
g sm-mta[3]: 43JM: Milter: to=<c@d.example>, reject=451 4.7.1 Greylisted
g sm-mta[3]: 43JM: Milter: data, reject=554 5.7.1 virus found
g sm-mta[3]: 43JM: Milter: to, reject=550 5.7.1 no
g sm-mta[3]: 43JM: Milter: from, reject=550 5.7.1 neither
"""
BLOCKED = "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.example; https://zen.example/q"
POSTFIX_SERVER = f"""\
m postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.9]: {BLOCKED}; from=<a@b> to=<c@d> proto=ESMTP helo=<z>
m postfix/postscreen[1]: NOQUEUE: reject: RCPT from [192.0.2.9]:1: {BLOCKED}; from=<a@b>, to=<e@d>, proto=SMTP, helo=<z>
m postfix/cleanup[1]: 3F1A2B3C4D: milter-reject: END-OF-MESSAGE from x[192.0.2.9]: 5.7.1 Spam; from=<a@b> to=<c@d>
m postfix/cleanup[1]: 3F1A2B3C4D: reject: header To: a; b: from x[192.0.2.9]; from=<a@b> to=<c@d> proto=SMTP: 5.7.1 No
m postfix/smtpd[1]: NOQUEUE: reject: CONNECT from x[192.0.2.9]: 554 5.7.1 <x[192.0.2.9]>: rejected; proto=SMTP
"""
FORMS: dict[str, tuple[str, tuple[Exchange, ...]]] = {
    "qmail's log": (
        QMAIL_LOG,
        (
            Exchange(4, b".", "250 ok 17 qp 8821", True),
            Exchange(
                5, b"RCPT TO:<bob@b.example>", "550-5.1.1 No such user.\n550 5.1.1 See https://b.example/help", True
            ),
            Exchange(7, b"MAIL FROM:<list@a.example>", "451 DNS failure (#4.3.0)", True, queued=True),
            Exchange(8, b".", "554 no", True),
            Exchange(9, b"RCPT TO", "553 no", True),
            Exchange(10, b"HELO", "501 what", True, queued=True),
            Exchange(11, None, "421 no", True, queued=True),
            Exchange(12, None, "4.4.1 Sorry, I wasn't able to establish an SMTP connection.", True, queued=True),
        ),
    ),
    "qmail's bounce": (
        QMAIL_BOUNCE,
        (
            Exchange(
                5,
                b"RCPT TO:<ed@b.example>",
                "550-5.1.1 No such user.\n550-5.1.1 Try another\n550 5.1.1 address.",
                True,
            ),
            Exchange(12, b".", "550 5.7.1 Spam", True),
            Exchange(16, b"MAIL FROM", "553 5.1.8 no", True),
        ),
    ),
    "Exim's bounce": (
        EXIM_BOUNCE,
        (
            Exchange(1, b".", "550-5.7.1 This looks like spam.\n550 5.7.1 Go away."),
            Exchange(
                6,
                b"RCPT TO:<gone@b.example> ORCPT=rfc822;gone@b.example",
                "550 5.1.1 User unknown",
            ),
            Exchange(19, b"RCPT TO:<late@b.example>", "550 5.1.1 User unknown", True),
        ),
    ),
    "Exim's server": (
        EXIM_SERVER,
        (
            Exchange(1, b"EHLO ylmf-pc", "550 Bad HELO", True, "exim"),
            Exchange(2, b"EHLO a_b!", "501 Syntactically invalid EHLO argument(s)", True, "exim", reply_rebuilt=True),
            Exchange(3, b"RCPT TO:<c@d.example>", "451 Greylisted", True, "exim"),
            Exchange(4, b".", "550 This message has a virus", True, "exim"),
            Exchange(5, b"MAIL FROM:<a@b.example>", "553 5.1.8 no such domain", True, "exim"),
            Exchange(6, None, "550 relay not permitted", True, "exim"),
        ),
    ),
    "Postfix without addresses": (
        POSTFIX,
        (
            Exchange(1, b"MAIL FROM", "550 5.7.1 banned", True),
            Exchange(2, b"RCPT TO", "451 4.7.5 Busy", True),
            Exchange(3, b".", "421 4.7.0 Bye", True),
            Exchange(4, b"EHLO", "502 5.5.1 What", True),
            Exchange(5, None, "554 5.7.1 No", True),
        ),
    ),
    "Sendmail's server": (
        SENDMAIL_SERVER,
        (
            Exchange(1, b"RCPT TO:<c@d.example>", "550 5.7.1 <c@d.example>... Denied", True, "sendmail"),
            Exchange(2, b"MAIL FROM:<a@b.invalid>", "553 5.1.8 <a@b.invalid>... No", True, "sendmail"),
            Exchange(3, None, "421 4.3.2 Too fast", True, "sendmail"),
            Exchange(4, b"RCPT TO:<c@d.example>", "451 4.7.1 Greylisted", True, "sendmail"),
            Exchange(5, b"DATA", "554 5.7.1 virus found", True, "sendmail"),
            Exchange(6, None, "550 5.7.1 no", True, "sendmail"),
            Exchange(7, None, "550 5.7.1 neither", True, "sendmail"),
        ),
    ),
    "Postfix's server": (
        POSTFIX_SERVER,
        (
            Exchange(1, b"RCPT TO:<c@d>", BLOCKED, True, "postfix"),
            Exchange(2, b"RCPT TO:<e@d>", BLOCKED, True, "postfix"),
            Exchange(3, b".", "550 5.7.1 Spam", True, "postfix"),
            Exchange(4, b".", "550 5.7.1 No", True, "postfix"),
            Exchange(5, None, "554 5.7.1 <x[192.0.2.9]>: rejected", True, "postfix"),
        ),
    ),
    "Courier's server": (
        COURIER,
        (
            Exchange(1, b"RCPT TO:<c@d.example>", "550 User unknown.", True, "courier"),
            Exchange(2, b"MAIL FROM:<a@b.example>", "517 Domain does not exist: b.example.", True, "courier"),
            Exchange(3, b"AUTH LOGIN (login)", "535 Authentication failed.", False, "courier"),
        ),
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_which_command_was_refused(form: str) -> None:
    text, exchanges = FORMS[form]
    assert tuple(dialogue.read(text.encode())) == exchanges


def test_a_report_that_words_a_reply_otherwise_is_of_the_same_recipient() -> None:
    text = """\
<b@d.example>: host mx.d.example[192.0.2.1] said: 550 5.7.26 unauthenticated (in reply to end of DATA command)

Final-Recipient: rfc822; b@d.example
Diagnostic-Code: smtp; 550 5.7.26 This mail is unauthenticated

Final-Recipient: rfc822; c@d.example
Diagnostic-Code: smtp; 550 5.7.26 This mail is unauthenticated
"""
    assert [(one.line, one.reply) for one in dialogue.read(text.encode())] == [
        (1, "550 5.7.26 unauthenticated"),
        (7, "550 5.7.26 This mail is unauthenticated"),
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("to=<a@b.example>, relay=x, dsn=5.1.1, stat=User unknown", (b"RCPT TO:<a@b.example>", "5.1.1 User unknown")),
        ("to=a@b.example, dsn=5.1.2, stat=Host unknown (x)", (b"RCPT TO:<a@b.example>", "5.1.2 Host unknown (x)")),
        ("to=<a@b.example>,<c@b.example>, dsn=5.1.1, stat=User unknown", (None, "5.1.1 User unknown")),
        ("to=<a@b.example>, dsn=5.0.0, stat=Service unavailable", (None, "5.0.0 Service unavailable")),
        ("to=<a@b.example>, dsn=5.1.1, reply=550 5.1.1 no, stat=User unknown", (None, "550 5.1.1 no")),
        (
            "to=<a@b.example>, dsn=4.0.0, stat=Deferred: Connection timed out with x",
            (None, "4.0.0 Deferred: Connection timed out with x"),
        ),
    ],
)
def test_a_delivery_of_sendmail_without_a_reply_code(line: str, told: tuple[bytes | None, str]) -> None:
    found = dialogue.read(f"Nov 27 10:00:00 mx sendmail[99]: wAR1: {line}\n".encode())
    assert [(one.command, one.reply, one.by) for one in found] == [(*told, None)]


DELIVERED = b"postfix/smtp[1]: 4ABC: to=<a@b.example>, relay=x[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n"


@pytest.mark.parametrize(
    ("line", "exchange", "cause"),
    [
        (
            b"postfix/qmgr[2]: 4DEF: from=<s@c.example>, status=expired, returned to sender\n",
            Exchange(2, None, "5.4.7 status=expired, returned to sender", True),
            "expired",
        ),
        (
            b"postfix/qmgr[2]: 4DEF: from=<s@c.example>, status=force-expired, returned to sender\n",
            Exchange(2, None, "5.4.7 status=force-expired, returned to sender", True),
            "expired",
        ),
        (
            b"2026-11-28 10:00:02 rejected EHLO from [192.0.2.9]: syntactically invalid argument(s): my host\n",
            Exchange(
                2, b"EHLO my host", "501 Syntactically invalid EHLO argument(s)", False, "exim", reply_rebuilt=True
            ),
            "hello",
        ),
        (
            b"2026-11-28 rejected HELO from [192.0.2.9]: syntactically invalid argument(s): (no argument given)\n",
            Exchange(2, b"HELO", "501 Syntactically invalid HELO argument(s)", False, "exim", reply_rebuilt=True),
            "hello",
        ),
    ],
)
def test_what_is_logged_beside_a_delivery(line: bytes, exchange: Exchange, cause: str) -> None:
    found = dialogue.read(DELIVERED + line)
    assert list(found)[1:] == [exchange]
    first = verdict.judge(found).first
    assert first
    assert first.explanation
    assert (first.exchange, first.explanation.cause) == (exchange, cause)


def test_a_command_without_its_address_is_not_faulty() -> None:
    found = verdict.judge(dialogue.read(POSTFIX.encode()))
    assert [one.report for one in found.exchanges] == [None] * 5


def test_a_refusal_that_is_logged_besides_is_told_once() -> None:
    text = """\
220 oak.example ESMTP Exim 4.96
mail from:<a@b.example>
250 OK
rcpt to:<c@d.example>
550 relay not permitted
LOG: H=(x) [192.0.2.5] F=<a@b.example> rejected RCPT <c@d.example>: relay not permitted
quit
221 oak.example closing connection
"""
    assert [one.line for one in dialogue.read(text.encode())] == [1, 2, 4, 7]


def test_a_form_is_let_through_by_its_own_word() -> None:
    assert [form.mark for form in (*REFUSALS, *OTHERS, *UNSENT) if not logs.speaks(form.mark.encode())] == []


GREYLISTED = "451 4.7.1 Greylisting in action, please come back later"


def given_up(action: str) -> bytes:
    """A bounce of Postfix's, which has the reply in its words and in its report."""
    return f"""\
<c@d.example>: host mx.d.example[192.0.2.1] said: {GREYLISTED} (in reply to RCPT TO command)

--b
Content-Type: message/global-delivery-status

Reporting-MTA: dns; h.example

Final-Recipient: rfc822; c@d.example
Action: {action}
Status: 4.4.7
Diagnostic-Code: smtp; {GREYLISTED}
""".encode()


def test_a_message_that_was_given_back_is_in_no_queue() -> None:
    found = verdict.judge(dialogue.read(given_up("failed")))
    (one,) = found.exchanges
    assert one.exchange == Exchange(1, b"RCPT TO:<c@d.example>", GREYLISTED, True, given_back=True)
    assert one.explanation is not None
    assert one.explanation.retry == Retry(False, False, None, None)
    assert found.advice == (
        "Begin with line 1: greylisted.",
        "Send the message anew after some minutes; greylisting calls for a 4xx and a sender that tries again.",
        "Nothing is wrong with the command: do not change it.",
    )


def test_a_message_that_is_late_is_in_a_queue() -> None:
    found = verdict.judge(dialogue.read(given_up("delayed")))
    (one,) = found.exchanges
    assert one.exchange == Exchange(1, b"RCPT TO:<c@d.example>", GREYLISTED, True, queued=True)
    assert one.explanation is not None
    assert one.explanation.retry == Retry(True, False, 300, 432000)


@pytest.mark.parametrize(
    ("line", "is_given_back"),
    [
        (
            (
                "2026-11-23 10:00:00 1s6Abc-000001-2D ** a@d.example R=r T=s: SMTP error from remote mail server after "
                f"RCPT TO:<c@d.example>: host mx [192.0.2.1]: {GREYLISTED}: retry timeout exceeded"
            ),
            True,
        ),
        (
            (
                "2026-11-23 10:00:00 1s6Abc-000001-2D == c@d.example R=r T=s defer (-44): SMTP error from remote mail "
                f"server after RCPT TO:<c@d.example>: host mx [192.0.2.1]: {GREYLISTED}"
            ),
            False,
        ),
        (
            (
                "@40000000 delivery 2: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_"
                f"{GREYLISTED.replace(' ', '_')}/Giving_up_on_192.0.2.1./I'm_not_going_to_try_again/"
            ),
            True,
        ),
        (
            (
                "@40000000 delivery 2: deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_"
                f"{GREYLISTED.replace(' ', '_')}/Giving_up_on_192.0.2.1./"
            ),
            False,
        ),
    ],
)
def test_what_a_log_tells_of_a_message_that_was_given_back(line: str, is_given_back: bool) -> None:
    assert [one.given_back for one in dialogue.read(f"{line}\n".encode())] == [is_given_back]


def test_what_is_still_tried_can_wait_where_another_delivery_failed() -> None:
    fields = (
        "Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 full\n\n"
        "Final-Recipient: rfc822; c@b.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no\n"
    )
    assert verdict.judge(dialogue.read(fields.encode())).advice == (
        "Begin with line 9: mailbox unknown or switched off.",
        "Check the address for typing errors and ask the recipient by another way.",
        "Take the address off your lists: sending on to it harms your reputation.",
    )


def test_what_was_replied_to_data_is_not_told_for_each_recipient() -> None:
    text = (
        ">>> RCPT To:<a@b.example>\n<<< 250 ok\n>>> DATA\n<<< 550 Unknown user a@b.example\n\n"
        "Final-Recipient: RFC822; a@b.example\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: SMTP; 550 Unknown user a@b.example\n"
    )
    assert tuple(dialogue.read(text.encode())) == (
        Exchange(1, b"RCPT To:<a@b.example>", "250 ok"),
        Exchange(3, b"DATA", "550 Unknown user a@b.example"),
    )


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "550 5.1.1 <a@b.example>... User unknown\n550 5.1.1 <a@b.example>... User unknown\n<<< 503 5.0.0 Need RCPT",
            [
                Exchange(3, b"RCPT TO:<a@b.example>", "550 5.1.1 <a@b.example>... User unknown", True),
                Exchange(3, b"DATA", "503 5.0.0 Need RCPT"),
            ],
        ),
        (
            "450 <a@b.example>: greylisted\n<<< 550 5.1.1 no such user\n<<< 354 go",
            [
                Exchange(3, b"RCPT TO:<a@b.example>", "450 <a@b.example>: greylisted", True),
                Exchange(3, b"RCPT TO", "550 5.1.1 no such user", True),
                Exchange(3, b"DATA", "354 go"),
            ],
        ),
        ("550 5.1.1 <a@b.example>... User unknown", [Exchange(3, b"DATA", "550 5.1.1 <a@b.example>... User unknown")]),
        (
            "554 5.7.1 <a@b.example> is blocked\n<<< 421 4.7.0 closing",
            [Exchange(3, b"DATA", "554 5.7.1 <a@b.example> is blocked"), Exchange(5, None, "421 4.7.0 closing")],
        ),
        (
            "554 5.5.1 Error: no valid recipients\n<<< 503 5.5.1 no",
            [Exchange(3, b"DATA", "554 5.5.1 Error: no valid recipients"), Exchange(5, None, "503 5.5.1 no")],
        ),
    ],
)
def test_what_is_said_of_recipients_below_data(said: str, found: list[Exchange]) -> None:
    text = f">>> EHLO x\n<<< 250 y\n>>> DATA\n<<< {said}\n"
    assert list(dialogue.read(text.encode()))[1:] == found


@pytest.mark.parametrize(
    ("why", "found"),
    [
        (
            "SASL authentication failed; server mx.example[192.0.2.11] said: 535-5.7.8 No, see?535 5.7.8  https://x",
            (b"AUTH", "535-5.7.8 No, see\n535 5.7.8  https://x"),
        ),
        (
            "host mx.example[192.0.2.11] refused to talk to me: 554-mx.example not available 554-No service 554 See x",
            (None, "554-mx.example not available\n554-No service\n554 See x"),
        ),
        (
            "host mx.example[192.0.2.11] refused to talk to me: 554 no service, not 554 times",
            (None, "554 no service, not 554 times"),
        ),
    ],
)
def test_replies_that_postfix_joins(why: str, found: tuple[bytes | None, str]) -> None:
    line = f"postfix/smtp[2224]: 4ABCDEF014: to=<e@x.example>, relay=mx, dsn=4.7.8, status=deferred ({why})\n"
    assert [(one.command, one.reply) for one in dialogue.read(line.encode())] == [found]


@pytest.mark.parametrize(
    ("greets", "not_liked", "said", "gives_up"),
    [
        (
            "Hallo. Hier ist das qmail-send-Programm auf a.example.",
            "192.0.2.1 akzeptiert den Empfänger nicht.",
            "Der entfernte Rechner sagte: ",
            "Ich gebe bei 192.0.2.1 auf.",
        ),
        (
            "Bonjour. Ici le programme qmail-send de a.example.",
            "192.0.2.1 refuse le destinataire.",
            "L'hôte distant a dit : ",
            "Abandon de 192.0.2.1.",
        ),
        (
            "a.example の qmail-send プログラムです。",
            "192.0.2.1 は受信者を受け付けません。",
            "リモートホストの応答: ",
            "192.0.2.1 をあきらめます。",
        ),
        (
            "Это программа qmail-send на a.example.",
            "192.0.2.1 не принимает получателя.",
            "Удалённый узел ответил: ",
            "Отказываюсь от 192.0.2.1.",
        ),
    ],
)
def test_a_bounce_of_qmail_in_any_language_tells_whose_each_reply_is(
    greets: str, not_liked: str, said: str, gives_up: str
) -> None:
    one = f"{not_liked}\n{said}{{}}\n{gives_up}\n"
    raw = f"{greets}\n\n<c@d.example>:\n{one.format('550 5.1.1 no')}\n<e@d.example>:\n{one.format('552 5.2.2 full')}"
    assert [(found.line, found.command, found.reply) for found in dialogue.read(raw.encode())] == [
        (5, b"RCPT TO:<c@d.example>", "550 5.1.1 no"),
        (10, b"RCPT TO:<e@d.example>", "552 5.2.2 full"),
    ]


def test_an_empty_line_ends_what_is_said_of_a_recipient() -> None:
    raw = "Hallo.\n\n<c@d.example>:\nNicht zugestellt.\n\nDer Rechner antwortete: 550 5.7.1 no\n"
    assert [(found.command, found.reply) for found in dialogue.read(raw.encode())] == [(None, "550 5.7.1 no")]


@pytest.mark.parametrize(
    ("line", "server"),
    [
        (
            "to=<c@126.com>, status=bounced (host 126mx02.mxmail.netease.com[192.0.2.1] said: 550 User not found)",
            "netease",
        ),
        (
            (
                "2026-11-28 10:00:00 1sAbCd-0000Ab-1x ** c@d.example "
                "H=d-example.mail.protection.outlook.com [192.0.2.1]: SMTP error from remote "
                "mail server after RCPT TO:<c@d.example>: 550 5.4.1 No"
            ),
            "outlook",
        ),
        ("m sendmail[7]: 7A: to=<c@d.example>, relay=mx.icloud.com. [192.0.2.1], stat=Refused: 550 5.7.1 No", "icloud"),
        # the words tell more than the host, and no words of a host that is nobody's
        (
            (
                "to=<c@d.example>, status=bounced (host mx.icloud.com[192.0.2.1] said: 550 5.1.1 <c@d.example>: "
                "Recipient address rejected: User unknown in local recipient table)"
            ),
            "postfix",
        ),
        ("to=<c@d.example>, status=bounced (host mx.d.example[192.0.2.1] said: 550 User not found)", None),
    ],
)
def test_the_host_that_a_log_names_tells_the_server_where_the_words_do_not(line: str, server: str | None) -> None:
    found = verdict.judge(dialogue.read(f"{line}\n".encode()))
    assert [one.explanation and one.explanation.server for one in found.exchanges] == [server]
    assert found.servers == ((server,) if server else ())
