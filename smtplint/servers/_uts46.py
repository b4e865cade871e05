"""UTS #46 ToASCII: ICU's for Postfix (util/midna_domain.c), and that of Node's URL parser, Ada, for Haraka.

Strategy. The mapping table is that of the ``idna`` package, loaded when the first domain beyond ASCII is judged. What
it has of Unicode younger than a server's is taken out of it first. The two libraries then look at labels each in its
own way: ICU, as Postfix asks it, at hyphens and lengths, but neither at BiDi nor at joiners; Ada the other way about.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from ..regexes import regex

LABEL, NAME = 63, 253

# Code points that UTS #46 takes since Unicode 17, and since 15.1; and what the letter ẞ was mapped to until then.
_SINCE_17 = """558 58b-58c 5c8-5c9 88f b53-b54 c5c cdc 1acf-1af0 208f 209d-209f 20c1-20c4 2b96 2e60-2e63 a7ce-a7cf a7d2
a7d4 a7dd-a7f1 ab6c-ab6d fbc3-fbd2 fd90-fd91 fdc8-fdce 107bb-107bf 10940-10959 10ec5-10efb 11b0a-11b67 11db0-11df1
1246f 12475-1247f 12550-12686 16ea0-16ed3 16ff2-16ff6 187f8-187ff 18cd6-18cda 18d09-191d2 1b123-1b128 1b168 1ccfa-1ccfc
1ceba-1cefd 1d127-1d128 1d1eb-1d1ff 1d250-1d281 1d6a6 1db00-1db1c 1df1f-1df24 1df2b-1dfff 1e6c0-1e6ff 1f1ae 1f6d8-1f6d9
1f777-1f77a 1f7da-1f7db 1f7f1-1f7ff 1f8d0-1f8d8 1fa54-1fa57 1fa8a-1fa8e 1fac8-1facd 1fadd 1faea-1faef 1faf9-1fafa 1fbfa
2b73a-2b73f 2b81e 2cea2-2cead 323b0-33479 3d000-3fc3f"""
_SINCE_15_1 = """4c0 897 10a0-10c5 115f-1160 17b4-17b5 1806 180e 1b4e-1b4f 1b7f 1c89-1c8a 2061-2063 206a-206f 2132 2183
2427-2429 3164 31e4-31e5 a7cb-a7cd a7da-a7dc ffa0 105c0-105f3 10d40-10d8f 10ec2-10ec4 10efc 11380-113e2 116d0-116e3
11bc0-11bf9 11f5a 13460-143fa 16100-16139 16d40-16d79 18cff 1cc00-1ccf9 1cd00-1ceb3 1d173-1d17a 1e5d0-1e5ff 1f8b2-1f8c1
1fa89 1fa8f 1fabe 1fac6 1fadc 1fadf 1fae9 1fbcb-1fbef 2ebf0-2ee5d 2f868 2f874 2f91f 2f95f 2f9bf"""
_OLD_SHARP_S = ("\u1e9e", "ss")
# Marks and right-to-left letters of Unicode 14, which Ada's tables for BiDi and marks do not know.
_SINCE_14 = """61d 870-88e 898-89f 8b5 8c8-8d2 c3c 1715 1ac1-1ace 1dfa fbc2 10f70-10f89 11070 11073-11074 110c2
1cf00-1cf46 1e2ae"""
_FORBIDDEN = regex("[\x00-\x20#%/:<>?@\\[\\\\\\]^|\x7f]")  # WHATWG URL, forbidden domain code points
_TOO_YOUNG = {15: f"{_SINCE_17} {_SINCE_15_1}", 16: _SINCE_17}
_JOINER = regex("[\u200c\u200d]")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_EITHER_WAY = frozenset(("EN", "ES", "CS", "ET", "ON", "BN", "NSM"))
_ENDS = _RIGHT_TO_LEFT | {"EN"}
_LIKE_NUMBER = regex("[0-9]+|0x[0-9a-f]*")
_NUMBER = regex("0x[0-9a-f]*|0[0-7]*|[1-9][0-9]*")


@cache
def _any_of(ranges: str) -> re.Pattern[str]:
    ends = (one.partition("-")[::2] for one in ranges.split())
    return re.compile(f"[{''.join(f'{chr(int(a, 16))}-{chr(int(b or a, 16))}' for a, b in ends)}]")


def _mapped(name: str, version: int) -> str | None:
    """Every character as the table of that Unicode version has it, in NFC."""
    import idna

    if _any_of(_TOO_YOUNG[version]).search(name):
        return None
    if version == 15:
        name = name.replace(*_OLD_SHARP_S)
    try:
        return idna.uts46_remap(name, std3_rules=False)
    except idna.IDNAError:
        return None


def _decoded(label: str, version: int) -> str | None:
    """What stands in a label behind "xn--", if it is sound Punycode and needs no mapping."""
    try:
        text = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return None
    return text if _mapped(text, version) == text else None


def _encoded(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _begins_with_mark(label: str) -> bool:
    return unicodedata.category(label[0]).startswith("M")


def icu(name: str, version: int) -> str | None:
    """The domain in ASCII; None where ICU with the tables of that Unicode version reports an error."""
    mapped = _mapped(name, version)
    if not mapped:
        return None
    labels = mapped.split(".")
    found = ".".join(map(_encoded, labels))
    if not labels[-1]:
        labels.pop()
    return (
        found if len(found) <= NAME + (found[-1] == ".") and all(_icu_takes(one, version) for one in labels) else None
    )


def _icu_takes(label: str, version: int) -> bool:
    text: str | None = label
    if label.startswith("xn--"):
        text = None if label.rfind("-") == len("xn--") else _decoded(label, version)
        if text is not None and text.isascii():
            return False
    if not text or "-" in (text[0], text[-1]) or text.encode("utf-16-le")[4:8] == b"-\0-\0":
        return False
    return not _begins_with_mark(text) and len(_encoded(label)) <= LABEL


def ada(name: str) -> bool:
    """Whether Node's domainToASCII takes it: as a host name, or as an IPv4 address where it ends like one."""
    mapped = _mapped(name, 15)
    if not mapped or _FORBIDDEN.search(mapped) or not all(map(_ada_takes, mapped.split("."))):
        return False
    parts = mapped.removesuffix(".").split(".")
    return not _LIKE_NUMBER.fullmatch(parts[-1]) or _is_ipv4(parts)


