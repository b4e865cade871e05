"""What the words of a reply say: why it was sent.

Servers word one thing in hundreds of ways, so marks.tsv speaks of notions ("recipient", "missing") more than of
phrases, and words.tsv holds what stands for each notion in the languages that servers answer in. A mark is looked for
in one sentence at a time. What only quotes is taken out first: addresses, hosts and pages say whom a reply is about,
not why; they are looked at by themselves where the words tell nothing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from .tables import rows

# patterns are compiled when first used: asking about a bare code needs none of them
_PAGE = r"(?:https?://|www\.)[^\s<>\"'()]{1,2000}"
_MAIL = r"<?[^\s<>()\[\]\"',:;]{0,320}@[^\s<>()\[\],;:\"']{0,255}>?"
_IP = r"(?:\bunknown)?\[?(?:[0-9]{1,3}\.){3}[0-9]{1,3}\]?|\[?(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}\]?"
_HOST = r"\b[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,8}\.[a-z]{2,6}\b(?!\.[A-Z])"
_SENT = r"\b(?:AUTH|BODY|BY|ENVID|MT-PRIORITY|NOTIFY|ORCPT|RET|SIZE)="
_BREAK = r"[.!?](?=\s|$)|\s\|\s"
_MAILADDRESS = r"\be ?mail address|\bmail address"
_ELISION = r"\b[dl]'"
_BECAUSE = r" (?:because of|due to|reason) "

# what a server does, and says why
_MEASURES = ("rate-limit", "policy", "content-policy", "greylisting")

# what is said beyond this is advice; it also bounds the time that a hostile text takes
_LONGEST = 4000
_MOST = 40


class Sense(NamedTuple):
    """The key of a cause. ``clear`` is false where the words refuse without a reason of their own."""

    cause: str
    clear: bool


class _Mark(NamedTuple):
    """What a sentence has to hold: fragments of text, and notions by name; "unwanted" are both, as they are written."""

    sense: Sense
    fragments: tuple[str, ...]
    notions: tuple[str, ...]
    unwanted: tuple[str, ...]


def _fragment(words: str) -> str:
    """As it is looked for: at the beginning of a word, but anywhere in scripts that have no spaces."""
    words = words.replace("_ ", " ").replace("_", " ")
    return words if ord(words[0]) > 0xE00 else " " + words


@cache
def _notions() -> dict[str, tuple[str, ...]]:
    return {name: tuple(map(_fragment, words.split(", "))) for name, words in rows("words.tsv")}


@cache
def _marks() -> tuple[_Mark, ...]:
    found = []
    for key, terms in rows("marks.tsv"):
        parts = terms.split(" & ")
        wanted = [part for part in parts if not part.startswith("! ")]
        found.append(
            _Mark(
                Sense(key.rstrip("?"), not key.endswith("?")),
                tuple(_fragment(part) for part in wanted if part[0] != "@"),
                tuple(part for part in wanted if part[0] == "@"),
                tuple(part[2:] for part in parts if part.startswith("! ")),
            )
        )
    return tuple(found)


class _Sentence:
    """The words of one sentence, and which notions they were found to hold."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.known: dict[str, bool] = {}

    def has(self, term: str) -> bool:
        if term not in self.known:
            fragments = _notions()[term[1:]] if term[0] == "@" else (_fragment(term),)
            self.known[term] = any(fragment in self.words for fragment in fragments)
        return self.known[term]

    def fits(self, mark: _Mark) -> bool:
        for fragment in mark.fragments:  # most marks end here, so this is no generator
            if fragment not in self.words:
                return False
        return all(map(self.has, mark.notions)) and not any(map(self.has, mark.unwanted))


def _sentences(text: str) -> list[_Sentence]:
    """``text`` in sentences of lower-case words, each between single spaces."""
    found = []
    for part in re.split(_BREAK, text, maxsplit=_MOST):
        spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part).lower()
        words = " ".join(re.sub(rf"[^\w']|_|{_ELISION}", " ", spaced).split())
        words = re.sub(_BECAUSE, " because ", f" {re.sub(_MAILADDRESS, 'mailaddress', words)} ")
        found.append(_Sentence(words))
    return found


def _first(sentences: list[_Sentence]) -> Sense | None:
    for mark in _marks():
        for one in sentences:
            if one.fits(mark):
                return _reason(mark.sense, one) or mark.sense
    return None


def _reason(measure: Sense, sentence: _Sentence) -> Sense | None:
    """What stands behind "because", where what stands before it only says what the server did."""
    _, because, words = sentence.words.rpartition(" because ")
    if not because or measure.cause not in _MEASURES:
        return None
    found = _first([_Sentence(f" {words}")])
    return found if found and found.clear else None


@lru_cache(maxsize=1024)
def _told(words: str) -> Sense | None:
    """Why, by words in which nothing is quoted any more; advice counts least."""
    sentences = _sentences(words)
    weak = None
    for advises in (False, True):
        found = _first([one for one in sentences if one.has("@advice") is advises])
        if found and found.clear:
            return found
        weak = weak or found
    return weak


def sense(text: str) -> Sense | None:
    """Why, by the words of ``text``, or None where they tell nothing."""
    text = text[:_LONGEST]
    pages = " ".join(re.findall(_PAGE, text))
    words = " ".join(word for word in re.sub(_PAGE, " ", text).split() if not re.search(_SENT, word))
    words = re.sub(_IP, " someip ", re.sub(_MAIL, " someaddress ", words))
    told = _told(re.sub(_HOST, " somedomain ", words))
    if told and told.clear:
        return told
    places = " ".join((pages, *re.findall(_HOST, words)))
    found = _first(_sentences(places.replace(".", " ")))
    return found if found and found.clear else told or found
