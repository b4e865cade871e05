"""Line ends of a text that is sent, where none is due: before its first command, and before the parameters of one.

Strategy. Only those are spoken of that a text has an escape for; in one of several lines the file's own line ends may
be taken away before it is sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...grammars import bare_keywords, keywords
from ...model import Edit, Fault, Span
from ...regexes import regex
from ...verbs import any_of
from ..spelling.spelt import Spelt
from .line_ends import End

_BEFORE = regex(rb"(?:\r?\n)+(?=(?i:MAIL|RCPT)[ ][^\r\n]*\r\n)")
_COMMAND = regex(rb"[ \t]*(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)[ \t]*:[ \t]*<[^<>\r\n]*>")
_PARAMETERS = regex(
    lambda: (
        rb"[ \t]*(?i:" + any_of(tuple(one for one in keywords() if one.endswith(b"="))) + rb"|"
        rb"(?:" + any_of(bare_keywords()) + rb")[ \t]*(?:[\r\n]|\Z))"
    )
)


def empty_before(spelt: Spelt) -> Fault | None:
    """The empty line that a text begins with before a command, which is sent as a line of its own."""
    found = _BEFORE.match(spelt.raw)
    if found is None or not _are_written(spelt, found.span()):
        return None
    where = (spelt.starts[0], spelt.ends[found.end() - 1])
    return Fault("doubled-line-end", where, (Edit(*where, b""),))


def rejoined(spelt: Spelt, found: Iterable[tuple[Span, End | None]]) -> Iterator[tuple[Span, End | None]]:
    """The lines of a text, where each that is nothing but parameters is one with the command that it stands behind."""
    last: tuple[Span, End | None] | None = None
    for span, end in found:
        if last and _PARAMETERS.match(spelt.raw, span[0]) and _is_broken(spelt, *last):
            last = (last[0][0], span[1]), end
            continue
        if last:
            yield last
        last = span, end
    if last:
        yield last


def _is_broken(spelt: Spelt, span: Span, end: End | None) -> bool:
    """Whether a line is a command, and its end, or a CR before the file's own, is written."""
    if end is None or _COMMAND.match(spelt.raw, *span) is None:
        return False
    return _are_written(spelt, (end.span[0], end.span[0] + 1))


def _are_written(spelt: Spelt, span: Span) -> bool:
    """Whether all octets of a stretch are written as escapes."""
    escaped = (spelt.escapes[at] and spelt.ends[at] - spelt.starts[at] > 1 for at in range(*span))
    return all(escaped) and not spelt.holes_in(*span)
