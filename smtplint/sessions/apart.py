"""Takes apart the sessions that a log holds at once.

A server's log has the lines of its connections among each other, and each line's front names its own: a process, a
port, an id. Which word of the front that is differs with the program. It is one under whose every value a session
begins as sessions do, with a greeting or with EHLO, and all alike; those that had begun before the log did need not.
A time is none: what a server says in another second than the client, as a 421, would begin a session of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from ..regexes import regex
from ..verbs import HELLO
from .lines import NUMBER
from .model import Said

# times, dates, spans of time, and seconds since 1970
_TIME = regex(
    rb"(?:\d{4}(?:-?\d\d-?\d\d)?[T:_-])?\d{1,2}:\d\d(?::\d\d)?(?:[.:,]\d{1,9})?(?:Z|[AaPp][Mm])?"
    rb"|\d{1,4}[.-]\d\d?[.-]\d{1,4}|20\d{6}(?:[T-]?\d{4,6})?Z?|1\d{9}(?:\d{3}|\.\d{1,9})?|@4[0-9a-f]{23}"
    rb"|\d{1,6}(?:\.\d{1,9})?m?s|\d{1,6}\.\d{1,9}"
)

# how many words of a front are looked at
_WORDS = 24
_GREETS, _REFUSES = b"220", (b"421", b"554")
_BIT = {"client": 1, "server": 2}
_BOTH, _LATE, _GREETED, _UNGREETED = 3, 4, 8, 16
# so many lines tell it; what begins in the last half of them need not have both sides there
_LINES = 20_000


def _begins(one: Said) -> bool:
    if one.side == "client":
        return one.text[:4].upper() in HELLO
    return one.text[:3] == _GREETS or one.text[:3] in _REFUSES


def _start(one: Said, number: int, begins: bool, greeted: bool) -> int:
    """What is known of a session by its first line."""
    # one that is refused at once has no client's lines
    sides = _BOTH if one.text[:3] in _REFUSES else _BIT[one.side]
    manner = 0 if not begins else _GREETED if one.side == "server" else _UNGREETED if greeted else 0
    return sides | manner | (_LATE if number > _LINES // 2 else 0)


def _whole(words: dict[bytes, int]) -> bool:
    """Whether each has both sides, and none lacks the greeting that others have."""
    manners = 0
    for known in words.values():
        if not (known & _LATE or known & _BOTH == _BOTH):
            return False
        manners |= known
    return manners & (_GREETED | _UNGREETED) != _GREETED | _UNGREETED


def _words(one: Said) -> Iterator[tuple[int, bytes]]:
    return enumerate(NUMBER.findall(one.front, 0, 200))


def named(one: Said, at: int, above: bytes) -> bytes:
    """The session's name in a line's front, at the word that tells it; ``above`` where the line has none."""
    return dict(_words(one)).get(at, above)


def telling(lines: Iterable[Said]) -> int | None:
    """Which word of a front names the session: of several that may, the one with most sessions, and the last.

    None where nothing tells sessions apart, or there is one only.
    """
    seen: dict[int, dict[bytes, int]] = {at: {} for at in range(_WORDS)}
    begun = 0
    greeted = False
    for number, one in enumerate(islice(lines, _LINES)):
        if not seen:
            return None
        begins = _begins(one)
        begun += begins
        greeted = greeted or (begins and one.side == "server")
        for at, word in _words(one):
            if at not in seen:
                continue
            if _TIME.fullmatch(word):
                del seen[at]
            elif word in seen[at]:
                seen[at][word] |= _BIT[one.side]
            elif not begins and begun:
                del seen[at]
            else:
                seen[at][word] = _start(one, number, begins, greeted)
    if begun < 2:
        return None
    several = [at for at, words in seen.items() if len(words) > 1 and _whole(words)]
    return max(several, key=lambda at: (len(seen[at]), at), default=None)
