"""What a terminal, a recorder or a mail puts round a session: taken off before anything is read, line for line."""

from __future__ import annotations

import re

_COLOUR = re.compile(rb"\x1b\[[0-9;:?]{0,40}[A-Za-z]")
# curl's progress, which it writes in front of what is said
_METER = re.compile(rb"^\r?[ \d.kMGTP]{1,100}(?:[\d:-]{7,8} {1,6}){3}[\d.kMGTP]{1,8}(?=[<>*{}] )", re.MULTILINE)
# Sendmail's mark of what it says for its user's eyes
_VERBOSE = re.compile(rb"^050 ", re.MULTILINE)
# the message that a report (RFC 6522 §3) returns is no part of what went wrong
_RETURNED = re.compile(
    rb"^--(?P<boundary>[^\s]{1,70})\r?\n(?:[ \t\w].{0,998}\n){0,10}?"
    rb"Content-Type:[ \t]{0,8}(?:message/rfc822|message/global|text/rfc822-headers)\b"
    rb"(?:(?!^--(?P=boundary)).*\n)*+",
    re.MULTILINE | re.IGNORECASE,
)


def _emptied(found: re.Match[bytes]) -> bytes:
    return b"\n" * found[0].count(b"\n")


def undressed(raw: bytes) -> bytes:
    """``raw`` in UTF-8 without colours, progress and returned messages; every line keeps its number."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\x1b[" in raw:
        raw = _COLOUR.sub(b"", raw)
    if b":--" in raw:
        raw = _METER.sub(b"", raw)
    if raw.startswith(b"050 ") or b"\n050 " in raw:
        raw = _VERBOSE.sub(b"", raw)
    if b"rfc822" in raw or b"/global" in raw:
        raw = _RETURNED.sub(_emptied, raw)
    return raw
