from __future__ import annotations

import pytest

from smtplint.replies import names, wording
from smtplint.replies.explanation import explain
from smtplint.replies.model import Kind
from smtplint.replies.tables import rows
from smtplint.servers import profile
from tests.lab import evidence
from tests.rows import over

from . import telling, wordings


def test_the_wordings_are_those_of_the_recorded_replies() -> None:
    assert wordings.TARGET.read_text(encoding="utf-8") == wordings.made()


def test_what_tells_most_is_taken_from_the_recorded_and_the_reported_replies() -> None:
    assert telling.TELLING.read_text(encoding="utf-8") == telling.made()
    assert telling.EXAMPLES.read_text(encoding="utf-8") == telling.examples()


@pytest.mark.parametrize(
    ("reply", "shape"),
    [
        ("4.7.1 <a@b.example>: Relay access denied", "4.7.1 *: Relay access denied"),
        ("Too many sessions from 192.0.2.1 [x y] at mx.b.example", "Too many sessions from * at *"),
        ("blocked, see https://b.example/x", "blocked"),
        ("Refused. Please visit http://b.example/x for more", "Refused."),
        (
            "One sentence that says all that there is. " + "And more of it. " * 9,
            "One sentence that says all that there is. And more of it. And more of it. And more of it. …",
        ),
        ("no end " * 20, "no end " * 13 + "no end …"),
    ],
)
def test_a_reported_reply_is_shortened_to_what_tells(reply: str, shape: str) -> None:
    assert telling.shortened(reply) == shape


@pytest.mark.parametrize(
    ("template", "text", "fits"),
    [
        ("Ok", "Ok", True),
        ("Ok", "Okay", False),
        ("Unsupported option: *", "Unsupported option: FOO", True),
        ("*... User unknown", "<a@b>... User unknown", True),
        ("a*b*c", "abc", True),
        ("a*b*c", "acb", False),
        ("ab*bc", "abc", False),
    ],
)
def test_fits(template: str, text: str, fits: bool) -> None:
    assert wording.fits(template, text) is fits


def own_words(fragments: str) -> str:
    """A text with the fragments of a row of servers.tsv: a code that it begins with stands where codes do."""
    wanted = [part for part in fragments.split(" & ") if not part.startswith("! ")]
    return " - ".join(wanted if wanted[0].startswith("^") else ("", *wanted))


def test_every_row_of_the_servers_names_its_server_by_its_own_fragments() -> None:
    found = [(key, fragments, wording.server(None, own_words(fragments))) for key, fragments in rows("servers.tsv")]
    assert [one for one in found if one[0] != one[2]] == []


def replies(program: str) -> dict[tuple[int, str], bool]:
    """Each distinct reply of a program, of whatever version: code and text, and whether the syntax was taken."""
    versions = [server for server in evidence.servers() if profile(server).program == program]
    return {(row.code, row.text): row.taken for one in versions for row in evidence.recorded(one) if row.code > 0}


def sent(code: int, text: str) -> bytes:
    """A reply as it came over the line."""
    *before, last = text.split("\n")
    return "\n".join([*(f"{code}-{line}" for line in before), f"{code} {last}"]).encode("utf-8", "surrogateescape")


