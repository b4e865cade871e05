"""Files of SMTP commands and transcripts: a line that is a command is one, the rest is passed over.

Strategy. A block of a mebibyte is lower-cased and searched for the two verbs' letters; only a block that has them is
cut into lines, and only a line that has them (or their nearest misspellings) is looked at.

Memory does not grow with the file: of a line longer than a block only the head is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Iterator

from ..regexes import regex
from ..verbs import ENVELOPE, MISSPELT_VERBS
from .files.bodies import bodies, is_within
from .files.lines import Block
from .files.prefilter import alike
from .sent.typed import (
    BREAKS,
    command_in,
    explains,
    in_prose,
    is_filled_in,
    miswritten,
    names_sender,
    of_client,
    titled,
)
from .spelling.placeholders import is_unended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from ..model import Occurrence, Span
    from .sent.values import Values

BLOCK = 1 << 20
# Longer than any command a server reads: a line is cut here, and the finding is its length.
LONGEST = 1 << 16
# How verbs begin, however they are misspelt.
_STEMS = tuple(dict.fromkeys(verb[:3].lower() for verb in (*ENVELOPE, *MISSPELT_VERBS)))
# What Razor puts in, which has no end of its own.
_UNKNOWN = regex(rb"<@[A-Za-z]\w*(?:[.(\[][^<>@,:\s]*)?>|@\(")
# Octets that are not ASCII's as what reads the file, or wrote it, spells them.
_SPELT = regex(rb"<[^<>\s]*\\(?:[23][0-7]{2}|x[89a-fA-F][0-9a-fA-F])[^<>\s]*>")
# A dot as an expression has it, which a reply is compared with; and what else such expressions have on lines near it.
_ESCAPED = regex(rb"@[^\s<>@]*\\\.")
_EXPRESSION = regex(rb"^(?![^\n]*\b(?i:MAIL|RCPT)\b)[^\n]*(?:\\[.\[(\])]|\[\^)", re.MULTILINE)
_NEAR = 400


def occurrences(file: BinaryIO, *, filled: bool = False) -> Iterator[Occurrence]:
    """The commands in a binary file object, in order; ``filled``: values are put into the file later."""
    for block, start, first in _blocks(file):
        low = block.lower()
        stems = [stem for stem in (*_STEMS, *alike(low, "MAIL", "RCPT")) if stem in low]
        if not stems:
            continue
        yield from _in_block(block, start, first, _with_any(stems, low), filled=filled)


def _in_block(block: bytes, start: int, first: int, near: Iterator[int], *, filled: bool) -> Iterator[Occurrence]:
    """The commands in a block that begins at ``start``, on line ``first``: on lines with what is found ``near``."""
    from ..model import Occurrence

    lines = Block(block, start, first)
    starts = lines.starts()
    messages: list[range] | None = None
    values: Values | None = None
    turned = names_sender(block)
    index = -1
    for place in near:
        index = bisect_right(starts, place, index + 1) - 1
        number, line = first + index, starts[index]
        end = block.find(b"\n", line)
        begin = len(BOM_UTF8) if line == start == 0 and block.startswith(BOM_UTF8) else line
        text = block[begin : len(block) if end < 0 else end].removesuffix(b"\r")
        if text[:1] in BREAKS:
            begin, text = begin + len(text) - len(text.lstrip(BREAKS)), text.lstrip(BREAKS)
        text = of_client(text) if turned else text
        found = command_in(text)
        if found is not None and (explains(found[1]) or in_prose(lines, number, found[1])):
            continue
        found = found or miswritten(text, lines, number) or titled(text, lines, number)
        if found is None:
            continue
        messages = bodies(block) if messages is None else messages
        raw, at = found[1], begin + found[0]
        behind = at + len(raw)
        if is_within(messages, begin) or (filled and _UNKNOWN.search(raw)) or is_unended(raw) or _SPELT.search(raw):
            continue
        if _ESCAPED.search(raw) and _EXPRESSION.search(block, max(0, begin - _NEAR), begin + _NEAR):
            continue
        if filled or is_filled_in(raw):
            from .sent.values import Values

            values = values or Values(block)
            yield from _template(block, start, (at, behind), values, lines)
            continue
        from .files.refusals import is_pointed_at, is_refused
        from .sent.unmended import unmended

        one = Occurrence(raw, range(start + at, start + behind + 1), lines)
        shown = is_refused(block, behind) or is_pointed_at(block, behind)
        yield from unmended([one]) if shown else (one,)


def _with_any(stems: list[bytes], low: bytes) -> Iterator[int]:
    """Places on the lines of a block in lower case that have one of those, or begin with a command's second word."""
    sought = re.compile(
        rb"(?:" + b"|".join(map(re.escape, stems)) + rb"|^(?:\xef\xbb\xbf)?(?:from|to)[ ]?:)[^\n]*", re.MULTILINE
    )
    return (found.start() for found in sought.finditer(low))


def _template(block: bytes, start: int, place: Span, values: Values, lines: Block) -> Iterator[Occurrence]:
    """The command at a place of a block into which values are put later; the block begins at ``start``."""
    from .sent.commands import Site, commands
    from .spelling.carried import Behind, carried
    from .spelling.escapes import decoded
    from .spelling.forms import HEADER

    spelt = decoded(block, *place, HEADER)
    if is_unended(spelt.raw):
        return
    yield from carried(commands(spelt, Site(whole=True), values, lines), Behind(start), lines)


def _blocks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Blocks of whole lines, each with its offset and its first line's number."""
    start, first, kept = 0, 1, b""
    while block := file.read(BLOCK):
        block = kept + block
        cut = block.rfind(b"\n") + 1
        if cut == 0:
            head, length, ended = _long_line(file, block)
            yield head, start, first
            start += length
            first += ended
            kept = b""
            continue
        yield block[: cut - 1], start, first
        start += cut
        first += block.count(b"\n", 0, cut)
        kept = block[cut:]
    if kept:
        yield kept, start, first


def _long_line(file: BinaryIO, block: bytes) -> tuple[bytes, int, int]:
    """The head of a line longer than a block, the line's whole length, and 1 if a line end closed it."""
    length = len(block)
    while rest := file.readline(BLOCK):
        length += len(rest)
        if rest.endswith(b"\n"):
            return block[:LONGEST], length, 1
    return block[:LONGEST], length, 0
