"""What the words of a reply say beyond its cause, and what is said of what has a name and no code."""

from __future__ import annotations

import pytest

from smtplint.cli import main
from smtplint.replies.causes import CAUSES
from smtplint.replies.comparison import compare
from smtplint.replies.explanation import explain
from smtplint.replies.page import Page, explained
from smtplint.replies.sense import PARTICULAR
from smtplint.replies.tables import rows
from smtplint.rules import names
from tests.rows import over


@over(
    ("reply", "advice"),
    [
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            "No password",
        ),
        ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", "No password"),
        ("535 5.7.139 user is locked by your organization's security defaults policy.", "No password"),
        ("503 5.5.1 Error: authentication not enabled", "The server takes no login here"),
        ("534-5.7.14 Please log in via your web browser and then try again.", "Log in once in a web browser"),
        ("534 5.7.9 Application-specific password required", "Make an app password"),
        ("535 5.7.8 Error: authentication failed", "Check user name, password"),
        ("535 5.7.8", "Check user name, password"),
        ("535 Anmeldung fehlgeschlagen", "Check user name, password"),
        ("535 認証に失敗しました", "Check user name, password"),
        ("535 5.7.8 Error: authentication failed: Invalid authentication mechanism", "Log in by a mechanism"),
        ("504 5.7.4 Unrecognized authentication type", "Log in by a mechanism"),
        ("554 5.7.1 Access denied (anonymous user)", "Log in before MAIL"),
        ("530 5.7.0 Authentication required", "Log in before MAIL"),
        ("535 account disabled", "Log in before MAIL"),
        ("451 Authentication failed: Maximum credits exceeded", "The credits or the quota"),
        ("421 4.7.0 Too many messages", "Slow down"),
        ("554 IP=192.0.2.1 - None/bad reputation. Contact tobr@rx.b.example for reset. (NOWL)", "Write to the address"),
        ("554 5.7.1 Blocked using zen.spamhaus.org; contact a@b.example", "Find the list"),
        (
            "550 5.7.1 Your IP is not authorized to send email directly to our servers",
            "Send through",
        ),
        ("450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]", "Give the address"),
        ("550 5.7.25 The sending IP has no PTR record", "Give the address"),
        ("450 4.1.2 <a@b.example>: Recipient address rejected: Domain not found", "Check the domain's spelling"),
        ("504 5.5.2 <root>: Sender address rejected: need fully-qualified address", "Write the address with its whole"),
        ("501 5.1.3 Bad recipient address syntax", "Send the bare address"),
        ("550 Domain frequency limited", "Wait until the limit lifts"),
        ("550-5.4.5 Daily user sending limit exceeded.", "This limit counts by the day"),
        (
            "452 4.7.1 You have sent 500 messages in the last 24 hours, which is the limit",
            "This limit counts by the day",
        ),
        ("451 4.7.1 Trop de messages par jour", "This limit counts by the day"),
        (
            "554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.",
            "This limit counts by the hour",
        ),
        ("550 Domain a.example has exceeded the max emails per hour (306/300)", "This limit counts by the hour"),
        ("450 Mailbox busy", "The mailbox is there"),
        ("421 4.3.2 Server busy", "Wait and try again"),
        ("451 4.4.1 connection timed out", "Check whether the host is up and can be reached"),
        ("451 4.4.1", "Check whether the host is up, its address right"),
        ("4.4.2 lost connection with mx.b.example while receiving the greeting", "Check whether the host is up"),
        ("451 4.4.2 lost connection with mx.b.example while sending message body", "The connection broke before"),
        ("442 Connection dropped", "The connection broke before"),
        ("421 4.4.2 Connection dropped due to inactivity", "Send again on a new connection; do not keep idle"),
        ("450 4.2.1 The user you are trying to contact is receiving mail too quickly.", "The limit is on what this"),
        ("450 4.4.1 No route to host", "Check whether the host is up and can be reached"),
        ("451 4.4.3 Remote server unavailable", "Check whether the host is up and can be reached"),
        ("554 5.4.6 Too many hops", "Check routes, aliases and forwards on both sides; then send the message anew."),
        ("450 4.4.4 mail loops back to myself", "Check routes, aliases and forwards on both sides."),
        (
            "450 4.7.4 TLS is required, but was not offered by host mx.b.example[192.0.2.1]",
            "The other host offers no TLS",
        ),
        ("421 4.7.66 TLS version is not supported", "TLS was begun, but"),
        ("450 4.7.5 Server certificate not trusted", "Look at the certificate"),
        ("451 TLS/SSLv3 Connection required. (#4.7.1)", "Send STARTTLS"),
        ("530 5.7.0 Must issue a STARTTLS command first", "Send STARTTLS"),
        ("553 5.1.8 Domain of sender address <a@b.example> does not exist", "Check the spelling of the domain in MAIL"),
        (
            "450 4.1.8 <a@b.example>: Sender address rejected: Domain not found",
            "Check the spelling of the domain in MAIL",
        ),
        ("450 4.7.1 Client host rejected: cannot find your reverse hostname", "Give the address"),
        ("550 5.1.2 Host unknown", "Check the domain's spelling"),
    ],
)
def test_words_that_tell_more_have_advice_of_their_own(reply: str, advice: str) -> None:
    assert explain(reply).fix.startswith(advice)


