"""SL414: an IP address as the domain, without brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ._ip import ipv6_fault, is_ipv4
from ._reading import name

_IPV6 = "The IPv6 address {0} as the domain; it belongs in square brackets behind IPv6:."
_IPV4 = "The IP address {0} as the domain; it belongs in square brackets."
_NEITHER = "{0} as the domain looks like an IP address and is none."
_NUMBERS = regex(rb"[0-9]+(?:\.[0-9]+){3}")
_COLONS = regex(rb"(IPv6:)?((?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f.]*)", re.IGNORECASE)


def check(command: Command, context: Context) -> Iterator[Hit]:
    domain = command.path.domain if command.path else None
    if domain is None:
        return
    start, end = domain.span
    if b":" in domain.text:
        colons = _COLONS.fullmatch(domain.text)
        if colons and ipv6_fault(colons[2]) is None:
            opening = b"[" if colons[1] else b"[IPv6:"
            yield Hit(
                (start, end),
                _IPV6.format(quoted(colons[2])),
                unsafe("Put brackets round it", Edit(start, start, opening), Edit(end, end, b"]")),
                "error",
            )
    elif domain.text[-1:].isdigit() and _NUMBERS.fullmatch(domain.text) and name(command):
        fix = unsafe("Put brackets round it", Edit(start, start, b"["), Edit(end, end, b"]"))
        if is_ipv4(domain.text):
            words = _IPV4.format(quoted(domain.text))
            yield Hit((start, end), words, fix)
        else:
            words = _NEITHER.format(quoted(domain.text))
            yield Hit((start, end), words)


RULE = Rule(
    code="SL414",
    severity="warning",
    summary="An IP address as the domain, without brackets.",
    explanation=(
        "Four numbers joined by dots are well-formed as a domain name, and are none: no such top-level domain "
        "exists. An IP address as the domain stands in square brackets. Postfix answers 501 to one without; the "
        "others accept the command and can then not deliver."
    ),
    rfc="RFC 5321 §4.1.3",
    check=check,
    scope="number",
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@192.example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@192.0.2.1>", (13, 22), _IPV4.format('"192.0.2.1"'), b"MAIL FROM:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@192.0.2.256>", (11, 22), _NEITHER.format('"192.0.2.256"'), None),
        Case(
            b"RCPT TO:<a@2001:db8::1>",
            (11, 22),
            _IPV6.format('"2001:db8::1"'),
            b"RCPT TO:<a@[IPv6:2001:db8::1]>",
            severity="error",
        ),
        Case(b"RCPT TO:<a@IPv6:::1>", (11, 19), _IPV6.format('"::1"'), b"RCPT TO:<a@[IPv6:::1]>", severity="error"),
    ),
)
