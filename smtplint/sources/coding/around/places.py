"""Where a name stands by itself in code.

It is soon found, and what stands round it then looked at. It is no part of a longer name, of which "-" may join the
words; a sign of a variable may stand before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....regexes import regex

# What ends before a name, and what begins behind one: "<-" is a sign before it, ".." joins what is before to it.
_LED = regex(rb"(?<!\w)(?<![^<]-)")
_LED_ALONE = regex(rb"(?<!\w)(?<![^<]-)(?<!->)(?<!::)(?<!\?\.)(?:(?<!\.)|(?<=\.\.))")
_FOLLOWED = regex(rb"\w|-\w")


def places(data: bytes, name: bytes, begin: int = 0, end: int | None = None, *, member: bool = True) -> Iterator[int]:
    """Where a name stands by itself between two places; not ``member``: where it is none of something else's."""
    led, size = (_LED if member else _LED_ALONE), len(name)
    at = data.find(name, begin, end)
    while at >= 0:
        if led.match(data, at) and not _FOLLOWED.match(data, at + size):
            yield at
        at = data.find(name, at + size, end)


def stands(data: bytes, name: bytes, begin: int = 0, end: int | None = None, *, member: bool = True) -> bool:
    """Whether it stands there."""
    return next(places(data, name, begin, end, member=member), -1) >= 0


def with_sign(data: bytes, at: int) -> int:
    """Where a variable begins whose name stands at a place: before its sign, where it has one."""
    return at - (data[at - 1 : at] in (b"$", b"@"))
