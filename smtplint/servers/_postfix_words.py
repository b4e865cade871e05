"""The word behind FROM: or TO: as Postfix cuts it, where no grammar can follow: brackets nest to any depth.

smtpd_token.c, smtp_quoted: a backslash hides an octet, quotes hide brackets, brackets hide blanks. What is never closed
takes the rest of the line with it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..regexes import regex
from ..stages import Parts, Piece

_FRAME = regex(rb"(?:FROM|TO):", re.IGNORECASE)
# What stands in a word as it is: the first octets that are none of these end it, or open something.
_PLAIN = regex(rb'(?:[^ \t\n\x0b\x0c\r<"\\]|\\.|"(?:[^"\\]|\\.)*+")*+', re.DOTALL)
_INSIDE = regex(rb'(?:[^<>"\\]|\\.|"(?:[^"\\]|\\.)*+")*+', re.DOTALL)
_BLANKS = regex(rb"[ \t\n\x0b\x0c\r]*+")


def argument(parts: Parts) -> Mapping[str, Piece]:
    """The path, what of it is never closed, and the parameters behind it; another frame is a word without a path."""
    text = parts["words"]
    found: dict[str, Piece] = {}
    frame = _FRAME.match(text)
    end = frame.end() if frame else _end(text)
    if not frame:
        if text[end : end + 1] == b"\\":
            end += 1
        found["path"] = (text[:end], (0, end))
        if text[end : end + 1] in (b"<", b'"'):
            found["loose_end"] = (text[end:], (end, len(text)))
            end = len(text)
    blanks = _BLANKS.match(text, end)
    begin = blanks.end() if blanks else end
    found["parameters"] = (text[begin:], (begin, len(text)))
    return found


def _end(text: bytes) -> int:
    """Where the first word ends, or what is never closed begins."""
    at = 0
    while True:
        plain = _PLAIN.match(text, at)
        at = plain.end() if plain else at
        behind = _behind_bracket(text, at) if text[at : at + 1] == b"<" else at
        if behind == at:
            return at
        at = behind


def _behind_bracket(text: bytes, at: int) -> int:
    """The place behind the bracket that closes the one at ``at``; ``at`` where none does."""
    depth, place = 1, at + 1
    while depth:
        inside = _INSIDE.match(text, place)
        place = inside.end() if inside else place
        sign = text[place : place + 1]
        if sign not in (b"<", b">"):
            return at
        depth += 1 if sign == b"<" else -1
        place += 1
    return place
