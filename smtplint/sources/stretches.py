"""Lines that belong together so that no comment can stand between them: what a comment beside them speaks of as one.

These are literals over several lines and here-documents, lines joined by a backslash or, in Visual Basic, by an
underscore, what a template puts in, scalars of YAML, fenced blocks of Markdown, what LaTeX or an element of pages
shows as it is, what a patch takes away with the line that comes for it, and literal blocks of reStructuredText with the
paragraph that opens them and the blank lines above that, which a comment needs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ..regexes import regex
from .documents.fences import fences
from .files.lines import Block
from .spelling.forms import settings_of
from .spelling.languages import LANGUAGES
from .spelling.literals import Scanned, language_of, scanned
from .spelling.placeholders import OVER_LINES
from .spelling.shells import SHELL

_JOINED = regex(rb"^(?:[^\n]*\\\r?\n)++[^\n]*", re.MULTILINE)
_UNDERSCORED = regex(rb"^(?:[^\n]*[ \t]_\r?\n)++[^\n]*", re.MULTILINE)
_LITERAL = regex(
    rb"^(?P<indent>[ \t]*+)(?:(?P<directive>\.\.[ ][\w-]+::[^\n]*)|[^\n]*::[ \t]*\r?)\n"
    rb"(?:[ \t]*+\r?\n|(?P=indent)[ \t]++\S[^\n]*(?:\n|\Z))+",
    re.MULTILINE,
)
_HEAD = 512
# So many lines of a paragraph, and blank ones above it, belong to what it opens.
_MOST = 100
_SCALAR = regex(
    rb"^([ ]*+)(?=[^ #\n][^\n]*\n)[^\n]*?(?:[:-][ ]+)[|>][-+0-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n"
    rb"(?:(?:\1[ ]+[^\n]*|[ \t\r]*)\n)*+",
    re.MULTILINE,
)
# A plain scalar of YAML that goes on below: further in, and neither an item nor a key.
_PLAIN = regex(
    rb"^([ ]*+)(?=[^\s#])[^\n]*[^\s:,\[{|>][ \t]*\r?\n"
    rb"(?:\1[ ]++(?![-?#][ ]|[^\n#]*:(?:[ ]|\r?$))[^\s][^\n]*(?:\n|\Z))++",
    re.MULTILINE,
)
_YAML = (".yml", ".yaml")
# A here-document of Terraform's settings and their like.
_HERE = regex(rb"^[^#\n]*<<[-~]?(?P<mark>[A-Za-z_]\w*)[ \t]*\r?\n(?:[^\n]*\n){0,500}?[ \t]*(?P=mark)\b", re.MULTILINE)
_HERE_ENDINGS = (".tf", ".tfvars", ".hcl", ".nomad")
# What documents show as it is, comments too: in an element of pages, in an environment of LaTeX.
_ELEMENT = regex(rb"<pre(?=[\s>])(?:[^<]|<(?!/?pre\b))*+</pre>", re.IGNORECASE)
_VERBATIM = regex(
    rb"\\begin\{(?P<name>[Vv]erbatim\*?|lstlisting|minted|alltt)\}(?:[^\\]|\\(?!(?:end|begin)\{(?P=name)\}))*+\\end\{(?P=name)\}"
)
# A line and those that go on with it, as blanks at their beginning tell.
_FOLDED = regex(rb"^[^ \t\r\n#][^\n]*(?:\n[ \t]+[^\s#][^\n]*)++", re.MULTILINE)

# What a patch takes away, and the first line that comes in its place.
_REPLACED = regex(rb"^(?:-[^\n]*\n)++\+[^\n]*", re.MULTILINE)
# What all files of a kind have.
_SHAPES = {"mail": OVER_LINES, "tables": _FOLDED, "patches": _REPLACED}


def around(found: Sequence[tuple[int, int]], line: int) -> tuple[int, int]:
    """The first and the last line of the stretch that a line is in; the line itself where it is in none."""
    index = bisect_right(found, line, key=lambda one: one[0]) - 1
    return found[index] if index >= 0 and line <= found[index][1] else (line, line)


def stretches(kind: str, data: bytes, path: str) -> list[tuple[int, int]]:
    """The first and the last line of each, in order, those that share a line made one."""
    lines = Block(data)
    out: list[tuple[int, int]] = []
    for start, end in sorted(_spans(kind, data, path)):
        first, last = lines.number(start), lines.number(max(start, end - 1))
        if first == last:
            continue
        if out and first <= out[-1][1]:
            first, last = out[-1][0], max(last, out.pop()[1])
        out.append((first, last))
    return out


def _spans(kind: str, data: bytes, path: str) -> Iterator[tuple[int, int]]:
    """Where the stretches stand, in no order."""
    if kind == "prose":
        yield from (fence.whole for fence in fences(data))
        if path.lower().endswith(".rst"):
            yield from _literal(data)
    if kind in ("code", "shell", "config"):
        other = SHELL if kind == "shell" else settings_of(path)
        source = scanned(data, path) if kind == "code" else Scanned(data, other)
        if source is not None:
            rows = zip(source.starts, source.ends, source.forms, strict=True)
            yield from ((start, end) for start, end, form in rows if form >= 0)
    for shape in _shapes(kind, data, path):
        yield from (found.span() for found in shape.finditer(data))


def _shapes(kind: str, data: bytes, path: str) -> Iterator[re.Pattern[bytes]]:
    """The expressions for what a file of that kind has of them."""
    name = path.lower()
    if kind == "prose":
        yield _VERBATIM if name.endswith(".tex") else _ELEMENT
    if kind in ("code", "shell", "config", "prose"):
        basic = kind == "code" and language_of(path, data[:_HEAD]) is LANGUAGES["vb"]
        yield _UNDERSCORED if basic else _JOINED
    if kind == "config":
        yield _HERE if name.endswith(_HERE_ENDINGS) else _SCALAR
        if name.endswith(_YAML):
            yield _PLAIN
    if kind in _SHAPES:
        yield _SHAPES[kind]


def _literal(data: bytes) -> Iterator[tuple[int, int]]:
    """Literal blocks of reStructuredText, each with the paragraph that opens it and the blank lines above that."""
    for found in _LITERAL.finditer(data):
        start, indent = found.start(), found["indent"]
        blank = found["directive"] is not None
        for _ in range(_MOST):
            if not start:
                break
            begin = data.rfind(b"\n", 0, start - 1) + 1
            line = data[begin:start]
            blank = blank or not line.strip()
            inside = line.startswith(indent) and not line[len(indent) :].startswith((b" ", b"\t", b".. "))
            if bool(line.strip()) if blank else not inside:
                break
            start = begin
        yield start, found.start() + len(found.group().rstrip())
