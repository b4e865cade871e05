"""Encoded words where an address is due, as which nobody reads them (RFC 2047 §5)."""

from __future__ import annotations

from binascii import Error, a2b_base64

from ...model import Span
from ...regexes import regex

_WORD = rb"=\?[\w*.-]{1,60}\?(?:[Qq]\?[^?\s]*|[Bb]\?[A-Za-z0-9+/=]*)\?="
_TEXT = regex(rb"\?(?:(?P<base64>[Bb])|[Qq])\?(?P<text>[^?\s]*)\?=")
_ALONE = regex(rb"(?:" + _WORD + rb"\s*)+(?:\([^()]*\)\s*)?")
# One that is a local part or a domain.
_PART = regex(rb"(?:[\s\S]*<\s*)?(?:" + _WORD + rb"@[^\s<>@]+|[^\s<>@]+@" + _WORD + rb")\s*>?")


def stands_for_address(raw: bytes, one: Span) -> bool:
    """Whether the address of a field, or a part of it, is in an encoded word."""
    if raw.find(b"=?", *one) < 0:
        return False
    if not _ALONE.fullmatch(raw, *one):
        return _PART.fullmatch(raw, *one) is not None
    return any(b"@" in _decoded(word["text"], word["base64"]) for word in _TEXT.finditer(raw, *one))


def _decoded(text: bytes, base64: bytes | None) -> bytes:
    try:
        return a2b_base64(text) if base64 else text.replace(b"=40", b"@")
    except Error:
        return b""
