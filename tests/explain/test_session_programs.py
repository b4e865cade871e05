"""A session as each of many programs writes it down (``programs``), and the replies that errors and events quote."""

from __future__ import annotations

from pathlib import Path

import pytest

from smtplint.sessions import dialogue

HERE = Path(__file__).parent / "programs"
# what most of them tell: each command with how its reply begins
SPOKEN = (
    ("EHLO box", "250"),
    ("MAIL FROM:<a@b.example>", "250"),
    ("RCPT TO:<c@@d.example>", "501"),
    ("QUIT", "221"),
)
GREETED = ((None, "220"), *SPOKEN)
PROGRAMS: dict[str, tuple[tuple[str | None, str], ...]] = {
    "amavis": GREETED,
    "bdat": (
        (None, "220"),
        ("EHLO box", "250"),
        ("MAIL FROM:<a@b.example>", "250"),
        ("RCPT TO:<c@d.example>", "250"),
        ("BDAT 47", "250"),
        ("BDAT 0 LAST", "250"),
        ("QUIT", "221"),
    ),
    "bdat-not-shown": (
        ("BDAT 86", "250"),
        ("BDAT 100 LAST", "250"),
        ("QUIT", "221"),
    ),
    "checktls": GREETED,
    "chilkat": SPOKEN,
    "communigate": GREETED,
    "courier-client": ((None, "550 User unknown."), (None, "250 OK id=1rSbfP-0004Zz-0q")),
    "exim-c": (
        (".", "250 2.0.0 Ok: queued as 4VTx1"),
        (".", "250 2.0.0 Ok: queued as 4VTx1"),
        (".", "250- 1024 byte chunk, total 1024\n250 OK id=1abc"),
    ),
    "hmailserver": GREETED,
    "icewarp": GREETED,
    "iis": SPOKEN,
    "indy": GREETED,
    "kerio": SPOKEN,
    "lettre": GREETED,
    "lmtp": (
        (None, "220"),
        ("LHLO box", "250"),
        ("MAIL FROM:<a@b.example>", "250"),
        ("RCPT TO:<c@d.example>", "250"),
        ("RCPT TO:<no@d.example>", "550"),
        ("RCPT TO:<e@d.example>", "250"),
        ("DATA", "354"),
        (".", "250"),
        (".", "452"),
        ("QUIT", "221"),
    ),
    "mailenable": GREETED,
    "mxtoolbox": GREETED,
    "ngrep": GREETED,
    "opensmtpd": (
        ("RCPT TO:<c@d.example>", "550 Invalid"),
        ("MAIL FROM:<a b>", "553 5.1.0"),
        (None, "550 5.1.1 User unknown"),
        (".", "250 2.0.0 Ok: queued"),
    ),
    "postfix-sent": (
        (".", "250 2.0.0 Ok: queued as 7F00"),
        (".", "250 2.0.0 Ok: queued as 7F01"),
        (".", "250 2.0.0 <u@example.org> abc Saved"),
    ),
    "passed-over": (
        (None, "220"),
        ("EHLO box", "250"),
        ("NOOP is what it says here", ""),
        ("AUTH PLAIN", "235"),
        ("MAIL FROM:<a@b.example>", "250"),
        ("QUIT", "221"),
    ),
    "prompt": ((None, "220"), ("helo", "501"), ("helo box", "250"), ("quit", "221")),
    "recordio": GREETED,
    "sendmail-stat": (
        (".", "250 2.0.0 Ok: queued as 4ABC"),
        (None, "550 5.1.1"),
        (None, "450 4.7.1"),
    ),
    "smartermail": GREETED,
    "smtp-cli": GREETED,
    "smtplib-pipelined": GREETED,
    "swiftmailer": GREETED,
    "symfony": GREETED,
}


@pytest.mark.parametrize("program", sorted(path.stem for path in HERE.iterdir()))
def test_what_each_program_writes(program: str) -> None:
    expected = PROGRAMS[program]
    found = [
        (one.command and one.command.decode(), one.reply or "")
        for one in dialogue.read((HERE / f"{program}.log").read_bytes())
    ]
    begun = [(command, reply[: len(begin)]) for (command, reply), (_, begin) in zip(found, expected, strict=True)]
    assert begun == [*expected]


