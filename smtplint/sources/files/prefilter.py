"""Whether a file holds anything like SMTP text at all, told from its bytes before anything of it is read closer."""

from __future__ import annotations

import os
from collections import Counter
from functools import cache
from itertools import chain
from operator import getitem

from ...folder import HERE
from ...regexes import regex
from ...verbs import MISSPELT
from ...verbs import WORDS as BEHIND

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from array import array
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

# Both words of a command, however a blank, a quote or a misspelling parts them.
_MAIL = (
    b"mail from", b"mailfrom", b"mail  ", b"mail\t", b"mail\\ from",
    b"mail:<", b"mail-from:<", b"mail_from:<",
    *(b"mail " + word.lower() for word in MISSPELT[b"FROM"]),
)  # fmt: skip
_RCPT = (b"rcpt to", b"rcptto", b"rcpt ", b'rcpt"', b"rcpt'", b"rcpt\\ to", b"rcpt:<", b"rcpt-to:<", b"rcpt_to:<")
# The word and the colon behind a misspelt verb, and how such a command begins.
_MISSPELT = {
    word.lower() + b":": tuple(verb.lower() + b" " + word.lower() for verb in MISSPELT[meant])
    for meant, word in BEHIND.items()
}
_WORDS = tuple(_MISSPELT)
# Both where each is a text of its own.
_PARTED = regex(rb"mail[\"'],\s{0,80}[a-z]{0,2}[\"']from")
# What no table has: all that has SMTP's name in it, and what programs have of their own, by the kind of file.
WORDS = (b"smtp",)
_OWN = {
    "code": (b"sendmail",),
    "notebook": (),
    "sql": (b"utl_mail", b"apex_mail", b"dbmail", b"sysmail_"),
    "sieve": (b"redirect", b"vacation", b"notify"),
    "shell": (b"postconf", b"sendmail", b"msmtp"),
    "config": (b"postconf", b"email-alert", b"define contact", b"force_extra_parameters"),
}
# Which signs of ``derived/signs.tsv`` a kind of file is looked through for; of calls those in any language, where that
# of the file is not known.
_CALLS, _EACH = "call", "call."
_CODE, _SETTINGS = ("client", "name", _CALLS, _EACH), ("client", "setting")
_GROUPS = {
    "code": _CODE,
    "notebook": _CODE,
    "shell": ("client", "name"),
    "prose": _CODE,
    "patches": (*_CODE, "setting"),
}
# What every command has in it, or else its verb misspelt.
HITS = (b"mail", b"rcpt", *(begin for begins in _MISSPELT.values() for begin in begins))
# They are looked for in blocks of so many bytes, and as much more as the longest goes over a block's end.
_BLOCK = 1 << 20
# In a file that is so large all words are looked for at once that are looked for anyway; one that is so small is most
# often without any.
LARGE, _SMALL = 1 << 18, 1 << 16
# What leaves letters in lower case as they are, and makes blanks of all else; a text has no more words of these.
_LETTERS = bytes(octet if octet in b"abcdefghijklmnopqrstuvwxyz" else 0x20 for octet in range(256))
_MANY = 200_000
# So long are the parts that words are looked for by, where there is no more than one in so many octets.
_PART, _SELDOM = 4, 750
# What a text has in it that may show code.
_SHOWN = (b"`", b"~~~", b">>> ", b"code", b"[source", b"_src")
_HEAD = regex(rb"(?i:from|to|cc|sender|reply-to|return-path|subject|mime-version|x-[a-z-]{1,30}): ")
_HEADERS = (b"from:", b"to:", b"cc:", b"sender:", b"return-path:", b"errors-to:")


def holds(kind: str, data: bytes, language: str = "") -> bool:
    """Whether a closer look at a file of that kind, or of code in that language, can find anything in these bytes."""
    low = data.lower()
    if kind == "mail":
        return any(word in low for word in _HEADERS) or _holds_verb(low, b"mail" in low)
    if kind == "tables":
        return b"@" in low
    mail = b"mail" in low
    if _holds_verb(low, mail) or any(sign in low for sign in alike(low, "MAIL", "RCPT", "FROM")):
        return True
    if kind == "prose" and any(word in low for word in _HEADERS) and begins_as_mail(data):
        return True
    if kind == "prose" and not any(word in low for word in _SHOWN):
        return _has_sign(("typed",), low)
    if any(word in low for word in (*WORDS, *_OWN.get(kind, _OWN["config"])) if mail or b"mail" not in word):
        return True
    groups = _GROUPS.get(kind, _SETTINGS)
    if language:
        groups = tuple(_EACH + language if group == _EACH else group for group in groups)
    # What is not there was looked for already, and is in most of the stems.
    return _has_sign(groups, low, () if mail else (b"mail",))


def begins_as_mail(data: bytes) -> bool:
    """Whether a text begins as the head of a message does."""
    return _HEAD.match(data) is not None