@over(
    ("code", "text", "server"),
    [
        (550, "5.4.300 Message expired -> 451 4.4.0 DNS query failed", "outlook"),
        (450, "4.4.312 DNS query failed", "outlook"),
        (451, "4.4.0 DNS query failed (nonexistent domain)", "exchange"),
        (450, "4.4.317 Cannot connect to remote server", "outlook"),
        (450, "4.4.8 MX hosts of 'b.example' failed MTA-STS validation.", "outlook"),
        (550, "5.7.30 Basic authentication is not supported for Client Submission.", "outlook"),
        (550, "5.7.23 The message was rejected because of Sender Policy Framework violation", "outlook"),
        (550, "5.7.23 <a@b.example>: Recipient address rejected: Message rejected due to: SPF fail", "policyd-spf"),
        (550, "5.1.1 <a@privaterelay.example>: unauthorized sender", "icloud"),
        (550, "5.1.1 unauthorized sender", None),
        (451, "4.2.0 <a@b.example> Execution of Sieve filters failed (temporary failure)", "dovecot"),
        (503, "BDAT command used when CHUNKING not advertised", "exim"),
        (451, "<a@b.example>... <b.example>: Name server timeout", "sendmail"),
        (451, "4.3.2 Please try again later", "sendmail"),
        (451, "Please try again later", None),
        (452, "4.5.3 Too many recipients", None),
        (450, "4.7.1 <unknown[192.0.2.1]>: Client host rejected: Service refused. SFR_IN_104", "sfr"),
        (450, "4.7.1 <unknown[192.0.2.1]>: Client host rejected: no", "postfix"),
        (550, "5.2.1 This mailbox has been blocked due to inactivity", "free"),
        (554, "Transaction failed: Invalid MIME boundary parameter in Content-Type header.", "amazon-ses"),
    ],
)
def test_words_that_only_one_has_name_their_server(code: int, text: str, server: str | None) -> None:
    assert wording.server(code, text) == server


@pytest.mark.parametrize(
    ("text", "server"),
    [
        ("Blocked. See https://support.hostpoint.ch/en/mail?ip=192.0.2.1", "hostpoint"),
        ("Blocked (www.hostpoint.ch)", "hostpoint"),
        ("No MX for hostpoint.ch", None),
        ("Blocked. See https://hostpoint.ch.example/", None),
        ("Blocked. See https://nothostpoint.ch/", None),
    ],
)
def test_a_page_names_its_server_and_a_mere_domain_does_not(text: str, server: str | None) -> None:
    assert wording.server(550, text) == server


@over(
    "wrapped",
    [
        "<a@b.example>: host {host}[192.0.2.1] said: {reply} (in reply to RCPT TO command)",
        "host {host}[192.0.2.1] refused to talk to me: {reply}",
        "SMTP error from remote mail server after RCPT TO:<a@b.example>: host {host} [192.0.2.1]: {reply}",
        "Remote-MTA: dns; {host}\nDiagnostic-Code: smtp; {reply}",
        "... while talking to {host}.:\n>>> DATA\n<<< {reply}",
        "Remote server at {host} (192.0.2.1) returned '{reply}'",
    ],
)
@over(
    ("host", "server"),
    [
        ("126mx02.mxmail.netease.com", "netease"),
        ("mfsmax.docomo.ne.jp", "docomo"),
        ("mx02.mail.icloud.com", "icloud"),
        ("b-example.mail.protection.outlook.com", "outlook"),
        ("mxa-0001.gslb.pphosted.com", "proofpoint"),
        ("gmail-smtp-in.l.google.com", "gmail"),
        ("mx.b.example", None),
        ("icloud.com.b.example", None),
    ],
)
def test_a_host_names_its_server_where_the_words_do_not(wrapped: str, host: str, server: str | None) -> None:
    assert explain(wrapped.format(host=host, reply="550 5.0.0 No")).server == server
    words = "550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in local recipient table"
    assert explain(wrapped.format(host=host, reply=words)).server == "postfix"


@pytest.mark.parametrize(
    ("reply", "server"),
    [
        ("550 Unknown user a@docomo.ne.jp", "docomo"),
        ("552 5.2.2 <a@me.com>: user is over quota", "icloud"),
        ("550 5.1.1 <a@b.example>: user does not exist", None),
        # of two domains one may be the sender's; of other causes all of them
        ("550 5.1.1 <a@icloud.com> <c@comcast.net>: user does not exist", None),
        ("550 5.7.1 <a@icloud.com> may not send here", None),
        ("host a.icloud.com [192.0.2.1] is blocked", None),
    ],
)
def test_a_mailbox_names_its_provider(reply: str, server: str | None) -> None:
    assert explain(reply if reply[0] == "5" else f"550 5.7.1 {reply}").server == server


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("cisco-ironport", "Cisco IronPort (Secure Email)"),
        ("spectrum", "Spectrum (Charter)"),
        ("icewarp", "IceWarp (Merak)"),
    ],
)
def test_a_server_is_shown_under_the_names_that_it_is_known_by(key: str, name: str) -> None:
    assert names.shown(key) == name
    assert key in {server for server, _ in rows("servers.tsv")}


