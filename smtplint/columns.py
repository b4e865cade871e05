"""How wide a text stands on a terminal, and how to fold it there.

Thai vowels and tone marks above or below their consonant take no column of their own, and Thai has no spaces between
words: a line may be broken between two of them (``thai``), and a word that is too wide before a leading vowel (U+0E40
to U+0E44), which always begins a syllable.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

# In fewer columns than this no sentence is folded.
_ROOM = 24
_LEADING_VOWELS = "\u0e40\u0e41\u0e42\u0e43\u0e44"


@cache
def _columns(char: str) -> int:
    # Of Latin letters and signs, and of dashes, quotes and dots, only the soft hyphen takes another number.
    if char < "\u0300" or "\u2010" <= char <= "\u2027":
        return int(char != "\xad")
    from unicodedata import category, east_asian_width

    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def width(text: str) -> int:
    """The columns that ``text`` takes: combining and invisible characters none, full-width ones two."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def narrow(text: str) -> bool:
    """Whether each character of ``text`` takes one column: as many columns as characters is not enough to ask."""
    return text.isascii() or all(_columns(char) == 1 for char in text)


def padded(text: str, columns: int) -> str:
    """``text`` followed by the spaces that make it ``columns`` wide."""
    return text + " " * (columns - width(text))


def _pieces(word: str, columns: int) -> Iterator[str]:
    """A word too wide for a line, cut where a syllable begins if it can be, else between two clusters."""
    while width(word) > columns:
        used = end = best = 0
        for end, char in enumerate(word):
            used += _columns(char)
            if used > columns:
                break
            if char in _LEADING_VOWELS and end:
                best = end
        cut = best if best > end // 2 else max(end, 1)
        yield word[:cut]
        word = word[cut:]
    yield word


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """What of a text stays together on a line, each with whether a space stands before it."""
    # The sign that repeats a word stands behind a space, and never first in a line.
    for word in text.replace(" ๆ", "\xa0ๆ").split(" "):
        if word.isascii() or not any("\u0e01" <= char <= "\u0e4e" for char in word):
            yield word, True
            continue
        from .thai import parts

        for number, part in enumerate(parts(word)):
            yield part.replace("\xa0ๆ", " ๆ"), not number


def _plainly(text: str, columns: int, first: str, rest: str) -> list[str]:
    """``text`` folded at its spaces; nothing where two of these stand together, or a word is wider than a line."""
    if "  " in text or text[:1] == " " or text[-1:] == " ":
        return []
    lines: list[str] = []
    lead, at = first, 0
    while (room := max(columns - width(lead), 8)) < len(text) - at:
        cut = text.rfind(" ", at, at + room + 1)
        if cut < 0:
            return []
        lines.append(lead + text[at:cut])
        lead, at = rest, cut + 1
    return [*lines, lead + text[at:]]


def folded(text: str, columns: int, first: str = "", rest: str = "") -> list[str]:
    """``text`` as lines of at most ``columns``, the first led by ``first``, the others by ``rest``.

    Only a prefix as wide as the line itself makes it wider.
    """
    if width(first) + width(text) <= columns:
        return [first + text]
    if text.isascii() and (plain := _plainly(text, columns, first, rest)):
        return plain
    lines: list[str] = []
    line, room, empty = first, max(columns - width(first), 8), True
    for part, spaced in _parts(text):
        for number, piece in enumerate(_pieces(part, max(columns - width(rest), 8))):
            gap = int(spaced and not empty and not number)
            if not empty and width(piece) + gap > room:
                lines.append(line)
                line, room, gap = rest, max(columns - width(rest), 8), 0
            line += " " * gap + piece
            room -= width(piece) + gap
            empty = False
    lines.append(line)
    return lines


def entry(lead: str, text: str, columns: int) -> list[str]:
    """A row of a list, its last cell folded, or below the others where the line leaves no room for it."""
    if columns - width(lead) >= _ROOM:
        return folded(text, columns, lead, " " * width(lead))
    return [*folded(lead.rstrip(), columns, "", "    "), *folded(text, columns, "    ", "    ")]
