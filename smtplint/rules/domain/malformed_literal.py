"""SL409: an address literal that is no address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from ...regexes import regex
from .. import ODD_CHARACTERS, Case, Hit, Rule, spans, unsafe
from ..quoting import quoted
from ._ip import ipv6_fault, is_ipv4, is_literal

_COUNT = "{0} in the literal has {1}; an IPv4 address has 4."
_NO_ADDRESS = "{0} between [ and ] is no IP address; an IPv4 address belongs there, or IPv6: and an IPv6 address."
_OVER = "{0} in the literal is over 255; each of its numbers is 0 to 255."
_NUMBERS = regex(rb"[0-9]+(?:\.[0-9]+)*")
# Between two digits a sign parts two numbers, and without it they were another.
_STRAY = regex(rb"(?<![0-9])[^A-Za-z0-9.:]+|[^A-Za-z0-9.:]+(?![0-9])|[.:](?![0-9])|(?<![0-9])[.:]")
_AROUND = regex(rb"[\[\]\"' \t]+")
_BEHIND = regex(rb"([:/])[0-9]+\Z")
# Other signs where the colon behind the tag should be.
_TAGGED = regex(rb"(IPv6)[^A-Fa-f0-9:]+(?::(?!:))?", re.IGNORECASE)
_NAME = regex(rb"[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*)*")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "malformed-literal"):
        inside = command.raw[start + 1 : end - 1]
        numbers = inside.split(b".")
        if _NUMBERS.fullmatch(inside) and len(numbers) == 4:
            yield from _octets(numbers, start + 1)
        elif _NUMBERS.fullmatch(inside):
            count = "1 number" if len(numbers) == 1 else f"{len(numbers)} numbers"
            yield Hit((start, end), _COUNT.format(quoted(inside), count))
        else:
            yield Hit((start, end), _NO_ADDRESS.format(quoted(inside)), _fix(inside, start, end))


def _octets(numbers: list[bytes], offset: int) -> Iterator[Hit]:
    for number in numbers:
        span = (offset, offset + len(number))
        if len(number) > 3:
            yield Hit(span, f"{quoted(number)} in the literal has {len(number)} digits; a number of it has up to 3.")
        elif int(number) > 255:
            yield Hit(span, _OVER.format(number.decode("ascii")))
        offset += len(number) + 1


def _fix(inside: bytes, start: int, end: int) -> Fix | None:
    if _NAME.fullmatch(inside) and b"." in inside:
        return unsafe("Remove the brackets", Edit(start, start + 1, b""), Edit(end - 1, end, b""))
    alone = _AROUND.sub(b"", inside)
    if b":" in alone and ipv6_fault(alone) is None:
        alone = b"IPv6:" + alone
    if alone != inside and is_literal(alone):
        words = "Remove the white space" if inside.split() != [inside] else "Remove what stands round it"
        if b"[" in inside or b"]" in inside:
            words = "Leave one pair of brackets"
        return unsafe(words, Edit(start + 1, end - 1, alone))
    last = _BEHIND.search(inside)
    if last and is_literal(inside[: last.start()]):
        words = "Remove the port" if last[1] == b":" else "Remove the length of the prefix"
        return unsafe(words, Edit(start + 1 + last.start(), end - 1, b""))
    tagged = _TAGGED.match(inside)
    if tagged and is_literal(tagged[1] + b":" + inside[tagged.end() :]):
        return unsafe("Put a colon", Edit(start + 1 + tagged.end(1), start + 1 + tagged.end(), b":"))
    joined = re.sub(rb"\.{2,}", b".", inside)
    if is_ipv4(joined):
        return unsafe("Leave one dot", Edit(start + 1, end - 1, joined))
    for match in _STRAY.finditer(inside, 0, 50):
        at, end = match.span()
        if is_literal(inside[:at] + inside[end:]):
            return unsafe(f"Remove the {quoted(match[0])}", Edit(start + 1 + at, start + 1 + end, b""))
    return None


RULE = Rule(
    code="SL409",
    severity="error",
    summary="An address literal that is no address.",
    explanation=(
        "Between square brackets stands an IPv4 address of four numbers up to 255, or IPv6: and an IPv6 address, "
        "or a registered tag, a colon and an address. A domain name needs no brackets."
    ),
    rfc="RFC 5321 §4.1.3",
    check=check,
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@[192.0.2.256]>", (22, 25), _OVER.format(256), None),
        Case(b"RCPT TO:<a@[192.0.2]>", (11, 20), _COUNT.format('"192.0.2"', "3 numbers"), None),
        Case(b"RCPT TO:<a@[]>", (11, 13), _NO_ADDRESS.format('""'), None),
        Case(
            b"MAIL FROM:<a@[example.com]>", (13, 26), _NO_ADDRESS.format('"example.com"'), b"MAIL FROM:<a@example.com>"
        ),
        Case(b"RCPT TO:<a@[192..0.2.1]>", (11, 23), _NO_ADDRESS.format('"192..0.2.1"'), b"RCPT TO:<a@[192.0.2.1]>"),
        Case(
            b"RCPT TO:<a@[IPv6 2001:db8::1]>",
            (11, 29),
            _NO_ADDRESS.format('"IPv6 2001:db8::1"'),
            b"RCPT TO:<a@[IPv6:2001:db8::1]>",
        ),
        Case(b"RCPT TO:<a@[192.0.2.1/24]>", (11, 25), _NO_ADDRESS.format('"192.0.2.1/24"'), b"RCPT TO:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@[192.0.2.1:25]>", (11, 25), _NO_ADDRESS.format('"192.0.2.1:25"'), b"RCPT TO:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@[192.0.2.1,5]>", (11, 24), _NO_ADDRESS.format('"192.0.2.1,5"'), None),
        Case(
            b"RCPT TO:<a@[IPv6:[2001:db8::1]]>",
            (11, 31),
            _NO_ADDRESS.format('"IPv6:[2001:db8::1]"'),
            b"RCPT TO:<a@[IPv6:2001:db8::1]>",
        ),
        Case(
            b"RCPT TO:<a@[[2001:db8::1]]>",
            (11, 26),
            _NO_ADDRESS.format('"[2001:db8::1]"'),
            b"RCPT TO:<a@[IPv6:2001:db8::1]>",
        ),
    ),
    yields_to=(*ODD_CHARACTERS, "untagged-ipv6", "invalid-utf8", "line-break", "bare-cr", "second-command"),
)
