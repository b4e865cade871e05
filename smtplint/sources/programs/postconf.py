"""Settings that a script gives Postfix: the words of ``postconf -e`` are lines of its own file."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...regexes import regex
from ..files.lines import Block
from ..files.prefilter import on_lines
from ..spelling.literals import Scanned
from ..spelling.nested import nested
from ..spelling.words import Dialect, text, words
from .directives import directives

_CALL = regex(rb"(?<![\w.-])postconf(?=[ \t]+-)")


def postconf(source: Scanned, dialect: Dialect, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the addresses among them."""
    data, reached = source.data, 0
    for call in on_lines(data, (b"postconf",), _CALL):
        if call.start() < reached or source.at(call.start()) >= 0:
            continue
        for start, end in words(data, call.end(), dialect):
            reached = end
            if b"=" in data[start:end]:
                word, _ = text(data, start, end, dialect, several=False)
                # Those of one service have its name before theirs.
                named = word.raw.rfind(b"/", 0, word.raw.find(b"=")) + 1
                yield from nested(word.part(named, len(word.raw)), data, lines, _main)


def _main(data: bytes, path: str) -> Iterator[Occurrence]:
    return directives(data, f"{path}/main.cf", Block(data))
