"""Manuals in roff and in Texinfo: with the signs that a reader sees, in the places that the file has them in."""

from __future__ import annotations

import re

from ...regexes import regex
from ..spelling.spelt import Spelt

# A line of a manual page in which signs are spelt as roff has them: one of a sentence has others than those of code.
SPELT = regex(rb"^[^\\\n]*+(?:\\(?:[-e&]|\(aq|\(dq)[^\\\n]*+)*+\\(?:[f*(]|[^-e&\n])[^\n]*$", re.MULTILINE)
_SIGN = regex(rb"\\(?:(?P<dash>-)|(?P<back>e)|(?P<single>\(aq)|(?P<double>\(dq)|&)")
# The signs that Texinfo doubles, or sets an @ before.
TEXINFO, _SIGN_OF_TEXINFO = (".texi", ".texinfo", ".txi"), regex(rb"@(?P<own>[@{}])")
_SIGNS_OF_ROFF = {"dash": b"-", "back": b"\\", "single": b"'", "double": b'"', None: b""}


def as_shown(data: bytes) -> Spelt:
    """A manual page with the signs that code has there."""
    text = Spelt().plain(data, 0, len(data), _plainly)
    signs = ((sign.span(), _SIGNS_OF_ROFF[sign.lastgroup]) for sign in _SIGN.finditer(data))
    return text.with_others((span, Spelt().fixed(sign, *span)) for span, sign in signs)


def as_printed(data: bytes) -> Spelt:
    """A document of Texinfo with the signs that a reader sees."""
    text = Spelt().plain(data, 0, len(data), _in_texinfo)
    signs = ((sign.span(), sign["own"]) for sign in _SIGN_OF_TEXINFO.finditer(data))
    return text.with_others((span, Spelt().escaped(sign, *span, _in_texinfo)) for span, sign in signs)


def _in_texinfo(text: bytes) -> bytes | None:
    return re.sub(rb"[@{}]", rb"@\g<0>", text)


def _plainly(text: bytes) -> bytes | None:
    return None if b"\\" in text or b"-" in text else text
