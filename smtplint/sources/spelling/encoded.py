"""Files in another encoding than UTF-8 that say in which: what they spell, with places and edits in their own bytes.

Strategy. The encoding is declared at the beginning, as Python, Ruby, editors, XML and HTML have it. The text is decoded
whole and told apart by its characters, each with the octets that it has in the file.
"""

from __future__ import annotations

import codecs

from ...regexes import regex
from .spelt import Spelt

_DECLARED = regex(
    rb"(?:[^\n]*\n)?[^\n]*?(?:\b(?:en)?coding[:=][ \t]*|fileencoding=)(?P<cookie>[\w.-]+)"
    rb"|\s*<\?xml\b[^>]{0,200}?\bencoding=[\"'](?P<xml>[\w.-]+)"
    rb"|[\s\S]{0,1000}?<meta\b[^>]{0,200}?\bcharset=[\"']?(?P<html>[\w.-]+)"
)
# Encodings of characters, in which ASCII is itself: no transformations of texts.
_KNOWN = regex(
    r"(?:iso8859-|cp(?:125\d|437|85[02568]|86[0-35-9]|874|93[26]|949|950)|koi8-|mac-|shift_jis|euc_|gb|big5|tis-620)"
)
_CHARACTERS = regex(r"[\x00-\x7f]+|[^\x00-\x7f]")
# A longer file is read as it is.
_LONGEST = 1 << 20


def in_utf8(data: bytes) -> Spelt | None:
    """What the file spells; None for one that is UTF-8, or does not say what it is."""
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
    return out if at == len(data) else None


def is_utf8(data: bytes) -> bool:
    """Whether the octets are text in UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
