"""Why a reply was sent, by its likeness to others, where its words or codes leave a doubt.

likeness.tsv is made by `python -m tests.explain.likeness` from replies whose cause is known: how much each word, codes
among them, speaks for and against each cause. What all that a reply holds says together decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .reading import Reading
from .sense import words_of
from .tables import rows

# so much of a word is looked at: its ending seldom tells more
_STEM = 4
# fewer known words are no likeness
_FEW = 4
# how many points likelier a cause has to be than one that words or codes tell of
_MUCH = 32
# the row of what each cause has before any word
EVERY = "*"
# a point against is "a", one for is "A", two "B" and so on; "." is none
LETTERS = "zyxwvutsrqponmlkjihgfedcba.ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_POINTS = {letter: points - LETTERS.index(".") for points, letter in enumerate(LETTERS)}


@cache
def _table() -> tuple[list[str], dict[str, str]]:
    """The causes, and for each word the letters of its points in their order; those of the last causes may be none."""
    (_, *causes), *weighed = rows("likeness.tsv")
    return causes, dict(weighed)


def stems(text: str) -> set[str]:
    """The beginnings of the words of ``text``; its numbers say nothing."""
    return {word[:_STEM] for word in words_of(text) if len(word) > 1 and not word.isdecimal()}


def codes_of(reading: Reading) -> Iterator[str]:
    """The codes of a reply as words; of the enhanced one its subject, and what its class does not say already."""
    if reading.code:
        yield str(reading.code)
    if reading.enhanced:
        _, subject, _ = reading.enhanced.split(".")
        yield f".{subject}"
        yield reading.enhanced[1:]


def likelier(reading: Reading, than: str, *, told: bool) -> str:
    """The cause that replies in such words have most often, if that is likelier than ``than``, else that.

    ``told``: words or a code tell of ``than``, so it has to be much likelier.
    """
    causes, weighed = _table()
    known = [weighed[word] for word in stems(reading.text) if word in weighed]
    if len(known) < _FEW:
        return than
    points = [0] * len(causes)
    for letters in (weighed[EVERY], *known, *(weighed.get(code, "") for code in codes_of(reading))):
        for place, letter in enumerate(letters):
            points[place] += _POINTS[letter]
    odds = dict(zip(causes, points, strict=True))
    found = max(odds, key=odds.__getitem__)
    much = _MUCH if told else 0
    return found if than not in odds or odds[found] > odds[than] + much else than
