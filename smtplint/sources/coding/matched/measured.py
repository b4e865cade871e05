"""Texts of C's that are written with the NUL behind them, which ``sizeof`` counts.

Strategy. The size of the literal itself stands behind it in the call that writes it, or that of the array or the macro
that keeps it behind its name. Where one is taken off the size, that is not so.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from ....model import Edit, Fault
from ....regexes import regex
from ....translation import Message
from ...sent.meanings import ends_line
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.call_sites import kept_in
from ..around.once import has, once
from ..around.tokens import Tokens
from ..joined.expressions import Joined

_AND_NUL = Message("CR LF and a NUL")
# Calls that write as many octets as they are told.
_WRITES = (
    rb"(?<![\w.>])(?:write|send|sendto|fwrite|SSL_write|BIO_write|wolfSSL_write|tls_write|gnutls_record_send"
    rb"|mbedtls_ssl_write|bufferevent_write|evbuffer_add)\s*\((?:[^()\n;\"]|\([^()\n;\"]*\)){0,80}?"
)
_WRITTEN = regex(_WRITES + rb"\Z")
_SIZE = rb"\s*,\s*(?:1\s*,\s*)?(?P<size>sizeof\b\s*(?:%(text)s|\(\s*%(text)s\s*\)))(?=\s*[,)])"
# What stands before a text that is measured, and the size of one that is written by its name.
_MEASURED = regex(rb"\s*,\s*(?:1\s*,\s*)?sizeof\b")
_NAMED = regex(rb"(?<!\w)(?P<text>\w+)" + _SIZE % {b"text": rb"(?P=text)"})
# What keeps a text with its NUL: an array, a macro.
_KEPT = regex(rb"(?:\[\w*\]\s*=\s*|#[ \t]*define[ \t]+\w+[ \t]+)\Z")
_has_sizes = has(regex(rb"sizeof"))
_BEFORE, _BEHIND, _FAR, _USES = 120, 400, 1 << 16, 4


def with_nul(source: Scanned, found: Tokens, text: Joined) -> list[Fault]:
    """What is wrong with the sizes by which a text is written that ends in CR LF."""
    data = source.data
    if not _is_ended(text.spelt) or not _has_sizes(source):
        return []
    start, end = found[text.first].start, found[text.last - 1].end
    before = data[max(0, start - _BEFORE) : start]
    if _MEASURED.match(data, end, end + _BEHIND) and _WRITTEN.search(before):
        written = re.compile(_SIZE % {b"text": re.escape(data[start:end])})
        if beside := written.match(data, end, end + _BEHIND + end - start):
            return [_fault(beside)]
    if not _KEPT.search(before):
        return []
    name = kept_in(found, text.first, text.call) or found[text.first - 1].text
    uses = _sizes(source).get(name.encode(), ())
    first = bisect_left(uses, end, key=re.Match.start)
    return [_fault(one) for one in uses[first : first + _USES] if one.end("size") <= end + _FAR]


@once
def _sizes(source: Scanned) -> dict[bytes, list[re.Match[bytes]]]:
    """By each name, where what it stands for is written with its size."""
    data, found = source.data, dict[bytes, list[re.Match[bytes]]]()
    for one in _NAMED.finditer(data):
        if _WRITTEN.search(data, max(0, one.start() - _BEFORE), one.start()):
            found.setdefault(one["text"], []).append(one)
    return found


def _is_ended(spelt: Spelt) -> bool:
    """Whether a text ends in CR LF, as it is or by its name."""
    last = spelt.holes.get(len(spelt.raw) - 1)
    return spelt.raw.endswith(b"\r\n") if last is None else ends_line(last.text) == b"\r\n"


def _fault(size: re.Match[bytes]) -> Fault:
    at = size.end("size")
    return Fault("wrong-line-end", size.span("size"), (Edit(at, at, b" - 1"),), (_AND_NUL,))
