"""Why a reply was sent, by its likeness to others, where none of its words names a cause.

likeness.tsv is made by `python -m tests.explain.likeness` from replies whose cause is known: how many of those that
have a word were sent for which cause. What a reply holds is weighed by that, each word by itself and its codes among
them, as naive Bayes does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from math import log

from .reading import Reading
from .sense import words_of
from .tables import rows

# so much of a word is looked at: its ending seldom tells more
_STEM = 4
# a word counts half where so few replies have it
_DOUBT = 4
# fewer known words are no likeness
_FEW = 4
# the logarithm of how many times likelier a cause has to be than one by the codes, and than one that words tell of:
# of that every word has to speak, so that a long text of a provider's counts no more than a sentence
_MUCH = 1.0
_MUCH_TOLD = 11.0
# the row of all replies
EVERY = "*"


@cache
def _table() -> tuple[tuple[str, ...], dict[str, list[str]]]:
    """The causes, and behind each word in their order how many replies of each have it, "" for none."""
    (_, *causes), *counted = rows("likeness.tsv")
    return tuple(causes), {word: counts for word, *counts in counted}


def _counts(words: Iterable[str]) -> list[list[int]]:
    """How many replies of each cause have one word, of those that are known."""
    table = _table()[1]
    return [[int(count or 0) for count in table[word]] for word in words if word in table]


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
    """The cause that replies in such words have most often, if that is much likelier than ``than``, else that.

    ``told``: it is words that tell of ``than``, not the codes alone.
    """
    known = _counts(sorted(stems(reading.text)))
    if len(known) < _FEW:
        return than
    known += _counts(codes_of(reading))
    ((*every,),) = _counts((EVERY,))
    shares = [count / sum(every) for count in every]
    odds = dict(zip(_table()[0], map(log, shares), strict=True))
    for counts in known:
        most = sum(counts) + _DOUBT
        for cause, count, share in zip(odds, counts, shares, strict=True):
            odds[cause] += log((count / share + _DOUBT) / most)
    found = max(odds, key=odds.__getitem__)
    much = max(_MUCH_TOLD, len(known)) if told else _MUCH
    return found if than not in odds or odds[found] > odds[than] + much else than
