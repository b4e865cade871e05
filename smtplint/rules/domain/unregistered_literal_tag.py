"""SL417: an address literal with a tag that is not registered."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ._ip import ipv6_fault, is_ipv4
from ._reading import literal

_SAID = "The tag {0} of the literal is not registered; the only one is IPv6."


def check(command: Command, context: Context) -> Iterator[Hit]:
    inside = literal(command)
    if inside is None or b":" not in inside.text:
        return
    tag, _, address = inside.text.partition(b":")
    if tag.lower() != b"ipv6":
        span = (inside.span[0], inside.span[0] + len(tag))
        yield Hit(span, _SAID.format(quoted(tag)), _fix(span, tag, address))


def _fix(span: Span, tag: bytes, address: bytes) -> Fix | None:
    """What the address is of says which tag was meant, if any."""
    start, end = span
    if is_ipv4(address):
        return unsafe("Remove the tag", Edit(start, end + 1, b""))
    group = tag[4:].lstrip(b"-")
    if tag[:4].lower() == b"ipv6" and group and ipv6_fault(group + b":" + address) is None:
        return unsafe("Put a colon behind the tag", Edit(start + 4, end - len(group), b":"))
    if ipv6_fault(address) is None:
        return unsafe("Write IPv6", Edit(start, end, b"IPv6"))
    return None


RULE = Rule(
    code="SL417",
    severity="warning",
    summary="An address literal with a tag that is not registered.",
    explanation=(
        "The grammar leaves room for address literals of other kinds, each with a tag, a colon and an address, "
        "but the only tag ever registered is IPv6. Postfix, Exim, OpenSMTPD and chasquid refuse any other, and a "
        "server that takes it cannot deliver. An IPv4 address has no tag."
    ),
    rfc="RFC 5321 §4.1.3",
    scope="literals",
    check=check,
    valid=(b"MAIL FROM:<a@[IPv6:2001:db8::1]>", b"RCPT TO:<a@[192.0.2.1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@[x400:c=us]>", (14, 18), _SAID.format('"x400"'), None),
        Case(b"RCPT TO:<a@[IPv4:192.0.2.1]>", (12, 16), _SAID.format('"IPv4"'), b"RCPT TO:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@[IP6:2001:db8::1]>", (12, 15), _SAID.format('"IP6"'), b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
        Case(
            b"MAIL FROM:<a@[IPv62001:db8::1]>",
            (14, 22),
            _SAID.format('"IPv62001"'),
            b"MAIL FROM:<a@[IPv6:2001:db8::1]>",
        ),
    ),
    yields_to=("untagged-ipv6",),
)
