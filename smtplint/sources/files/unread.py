"""Commands and addresses that are passed over, where a file holds more than anybody writes: the person is told.

What stands for one is a command of no octets, which goes the way of all that is found.
"""

from __future__ import annotations

from ...model import Lines, Occurrence
from ...translation import Message


def too_long(limit: int, at: int, lines: Lines) -> Occurrence:
    """A line or a field of more octets than that."""
    return unread(Message("longer than {limit:,} octets", limit=limit), at, lines)


def too_many(limit: int, at: int, lines: Lines) -> Occurrence:
    """What stands behind so many commands or addresses in a file."""
    return unread(Message("behind {limit:,} commands or addresses in its file", limit=limit), at, lines)


def unread(why: Message, at: int, lines: Lines) -> Occurrence:
    """What is not read from a place on."""
    return Occurrence(b"", (at,), lines, unread=why)
