"""Files in another encoding than UTF-8 that say in which: what they spell, with places and edits in their own bytes.

Strategy. The encoding is declared at the beginning, as Python, Ruby, editors, mail, XML and HTML have it. The text is
decoded whole and told apart by its characters, each with the octets that it has in the file.
"""

from __future__ import annotations

import codecs

from ...regexes import regex
from ..files.lines import Block
from .spelt import Spelt

_DECLARED = regex(
    rb"(?:[^\n]*\n)?[^\n]*?(?:\b(?:en)?coding[:=][ \t]*|fileencoding=)(?P<cookie>[\w.-]+)"
    rb"|\s*<\?xml\b[^>]{0,200}?\bencoding=[\"'](?P<xml>[\w.-]+)"
    rb"|(?:[\w-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*+){0,60}?(?i:content-type:)(?:[^\n]|\n[ \t])*?(?i:\bcharset=)\"?"
    rb"(?P<mail>[\w.-]+)"
    rb"|[\s\S]{0,1000}?<meta\b[^>]{0,200}?\bcharset=[\"']?(?P<html>[\w.-]+)"
)
# Encodings of characters, in which ASCII is itself: no transformations of texts.
_KNOWN = regex(
    r"(?:iso8859-|cp(?:125\d|437|85[02568]|86[0-35-9]|874|93[26]|949|950)|koi8-|mac-|shift_jis|euc_|gb|big5|tis-620)"
)
_CHARACTERS = regex(r"[\x00-\x7f]+|[^\x00-\x7f]")
# The halves of a character of which the second is a sign of ASCII.
_HALVES = regex(rb"[\x81-\xfe][@\[\\\]]")
# A longer file is read as it is.
_LONGEST = 1 << 20


class Declared(Block):
    """The lines of a file in an encoding, whose characters columns count; of a very long line they count octets."""

    __slots__ = ("_codec",)

    def __init__(self, data: bytes, codec: str) -> None:
        super().__init__(data)
        self._codec = codec

    def column(self, offset: int) -> int:
        begin, line = self.near(offset)
        whole = not begin or self.data[begin - 1] == 0x0A
        return len(line[: offset - begin].decode(self._codec, "replace")) + 1 if whole else super().column(offset)


def in_utf8(data: bytes) -> tuple[Spelt, Declared] | None:
    """What the file spells, and its lines; None for one that is UTF-8, or does not say what it is."""
    declared = _DECLARED.match(data) if len(data) <= _LONGEST else None
    if declared is None or is_utf8(data):
        return None
    try:
        codec = codecs.lookup(declared[declared.lastgroup or 0].decode()).name
        text = data.decode(codec) if _KNOWN.match(codec) else None
    except (LookupError, UnicodeError):
        return None
    if text is None:
        return None

    def write(octets: bytes) -> bytes | None:
        try:
            return octets.decode().encode(codec)
        except UnicodeError:
            return None

    out, at = Spelt(), 0
    for run in _CHARACTERS.findall(text):
        try:
            length = len(run.encode(codec))
        except UnicodeError:
            return None  # some octets stand for two characters at once
        if run.isascii():
            out.plain(data, at, at + length, write)
        else:
            out.escaped(run.encode(), at, at + length, write)
        at += length
    return (out, Declared(data, codec)) if at == len(data) else None


def is_utf8(data: bytes) -> bool:
    """Whether the octets are text in UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def in_halves(raw: bytes) -> bool:
    """Whether a name or a comment is in Shift-JIS, Big5, GBK or ISO-2022-JP, in which signs of ASCII are no signs."""
    if raw.isascii():
        return b"\x1b$" in raw
    comment = raw.find(b"(") if b"(" in raw else len(raw)
    found = _HALVES.search(raw, 0, raw.rfind(b"<") + 1) or _HALVES.search(raw, comment)
    return found is not None and not is_utf8(raw)
