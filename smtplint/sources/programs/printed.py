"""What a shell's printf makes of a format and the words behind it, and what an echo leaves as it is written."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ..spelling.literals import Scanned
from ..spelling.shells import SHELL
from ..spelling.spelt import Hole, Spelt
from ..spelling.words import Dialect, text, words

_VALUE = regex(r"%[-\d.]{0,6}[sbq]")
# The end of what printf is given, right behind its format.
_NO_WORDS = regex(rb"[ \t]*(?:[|;)\r\n]|\d?>|&[&>]|\Z)")
_ESCAPE = regex(rb"\\(?P<end>[rn])")
# What puts a word in otherwise than it is: with blanks up to a width, with what quotes it for a shell, as a number.
_ALTERS = regex(r"%(?:[-+0 ]{0,3}(?:[2-9]\d|\d{3})(?:\.\d{0,4})?[sb]|q|[-+0 ]{0,3}\d{0,4}[diux])")


def line_ends(spelt: Spelt) -> Iterator[tuple[Span, Spelt]]:
    """The line ends that printf makes of the escapes in a format without quotes, each with its place in that."""
    for escape in _ESCAPE.finditer(spelt.raw):
        start, stop = escape.span()
        out = Spelt()
        out.fixed(b"\r" if escape["end"] == b"r" else b"\n", spelt.starts[start], spelt.ends[stop - 1])
        yield (start, stop), out


def as_written(spelt: Spelt, source: Scanned) -> Spelt:
    """A text with the escapes that it ends in as they are written, but for those that quotes with $ read."""
    raw, data = bytes(spelt.raw), source.data
    at = len(raw.rstrip(b"\r\n"))
    written = data[spelt.starts[at] : spelt.ends[-1]] if at < len(raw) else b""
    if written not in (b"\\r\\n", b"\\r") or data.startswith(b"$", source.starts[source.at(spelt.starts[at])]):
        return spelt
    out = spelt.part(0, at)
    out.plain(data, spelt.starts[at], spelt.ends[-1], None)
    return out


def filled(spelt: Spelt, data: bytes, end: int, dialect: Dialect) -> Spelt:
    """A format of printf with the words behind it in the places of its values; with none, nothing fills them."""
    given, none = words(data, end, dialect), dialect.language is SHELL and _NO_WORDS.match(data, end)

    def standing(place: int, hole: Hole) -> Spelt | None:
        span, out = next(given, None) if hole.text.startswith("%") else None, Spelt()
        if none and _VALUE.fullmatch(hole.text):
            out.hole(hole.text, *hole.span, spelt.escapes[place])
            out.holes[0] = out.holes[0]._replace(unfilled=True)
            return out
        if span is None:
            return None
        word = text(data, span[0], len(data), dialect, several=False)[0]
        if len(word.raw) == len(word.holes) == 1:
            out.hole(word.holes[0].text, *hole.span, spelt.escapes[place], given=True)
            if _ALTERS.fullmatch(hole.text):
                out.holes[0] = out.holes[0]._replace(notation=hole.text)
        else:
            out.stand(word, *hole.span)
        return out

    return spelt.replaced(standing)
