"""The messages in sessions, which stand between DATA and a lone dot: what is in them is no command of that session.

Strategy. From each lone dot back to the last DATA that has its mark before it, or else to the last that is open. A
session that a message shows has a mark of its own, or two dots where its own message ends (RFC 5321 §4.5.2), so that
the message round it goes on.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ...regexes import regex
from .prefilter import on_lines

_DATA = regex(rb"\bDATA[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
# What begins a message, and the dots that end one, behind the client's mark or without; and what ends a block that a
# document shows.
_SIGN = regex(
    rb"^(?P<mark>[ \t]*(?:[A-Za-z]{0,6}[:>=~-]{1,3}[ \t]*)?)"
    rb"(?:(?P<data>DATA)(?!\s{1,2}[^\n\w]{0,8}(?:S:[ \t]*)?[45][0-9]{2}[ -])|(?P<dots>\.\.?)"
    rb"|(?P<fence>```|~~~)[^\n]*?)[ \t\r]*$",
    re.IGNORECASE | re.MULTILINE,
)
# What stands behind DATA that was accepted: the reply, or the fields of the message.
_ACCEPTED = regex(rb"\s{1,2}(?:[^\n\w]{0,8}(?:S:[ \t]*)?354\b|[^\n\w]{0,8}(?:C:[ \t]*)?[A-Z][\w-]{1,30}:[ ])")
# No more of them are open at once.
_MOST = 8


def bodies(data: bytes, *, shown: bool = False) -> list[range]:
    """Where messages stand; ``shown``: in a document, which has the words on lines of their own for other ends too."""
    found, opened = list[range](), list[tuple[bytes, int]]()
    first = next(on_lines(data, (b"data",), _DATA), None)
    for sign in _SIGN.finditer(data, data.rfind(b"\n", 0, first.start()) + 1) if first else ():
        if sign["data"]:
            if not shown or _ACCEPTED.match(data, sign.end()):
                opened = [*opened[-_MOST:], (sign["mark"], sign.end())]
        elif sign["fence"]:
            opened = [] if shown else opened
        elif opened:
            own = [at for at, (mark, _) in enumerate(opened) if mark == sign["mark"]]
            if sign["dots"] == b"..":
                # A line of the message, or the end of one that is shown in it.
                opened = opened[: own[-1]] if own and len(opened) > 1 else opened
                continue
            at = own[-1] if own else len(opened) - 1
            begin = opened[at][1]
            del opened[at:]
            while found and found[-1].start >= begin:
                found.pop()
            found.append(range(begin, sign.start()))
    return found


def is_within(messages: list[range], at: int) -> bool:
    """Whether a place is in one of the messages."""
    before = bisect_right(messages, at, key=lambda body: body.start)
    return before > 0 and at in messages[before - 1]
