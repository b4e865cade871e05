"""Letters of other scripts that look like Latin ones, and blanks that look like a space or cannot be seen."""

from __future__ import annotations

from functools import cache

LATIN = dict(
    zip(
        "авекмнорстухіјѕԁԛԝАВЕКМНОРСТУХІЈЅοανρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧİı",
        "abekmhopctyxijsdqwABEKMHOPCTYXIJSoavpuABEZHIKMNOPTYXIi",
        strict=True,
    )
)
_TABLE = str.maketrans(LATIN)
# An expression for a space, a tab, or a blank of Unicode's, in UTF-8: no-break, of other widths, or without any width.
BLANK = rb"(?:[ \t]|\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8f\xa8-\xaf]|\xe2\x81[\x9f\xa0]|\xe3\x80\x80|\xef\xbb\xbf)"


def _looking_like(letter: str) -> list[bytes]:
    """The letters, in UTF-8, that look like a Latin capital or its small letter."""
    return [shape.encode() for shape, plain in LATIN.items() if plain.upper() == letter]


def expression(*words: str) -> bytes:
    """An expression for any of some words in capitals, of which each letter may be one that looks like it."""
    return b"|".join(
        b"".join(b"(?:" + b"|".join((letter.encode(), *_looking_like(letter))) + b")" for letter in word)
        for word in words
    )


def signs(data: bytes, *words: str) -> tuple[bytes, ...]:
    """What bytes may have in them, their ASCII in lower case, if a letter of any of these words only looks Latin there.

    That is such a letter with all before it, or with all behind it where the first letter may be another itself.
    """
    return tuple(sign for lead, those in _by_lead(words).items() if lead in data for sign in those)


@cache
def _by_lead(words: tuple[str, ...]) -> dict[bytes, list[bytes]]:
    """The signs of some words by the first octet of the letter, which most of what is not ASCII does not have."""
    found = dict[bytes, list[bytes]]()
    for word in words:
        for at, letter in enumerate(word):
            before, behind = word[:at].lower().encode(), word[at + 1 :].lower().encode()
            for shape in _looking_like(letter):
                sign = shape + behind if _looking_like(word[0]) else before + shape
                found.setdefault(shape[:1], []).append(sign)
    return found


def latin(text: str) -> str:
    """The text with Latin letters for those that look like them."""
    return text.translate(_TABLE)


def foreign(text: bytes, meant: str) -> str | None:
    """The first letter of another script in a word that looks like the one meant; None where it does not."""
    shown = text.decode("utf-8", "replace")
    if latin(shown).upper() != meant.upper():
        return None
    return next((char for char in shown if not char.isascii()), None)
