"""A local part put in quotes, which several rules offer (RFC 5321 §4.1.2, Quoted-string)."""

from __future__ import annotations

from ...model import Edit, Fix, Part
from .. import display, unsafe


def in_quotes(local: Part) -> Fix | None:
    """The whole local part in quotes; None where it holds a quote, or what not even quotes allow."""
    text = local.text.decode("latin-1")
    if '"' in text or not text.isascii() or not text.isprintable():
        return None
    start, end = local.span
    made = display if b" " in local.text else unsafe  # words may be a name before the address
    return made("Put the local part in quotes", Edit(start, start, b'"'), Edit(end, end, b'"'))
