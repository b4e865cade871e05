"""SL316: a host behind "%" in the local part."""

from __future__ import annotations

import re

from ...regexes import regex
from .. import RELAY_TEST, Case, Rule, in_local_part

_SAID = "{0} asks the server to send on to another host, which relays no longer do."
# Not one that stands for an octet, as %40 does, nor a letter alone, as formats have it for a value.
_HOST = regex(rb'\A(?!").*?(%(?![0-9A-Fa-f]{2})[A-Za-z0-9][A-Za-z0-9.-]+)\Z', re.DOTALL)

RULE = Rule(
    code="SL316",
    severity="warning",
    summary='A host behind "%" in the local part.',
    explanation=(
        "user%host@relay once asked relay to pass the message on to user@host. The form is sound, only the final "
        "server may say what it means, and all of twelve servers asked took it as a name; but it served to abuse "
        "relays, and a server that still obeys it is one that spammers look for."
        f" {RELAY_TEST}"
    ),
    rfc="RFC 5321 §4.1.2",
    check=in_local_part(_HOST, _SAID, with_domain=True),
    scope="signs",
    cause="relay-denied",
    probing=True,
    valid=(b"MAIL FROM:<100%@example.com>", b"RCPT TO:<a%40b@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a%host.example@example.com>", (12, 25), _SAID.format('"%host.example"'), None),
        Case(b"RCPT TO:<a%host@example.com>", (10, 15), _SAID.format('"%host"'), None),
    ),
)
