"""What PRECIS allows in a user name: the profile UsernameCaseMapped (RFC 8265 §3.3) of the IdentifierClass.

The properties of RFC 8264 §9 are read off Unicode's own data. The rules for characters that need a neighbour
(RFC 5892 appendix A) are reduced to digits; all other such characters are refused.
"""

from __future__ import annotations

import unicodedata

from ..regexes import regex

_LETTER_DIGITS = {"Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc"}
_ALLOWED = set("\u00df\u03c2\u06fd\u06fe\u0f0b\u3007")  # RFC 5892 §2.6
_REFUSED = set("\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b")
_IGNORABLE = regex("[\u034f\u17b4\u17b5\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_NEUTRAL = {"EN", "ES", "CS", "ET", "ON", "BN", "NSM"}
_IN_DIRECTION = {"L": _NEUTRAL | {"L"}, "R": _NEUTRAL | {"R", "AL", "AN"}, "AL": _NEUTRAL | {"R", "AL", "AN"}}
_AT_END = {"L": {"L", "EN"}, "R": {"R", "AL", "EN", "AN"}, "AL": {"R", "AL", "EN", "AN"}}


def is_username(name: str) -> bool:
    """Whether ``name`` can be enforced as a UsernameCaseMapped."""
    if name.isascii():
        return all("!" <= char <= "~" for char in name)
    folded = "".join(map(_fold_width, name)).lower()
    normal = unicodedata.normalize("NFC", folded)
    return _obeys_bidi(normal) and all(map(_is_identifier, normal))


def _fold_width(char: str) -> str:
    tag, _, code = unicodedata.decomposition(char).partition(" ")
    return chr(int(code, 16)) if tag in ("<wide>", "<narrow>") else char


def _is_identifier(char: str) -> bool:
    if char.isascii():
        return "!" <= char <= "~"
    if char in _ALLOWED:
        return True
    if char in _REFUSED or unicodedata.category(char) not in _LETTER_DIGITS or _IGNORABLE.match(char):
        return False
    old_hangul = "\u1100" <= char <= "\u11ff" or "\ua960" <= char <= "\ua97f" or "\ud7b0" <= char <= "\ud7ff"
    return not old_hangul and unicodedata.normalize("NFKC", char) == char


def _obeys_bidi(name: str) -> bool:
    """The rule of RFC 5893 §2; a name that is written from left to right must obey it too."""
    kinds = [unicodedata.bidirectional(char) for char in name]
    direction = kinds[0]
    if direction not in _IN_DIRECTION or not _IN_DIRECTION[direction].issuperset(kinds):
        return False
    while kinds[-1] == "NSM":
        kinds.pop()
    return kinds[-1] in _AT_END[direction] and (direction == "L" or not {"EN", "AN"}.issubset(kinds))
