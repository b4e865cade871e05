"""What kind each character outside ASCII is of: every one is spoken of by exactly one rule of the family "encoding".

A command is read as UTF-8 here; octets that are none are of no kind, for another rule names them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..model import Span
from ..regexes import regex
from ..typed import Literal, NamedTuple

Kind = Literal["mark", "direction", "unseen", "alike", "letter"]

# Explicit directional formatting characters (Unicode UAX #9 §2).
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Fillers that are letters or marks by category, and are not drawn.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_VARIATION = regex("[\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# What word processors put for ASCII marks; the rest is known by its compatibility decomposition.
_TYPOGRAPHIC = dict(zip("‘’‚‛′“”„‟″‐‑‒–—―−", "'''''\"\"\"\"\"-------", strict=True))

# The rules that speak of what stands round the parts of a command; where one does, its words are the better ones.
EXPLAINED_BY = tuple(
    (
        "wrong-bracket wrong-at wrong-colon odd-gap odd-space display-name display-name-inside quoted-inside "
        "text-after-path second-path second-address misspelt-verb misspelt-word unknown-verb wrong-word wrong-equals "
        "bad-parameter-value malformed-route open-quote "
        "malformed-parameter"
    ).split()
)


_OUTSIDE_ASCII = regex("[^\0-\x7f]+")


class Character(NamedTuple):
    char: str
    span: Span
    kind: Kind


@lru_cache(1024)
def kind(char: str) -> Kind:
    """The kind of one character outside ASCII."""
    import unicodedata

    if char == "\ufeff":
        return "mark"
    if char in _DIRECTION:
        return "direction"
    if char in _BLANK or _VARIATION.match(char) or unicodedata.category(char) in ("Cc", "Cf", "Zs", "Zl", "Zp"):
        return "unseen"
    return "alike" if plain(char) else "letter"


def plain(char: str) -> str | None:
    """The ASCII that the character stands for or looks like, None for a character in its own right."""
    import unicodedata

    if char in _TYPOGRAPHIC:
        return _TYPOGRAPHIC[char]
    if char in "\u3002\uff61":
        return "."
    folded = unicodedata.normalize("NFKC", char)
    return folded if folded.isascii() and folded.isprintable() and " " not in folded else None


def in_ascii(raw: bytes) -> bytes:
    """The octets with the ASCII that each character stands for in its place, and without what stands for none."""
    text = raw.decode("utf-8", "ignore")
    return "".join(char if char < "\x80" else plain(char) or "" for char in text).encode("ascii")


def is_told(raw: bytes) -> bool:
    """Whether there are characters outside ASCII and the rules speak of each wherever it stands, as of no letter."""
    return not raw.isascii() and all(char < "\x80" or kind(char) != "letter" for char in raw.decode("utf-8", "ignore"))


def _characters(raw: bytes) -> Iterator[Character]:
    at = reached = 0
    text = raw.decode("utf-8", "surrogateescape")
    for match in _OUTSIDE_ASCII.finditer(text):
        at += match.start() - reached
        reached = match.end()
        for char in match[0]:
            if "\udc80" <= char <= "\udcff":
                at += 1
                continue
            size = len(char.encode("utf-8"))
            yield Character(char, (at, at + size), kind(char))
            at += size


def runs(raw: bytes, wanted: Kind) -> Iterator[tuple[str, Span]]:
    """The characters of one kind that stand together, with where they stand."""
    # What a command is made of is few characters, however long it is.
    made_of = set(raw.decode("utf-8", "ignore"))
    if not any(char > "\x7f" and kind(char) == wanted for char in made_of):
        return
    text, start, end = "", 0, -1
    for char, span, found in _characters(raw):
        if found != wanted:
            continue
        if text and span[0] != end:
            yield text, (start, end)
            text = ""
        if not text:
            start = span[0]
        text, end = text + char, span[1]
    if text:
        yield text, (start, end)
