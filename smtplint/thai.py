"""Where a line of Thai may be broken.

Thai has no spaces between its words, so the words are found by a list of them, ``locale/th/words.txt``: those of the
catalogue. Of the ways to read a text as words, one with the fewest letters outside them and the fewest words is taken.
"""

from __future__ import annotations

import os
import re
from functools import cache

from .folder import HERE

_RUN = re.compile("([\u0e01-\u0e4e]+)")
# What is one with the word behind it: "not", "is now", "every", "some", "many", and what makes a noun of a verb.
_LEADING = ("ไม่", "กำลัง", "ทุก", "บาง", "หลาย", "การ", "ความ", "ผู้")


@cache
def words() -> frozenset[str]:
    """The words that are known."""
    with open(os.path.join(HERE, "locale", "th", "words.txt"), encoding="utf-8") as file:
        return frozenset(file.read().split())


@cache
def _longest() -> int:
    return max(map(len, words()))


def told_apart(run: str) -> list[str]:
    """A run of Thai letters as words; a letter that belongs to none stands by itself."""
    # For every length of the beginning the cost of its best reading, and where the last word of that begins.
    best: list[tuple[int, int, int]] = [(0, 0, 0)]
    for end in range(1, len(run) + 1):
        unknown, count, _ = best[end - 1]
        found = unknown + 1, count + 1, end - 1
        for begin in range(max(0, end - _longest()), end):
            if run[begin:end] in words():
                unknown, count, _ = best[begin]
                found = min(found, (unknown, count + 1, begin))
        best.append(found)
    out, end = [], len(run)
    while end:
        begin = best[end][2]
        out.append(run[begin:end])
        end = begin
    return out[::-1]


def parts(text: str) -> list[str]:
    """A text without spaces, cut between every two words of Thai that are known."""
    out, before = [""], ""
    for number, piece in enumerate(_RUN.split(text)):
        for word in told_apart(piece) if number % 2 else [piece]:
            if {before, word} <= words() and before not in _LEADING:
                out.append(word)
            else:
                out[-1] += word
            before = word
    return out
