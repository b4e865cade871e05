"""A command that is given as text, in octets."""

from __future__ import annotations


def encoded(command: str) -> bytes:
    """UTF-8; an escaped octet is that octet, and any other lone surrogate the three octets that no UTF-8 has."""
    try:
        return command.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return command.encode("utf-8", "surrogatepass")