QUOTED = {
    "gmail ndr": (
        (
            "The response from the remote server was:\n\n550 5.1.1 <x@y.example>: Recipient address "
            "rejected: User unknown\n"
        ),
        ["550 5.1.1 <x@y.example>: Recipient address rejected: User unknown"],
    ),
    "o365 ndr": (
        (
            "Diagnostic information for administrators:\n\nGenerating server: "
            "AM0PR04.eurprd04.prod.outlook.com\n\nx@y.example\nRemote Server returned '550 5.1.10 "
            "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\n"
        ),
        ["550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"],
    ),
    "o365 old": (
        "x@y.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n",
        ["550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"],
    ),
    "ses": (
        (
            '{"bounce":{"bouncedRecipients":[{"emailAddress":"x@y.example","status":"5.1.1","diagnostic'
            'Code":"smtp; 550 5.1.1 user unknown"}]}}\n'
        ),
        ["550 5.1.1 user unknown"],
    ),
    "sendgrid": (
        (
            '[{"email":"x@y.example","event":"bounce","reason":"550 5.1.1 The email account that you '
            'tried to reach does not exist","status":"5.1.1"}]\n'
        ),
        ["550 5.1.1 The email account that you tried to reach does not exist"],
    ),
    "mailgun": (
        '{"event":"failed","delivery-status":{"message":"5.1.1 No such user","code":550,"attempt-no":1}}\n',
        ["550 5.1.1 No such user"],
    ),
    "kumo": (
        '{"response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"No such user"}}\n',
        ["550 No such user"],
    ),
    "pmta": (
        (
            "b,2024-05-01 10:00:00+0000,2024-05-01 09:59:59+0000,a@b,x@y.example,,failed,5.1.1 (bad "
            "destination mailbox address),smtp;550 5.1.1 user unknown,mx.y.example (192.0.2.9)\n"
        ),
        ["550 5.1.1 user unknown"],
    ),
    "javamail": (
        "com.sun.mail.smtp.SMTPSendFailedException: 530 5.7.0 Must issue a STARTTLS command first\n",
        ["530 5.7.0 Must issue a STARTTLS command first"],
    ),
    ".net": (
        "System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.7.1 Unable to relay\n",
        ["550 5.7.1 Unable to relay"],
    ),
    "aiosmtplib": (
        (
            "aiosmtplib.errors.SMTPRecipientsRefused: [SMTPRecipientRefused(550, '5.1.1 <x@y.example>: "
            "Recipient address rejected', 'x@y.example')]\n"
        ),
        ["550 5.1.1 <x@y.example>: Recipient address rejected"],
    ),
    "go": (
        "2024/05/01 10:00:00 550 5.1.1 <x@y.example>: Recipient address rejected\n",
        ["550 5.1.1 <x@y.example>: Recipient address rejected"],
    ),
    "haraka": (
        (
            'May 01 10:00:00 [NOTICE] [1A2B-3C.1.1] [outbound] bounced file="1" domain="y.example" '
            'host="mx.y.example" ip="192.0.2.9" reason="Some recipients failed: <x@y.example>: 550 '
            '5.1.1 User unknown"\n'
        ),
        ["550 5.1.1 User unknown"],
    ),
    "exim rcpt reject": (
        "2024-05-01 10:00:00 H=(box) [192.0.2.5] F=<a@b.example> rejected RCPT <c@d.example>: relay not permitted\n",
        ["550 relay not permitted"],
    ),
    "exim connect reject": (
        '2024-05-01 10:00:00 H=[192.0.2.5] temporarily rejected connection in "connect" ACL: too many from your host\n',
        ["451 too many from your host"],
    ),
    "postfix timeout": (
        "May  1 10:00:00 mx postfix/smtpd[1]: lost connection after RCPT from unknown[192.0.2.5]\n",
        [],
    ),
}


@pytest.mark.parametrize("where", QUOTED)
def test_a_reply_that_is_quoted(where: str) -> None:
    text, replies = QUOTED[where]
    assert [one.reply for one in dialogue.read(text.encode())] == replies
