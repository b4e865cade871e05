"""UTS #46 ToASCII with ICU's options as Postfix sets them (util/midna_domain.c): nontransitional, no STD3 rules.

The mapping table is that of the ``idna`` package (which email-validator brings), loaded when the first domain
beyond ASCII is judged; characters younger than the server's ICU (Unicode 15 and 16) are thus taken too early.
ICU's checks for BiDi and for joiners are off by default, and so they are here.
"""

from __future__ import annotations

import unicodedata


def to_ascii(name: str) -> bytes | None:
    """The domain with every label in ASCII, or None where ICU reports an error."""
    import idna

    try:
        mapped = idna.uts46_remap(name, std3_rules=False, transitional=False)
        labels = [_label(label) for label in mapped.split(".")]
    except (idna.IDNAError, UnicodeError):
        return None
    return None if None in labels else b".".join(label for label in labels if label is not None)


def _label(label: str) -> bytes | None:
    """One mapped label; None for what ICU calls an error in it."""
    unicode_label = label
    if label.startswith("xn--"):
        unicode_label = label[4:].encode("ascii").decode("punycode")
        if not unicode_label or unicode_label.isascii() or unicodedata.normalize("NFC", unicode_label) != unicode_label:
            return None
    elif label[2:4] == "--":
        return None
    if not unicode_label or "-" in (unicode_label[0], unicode_label[-1]):
        return None
    if unicodedata.category(unicode_label[0]).startswith("M"):
        return None
    return label.encode("ascii") if label.isascii() else b"xn--" + label.encode("punycode")
