"""Parts of a mail whose text is encoded (RFC 2045 §6) or in letters of its own: decoded, with where their lines stood.

Bounces in other languages come so, and the reply that they quote is in what they encode.
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterator
from itertools import accumulate, islice

from ..regexes import regex

_FIELD = regex(rb"^Content-(?:Type|Transfer-Encoding):", re.MULTILINE | re.IGNORECASE)
_ENCODING = regex(rb"^Content-Transfer-Encoding:[ \t]{0,8}(base64|quoted-printable)\b", re.MULTILINE | re.IGNORECASE)
_TYPE = regex(
    rb"^Content-Type:[ \t]{0,8}+(?!text/plain|message/(?:global-)?delivery-status)",
    re.MULTILINE | re.IGNORECASE,
)
_CHARSET = regex(rb"charset=\"?([\w.:-]{1,40})", re.IGNORECASE)
_BOUNDARY = regex(rb"boundary=(?:\"([^\"\n]{1,70})\"|([^\s;\"]{1,70}))", re.IGNORECASE)
# what mails are written in beside UTF-8
_LETTERS = regex(
    r"iso-8859-\d{1,2}|windows-12\d\d|cp\d{3,4}|iso-2022-(?:jp|kr)[\w-]{0,6}|shift[_-]jis|euc-(?:jp|kr)|big5"
    r"|gb(?:2312|k|18030)|koi8-[ru]|tis-620",
    re.IGNORECASE,
)
_EMPTY = regex(rb"^\r?\n", re.MULTILINE)
_BOUND = rb"^(?:--(?:%b)(?:--)?[ \t]*|\.)\r?$"
# a head is no longer, and no more bounds are looked for
_HEAD, _MANY = 4096, 100


def speaks(raw: bytes) -> bool:
    """Whether ``raw`` can have such parts."""
    return b"content-t" in raw.lower()


def decoded(raw: bytes) -> tuple[bytes, list[int]]:
    """``raw`` with its parts in UTF-8, and for each line the number of the one that it was, as far as that can be."""
    pieces: list[bytes] = []
    lines: list[int] = []
    done, number = 0, 1
    for start, end, text, is_even in _parts(raw):
        before, written = raw[done:start], raw[start:end].count(b"\n")
        above = number + before.count(b"\n")
        lines += range(number, above)
        if is_even and text:
            filled = raw[start:end].rstrip().count(b"\n") + 1
            begins = accumulate(map(len, text.splitlines(keepends=True)[:-1]), initial=0)
            lines += (above + begin * filled // len(text) for begin in begins)
        else:
            lines += (above + min(at, max(written - 1, 0)) for at in range(text.count(b"\n")))
        pieces += (before, text)
        done, number = end, above + written
    rest = raw[done:]
    lines += range(number, number + rest.count(b"\n") + 1)
    return b"".join((*pieces, rest)), lines


def _parts(raw: bytes) -> Iterator[tuple[int, int, bytes, bool]]:
    """Where the text of each part stands that is not in UTF-8 as it is, what it says, and whether that is in base64.

    Base64 has lines of its own, of so many octets each.
    """
    named = islice(_BOUNDARY.finditer(raw), _MANY)
    bounds = b"|".join({re.escape(found[1] or found[2]) for found in named}) or rb"(?!)"
    bound = re.compile(_BOUND % bounds, re.MULTILINE)
    done = 0
    body: re.Match[bytes] | None = None
    for field in _FIELD.finditer(raw):
        if field.start() < done:
            continue
        if (body is None or body.start() < field.start()) and (body := _EMPTY.search(raw, field.start())) is None:
            return
        if body.start() - field.start() > _HEAD:
            continue
        head = raw[field.start() : body.start()]
        closed = bound.search(raw, body.end())
        done = end = closed.start() if closed else len(raw)
        text = _text(head, raw[body.end() : end])
        if text is not None:
            encoding = _ENCODING.search(head)
            yield body.end(), end, text, encoding is not None and encoding[1].lower() == b"base64"


def _text(head: bytes, body: bytes) -> bytes | None:
    """What a part says, each line ended; None where it has no text, or is written as it is."""
    encoding, letters = _ENCODING.search(head), _CHARSET.search(head)
    named = letters[1].decode("latin-1") if letters else ""
    foreign = _LETTERS.fullmatch(named) is not None
    if _TYPE.search(head) or not (encoding or foreign):
        return None
    octets = body
    if encoding and encoding[1].lower() == b"base64":
        try:
            octets = binascii.a2b_base64(body)
        except binascii.Error:
            return None
    elif encoding:
        octets = quopri.decodestring(body)
    try:
        text = octets.decode(named if foreign else "utf-8", "replace")
    except LookupError:
        text = octets.decode("utf-8", "replace")
    return "".join(f"{line}\n" for line in text.splitlines()).encode("utf-8", "replace")
