"""SL421: an IPv6 address in brackets without its tag."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ._ip import ipv6_fault

_SAID = "The IPv6 address {0} between [ and ]; IPv6: belongs before it."
# With a zone or the length of a prefix behind it, of which another rule speaks once the tag is there.
_COLONS = regex(rb"\[([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%[^\[\]%]+|/[0-9]+)?\]")


def check(command: Command, context: Context) -> Iterator[Hit]:
    domain = command.path.domain if command.path else None
    match = _COLONS.fullmatch(domain.text) if domain else None
    if domain and match and ipv6_fault(match[1]) is None:
        start = domain.span[0] + 1
        end = start + len(match[1])
        yield Hit(
            (start, end),
            _SAID.format(quoted(match[1])),
            unsafe("Put IPv6: before it", Edit(start, start, b"IPv6:")),
        )


RULE = Rule(
    code="SL421",
    severity="error",
    summary="An IPv6 address in brackets without its tag.",
    explanation=(
        "In an address literal only an IPv4 address stands by itself. An IPv6 address has the tag IPv6: before "
        "it; without it the first group is read as a tag that nobody registered. Postfix, Exim, Courier and smtp-"
        "server refuse it; Sendmail and Haraka let it pass."
    ),
    rfc="RFC 5321 §4.1.3",
    scope="literals",
    check=check,
    valid=(b"MAIL FROM:<a@[IPv6:2001:db8::1]>", b"RCPT TO:<a@[192.0.2.1]>"),
    invalid=(
        Case(
            b"MAIL FROM:<a@[2001:db8::5]>", (14, 25), _SAID.format('"2001:db8::5"'), b"MAIL FROM:<a@[IPv6:2001:db8::5]>"
        ),
        Case(b"RCPT TO:<a@[::1]>", (12, 15), _SAID.format('"::1"'), b"RCPT TO:<a@[IPv6:::1]>"),
        Case(b"RCPT TO:<a@[fe80::1%eth0]>", (12, 19), _SAID.format('"fe80::1"'), b"RCPT TO:<a@[IPv6:fe80::1%eth0]>"),
    ),
)
