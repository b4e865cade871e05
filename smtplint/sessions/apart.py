"""Takes apart the sessions that a log holds at once.

A server's log has the lines of its connections among each other, and each line's front names its own: a process, a
port, an id. Which word of the front that is differs with the program. It is one under whose every value a session
begins as sessions do, with a greeting or with EHLO; those that had begun before the log did need not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from .lines import NUMBER
from .model import Said

# how many words of a front are looked at
_WORDS = 24
_HELLO = (b"EHLO", b"HELO", b"LHLO")
_GREETS, _REFUSES = b"220", (b"421", b"554")
_BIT = {"client": 1, "server": 2}
_BOTH, _LATE = 3, 4
# so many lines tell it; what begins in the last half of them need not have both sides there
_LINES = 20_000


def _begins(one: Said) -> bool:
    if one.side == "client":
        return one.text[:4].upper() in _HELLO
    return one.text[:3] == _GREETS or one.text[:3] in _REFUSES


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
    for number, one in enumerate(islice(lines, _LINES)):
        if not seen:
            return None
        begins = _begins(one)
        begun += begins
        for at, word in _words(one):
            if at not in seen:
                continue
            if word in seen[at]:
                seen[at][word] |= _BIT[one.side]
            elif not begins and begun:
                del seen[at]
            else:
                # a session that is refused at once has no client's lines
                sides = _BOTH if one.text[:3] in _REFUSES else _BIT[one.side]
                seen[at][word] = sides | (_LATE if number > _LINES // 2 else 0)
    if begun < 2:
        return None
    whole = {at: all(sides >= _BOTH for sides in words.values()) for at, words in seen.items()}
    several = [at for at, words in seen.items() if len(words) > 1 and whole[at]]
    return max(several, key=lambda at: (len(seen[at]), at), default=None)
