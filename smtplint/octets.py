"""A command as it is given, in octets."""

from __future__ import annotations


def encoded(command: bytes | str) -> bytes:
    """Text in UTF-8; an escaped octet is that octet, any other lone surrogate the three octets that no UTF-8 has."""
    if type(command) is bytes:
        return command
    if not isinstance(command, str):
        try:
            return bytes(memoryview(command))
        except TypeError:
            raise TypeError(f"a command is bytes or str, not {type(command).__name__}") from None
    try:
        return command.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return command.encode("utf-8", "surrogatepass")
