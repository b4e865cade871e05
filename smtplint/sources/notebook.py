"""Notebooks: JSON whose cells are lists of lines; all cells of a language are read as one file of it.

Strategy. The keys of cells are found by their depth among brackets, and the lines of a cell are joined. A cell of code
is in the kernel's language, but for what its magics say: ``%%bash`` for a cell, ``!`` for a line. What cells put out as
lines is a log, the record of a run, which nothing mends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from ..regexes import regex
from ..typed import NamedTuple
from .files.kinds import ending_of
from .files.lines import Block
from .files.overlaps import merged
from .reading import within
from .sent.unmended import unmended
from .spelling.forms import SETTINGS
from .spelling.literals import Scanned
from .spelling.spelt import Spelt

_KERNEL = regex(rb'"(?:file_extension"\s*:\s*"\.|language"\s*:\s*")([A-Za-z0-9+#]+)"')
_MAGIC = regex(rb"\s*%%(?:script[ \t]+(?:[\w/]*/)?)?([\w-]+)[ \t]*(?:-a[ \t]+)?(?:[\w./-]*\.(\w+))?[^\n]*\n?")
_WRITES = (b"writefile", b"file")
_BRACKET = regex(rb"[\[\]{}]")
_SYSTEM = regex(rb"^[ \t]*(?:!|%(?:sx|system)[ \t])", re.MULTILINE)
# Kinds of cells that are no code, and what they put out.
_PROSE = {b"markdown": "md", b"raw": "txt", b"output": "log"}
# Magics that leave the cell in the kernel's language.
_SAME = (b"time", b"timeit", b"capture", b"prun")
# What a log of a session has in it.
_VERB = regex(rb"mail|rcpt", re.IGNORECASE)
# How much deeper than a cell's keys those of what it puts out are.
_OUTPUT = 3


class _Cell(NamedTuple):
    kind: bytes
    text: Spelt


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a notebook's cells."""
    lines = Block(data)
    language = _language(data)
    texts: dict[str, Spelt] = {}
    for cell in _cells(Scanned(data, SETTINGS)):
        if cell.kind in _PROSE:
            parts = [(_PROSE[cell.kind], cell.text)]
        elif cell.kind == b"code":
            parts = list(_code(cell.text, language))
        else:
            continue
        for ending, text in parts:
            texts.setdefault(ending, Spelt()).add(text).fixed(b"\n", text.ends[-1], text.ends[-1])
    found = {ending: within(text, lines, path, f"x.{ending}") for ending, text in texts.items()}
    yield from merged(*(unmended(one) if ending == "log" else one for ending, one in found.items()))


def in_code(data: bytes) -> Iterator[tuple[str, Spelt]]:
    """What stands in the cells of code, each part with a name of its language."""
    language = _language(data)
    for cell in _cells(Scanned(data, SETTINGS)):
        if cell.kind == b"code":
            yield from ((f"x.{ending}", text) for ending, text in _code(cell.text, language))


def _language(data: bytes) -> str:
    """The ending of the kernel's language."""
    kernel = _KERNEL.search(data)
    return (ending_of(kernel[1].decode("latin-1")) if kernel else "py") or "txt"


def _code(text: Spelt, language: str) -> Iterator[tuple[str, Spelt]]:
    """The parts of a cell of code, each with the ending of its language."""
    raw, begin = bytes(text.raw), 0
    if (magic := _MAGIC.match(raw)) and magic[1] not in _SAME:
        name = (magic[2] or b"") if magic[1] in _WRITES else magic[1]
        ending = ending_of(name.decode("latin-1"))
        if ending and magic.end() < len(raw):
            yield ending, text.part(magic.end(), len(raw))
        return
    for system in _SYSTEM.finditer(raw):
        if system.start() < begin:
            continue
        end = raw.find(b"\n", system.end())
        end = len(raw) if end < 0 else end
        if begin < system.start():
            yield language, text.part(begin, system.start())
        if system.end() < end:
            yield "sh", text.part(system.end(), end)
        begin = end
    if begin < len(raw):
        yield language, text.part(begin, len(raw))


def _cells(source: Scanned) -> Iterator[_Cell]:
    """The cells, each with its kind."""
    data, at, depth, listed = source.data, 0, 0, -1
    kind, text, key, shown = b"", Spelt(), b"", list[int]()
    for index, start in enumerate(source.starts):
        for bracket in _BRACKET.findall(data, at, start):
            depth += 1 if bracket in b"[{" else -1
            if bracket == b"}" and depth == listed:
                if text.raw:
                    yield _Cell(kind, text)
                if shown and _VERB.search(data, source.starts[shown[0]], source.ends[shown[-1]]):
                    yield _Cell(b"output", _joined(source, shown))
                kind, text, shown = b"", Spelt(), []
            elif bracket == b"]" and depth < listed:
                listed = -1
        at = source.ends[index]
        if source.forms[index] < 0:
            continue
        literal = data[start + 1 : at - 1]
        if data[at : at + 8].lstrip()[:1] == b":":
            deep = depth - listed if listed > 0 else 0
            key = literal if literal == b"cells" or deep == (_OUTPUT if literal == b"text" else 1) else b""
            if literal == b"cells" and listed < 0:
                listed = depth + 1
        elif listed > 0 and key == b"cell_type":
            kind = literal
        elif listed > 0 and key in (b"source", b"input"):
            text.add(source.spelt(index, whole=True))
        elif listed > 0 and key == b"text":
            shown.append(index)
    if text.raw:
        yield _Cell(kind, text)


def _joined(source: Scanned, literals: list[int]) -> Spelt:
    """What some literals spell one behind the other."""
    out = Spelt()
    for index in literals:
        out.add(source.spelt(index, whole=True))
    return out