def test_503_for_a_service_that_is_away_is_beside_its_meaning() -> None:
    meaning = "The service is down, shutting down or being worked on. 503 is used here beside its usual meaning: "
    assert explain("503 Service Unavailable").meaning.startswith(meaning)


def test_the_causes_with_particulars_are_named_where_they_are_looked_for() -> None:
    assert {cause for cause, *_ in rows("particulars.tsv")} == set(PARTICULAR)


@pytest.mark.parametrize(
    ("reply", "survival"),
    [
        ('501 5.5.4 HELO/EHLO argument "x" invalid, closing connection. x - gsmtp', "is closed"),
        ("555 5.5.2 Syntax error, goodbye. a1 - gsmtp", "is closed"),
        ("550 5.7.1 You are blocked; connection will be closed", "is closed"),
        ("550 5.7.1 Connection refused", "stays open"),
        ("451 4.4.2 lost connection with the database", "stays open"),
    ],
)
def test_what_a_reply_says_of_the_connection_counts(reply: str, survival: str) -> None:
    assert explain(reply).survival == survival


def test_what_comes_with_the_end_of_the_connection_is_tried_on_another() -> None:
    assert explain("451 4.3.0 Error, closing connection").retry.new_connection


@pytest.mark.parametrize("reply", ["451 4.4.2", "451 timeout (#4.4.2)", "451 Timeout waiting for data from client"])
def test_a_connection_that_timed_out_is_closed(reply: str) -> None:
    assert explain(reply).survival == "is closed"


def test_tls_that_is_wanted_has_to_be_mended_first() -> None:
    assert CAUSES["tls-required"].policy == "never"


@pytest.mark.parametrize(("code", "cause"), [("523", "tls-required"), ("525", "authentication"), ("529", "policy")])
def test_a_code_that_the_registry_names_beside_others_is_of_their_cause(code: str, cause: str) -> None:
    assert explain(code).cause == cause


@pytest.mark.parametrize(
    ("code", "cause"),
    [("5.7.139", "authentication"), ("5.7.64", "relay-denied"), ("4.7.650", "reputation"), ("5.9.99", "policy")],
)
def test_a_code_that_is_not_registered_is_of_the_cause_that_servers_send_it_for(code: str, cause: str) -> None:
    assert explain(code).cause == cause


@pytest.mark.parametrize("line", ["Status: 5.1.1", "ERROR: 5.1.1", "status:5.1.1.", "Status: 5.1.1 (no mailbox)"])
def test_a_code_behind_the_name_of_its_field(line: str) -> None:
    assert explain(line).enhanced == "5.1.1"


@over("cause", CAUSES)
def test_a_cause_can_be_asked_for(cause: str) -> None:
    found, page = explain(cause), Page("en")
    explained(found, page)
    assert (found.cause, found.codes, found.kind) == (cause, "", None)
    assert page.text().startswith(f"{cause}  {CAUSES[cause].name}\n\nMeaning\n")


def test_no_rule_is_called_as_a_cause_is() -> None:
    assert set(names()).isdisjoint(CAUSES)


def test_a_rule_on_what_is_sound_has_its_own_advice_alone() -> None:
    found = explain("SL709")
    assert found.fix == ""
    assert found.meaning.endswith(" Refuse such text before it is put into a command.")


@pytest.mark.parametrize(
    ("codes", "choices"),
    [
        (
            ("4.7.1", "5.7.1"),
            (
                (
                    "4.7.1: Send it when this is so for now, and may be otherwise later: Relaying, a block list, the "
                    "content or the sender's rights stand against it."
                ),
                (
                    "5.7.1: Send it when this is so for good: Relaying, a block list, the content or the sender's "
                    "rights stand against it."
                ),
            ),
        ),
        (
            ("550 5.1.1", "550 5.1.3"),
            (
                "550 5.1.1: Send it when this is so for good: The part before the @ names no mailbox there.",
                "550 5.1.3: Send it when this is so for good: The recipient address is malformed.",
            ),
        ),
        (
            ("501 5.1.3", "550"),
            (
                (
                    "501 5.1.3: Send it when you know the verb, but its argument is malformed. The enhanced code says: "
                    "The recipient address is malformed."
                ),
                "550: Send it when this mailbox does not exist, or policy forbids the message.",
            ),
        ),
    ],
)
def test_what_sets_two_codes_apart_tells_which_to_send(codes: tuple[str, str], choices: tuple[str, str]) -> None:
    assert compare(*codes).choose == choices


@pytest.mark.parametrize(
    ("reply", "server"),
    [
        ("550 5.1.1 <n@b.example>: User unknown", None),
        ("550 5.1.1 <n@b.example>: User unknown (in reply to RCPT TO command)", None),
        ("550 5.1.1 <n@b.example>... User unknown", "sendmail"),
        ("550 5.1.1 n@b.example... User unknown", "sendmail"),
        ("550 5.1.1 <n@b.example> User doesn't exist: n@b.example", "dovecot-lmtp"),
    ],
)
def test_what_many_servers_say_is_nobodys(reply: str, server: str | None) -> None:
    assert explain(reply).server == server


def test_an_empty_command_has_no_byte_to_blame(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "550 5.7.1 Command rejected", "--command", "", "--lang", "en"]) == 0
    told = capsys.readouterr().out.partition("Your command\n")[2]
    assert told == "  The line is empty; there is no command in it.\n"
