"""Snippets that an editor puts in: JSON whose bodies are lists of lines, in the language that is named beside each.

Strategy. A body in no language that is known is a session; what a person fills in there is a value.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Lines, Occurrence
from ..regexes import regex
from .files.language_names import ending_of
from .reading import within
from .sent.commands import Site, commands
from .sent.values import Values
from .spelling.literals import Scanned
from .spelling.scalars import listed
from .spelling.spelt import Spelt

_BODY = regex(rb"\"body\"[ \t]*:[ \t]*\[?")
_SCOPE = regex(rb"\"scope\"[ \t]*:[ \t]*\"([\w+#-]+)")


def snippets(source: Scanned, path: str, lines: Lines) -> Iterator[Occurrence]:
    """What is found in the bodies of snippets."""
    data = source.data
    for body in _BODY.finditer(data):
        text, end = _joined(listed(source, body.end(), whole=True), body.end())
        scope = _SCOPE.search(data, data.rfind(b"{", 0, body.start()), data.find(b"}", end) + 1 or len(data))
        ending = ending_of(scope[1].decode("latin-1")) if scope else None
        if ending:
            yield from within(text, lines, path, f"x.{ending}")
        else:
            session, _ = _joined(listed(source, body.end()), body.end())
            yield from commands(session, Site(whole=True), Values(data), lines)


def _joined(body: list[Spelt], end: int) -> tuple[Spelt, int]:
    """The lines of a body that begins there as one text, and where it ends."""
    out = Spelt()
    for line in body:
        out.add(line)
        end = out.ends[-1] if out.ends else end
        out.escaped(b"\n", end, end, None)
    return out, end