def _holds_verb(low: bytes, mail: bool) -> bool:
    """Whether there is anything like a command; ``mail``: whether that word is."""
    return (
        (mail and (any(verb in low for verb in _MAIL) or _PARTED.search(low) is not None))
        or (b"rcpt" in low and any(verb in low for verb in _RCPT))
        or any(word in low and _holds_word(low, word) for word in _WORDS)
    )


def _holds_word(low: bytes, word: bytes) -> bool:
    """Whether a verb's second word with its colon has a bracket behind it, or a misspelt verb before it."""
    return word + b"<" in low or any(begin in low for begin in _MISSPELT[word] if b" " + word in low)


def _has_sign(groups: tuple[str, ...], low: bytes, without: tuple[bytes, ...] = ()) -> bool:
    """Whether any sign of some groups is there; ``without``: parts that are not."""
    addressed = _holds_address(low)
    for part, reach, stems, alone in _signs(groups):
        those = stems if addressed else alone
        if not those or part in without or part not in low:
            continue
        near = _round(low, part, reach)
        for stem in those:
            if stem in near and (stem in alone or any(regex(one).search(low) for one in stems[stem])):
                return True
    return False


def _round(low: bytes, part: bytes, reach: int) -> bytes:
    """What stands round a part wherever it is, so far on both sides."""
    out, begin, end = list[bytes](), 0, 0
    at = low.find(part)
    while at >= 0:
        if at - reach > end:
            out.append(low[begin:end])
            begin = at - reach
        end = at + reach
        at = low.find(part, at + 1)
    return b"\n".join((*out, low[begin:end]))


def _holds_address(low: bytes) -> bool:
    """Whether a sign of an address is behind something: before a decorator, a tag, or a variable nothing is."""
    at = low.find(b"@")
    while at >= 0:
        if at and low[at - 1] not in b" \t\r\n(,;*/":
            return True
        at = low.find(b"@", at + 1)
    return False


# A part of some stems, and how long those are; each of them with the expressions for what it stands in, an empty one
# where it is enough; and those for which it is.
_Signs = list[tuple[bytes, int, dict[bytes, dict[bytes, None]], frozenset[bytes]]]
_known: dict[tuple[str, ...], _Signs] = {}


def _signs(groups: tuple[str, ...]) -> _Signs:
    """The signs of some groups, as ``smtplint.derivation`` wrote them down."""
    if groups not in _known:
        found: dict[bytes, dict[bytes, dict[bytes, None]]] = {}
        wanted = tuple((group if group == _EACH else f"{group}\t").encode() for group in groups)
        with open(os.path.join(HERE, "derived", "signs.tsv"), "rb") as file:
            for line in file:
                if line.startswith(wanted):
                    _, part, stem, expression = line.rstrip(b"\n").split(b"\t")
                    found.setdefault(part, {}).setdefault(stem, {})[expression] = None
        _known[groups] = [
            (part, max(map(len, stems)), stems, frozenset(stem for stem, within in stems.items() if b"" in within))
            for part, stems in found.items()
        ]
    return _known[groups]


def alike(data: bytes, *words: str) -> tuple[bytes, ...]:
    """What tells of letters that look like those of some words; nothing does where all is ASCII."""
    if data.isascii():
        return ()
    from ...alike import signs

    return signs(data, *words)


class Searched(bytes):
    """A file's bytes, in which words are found by one look for all of them, and others each by its own.

    What words of letters it has is told once, so that no other is looked for in all of it.
    """

    _known: dict[bytes, array[int]]
    _low: bytes
    _letters: bytes | None

    @classmethod
    def of(cls, data: bytes, words: Iterable[bytes] = ()) -> Searched:
        found = cls(data)
        found._known = {}
        found._low = data.lower()
        found._letters = _letters_in(found._low)
        found._look_for(tuple(dict.fromkeys(words)))
        return found

    def __contains__(self, part: Any) -> bool:
        return (not isinstance(part, bytes) or self._may_hold(part.lower())) and super().__contains__(part)

    def low(self, start: int, end: int) -> bytes:
        """A stretch of it in lower case."""
        return self._low[start:end]

    def places(self, words: tuple[bytes, ...]) -> Iterable[int]:
        """Where those words stand, in order."""
        self._look_for(tuple(word for word in words if word not in self._known))
        held = [places for word in words if (places := self._known[word])]
        return self._in_order(held) if len(held) > 1 else held[0] if held else ()

    def _in_order(self, held: list[array[int]]) -> Iterator[int]:
        """Places of several words in order, by block: that is quicker than to merge them one by one."""
        from bisect import bisect_left

        starts = [0] * len(held)
        for end in range(_BLOCK, len(self) + _BLOCK, _BLOCK):
            ends = [bisect_left(places, end, start) for places, start in zip(held, starts, strict=True)]
            yield from sorted(chain.from_iterable(map(getitem, held, map(slice, starts, ends))))
            starts = ends

    def _look_for(self, words: tuple[bytes, ...]) -> None:
        from array import array

        self._known |= {word: array("q") for word in words}
        held = tuple(word for word in words if self._may_hold(word))
        for found in _found(self, held) if held else ():
            for word, places in found.items():
                self._known[word].extend(places)

    def _may_hold(self, word: bytes) -> bool:
        """Whether all that a word in lower case has of letters is there, as far as that is known."""
        letters = self._letters
        return letters is None or all(part in letters for part in word.translate(_LETTERS).split())


