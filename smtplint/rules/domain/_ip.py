"""What the grammar leaves open about IP addresses: the value of a number, and how many groups stand round "::"."""

from __future__ import annotations

from ...regexes import regex

_IPV4 = regex(rb"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_SINGLE_AT_EDGE = regex(rb"^:(?!:)|(?<!:):$")
_GROUP = regex(rb"[0-9A-Fa-f]{1,4}")


def is_ipv4(text: bytes) -> bool:
    """Four numbers up to 255 (RFC 5321 §4.1.3)."""
    return _IPV4.fullmatch(text) is not None and all(int(number) < 256 for number in text.split(b"."))


def ipv6_fault(text: bytes) -> str | None:
    """Why the text is no IPv6 address by RFC 5321 §4.1.3, in words that follow "it"; None where it is one."""
    if b":::" in text:
        return "has three colons in a row"
    if text.count(b"::") > 1:
        return "has :: twice"
    head, tail = text, b""
    if b"." in text:
        colon = text.rfind(b":")
        head, tail = text[: colon + 1], text[colon + 1 :]
        if not is_ipv4(tail):
            return "ends in no IPv4 address"
        head = head if head.endswith(b"::") else head[:-1]
    groups = [group for group in head.split(b":") if group]
    if any(not _GROUP.fullmatch(group) for group in groups):
        return "has a group that is not one to four hexadecimal digits"
    most = 6 if tail else 8
    if _SINGLE_AT_EDGE.search(head):
        return "begins or ends with a single colon"
    if b"::" in head:
        return None if len(groups) <= most - 2 else f"has {len(groups)} groups beside ::, which stands for two or more"
    return None if len(groups) == most else f"has {len(groups)} groups, not {most}"


def is_literal(text: bytes) -> bool:
    """Whether it is what stands between the brackets of an address literal: an IPv4 address, or IPv6: and one."""
    return is_ipv4(text) or (text[:5].lower() == b"ipv6:" and ipv6_fault(text[5:]) is None)
