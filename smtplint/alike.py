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


@cache
def signs(*words: str) -> tuple[bytes, ...]:
    """What is in any of these words, its ASCII in lower case, if a letter of it is one that only looks Latin.

    That is such a letter with all before it, or with all behind it where the first letter may be another itself.
    """
    return tuple(
        shape + word[at + 1 :].lower().encode() if _looking_like(word[0]) else word[:at].lower().encode() + shape
        for word in words
        for at, letter in enumerate(word)
        for shape in _looking_like(letter)
    )


def latin(text: str) -> str:
    """The text with Latin letters for those that look like them."""
    return text.translate(_TABLE)


def foreign(text: bytes, meant: str) -> str | None:
    """The first letter of another script in a word that looks like the one meant; None where it does not."""
    shown = text.decode("utf-8", "replace")
    if latin(shown).upper() != meant.upper():
        return None
    return next((char for char in shown if not char.isascii()), None)