KINDS: dict[str, Kind] = {"2": "positive", "4": "transient", "5": "permanent"}
OTHER = {"unknown-recipient", "relay-denied", "overload", "tls-required", "server-fault"}
SYNTAX = {"path-syntax", "parameter-syntax", "unknown-command", "line-too-long", "smtputf8", "message-too-big"}
# The refusals that name no program: words that two programs share name neither.
SHARED = {
    "chasquid": {(500, "5.5.1 Unknown command")},
    "dovecot-lmtp": {(500, "5.5.1 Unknown command")},
    "haraka": {(500, "Unrecognized command")},
    "opensmtpd": {(503, "Unsupported option \t"), (503, "Unsupported option \x0b")},
    "qpsmtpd": {(500, "Unrecognized command"), (501, "Syntax error in parameters")},
    "sendmail": {(501, "5.5.4 Unknown BODY type ")},
    "twisted": {(501, "Syntax error")},
}
# The refusals whose words name another fault than the command has by the RFC: a quoted nothing is a legal local part to
# it, and of Sendmail's the words that tell are the client's.
MISTAKEN = {
    "dovecot-lmtp": {(550, '5.1.1 <""> Unacceptable TO: Empty path not allowed'): "path-syntax"},
    "sendmail": {(550, f"5.1.1 {address}... User unknown"): "smtputf8" for address in ("=SMTPUTF8", "=SMTPUTF8;")},
}


@pytest.mark.parametrize("program", sorted({profile(server).program for server in evidence.servers()}))
def test_recorded_replies_name_their_program_their_class_and_what_the_command_did_wrong(program: str) -> None:
    taken = replies(program)
    found = {reply: explain(sent(*reply)) for reply in taken}
    assert {reply: one.kind for reply, one in found.items()} == {reply: KINDS[str(reply[0])[0]] for reply in found}
    refusals = {reply: one for reply, one in found.items() if reply[0] >= 400}
    named = {reply: one.server for reply, one in refusals.items() if one.server != program}
    assert named == dict.fromkeys(SHARED.get(program, ()))
    causes = {reply: (OTHER if taken[reply] else OTHER | SYNTAX) for reply in refusals}
    mistaken = {reply: one.cause for reply, one in refusals.items() if one.cause not in causes[reply]}
    assert mistaken == MISTAKEN.get(program, {})


@pytest.mark.parametrize(
    ("command", "text", "template"),
    [
        (b"MAIL FROM:a@b.example", "5.5.4 Invalid FROM: Missing '<' at beginning of path", None),
        (b"RCPT TO:<a@b.example", "5.5.4 Invalid TO: Missing '>' at end of path", None),
        (b"RCPT TO:<x y>", '<x y>: "@" or "." expected after "x"', '*: "@" or "." expected after *'),
        (b"MAIL FROM <a@b.example>", "5.5.4 Syntax: MAIL FROM:<address>", None),
        (b"RCPT TO:<address>", "<address> sender OK", "* sender OK"),
        (b"MAIL FROM:<a@b.example", "5.0.0 <a@b.example... Unbalanced '<'", "5.0.0 *... Unbalanced '<'"),
        (b"MAIL FROM:<,>", "Parse error at b',' of (b'<,>', [b','])", "Parse error at * of *"),
    ],
)
def test_what_the_server_quotes_of_its_own_stays(command: bytes, text: str, template: str | None) -> None:
    assert wordings.template(command, text) == (template or text)
