"""Text in text: what a literal spells, read as a file of another kind, with places and edits in the outer file.

Strategy. What is found in the text is carried over octet by octet: each place in the text has its stretch of the file,
and an edit is written there with the escapes of the literal outside as well as those inside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ...model import Edit, Lines, Occurrence, Span
from ...regexes import regex
from .carried import carried, span_of
from .spelt import Hole, Spelt

_LINE = regex(rb"[^\r\n]+")
_NAME = regex(r"\A\$([A-Za-z_][\w.]*|\d)\Z", re.ASCII)


def nested(
    outer: Spelt, data: bytes, lines: Lines, read: Callable[[bytes, str], Iterable[Occurrence]], path: str = ""
) -> Iterator[Occurrence]:
    """What ``read`` finds in the text that ``outer`` spells in the file of these bytes."""
    text = with_placeholders(outer, data)
    yield from in_text(text, lines, read(bytes(text.raw), path))


def with_placeholders(outer: Spelt, data: bytes) -> Spelt:
    """The text with its placeholders as they are written, to be told once more by who reads it."""

    def standing(place: int, hole: Hole) -> Spelt:
        if _NAME.fullmatch(hole.text):
            return Spelt().escaped(in_braces(hole.text), *hole.span, outer.escapes[place])
        return Spelt().plain(data, *hole.span, outer.escapes[place])

    return outer.replaced(standing)


def in_braces(value: str) -> bytes:
    """A value as a text has it that is read once more: in quotes that would keep a name alone from being put in."""
    return _NAME.sub(r"${\1}", value).encode()


def blanked(data: bytes, spans: Iterable[Span]) -> bytes:
    """The file without what is read on its own: blanks are in its place, and its line ends."""
    rest = bytearray(data)
    for start, end in spans:
        rest[start:end] = _LINE.sub(lambda line: b" " * len(line[0]), data[start:end])
    return bytes(rest)


def in_text(text: Spelt, lines: Lines, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """What was found in a text, at its places in the file."""
    return carried(found, _InText(text), lines)


class _InText:
    """Places and edits of a text in the file that spells it."""

    def __init__(self, text: Spelt) -> None:
        self._text = text

    def start(self, at: int) -> int:
        return self._text.starts[at] if at < len(self._text.starts) else self._text.ends[-1]

    def end(self, at: int) -> int:
        return self._text.ends[at - 1] if at else self._text.starts[0]

    def edit(self, inner: Edit) -> Edit | None:
        escape = self._text.escapes[min(inner.start, len(self._text.escapes) - 1)]
        text = escape(inner.text) if escape else None
        if text is None or not self._adjoin(inner.start, inner.end):
            return None
        return Edit(*span_of(self, (inner.start, inner.end)), text)

    def _adjoin(self, start: int, end: int) -> bool:
        """Whether nothing that the text does not spell stands between the octets of a stretch."""
        starts, ends = self._text.starts, self._text.ends
        return all(starts[at] in (starts[at - 1], ends[at - 1]) for at in range(start + 1, end))
