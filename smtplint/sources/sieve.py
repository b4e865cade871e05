"""Sieve: the addresses that a filter sends a message on to, or answers from.

Strategy. An action's name tells what its text is. An address may have a display name (RFC 5228 §2.4.2.3); a value that
is put in is not known. Filters that a test is to refuse are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from ..regexes import regex
from .files.lines import Block
from .files.prefilter import on_lines
from .sent import addresses, looks
from .spelling.forms import SLASHED, Form, Language
from .spelling.literals import Scanned

_SIEVE = Language(
    r"#[^\n]*|" + SLASHED,
    '"#/',
    (Form('"', '"', b'"', "quote", "$", True, r"[^\"\\]|\\[\s\S]"),),
    (),
)
# An action or an argument of one up to the text that it takes; and what parts the texts of a list.
_ACTION = regex(
    rb"\b(?P<redirect>redirect)\b(?:\s+:(?!list\b)\w+(?:\s+(?:\d+|\"[^\"\n]*\"(?=\s+[:\"])))?)*\s*(?=\")"
    rb"|:(?P<from>from)\s+(?=\")|(?=\"(?P<mailto>mailto:))|:(?P<own>addresses)\s+\[?\s*(?=\")",
    re.IGNORECASE,
)
_NEXT = regex(rb"(?:\s|#[^\n]*+\n)*+,(?:\s|#[^\n]*+\n)*+(?=\")")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The addresses in a filter."""
    lines, source = Block(data), Scanned(data, _SIEVE)
    for action in on_lines(data, (b"redirect", b":from", b"mailto:", b":addresses"), _ACTION):
        index = source.begins(action.end())
        if index < 0 or (not action["mailto"] and source.at(action.start()) >= 0):
            continue
        text = source.spelt(index)
        if action["own"]:
            yield from _listed(source, index, lines)
        elif action["mailto"]:
            start, end = len("mailto:"), text.raw.find(b"?")
            text = text.part(start, len(text.raw) if end < 0 else end)
            if b"%" not in text.raw and b"," not in text.raw:
                yield from addresses.path(text, "RCPT", lines)
        elif b"@" in text.raw or looks.lacks_at(text):
            verb, name = ("MAIL", ":from") if action["from"] else ("RCPT", "redirect")
            yield from addresses.parsed(text, verb, name, lines, single=True)


def _listed(source: Scanned, index: int, lines: Block) -> Iterator[Occurrence]:
    """The addresses of a list from the text of that index on."""
    while index >= 0:
        text = source.spelt(index)
        if b"@" in text.raw or looks.lacks_at(text):
            yield from addresses.path(text, "RCPT", lines)
        behind = _NEXT.match(source.data, source.ends[index])
        index = source.begins(behind.end()) if behind else -1
