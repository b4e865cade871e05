"""SL317: a UUCP path in the local part."""

from __future__ import annotations

from ...regexes import regex
from .. import RELAY_TEST, Case, Rule, in_local_part

_SAID = "{0} names hosts to pass through as UUCP did, which relays no longer do."
_HOSTS = regex(rb"\A(?:[A-Za-z0-9][A-Za-z0-9.-]*!)+(?=[^!])")

RULE = Rule(
    code="SL317",
    severity="warning",
    summary="A UUCP path in the local part.",
    explanation=(
        "host!user was a path through UUCP hosts. As a local part it is sound, its meaning is up to the final "
        "server, and all of twelve servers asked took it as a name; but one that still reads it as a path sends the "
        "message elsewhere."
        f" {RELAY_TEST}"
    ),
    rfc="RFC 5321 §4.1.2",
    check=in_local_part(_HOSTS, _SAID, with_domain=True),
    scope="signs",
    cause="relay-denied",
    probing=True,
    valid=(b"MAIL FROM:<wow!@example.com>", b"RCPT TO:<a+!b@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<host!a@example.com>", (11, 16), _SAID.format('"host!"'), None),
        Case(b"RCPT TO:<a.example!b!c@example.com>", (9, 21), _SAID.format('"a.example!b!"'), None),
    ),
)
