"""What a rule's page says of servers is predicted of them for the command that the page shows first."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from smtplint import predict, rules

SERVERS = "aiosmtpd chasquid courier dovecot exim haraka opensmtpd postfix qpsmtpd sendmail smtp-server twisted".split()
PROFILES = {"dovecot": "dovecot-lmtp"}
NUMBERS = dict(zip("none one two three four five six seven eight nine ten eleven all".split(), range(13), strict=True))
# Words that are about another command than the page's first, or about one where it shows none.
ABOUT = {
    ("SL118", "Sendmail 421"): b"MAIL FROM:<a@example.com> X=" + b"y" * 2100,
    ("SL314", "smtp-server refuses"): b"RCPT TO:<a@example.com(x)>",
    ("SL504", "Postfix and Exim answer 501"): b"RCPT TO:<a@example.com> NOTIFY=NEVER NOTIFY=DELAY",
    ("SL504", "Sendmail, Courier and Haraka take"): b"RCPT TO:<a@example.com> NOTIFY=NEVER NOTIFY=DELAY",
    ("SL605", "eight of twelve servers asked take"): b"RCPT TO:<a\xe2\x80\x8bb@example.com>",
    ("SL607", "eight of twelve servers asked take"): b"RCPT TO:<\xef\xbb\xbfa@example.com>",
    ("SL802", "OpenSMTPD, Courier, Dovecot and smtp-server refuse"): b"RCPT TO:a@example.com",
    ("SL807", "most servers refuse"): b"RCPT TO:<a@example.com, b@example.com>",
    ("SL809", "half of twelve servers asked refuse"): b"MAIL FROM:<Janet>",
    ("SL810", "most servers refuse"): b"MAIL FROM:<a@example.com,b@example.com>",
    ("SL811", "ten of twelve servers asked refuse"): b"MAIL FROM:<Ann <a@example.com>>",
    ("SL812", "nine of twelve servers asked refuse"): b"MAIL FROM:<a@example.com,b@example.com>",
    ("SL814", "most servers refuse"): b"MAIL FROM:<Ann Lee a@example.com>",
    ("SL815", "most servers answer 500"): b"",
}
_NAME = "|".join(sorted(SERVERS, key=len, reverse=True))
_RUN = rf"(?:(?:{_NAME})(?:, | and ))*(?:{_NAME})"
_TAKE = r"(?:accept(?:s|ed)?|takes?|took|skips?|drops?|lets?|pass(?:es)? over|reads? it away|puts? up)\b"
_REFUSE = r"refuse[sd]?\b"
_COUNT = rf"(?P<number>most(?= servers)|(?:{'|'.join(NUMBERS)}|half)(?= of)) (?:of twelve )?servers(?: asked)?"
_SAID = re.compile(
    rf"(?P<only>of twelve servers asked,? (?:only )?)?\b(?:(?P<run>{_RUN})|{_COUNT}) "
    rf"(?:(?P<take>{_TAKE})|(?P<refuse>{_REFUSE})|(?:answers? (?:with )?)?(?P<codes>[2-5]\d\d(?: or [2-5]\d\d)*)\b)",
    re.IGNORECASE,
)


def answer(command: bytes, server: str) -> int:
    """The reply's code; 221 where the server closes the connection without a word."""
    reply = predict(command, PROFILES.get(server, server)).reply
    return reply.code if reply else 221


def false(match: re.Match[str], command: bytes) -> Iterator[str]:
    """What of a page's words is not so of the command."""
    said = {server: answer(command, server) for server in SERVERS}
    codes = set(map(int, (match["codes"] or "").split(" or "))) if match["codes"] else None
    as_said = {
        server
        for server, code in said.items()
        if (code in codes if codes else (code == 250) is (match["refuse"] is None))
    }
    if match["number"]:
        number = match["number"].lower()
        if len(as_said) <= 6 if number == "most" else len(as_said) != (6 if number == "half" else NUMBERS[number]):
            yield f"{match.group()}: it is {len(as_said)}, {as_said}"
        return
    named = {one.lower() for one in re.split(r", | and ", match["run"])}
    if not named <= as_said or (match["only"] and named != as_said):
        yield f"{match.group()}: it is {as_said}, of {said}"


def test_what_pages_say_of_servers_is_predicted() -> None:
    wrong, used = [], set()
    for rule in map(rules.rule, rules.names()):
        for match in _SAID.finditer(rule.explanation):
            key = (rule.code, match.group())
            used.add(key)
            command = ABOUT.get(key, rule.invalid[0].command if rule.invalid else None)
            if command is None:
                wrong.append(f"{rule.code}: {match.group()}: of which command?")
            else:
                wrong += [f"{rule.code}: {one}" for one in false(match, command)]
    assert wrong == []
    assert set(ABOUT) <= used


@pytest.mark.parametrize(
    "words",
    [
        "Dovecot and Exim answer 501",
        "OpenSMTPD, Dovecot and Sendmail accept it",
        "Postfix refuses it",
        "of twelve servers asked only Exim took it",
        "three of twelve servers asked refuse it",
        "most servers answer 501 or 553 to it",
    ],
)
def test_what_is_not_so_is_told(words: str) -> None:
    match = _SAID.search(words)
    assert match
    assert list(false(match, b"MAIL FROM: <a@example.com>"))
