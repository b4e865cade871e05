"""SL317: a UUCP path in the local part."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from ...regexes import regex
from .. import RELAY_TEST, Case, Hit, Rule
from ..quoting import quoted

_SAID = "{0} names hosts to pass through as UUCP did, which relays no longer do."
_HOSTS = regex(rb"(?:[A-Za-z0-9][A-Za-z0-9.-]*!)+(?=[^!])")


def check(command: Command, context: Context) -> Iterator[Hit]:
    local = command.path.local_part if command.path and command.path.domain else None
    if local is None or b"!" not in local.text:
        return
    match = _HOSTS.match(local.text)
    if match:
        start = local.span[0]
        yield Hit((start, start + match.end()), _SAID.format(quoted(match.group())))


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
    check=check,
    scope="signs",
    cause="relay-denied",
    probing=True,
    valid=(b"MAIL FROM:<wow!@example.com>", b"RCPT TO:<a+!b@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<host!a@example.com>", (11, 16), _SAID.format('"host!"'), None),
        Case(b"RCPT TO:<a.example!b!c@example.com>", (9, 21), _SAID.format('"a.example!b!"'), None),
    ),
)
