"""Takes apart the sessions that a log holds at once.

A server's log has the lines of its connections among each other, and each line's front names its own: a process, a
port, an id. Which word of the front that is differs with the program. It is one under whose every value a session
begins as sessions do, with a greeting or with EHLO, and all alike; those that had begun before the log did need not.
A time is none: what a server says in another second than the client, as a 421, would begin a session of its own.

Where the log shows no session's beginning, it is one by which the lines of several sessions cross, and yet in each a
reply has a command before it. As a capture names the ends of a connection, in the order in which the line goes, both
together are a word too, in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from ..regexes import regex
from ..typed import NamedTuple
from ..verbs import HELLO
from .lines import NUMBER
from .model import Said

# times, dates, spans of time, and seconds since 1970
_TIME = regex(
    rb"(?:\d{4}(?:-?\d\d-?\d\d)?[T:_-])?\d{1,2}:\d\d(?::\d\d)?(?:[.:,]\d{1,9})?(?:Z|[AaPp][Mm])?"
    rb"|\d{1,4}[.-]\d\d?[.-]\d{1,4}|20\d{6}(?:[T-]?\d{4,6})?Z?|1\d{9}(?:\d{3}|\.\d{1,9})?|@4[0-9a-f]{23}"
    rb"|\d{1,6}(?:\.\d{1,9})?m?s|\d{1,6}\.\d{1,9}"
)

# the ends of a connection: addresses with ports, as tcpdump and others name them
_END = rb"((?=[^\s>]{0,60}\d)[^\s>]{1,60}[.:]\d{1,5})"
_ENDS = regex(rb"(?:^|\s)" + _END + rb"[ \t]?(?:[-=]{0,2}>|\xe2\x86\x92)[ \t]?" + _END + rb"(?=[\s:,]|$)")
# how many words of a front are looked at, and where both ends stand in their place
_WORDS = 24
_CAPTURED = _WORDS
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
    yield from islice(enumerate(NUMBER.findall(one.front, 0, 200)), _WORDS)
    if (b">" in one.front or b"\xe2" in one.front) and (ends := _ENDS.search(one.front)):
        yield _CAPTURED, b" ".join(sorted(ends.groups()))


def named(one: Said, at: int, above: bytes) -> bytes:
    """The session's name in a line's front, at the word that tells it; ``above`` where the line has none."""
    return dict(_words(one)).get(at, above)


def telling(lines: Iterable[Said]) -> int | None:
    """Which word of a front names the session: of several that may, the one with most sessions, and the last.

    None where nothing tells sessions apart, or there is one only.
    """
    seen: dict[int, dict[bytes, int]] = {at: {} for at in range(_WORDS + 1)}
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


class _Spoken(NamedTuple):
    """What one session has said so far: its sides, how many commands wait, and its last reply's code."""

    sides: int = 0
    waiting: int = 0
    code: bytes = b""


# behind these the client's lines need not be shown, or a reply wants none
_UNASKED = (b"354", b"334", b"421", _GREETS)


class _Crossing:
    """A word of the fronts, as far as it may name the sessions that cross."""

    def __init__(self) -> None:
        self._sessions: dict[bytes, _Spoken] = {}
        self._last = b""
        self._crossed = False

    def __len__(self) -> int:
        return len(self._sessions)

    def may(self, one: Said, word: bytes) -> bool:
        """Whether a line goes with what its session has said before."""
        spoken = self._sessions.get(word, _Spoken())
        # another one has spoken before what waits here was answered
        self._crossed = self._crossed or (spoken.waiting > 0 and self._last != word)
        sides, waiting, code = spoken.sides | _BIT[one.side], spoken.waiting, spoken.code
        if one.side == "client":
            waiting += 1
        elif waiting:
            waiting -= one.text[3:4] != b"-"
        elif spoken.sides and code[3:] != b"-" and code[:3] not in _UNASKED and one.text[:3] not in _UNASKED:
            return False
        if one.side == "server":
            code = one.text[:4]
        self._sessions[word], self._last = _Spoken(sides, waiting, code), word
        return True

    def tells(self) -> bool:
        """Whether sessions cross, of which most have both sides there: a log begins and ends anywhere."""
        whole = sum(one.sides == _BOTH for one in self._sessions.values())
        partly = sum(one.sides != _BOTH and one.code[:3] not in _REFUSES for one in self._sessions.values())
        return self._crossed and partly < whole > 1


def crossing(lines: Iterable[Said]) -> int | None:
    """Which word of a front names the session where sessions cross whose beginnings are not there, or None."""
    seen = {at: _Crossing() for at in range(_WORDS + 1)}
    for one in islice(lines, _LINES):
        words = dict(_words(one))
        for at in [*seen]:
            word = words.get(at)
            # a reply's other lines need not have it
            if word is None and one.side == "server" and len(seen[at]):
                continue
            if word is None or _TIME.fullmatch(word) or not seen[at].may(one, word):
                del seen[at]
        if not seen:
            return None
    return max((at for at in seen if seen[at].tells()), key=lambda at: (len(seen[at]), at), default=None)
