"""A line of a file as a person can read it: what cannot be seen is made visible, and every byte knows its column.

Tabs are drawn to the next stop, characters without a width (but for the marks of Thai letters) or that would move the
cursor are named ("<U+200B>"), and bytes that are no UTF-8 are given as "<E9>".
"""

from __future__ import annotations

from functools import lru_cache

from ..columns import narrow, width
from ..typed import NamedTuple

TAB = 4
# Thai vowels and tone marks, which stand above or below the consonant before them; it has two at most.
_MARKS = frozenset(map(chr, (0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F))))
_MOST_MARKS = 2


class Cell(NamedTuple):
    """One character of the line: the bytes it takes, what is shown for it, and the column that begins at."""

    start: int
    end: int
    shown: str
    column: int


def cells(text: bytes) -> list[Cell]:
    """The characters of a line, in order."""
    out: list[Cell] = []
    at = column = room = 0
    for char in text.decode("utf-8", "surrogateescape"):
        shown, size, wide = _drawn(char)
        if char in _MARKS and room:
            shown, room, wide = char, room - 1, 0
        else:
            room = _MOST_MARKS if "\u0e01" <= char <= "\u0e2e" else 0
        if char == "\t":
            wide = TAB - column % TAB
            shown = "\u2192" + " " * (wide - 1)
        out.append(Cell(at, at + size, shown, column))
        at += size
        column += wide
    return out


@lru_cache(maxsize=4096)
def _drawn(char: str) -> tuple[str, int, int]:
    """What is shown for a character, the bytes it takes and the columns."""
    shown = _shown(char)
    return shown, len(char.encode("utf-8", "surrogateescape")), width(shown)


def shown(raw: bytes) -> str:
    """Bytes as a terminal may show them, all of them."""
    if raw.isascii() and (text := raw.decode()).isprintable():
        return text
    return "".join(cell.shown for cell in cells(raw))


def written_out(text: str) -> str:
    """A name or a sentence with what no terminal should be sent written out."""
    return text if text.isprintable() else "".join(char if char.isprintable() else _shown(char) for char in text)


def legible(text: str) -> str:
    """A name that programs read: bytes of it that are no UTF-8, which Unicode has no letters for, as ``\\xff``."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _shown(char: str) -> str:
    if "!" <= char <= "~" or char == " ":
        return char
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"<{code - 0xDC00:02X}>"
    return char if char.isprintable() and width(char) else f"<U+{code:04X}>"


def near(text: bytes, span: tuple[int, int], columns: int) -> tuple[bytes, tuple[int, int]]:
    """What ``window`` can show of a line, however long that is, and where the span stands in it."""
    from ..sources.files.lines import character_start

    start = character_start(text, span[0])
    # A character takes a column or more, and four bytes or fewer; the one that the stretch is cut in is dropped.
    most, size = columns + 2, 4 * columns + 11
    before = text[max(0, start - size) : start].decode("utf-8", "surrogateescape")[-most:]
    behind = text[start : start + size].decode("utf-8", "surrogateescape")[:most]
    cut = start - len(before.encode("utf-8", "surrogateescape"))
    return (before + behind).encode("utf-8", "surrogateescape"), (span[0] - cut, span[1] - cut)


def drawn(text: bytes, span: tuple[int, int], columns: int) -> tuple[str, int, int]:
    """``window`` of a line, however long that is."""
    if len(text) <= columns and text.isascii() and (plain := text.decode()).isprintable():
        begin, end = (min(at, len(plain)) for at in span)
        return _cut(plain, begin, max(end, begin + 1), columns)
    part, (start, stop) = (text, span) if len(text) <= columns else near(text, span, columns)
    line = part.decode("utf-8", "surrogateescape")
    if not line.isprintable() or not narrow(line):
        return window(cells(part), (start, stop), columns)
    from ..sources.files.lines import character_start

    begin, end = (len(part[: character_start(part, at)].decode()) for at in (start, stop))
    end += character_start(part, stop) < stop <= len(part)
    return _cut(line, begin, max(end, begin + 1), columns)


def _cut(line: str, begin: int, end: int, columns: int) -> tuple[str, int, int]:
    """``window`` of a line whose characters are all drawn as they are, in one column each."""
    length = len(line)
    if max(length, end) <= columns:
        return line, begin, end
    left = max(0, min(begin - columns // 3, length - columns + (2 if end >= length else 1)))
    text = line[left : left + columns - 2]
    before, after = "\u2026" if left else "", "\u2026" if left + len(text) < length else ""
    shift = len(before) - left
    return before + text + after, begin + shift, min(end + shift, len(before) + len(text) + 1)


def window(row: list[Cell], span: tuple[int, int], columns: int) -> tuple[str, int, int]:
    """The line cut to ``columns`` round the span: what to show, and the columns its mark begins and ends at.

    A span of no bytes, and one behind the last character, is marked by one column.
    """
    length = row[-1].column + width(row[-1].shown) if row else 0
    begin = next((cell.column for cell in row if cell.end > span[0]), length)
    end = next((cell.column for cell in row if cell.start >= span[1]), length)
    end = max(end, begin + 1)
    if max(length, end) <= columns:
        return "".join(cell.shown for cell in row), begin, end
    left = max(0, min(begin - columns // 3, length - columns + (2 if end >= length else 1)))
    shown = [cell for cell in row if cell.column >= left and cell.column + width(cell.shown) <= left + columns - 2]
    first = shown[0].column if shown else left
    text = "".join(cell.shown for cell in shown)
    before = "\u2026" if first > 0 else ""
    after = "\u2026" if shown and shown[-1].column + width(shown[-1].shown) < length else ""
    shift = len(before) - first
    return before + text + after, begin + shift, min(end + shift, len(before) + width(text) + 1)
