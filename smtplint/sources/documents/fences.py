"""The blocks of code that a document has: between fences, as Markdown and issue trackers, or under directives."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..files.lines import indentation
from ..files.prefilter import hits, lines_with, on_lines

# Behind backticks that fence a block there are no others.
_FENCE = regex(
    rb"^[ \t>]*+(?P<sign>`{3,}+(?=[^\n`]*+$)|~{3,}+|\{(?:code|noformat)\b)(?P<behind>[^\r\n]*+)", re.MULTILINE
)
_SIGNS = (b"```", b"~~~", b"{code", b"{noformat")
_WORD = regex(rb"[ \t]*[:{]?\.?([\w+#-]*)")
# What begins a block of code in reStructuredText, which goes on while lines are indented further, in AsciiDoc, in Org,
# in LaTeX.
_DIRECTIVE = regex(
    rb"^(?P<indent>[ \t]*)\.\.[ \t]+(?:code|code-block|sourcecode)::[ \t]*(?P<word>[\w+#-]+)[ \t]*\r?$"
    rb"|^\[(?:source|listing)?(?:[%.]\w+)*,[ \t]*(?P<named>[\w+#-]++)[^\]\n]*\]\r?\n"
    rb"(?:\.[^\s.][^\n]*\n)?(?P<line>-{4,}|\.{4,})\r?$"
    rb"|^[ \t]*#\+(?i:begin_src)[ \t]+(?P<org>[\w+#-]+)[^\n]*$"
    rb"|^[ \t]*\\begin\{(?P<environment>lstlisting|minted)\}"
    rb"(?:\[(?:[^\]\n]*?\blanguage[ ]?=[ ]?\{?(?P<listed>[\w+#]+))?[^\]\n]*\])?"
    rb"(?:\{(?P<minted>[\w+#-]+)\})?[^\n]*$",
    re.MULTILINE,
)
# One of these is on its first line.
_DIRECTING = (b"code::", b"code-block::", b"[source", b"[listing", b"[%", b"[.", b"[,", b"#+begin_src", b"\\begin{")
# The groups of it that name a language.
_LANGUAGES = ("word", "named", "org", "listed", "minted")


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


def directives(data: bytes) -> Iterator[tuple[int, int, str]]:
    """The stretches of code under directives, and the language each names; Org's go to the file's end if need be."""
    ends, unclosed = list(hits(data, (b"#+end_src",))), set[bytes]()
    for match in (_DIRECTIVE.match(data, begin) for begin, _ in lines_with(data, _DIRECTING)):
        if match is None:
            continue
        start = end = match.end() + 1
        word = next(filter(None, match.group(*_LANGUAGES)), b"").decode("latin-1").lower()
        if match["line"]:
            end = data.find(b"\n" + match["line"], start)
        elif match["environment"]:
            closing = b"\\end{" + match["environment"]
            end = data.find(closing, start) if closing not in unclosed else -1
            unclosed |= {closing} if end < 0 else set()
        elif match["org"]:
            behind = bisect_left(ends, start)
            end = ends[behind] if behind < len(ends) else len(data)
        else:
            indent = len(match["indent"])
            while end < len(data):
                behind = data.find(b"\n", end) + 1 or len(data)
                line = data[end:behind]
                if line.strip() and indentation(line) <= indent:
                    break
                end = behind
        if start < end:
            yield start, end, word