def _ada_takes(label: str) -> bool:
    """Whether is_label_valid() does: the first joiner, if there is one, settles it."""
    text = _decoded(label, 15) if label.startswith("xn--") else label
    if text is None or text.isascii():
        return bool(text) or not label
    if _begins_with_mark(text) and not _any_of(_SINCE_14).match(text):
        return False
    joiner = _JOINER.search(text)
    return _joiner_holds(text, joiner.start()) if joiner else _bidi_holds(text)


def _joiner_holds(label: str, place: int) -> bool:
    import idna

    try:
        return idna.core.valid_contextj(label, place)
    except ValueError:
        return False


def _bidi_holds(label: str) -> bool:
    """RFC 5893 §2 as Ada reads it: a label that does not begin from the left is one from the right."""
    unknown = _any_of(_SINCE_14)
    directions = ["" if unknown.match(one) else unicodedata.bidirectional(one) or "L" for one in label]
    if _RIGHT_TO_LEFT.isdisjoint(directions):
        return True
    while directions[-1] == "NSM":
        directions.pop()
    if directions[0] == "L":
        return _EITHER_WAY.issuperset(set(directions[:-1]) - {"L"})
    numbers = "AN" in directions and "EN" in directions
    return not numbers and directions[-1] in _ENDS and (_EITHER_WAY | _RIGHT_TO_LEFT).issuperset(directions)


def _is_ipv4(parts: list[str]) -> bool:
    """The IPv4 parser of the URL standard: up to four numbers, the last of which takes the octets that are left."""
    if len(parts) > 4 or not all(map(_NUMBER.fullmatch, parts)):
        return False
    *octets, last = (
        int(one + "0" * (one == "0x"), 16 if one[:2] == "0x" else 8 if one[0] == "0" else 10) for one in parts
    )
    return all(octet < 256 for octet in octets) and last < 256 ** (5 - len(parts))
