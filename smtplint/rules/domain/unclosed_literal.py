"""SL410: an address literal without its closing bracket."""

from __future__ import annotations

from ...model import Command, Edit, Fix, Span
from .. import Case, Rule, each, unsafe
from ._ip import ipv6_fault, is_literal

_SAID = "A [ without its ]; an address literal ends with a bracket."


def _fix(command: Command, span: Span) -> Fix:
    start, end = span
    inside = command.raw[start + 1 : end]
    if is_literal(inside):
        return unsafe("Put ] behind it", Edit(end, end, b"]"))
    if inside[:1].isalnum() and ipv6_fault(inside) is None:
        return unsafe("Put IPv6: and ] round it", Edit(start + 1, start + 1, b"IPv6:"), Edit(end, end, b"]"))
    return unsafe("Remove the [", Edit(start, start + 1, b""))


RULE = Rule(
    code="SL410",
    severity="error",
    summary="An address literal without its closing bracket.",
    explanation=(
        "An address literal stands between square brackets. Without the second one the path ends inside the "
        "literal: Exim, Haraka, OpenSMTPD and others answer 501 or 553, while Postfix and Sendmail make do with "
        "it."
    ),
    rfc="RFC 5321 §4.1.3",
    check=each("unclosed-literal", _SAID, mend=_fix),
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@[192.0.2.1>", (13, 23), _SAID, b"MAIL FROM:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@[IPv6:2001:db8::1>", (11, 28), _SAID, b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
        Case(b"RCPT TO:<a@[example.com>", (11, 23), _SAID, b"RCPT TO:<a@example.com>"),
    ),
)
