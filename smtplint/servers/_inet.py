"""What the C library's inet_pton() takes, on every platform alike.

IPv4: four decimal octets without leading zeros. IPv6: eight groups of one to four hexadecimal digits, one run of
them left out for "::", the last two possibly written as IPv4.
"""

from __future__ import annotations

from ..regexes import regex

_IPV4 = regex(rb"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?!\Z)|\Z)){4}")
_GROUP = regex(rb"[0-9A-Fa-f]{1,4}")


def is_ipv4(text: bytes) -> bool:
    """Whether inet_pton(AF_INET) takes ``text``."""
    return len(text) <= 15 and _IPV4.fullmatch(text) is not None


def is_ipv6(text: bytes) -> bool:
    """Whether inet_pton(AF_INET6) takes ``text``."""
    if len(text) > 45:
        return False
    left, gap, right = text.partition(b"::")
    sides = [side.split(b":") if side else [] for side in (left, right)]
    groups = sides[0] + sides[1]
    if groups and (tail := sides[1] if gap else sides[0]) and is_ipv4(tail[-1]):
        groups[-1:] = [b"0", b"0"]
    full = len(groups) < 8 if gap else len(groups) == 8
    return full and all(map(_GROUP.fullmatch, groups))
