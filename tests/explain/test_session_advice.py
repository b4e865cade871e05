"""What to do first, where the session shows more than the refusal says."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue, verdict

GREETING = "S: 220 mx.a.example ESMTP Postfix\n"
PLAIN = "C: EHLO c.example\nS: 250-mx.a.example\nS: 250 SIZE 1000\n"
OFFERS = "C: EHLO c.example\nS: 250-mx.a.example\nS: 250 STARTTLS\n"
TLS = f"{GREETING}{OFFERS}C: STARTTLS\nS: 220 2.0.0 Ready to start TLS\n"
EHLO_AUTH = "C: EHLO c.example\nS: 250-mx.a.example\nS: 250 AUTH PLAIN LOGIN\n"
LOGGED_IN = f"{GREETING}{EHLO_AUTH}C: AUTH PLAIN AGEAYg==\nS: 235 2.7.0 Authentication successful\n"
MAIL = "C: MAIL FROM:<a@a.example>\n"

WRONG = (
    (
        "Check user name, password and mechanism; often the user name is the whole address, and some providers want an "
        "app password."
    ),
    "Check that the account is one of this very server's.",
)
UNSAID = (
    (
        "The client has not said EHLO since STARTTLS, and what was said before counts no more (RFC 3207 §4.2): send "
        "EHLO once more, and go on behind it."
    ),
)
MAY_NOT = (
    (
        "The client has logged in, and may not send to this domain from here: use the server that the account's "
        "provider names for sending, or ask the operator what the account may do."
    ),
)
NO_TLS = (
    (
        "The server lists no STARTTLS in its reply to EHLO: use a port where TLS comes first (465), and look for a "
        "firewall or a scanner in between that takes STARTTLS out."
    ),
)
NO_AUTH = (
    (
        "The server lists no AUTH in its reply to EHLO: log in at the submission port (587 or 465) of your own "
        "provider, or send without a login where none is wanted."
    ),
)
RELAY = (
    "Log in first, and use the submission port (587 or 465), if this is your own provider.",
    "Else send to a host that the recipient domain's MX record names; if this is one, tell the domain's owner.",
)


def advice(raw: str) -> tuple[str, ...]:
    return verdict.judge(dialogue.read(raw.encode())).advice


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        # the login came, under TLS
        (f"{TLS}{EHLO_AUTH}C: AUTH PLAIN AGEAYg==\nS: 535 5.7.8 Error: authentication failed\n", WRONG),
        (
            f"{TLS}{EHLO_AUTH}{MAIL}S: 530 5.7.0 Authentication required\n",
            ("TLS is on, and the server wants a login now: send AUTH before MAIL.",),
        ),
        (f"{TLS}{MAIL}S: 503 5.5.1 Error: send HELO/EHLO first\n", UNSAID),
        (
            f"{TLS}{EHLO_AUTH}{MAIL}S: 503 5.5.1 Error: nested MAIL command\n",
            (
                "Keep to the order EHLO, MAIL, RCPT, DATA, and read each reply before the next command.",
                "Send RSET before a second MAIL, and look for an earlier refusal that you passed over.",
            ),
        ),
        # the client is known, or is not
        (
            f"{LOGGED_IN}{MAIL}S: 250 2.1.0 Ok\nC: RCPT TO:<b@b.example>\nS: 554 5.7.1 Relay access denied\n",
            MAY_NOT,
        ),
        (
            f"{GREETING}{PLAIN}{MAIL}S: 250 2.1.0 Ok\nC: RCPT TO:<b@b.example>\nS: 554 5.7.1 Relay access denied\n",
            RELAY,
        ),
        # what is not offered
        (f"{GREETING}{PLAIN}C: AUTH LOGIN\nS: 503 5.5.1 Error: authentication not enabled\n", NO_AUTH),
        (
            f"{GREETING}{OFFERS}C: AUTH LOGIN\nS: 503 5.5.1 Error: authentication not enabled\n",
            ("The server lists AUTH only under TLS: send STARTTLS, then EHLO once more, then AUTH.",),
        ),
        (f"{GREETING}{PLAIN}{MAIL}S: 530 5.7.0 Must issue a STARTTLS command first\n", NO_TLS),
        (f"{GREETING}{PLAIN}C: STARTTLS\nS: 502 5.5.1 Error: command not implemented\n", NO_TLS),
        (
            f"{GREETING}{OFFERS}{MAIL}S: 530 5.7.0 Must issue a STARTTLS command first\n",
            ("Send STARTTLS before MAIL or AUTH, or connect to port 465; check certificate and TLS version.",),
        ),
    ],
)
def test_what_was_said_and_offered_before_counts(session: str, expected: tuple[str, ...]) -> None:
    assert advice(session)[1:] == expected


def test_where_ehlo_was_refused_for_its_name_it_begins_there() -> None:
    fallback = "C: HELO c.example\nS: 250 mx.a.example\n"
    refused = "C: MAIL FROM:<a@a.example> SIZE=10\nS: 555 5.5.4 Unsupported option: SIZE=10\n"
    assert advice(f"{GREETING}C: EHLO my host\nS: 501 Syntax: EHLO hostname\n{fallback}{refused}") == (
        "Begin with line 2: name in EHLO not accepted.",
        '" " has no place in this name; it is the client\'s full host name alone.',
        "Later refusals follow from this one and go when it does.",
    )
    assert advice(f"{GREETING}{fallback}{refused}")[0].startswith("Begin with line 4:")
    assert advice(f"{GREETING}C: EHLO c.example\nS: 502 5.5.1 Not implemented\n{fallback}{refused}") == (
        "Begin with line 6: parameter invalid or not supported.",
        'The server took no EHLO, and behind HELO no parameter may stand: leave out "SIZE=10".',
        "Send instead: MAIL FROM:<a@a.example>",
    )


def test_a_fault_beside_the_matter_is_told_too() -> None:
    session = f"{GREETING}{PLAIN}C: MAIL FROM: <a@a.example>\nS: 553 5.7.1 <a@a.example>: not owned by user bob\n"
    assert advice(session)[-2:] == (
        "Syntax is not what this refusal is about: the server could read the address.",
        (
            "The reply speaks of something else; but the syntax has a fault too: White space after the colon; the "
            "< of the address belongs right behind it."
        ),
    )


@pytest.mark.parametrize(
    "command", ['RCPT TO:<"bob smith"@b.example>', "RCPT TO:<bob@[192.0.2.1]>", "RCPT TO:<b+o=b@b.example>"]
)
def test_of_a_sound_command_syntax_is_not_to_blame(command: str) -> None:
    session = f"{GREETING}{PLAIN}{MAIL}S: 250 ok\nC: {command}\nS: 501 5.1.3 Bad recipient address syntax\n"
    assert advice(session) == (
        "Begin with line 7: address or brackets malformed.",
        "Syntax is not to blame: nothing in this command is malformed. Ask what came before it, or the server.",
    )


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("BDAT 10", ("The server does not know BDAT, or has it switched off; EHLO lists what it knows.",)),
        ("XCLIENT NAME=x", ("The server does not know XCLIENT, or has it switched off; EHLO lists what it knows.",)),
        (
            "DATAA",
            (
                "Look at the exact bytes of the line: the verb, one space, the colon, CRLF at its end.",
                "Use only commands of RFC 5321 and of the extensions that EHLO listed.",
            ),
        ),
    ],
)
def test_a_verb_that_is_spelt_as_it_should_be_is_not_known(command: str, expected: tuple[str, ...]) -> None:
    session = f"{GREETING}{PLAIN}C: {command}\nS: 502 5.5.2 Error: command not recognized\n"
    assert advice(session)[1:] == expected


@pytest.mark.parametrize("behind", ["", "DATA\n503 5.5.1 RCPT first\n"])
def test_what_openssl_takes_for_its_own_was_never_sent(behind: str) -> None:
    session = f"250 SMTPUTF8\nMAIL FROM:<a@a.example>\n250 ok\nRCPT TO:<b@b.example>\nRENEGOTIATING\n{behind}"
    assert advice(session) == (
        (
            "The command in line 4 was never sent: openssl s_client takes a line that begins with R for an order to "
            "itself. Start it with -quiet, or write the command in small letters."
        ),
    )


@pytest.mark.parametrize(
    ("raw", "queued"),
    [
        (
            (
                "Aug  2 10:07:01 mx postfix/smtp[9]: 4ABCDEF014: to=<b@b.example>, relay=none, delay=30, "
                "delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx[192.0.2.11]:25: Connection timed out)"
            ),
            True,
        ),
        (
            "2024-08-02 10:00:02 1sZo3X-0001Ab-2D == b@b.example R=dnslookup T=smtp defer (110): Connection timed out",
            True,
        ),
        (
            (
                "Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; b@b.example\nAction: delayed\nStatus: 4.4.1\n"
                "Diagnostic-Code: X-Postfix; connect to mx.b.example[192.0.2.10]:25: Connection timed out\n"
            ),
            True,
        ),
        (
            (
                "Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; b@b.example\nAction: failed\nStatus: 4.4.1\n"
                "Diagnostic-Code: X-Postfix; connect to mx.b.example[192.0.2.10]:25: Connection timed out\n"
            ),
            False,
        ),
    ],
)
def test_what_is_tried_again_by_itself_is_not_sent_again(raw: str, queued: bool) -> None:
    lines = advice(raw)
    kept = "Do not send the message again: a queue keeps it and goes on trying by itself."
    assert (kept in lines, any("Check whether the host is up" in line for line in lines)) == (queued, True)


def test_of_what_passes_by_itself_a_queue_takes_care() -> None:
    line = "Aug  2 10:07:01 mx postfix/smtp[9]: 4ABCDEF014: to=<b@b.example>, dsn=4.2.0, status=deferred "
    assert advice(f"{line}(host mx[192.0.2.1] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))") == (
        "Begin with line 1: greylisted.",
        "Do not send the message again: a queue keeps it and goes on trying by itself.",
    )


def test_what_a_queue_keeps_in_spite_of_a_refusal_for_good_is_not_sent_again() -> None:
    line = "Aug  2 10:07:01 mx postfix/smtp[9]: 4ABCDEF014: to=<b@b.example>, dsn=4.0.0, status=deferred "
    assert advice(f"{line}(host mx[192.0.2.1] refused to talk to me: 554 Mailbox full)") == (
        "Begin with line 1: mailbox full.",
        "Do not send the message again: a queue keeps it and goes on trying by itself.",
        "Ask the recipient by another way to make room; keep the message in the queue meanwhile.",
    )


def test_what_a_recipient_was_told_comes_before_what_followed_in_the_same_line() -> None:
    text = ">>> DATA\n<<< 550 5.7.1 <b@b.example>... Relaying denied\n<<< 503 5.0.0 Need RCPT (recipient)\n"
    assert advice(text)[0] == "Begin with line 1: relaying denied."


def test_of_two_servers_in_a_file_each_is_predicted_behind_its_greeting() -> None:
    sound = "C: MAIL FROM:<a@a.example>\nS: {}\nC: QUIT\nS: 221 Bye\n"
    first = f"{GREETING}C: EHLO c.example\nS: 250 mx.a.example\n{sound.format('250 2.1.0 Ok')}"
    second = f"S: 220 b.example ESMTP Exim 4.96\nC: EHLO c.example\nS: 250 b.example\n{sound.format('250 OK')}"
    found = verdict.judge(dialogue.read(f"{first}{second}".encode()))
    assert found.servers == ("postfix", "exim")
    assert [(one.server, one.agrees) for one in found.exchanges if one.report] == [("postfix", True), ("exim", True)]
