"""How the commands in quotes of a file of settings end, by the keys before them: what ends most ends the others.

Strategy. Those with CR LF behind them are counted under their keys, and those with nothing; a text in the quotes that
read no escape is judged by another under its key, or beside it.
"""

from __future__ import annotations

from collections import Counter

from ...regexes import regex
from ...typed import NamedTuple
from ...verbs import EVERYDAY, any_of
from ..files.lines import line_start
from ..files.prefilter import on_lines
from ..sent.commands import Site
from .lists import listed

# What stands before a scalar that is sent: the key's name, or the directive's.
SENDS = regex(
    rb"(?i)(?:^|[\s{,\"'.-])(?:send(?:[-_ ]?(?:lf|line|string|command|data))?|cmd|commands?|write|input|request|say|tx|"
    rb"stdin|client)\d*[\"']?[ \t]*+(?:[:=][ \t]*+)?\[?[\"']?$"
)
_KEY = rb"(?:(?P<key>[\w-]{1,40})[\"']?[ \t]*[:=][ \t]*)?[\"']"
_ENDED = regex(_KEY + any_of(EVERYDAY) + rb"\b[^\"'\n]{0,300}\\r\\n[\"']")
_READ_BESIDE = regex(
    rb"(?P<indent>[ \t]*)[\w.-]{1,40}[ \t]*[:=][ \t]*(?P<quote>[\"'])"
    + any_of(EVERYDAY)
    + rb"\b[^\"'\n]{0,300}\\r\\n(?P=quote)"
)
_LAST = regex(rb"([\w-]{1,40})[\"']?[ \t]*[:=][ \t]*[\"']?$")
_BARE = regex(_KEY + rb"(?:MAIL FROM|RCPT TO):[^\"'\n]{1,300}(?<!\\n)[\"']")
_SHORT, _LONGEST = 200, 4096


class Fed(NamedTuple):
    """How many commands in quotes the file ends with CR LF, and how many with nothing, by the keys before them.

    ``read``: the keys of those whose quotes have escapes, so that the line ends are there before the program is set.
    """

    ended: Counter[bytes | None]
    bare: Counter[bytes | None]
    read: frozenset[bytes] = frozenset()


UNFED = Fed(Counter(), Counter())


def fed(data: bytes) -> Fed:
    """The commands of a file, by their keys and ends."""
    found = list(on_lines(data, (b"\\r\\n",), _ENDED))
    if not found:
        return UNFED
    read = frozenset(one["key"] for one in found if one.group().endswith(b'"'))
    return Fed(
        Counter(one["key"] for one in found),
        Counter(one["key"] for one in on_lines(data, (b"mail", b"rcpt"), _BARE)),
        read,
    )


def alike(before: bytes, fed: Fed) -> tuple[int, int]:
    """How many commands under the key before a scalar that is sent end in CR LF, and how many in nothing."""
    key = _LAST.search(before)
    return (fed.ended[key[1]], fed.bare[key[1]]) if key else (0, 0)


def is_read(before: bytes, fed: Fed) -> bool:
    """Whether line ends are read where the key before a scalar has another one, and need not be by what is set."""
    key = _LAST.search(before) if fed.read and SENDS.search(before) else None
    return key is not None and key[1] in fed.read


def is_read_beside(data: bytes, before: bytes, start: int, end: int) -> bool:
    """Whether a text with a line end in the other quotes stands under its own key on the line above or below."""
    if SENDS.search(before) or not data.endswith(b"\\r\\n'", start, end):
        # What is under a key for sending is told by others of its key.
        return False
    line, below = line_start(data, start, _SHORT), data.find(b"\n", end, end + _SHORT) + 1
    places = [line_start(data, line - 1, _LONGEST)] * (line > 0) + [below] * (below > 0)
    own, others = _READ_BESIDE.match(data, line), [_READ_BESIDE.match(data, at) for at in places]
    return own is not None and any(one and one["quote"] == b'"' and one["indent"] == own["indent"] for one in others)


def among(site: Site, data: bytes, start: int, end: int, fed: Fed) -> Site:
    """Where a scalar stands, by the commands of a list that it is one of, most of which have a line end."""
    if fed.ended[None] < 2 or data.endswith((b'\\n"', b"\\n'"), start, end):
        return site
    those = listed(data, start, end)
    others = [one.lstrip(b" \t-") for one in (*those.before, *those.behind)] if those else []
    ended, bare = (sum(one is not None for one in map(form.match, others)) for form in (_ENDED, _BARE))
    return site._replace(sink=site.sink._replace(ended=ended, bare=bare)) if ended else site
