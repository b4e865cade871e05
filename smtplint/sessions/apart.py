"""Takes apart the sessions that a log holds at once.

A server's log has the lines of its connections among each other, and each line's front names its own: a process, a
port, an id. Which word of the front that is differs with the program. It is one under whose every value a session
begins as sessions do, with a greeting or with EHLO; those that had begun before the log did need not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .model import Said, Side

# how many words of a front are looked at
_WORDS = 24
_WORD = re.compile(rb"[\w.:@-]*?\d[\w.:@-]*|(?<=\[)[\w.-]+(?=\])")
_HELLO = (b"EHLO", b"HELO", b"LHLO")
_GREETS, _REFUSES = b"220", (b"421", b"554")


def _begins(one: Said) -> bool:
    if one.side == "client":
        return one.text[:4].upper() in _HELLO
    return one.text[:3] == _GREETS or one.text[:3] in _REFUSES


def _words(one: Said) -> Iterator[tuple[int, bytes]]:
    return enumerate(_WORD.findall(one.front, 0, 200))


def _telling(lines: list[Said]) -> int | None:
    """Which word of a front names the session: of several that may, the one with most sessions, and the last."""
    seen: dict[int, dict[bytes, set[Side]]] = {at: {} for at in range(_WORDS)}
    begun = False
    for one in lines:
        if not seen:
            return None
        begins = _begins(one)
        begun = begun or begins
        for at, word in _words(one):
            if at not in seen:
                continue
            if word in seen[at]:
                seen[at][word].add(one.side)
            elif not begins and begun:
                del seen[at]
            else:
                # a session that is refused at once has no client's lines
                seen[at][word] = {"client", "server"} if one.text[:3] in _REFUSES else {one.side}
    several = [at for at, words in seen.items() if len(words) > 1 and all(len(sides) == 2 for sides in words.values())]
    return max(several, key=lambda at: (len(seen[at]), at), default=None)


def apart(lines: Iterable[Said]) -> list[list[Said]]:
    """The lines of each session by itself; all together where nothing tells them apart."""
    all_lines = list(lines)
    if sum(map(_begins, all_lines)) < 2 or (at := _telling(all_lines)) is None:
        return [all_lines]
    sessions: dict[bytes, list[Said]] = {}
    last = b""
    for one in all_lines:
        last = dict(_words(one)).get(at, last)
        sessions.setdefault(last, []).append(one)
    return list(sessions.values())
