"""SL410: an address literal without its closing bracket."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from ...regexes import regex
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted
from ._ip import ipv6_fault, is_ipv4

_ADDRESS = regex(rb"[0-9]+\.[0-9]|[A-Za-z0-9-]+:")
_SAID = "A [ without its ]; an address literal ends with a bracket."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "unclosed-literal"):
        domain = command.path.domain if command.path else None
        if domain and end - start == 1 and b"[" in command.raw[domain.span[0] : start]:
            words = f"{quoted(command.raw[start:end])} stands where the ] of an address literal should."
            yield Hit((start, end), words, unsafe("Write ]", Edit(start, end, b"]")))
            continue
        fix = _fix(command.raw, start, end)
        if fix and domain and b"." not in domain.text and command.raw[start - 1 : start].isalnum():
            fix = fix._replace(safety="display")  # or a dot is meant
        yield Hit((start, end), _SAID, fix)


def _fix(raw: bytes, start: int, end: int) -> Fix | None:
    inside = raw[start + 1 : end]
    if is_ipv4(inside) or (inside[:5].lower() == b"ipv6:" and ipv6_fault(inside[5:]) is None):
        return unsafe("Put ] behind it", Edit(end, end, b"]"))
    if inside[:1].isalnum() and ipv6_fault(inside) is None:
        return unsafe("Put IPv6: and ] round it", Edit(start + 1, start + 1, b"IPv6:"), Edit(end, end, b"]"))
    if _ADDRESS.match(inside):
        return None  # it is no name
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
    check=check,
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(
            b"MAIL FROM:<a@[192.0.2.1)>",
            (23, 24),
            '")" stands where the ] of an address literal should.',
            b"MAIL FROM:<a@[192.0.2.1]>",
        ),
        Case(b"MAIL FROM:<a@[192.0.2.1>", (13, 23), _SAID, b"MAIL FROM:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@[IPv6:2001:db8::1>", (11, 28), _SAID, b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
        Case(b"RCPT TO:<a@[example.com>", (11, 23), _SAID, b"RCPT TO:<a@example.com>"),
    ),
)
