"""Whether anything that is put into a stretch of a field makes an address of it, or a list of them.

Strategy. A stretch is spelt with one letter for each of its parts, as RFC 5322 §3.4 has them, and one for each value,
by what its name says it is; what none of the letters stands for may be anything. One expression over the letters has
all that comes to addresses, where a value whose name says nothing is a word, an address, a mailbox or a list of these.
"""

from __future__ import annotations

import re

from ...model import Span
from ...regexes import regex
from ..spelling.spelt import Spelt

# w, a word; a, an address without brackets; h, t and s, one that lacks what is before its sign, behind it, or both; g,
# brackets with an address; q, a text in quotes; Q, one with brackets or a sign in it; C, a comment that is a value
# which is an address, while others are left out; u, a quote or comment that is not closed; b, square brackets; j, a
# word that a value is part of; N, A, D, V: a value that is a name, an address, a domain, or whatever; ".", what may be
# anything; a semicolon stands for itself, and a colon that ends a word or stands alone.
_PARTS = regex(
    rb'(?P<quoted>"(?:[^"\\]|\\[\s\S])*+"(?P<local>@[^\s"(),:;<>\[\]]*)?)'
    rb"|(?P<comment>\((?:[^()\\]|\\[\s\S]|\([^()\\]*+\))*+\))|(?P<u>[\"(])|(?P<g><[^<>]+>)|(?P<sign>;|:(?![^\s<\"]))"
    rb"|(?P<a>[^\s\"(),:;<>\[\]@]+@\[[^\s\[\]]*+\])|(?P<b>\[[^\[\]]*+\])|(?P<run>[^\s\"(),:;<>\[\]]+)|(?P<odd>\S)"
)
_PLAIN = regex(rb"[\w.'!?=&+/\x80-\xff-]+|\|")
_AT = regex(rb"[^@]+@[^@]+(?:@[^@]+)*")
_ENTITY = regex(rb"&#?\w{1,8};")
# What comes to addresses: one in brackets behind a name, one alone, a local part alone, or one with blanks at its sign;
# what a value behind an address adds may be a comment, or more of a list.
_SOUND = regex(r"(?:(?:[wjqQNADV]*[gV]|[aAjwND]|[wjNDV]s[wjNDV]|[wjNDV]h|t[wjNDV])V*)?;?")
# What has more parts is no address that a person wrote.
_MOST = 60
_TOLD = regex(r"[aghtsAC]|^Q$")
_NAMELESS = regex(r"[wjqQND]*C")


def spelling(spelt: Spelt, one: Span, kinds: dict[int, str]) -> str:
    """The letters of a stretch, ``kinds`` having those of its values; none where it may be anything."""
    raw = spelt.raw
    if _ENTITY.search(raw, *one) or any(spelt.ends[at - 1] < spelt.starts[at] for at in range(one[0] + 1, one[1])):
        return ""
    out = "".join(_letter(part, kinds) for part in _PARTS.finditer(raw, *one))
    return "" if "." in out or len(out) > _MOST else out


def _letter(part: re.Match[bytes], kinds: dict[int, str]) -> str:
    text, (start, end), kind = part.group(), part.span(), part.lastgroup
    inside = [kinds[at] for at in range(start, end) if at in kinds]
    if "." in inside:
        return "."
    if kind == "run":
        return _of_run(text, inside)
    if kind == "comment":
        return "C" if text == b"(\0)" and inside == ["A"] else ""
    if part["quoted"]:
        return "a" if part["local"] else "Q" if re.search(rb"[<>@]", text) else "q"
    return text.decode() if kind == "sign" else "." if kind in (None, "odd") else kind


def _of_run(text: bytes, inside: list[str]) -> str:
    """The letter of what stands between blanks and signs."""
    if len(inside) == len(text):
        return inside[0] if len(inside) == 1 else "N" if set(inside) == {"N"} else "V"
    if b"@" in text:
        if _AT.fullmatch(text):
            return "a"
        before, _, behind = text.partition(b"@")
        return "." if b"@" in behind or behind[:1].isupper() else "t" if before else "h" if behind else "s"
    if not _PLAIN.fullmatch(text.replace(b"\0", b"")):
        return "."
    return "j" if inside else "w"


def may_be_addresses(letters: str) -> bool:
    """Whether something that is put in makes addresses of a stretch of these letters."""
    if letters in ("", "b"):
        return True
    return _SOUND.fullmatch(letters) is not None and not _NAMELESS.fullmatch(letters)


def tells_of_address(letters: str) -> bool:
    """Whether a stretch of these letters has an address, or the sign of one."""
    return _TOLD.search(letters) is not None
