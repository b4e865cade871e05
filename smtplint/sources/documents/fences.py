"""The blocks that a document has between fences: Markdown's, and those of issue trackers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..files.prefilter import on_lines

# Behind backticks that fence a block there are no others.
_FENCE = regex(
    rb"^[ \t>]*+(?P<sign>`{3,}+(?=[^\n`]*+$)|~{3,}+|\{(?:code|noformat)\b)(?P<behind>[^\r\n]*+)", re.MULTILINE
)
_SIGNS = (b"```", b"~~~", b"{code", b"{noformat")
_WORD = regex(rb"[ \t]*[:{]?\.?([\w+#-]*)")


class Fence(NamedTuple):
    """A block with its fences, what is between them, and the word behind the first, in lower case."""

    whole: Span
    inside: Span
    word: str


def fences(data: bytes) -> Iterator[Fence]:
    """The blocks of a document, in order; the last one need not be closed."""
    opened: re.Match[bytes] | None = None
    for found in on_lines(data, _SIGNS, _FENCE):
        if opened is None:
            opened = found
        elif _closes(opened["sign"], found):
            yield _fence(data, opened, found.start(), found.end())
            opened = None
    if opened is not None:
        yield _fence(data, opened, len(data), len(data))


def _closes(opened: bytes, found: re.Match[bytes]) -> bool:
    if opened.startswith(b"{"):
        return found["sign"] == opened
    return found["sign"].startswith(opened) and not found["behind"].strip()


def _fence(data: bytes, opened: re.Match[bytes], stop: int, end: int) -> Fence:
    word = _WORD.match(opened["behind"])
    begin = data.find(b"\n", opened.end()) + 1 or len(data)
    return Fence((opened.start(), end), (begin, stop), word[1].decode("latin-1").lower() if word else "")