def _letters_in(low: bytes) -> bytes | None:
    """What stands in bytes of words that are all letters, each once; None for too many of them."""
    letters, found, start = low.translate(_LETTERS), set[bytes](), 0
    while start < len(low):
        end = letters.find(b" ", start + _BLOCK)
        found.update(letters[start : end if end >= 0 else len(low)].split())
        if len(found) > _MANY:
            return None
        start = end if end >= 0 else len(low)
    return b" ".join(found)


def hits(data: bytes, words: tuple[bytes, ...] = HITS, more: tuple[bytes, ...] = ()) -> Iterator[int]:
    """Where in the bytes a command might begin, or one of some words in lower case, in order; or one of ``more``."""
    words = (*words, *(alike(data, "MAIL", "RCPT") if words is HITS else ()), *more)
    if isinstance(data, Searched):
        yield from data.places(words)
        return
    if len(data) < _SMALL and not any(map(data.lower().__contains__, _parts(words))):
        return
    for found in _found(data, words):
        yield from sorted(chain.from_iterable(found.values()))


def _found(data: bytes, words: tuple[bytes, ...]) -> Iterator[dict[bytes, list[int]]]:
    """By block where some words stand in it, each of them in order."""
    reach = max(map(len, words)) - 1
    for start in range(0, len(data), _BLOCK):
        end, out = start + _BLOCK + reach, dict[bytes, list[int]]()
        low = data.low(start, end) if isinstance(data, Searched) else data[start:end].lower()
        often = len(low) // _SELDOM
        for part, those in _parted(words):
            if not (count := low.count(part)):
                continue
            if count > often:
                out |= {word: _starts(low, word, start, often) for word, _ in those if word in low}
                continue
            at = low.find(part)
            while at >= 0:
                for word, before in those:
                    if before <= at < _BLOCK + before and low.startswith(word, at - before):
                        out.setdefault(word, []).append(start + at - before)
                at = low.find(part, at + 1)
        yield out


def _starts(low: bytes, word: bytes, start: int, often: int) -> list[int]:
    """Where a word begins in a block that begins at ``start``.

    ``often``: where it stands in more places, finding them costs more than going there.
    """
    end = _BLOCK + len(word) - 1
    if low.count(word) > often:
        return [start + found.start() for found in _finds(word).finditer(low, 0, end)]
    out, at = list[int](), low.find(word, 0, end)
    while at >= 0:
        out.append(start + at)
        at = low.find(word, at + 1, end)
    return out


@cache
def _finds(word: bytes) -> re.Pattern[bytes]:
    """What finds each place of a word."""
    import re

    # One that ends as it begins may begin within another of it.
    again = any(word.endswith(word[:length]) for length in range(1, len(word)))
    return re.compile(b"(?=%b)" % re.escape(word) if again else re.escape(word))


@cache
def _parts(words: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """What a text has one of that has one of some words."""
    return tuple(part for part, _ in _parted(words))


@cache
def _parted(words: tuple[bytes, ...]) -> tuple[tuple[bytes, tuple[tuple[bytes, int], ...]], ...]:
    """Parts to look for in place of words, each with those that it stands for and how much of them is before it."""
    found, left = list[tuple[bytes, tuple[tuple[bytes, int], ...]]](), dict.fromkeys(words)
    while left:
        starts = ((word, range(max(1, len(word) - _PART + 1))) for word in left)
        parts = Counter(part for word, ats in starts for part in {word[at : at + _PART] for at in ats})
        part = max(parts, key=lambda part: (parts[part], part))
        found.append((part, tuple((word, word.index(part)) for word in left if part in word)))
        left = {word: None for word in left if part not in word}
    return tuple(found)


def lines_with(
    data: bytes, words: tuple[bytes, ...], begins: Callable[[bytes, int], object] | None = None
) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end that hold one of some words in lower case, with their line ends, in order.

    ``begins``: tells whether one of the words there may begin what is looked for.
    """
    end = 0
    for at in hits(data, words):
        if at >= end and (begins is None or begins(data, at)):
            begin, end = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", at) + 1 or len(data)
            yield begin, end


def on_lines(
    data: bytes,
    words: tuple[bytes, ...],
    pattern: re.Pattern[bytes],
    further: int = 0,
    begins: Callable[[bytes, int], object] | None = None,
) -> Iterator[re.Match[bytes]]:
    """The matches that begin on a line with one of some words in lower case; they may go on so far behind it."""
    for begin, end in lines_with(data, words, begins):
        for match in pattern.finditer(data, begin, end + further):
            if match.start() < end:
                yield match
