"""SL413: an IPv6 literal whose address is none."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ._ip import ipv6_fault, is_ipv4
from ._reading import literal

_SAID = "{0} is no IPv6 address: it {1}; eight groups belong there, or fewer round one ::."


def check(command: Command, context: Context) -> Iterator[Hit]:
    inside = literal(command)
    if inside is None or inside.text[:5].lower() != b"ipv6:":
        return
    address, span = inside.text[5:], (inside.span[0] + 5, inside.span[1])
    fault = ipv6_fault(address)
    if fault:
        yield Hit(span, _SAID.format(quoted(address), fault), _fix(address, span[0]))


def _fix(address: bytes, start: int) -> Fix | None:
    at = address.find(b":::")
    if at >= 0 and ipv6_fault(address.replace(b":::", b"::")) is None:
        return unsafe("Leave two colons", Edit(start + at + 2, start + at + 3, b""))
    if address[:1] == b":" and ipv6_fault(b":" + address) is None:
        return unsafe("Put the second colon", Edit(start, start, b":"))
    if address[:1] == b":" and ipv6_fault(address[1:]) is None:
        return unsafe("Remove the second colon", Edit(start, start + 1, b""))
    if is_ipv4(address):
        return unsafe("Remove the tag", Edit(start - len(b"IPv6:"), start, b""))
    for mark, fix in ((b"%", "Remove the zone"), (b"/", "Remove the length of the prefix")):
        at = address.find(mark)
        if at >= 0 and ipv6_fault(address[:at]) is None:
            return unsafe(fix, Edit(start + at, start + len(address), b""))
    for at in range(min(len(address), 50)):
        stray = address[at : at + 1]
        if not stray.isalnum() and stray != b":" and ipv6_fault(address[:at] + address[at + 1 :]) is None:
            return unsafe(f"Remove the {quoted(stray)}", Edit(start + at, start + at + 1, b""))
    return None


RULE = Rule(
    code="SL413",
    severity="error",
    summary="An IPv6 literal whose address is none.",
    explanation=(
        "By its letters alone such a literal could pass for one with a tag of its own, but the tag IPv6 says what "
        "follows: eight groups of one to four hexadecimal digits, or fewer round one :: that stands for two or "
        "more groups of zeros, and perhaps an IPv4 address in the place of the last two groups."
    ),
    rfc="RFC 5321 §4.1.3",
    scope="literals",
    check=check,
    valid=(
        b"MAIL FROM:<a@[IPv6:2001:db8::1]>",
        b"RCPT TO:<a@[ipv6:::ffff:192.0.2.1]>",
        b"RCPT TO:<a@[IPv6:1:2:3:4:5:6:7:8]>",
    ),
    invalid=(
        Case(
            b"MAIL FROM:<a@[IPv6:2001:db8:::5]>",
            (19, 31),
            _SAID.format('"2001:db8:::5"', "has three colons in a row"),
            b"MAIL FROM:<a@[IPv6:2001:db8::5]>",
        ),
        Case(b"RCPT TO:<a@[IPv6:2001:db8::1::2]>", (17, 31), _SAID.format('"2001:db8::1::2"', "has :: twice"), None),
        Case(
            b"RCPT TO:<a@[IPv6:1:2:3:4:5:6:7::]>",
            (17, 32),
            _SAID.format('"1:2:3:4:5:6:7::"', "has 7 groups beside ::, which stands for two or more"),
            None,
        ),
        Case(
            b"RCPT TO:<a@[IPv6:1:2:3:4:5:6:7]>", (17, 30), _SAID.format('"1:2:3:4:5:6:7"', "has 7 groups, not 8"), None
        ),
        Case(
            b"RCPT TO:<a@[IPv6::1]>",
            (17, 19),
            _SAID.format('":1"', "begins or ends with a single colon"),
            b"RCPT TO:<a@[IPv6:::1]>",
        ),
        Case(
            b"MAIL FROM:<a@[IPv6::2001:db8::1]>",
            (19, 31),
            _SAID.format('":2001:db8::1"', "begins or ends with a single colon"),
            b"MAIL FROM:<a@[IPv6:2001:db8::1]>",
        ),
        Case(
            b"MAIL FROM:<a@[IPv6:fe80::1%eth0]>",
            (19, 31),
            _SAID.format('"fe80::1%eth0"', "has a group that is not one to four hexadecimal digits"),
            b"MAIL FROM:<a@[IPv6:fe80::1]>",
        ),
        Case(
            b"RCPT TO:<a@[IPv6:2001:db8::1/64]>",
            (17, 31),
            _SAID.format('"2001:db8::1/64"', "has a group that is not one to four hexadecimal digits"),
            b"RCPT TO:<a@[IPv6:2001:db8::1]>",
        ),
        Case(
            b"RCPT TO:<a@[IPv6:192.0.2.1]>",
            (17, 26),
            _SAID.format('"192.0.2.1"', "has 0 groups, not 6"),
            b"RCPT TO:<a@[192.0.2.1]>",
        ),
        Case(
            b"RCPT TO:<a@[IPv6:2001:db8*::1]>",
            (17, 29),
            _SAID.format('"2001:db8*::1"', "has a group that is not one to four hexadecimal digits"),
            b"RCPT TO:<a@[IPv6:2001:db8::1]>",
        ),
    ),
)
