"""UTS #46 as ICU 72 and 76, and Node 20's domainToASCII, answered when asked."""

from __future__ import annotations

import pytest

from smtplint.servers._uts46 import ada, icu
from tests.rows import over

# ICU 72 (Unicode 15) and ICU 76 (Unicode 16)
ICU = [
    ("b\u00fccher.example", "xn--bcher-kva.example", "xn--bcher-kva.example"),
    ("B\u00dcCHER\u3002Example", "xn--bcher-kva.example", "xn--bcher-kva.example"),
    ("\u1e9e", "ss", "xn--zca"),
    ("\u10a0", None, "xn--rkj"),
    ("x\u1806", None, "xn--x-f3j"),
    ("a\u05d0b", "xn--ab-vld", "xn--ab-vld"),  # BiDi is not asked, nor are joiners
    ("a\u200db", "xn--ab-m1t", "xn--ab-m1t"),
    ("b\u00fc.", "xn--b-eha.", "xn--b-eha."),
    ("b\u00fc..a", None, None),
    ("b\u00fc-", None, None),
    ("\u00fc.ab--c", None, None),
    ("\U00010400--a", None, None),  # places are counted in UTF-16 units
    ("a\U00010400--", None, None),
    ("a\U00010400--a", "xn--a--a-bl5y", "xn--a--a-bl5y"),
    ("\u0301b", None, None),
    ("\u00fc.xn--bcher-kva", "xn--tda.xn--bcher-kva", "xn--tda.xn--bcher-kva"),
    ("\u00fc.xn--abc-", None, None),
    ("\u00fc.xn--a\u00fc", None, None),
    ("\u00fc" * 57, "xn--" + "tda" + "a" * 56, "xn--" + "tda" + "a" * 56),
    ("\u00fc" * 58, None, None),
    ("\u0378", None, None),
    ("\ufffd", None, None),
    ("\u00ad", None, None),
]
NODE = [
    ("b\u00fccher.example", True),
    ("b\u00fc-.ab--c", True),
    ("b\u00fc..a", True),
    ("\u1e9e", True),
    ("\u10a0", False),
    ("x\u1806", False),
    ("a\u05d0b", False),
    ("b\u05d0", True),
    ("a\u0873b", True),  # written from right to left since Unicode 14
    ("\u05d0\u0873", False),
    ("\u08ca", True),  # a mark since then
    ("\u05d01", True),
    ("\u05d01\u0660", False),
    ("\u05d0\u0301", True),
    ("-\u05d0", True),
    ("\u05d0-", False),
    ("a\u200db", False),
    ("\u0915\u094d\u200d", True),
    ("\u0628\u200c\u0628", True),
    ("\u200cb", False),
    ("\u0301b", False),
    ("\u00fc.xn--bcher-kva", True),
    ("\u00fc.xn--abc-", True),
    ("\u00fc.xn--", False),
    ("xn--a\u00fc", False),
    ("a\uff0fb", False),
    ("a\uff0eb", True),
    ("\u00fc.1", False),
    ("\u00fc.0x", False),
    ("\u00fc.1a", True),
    ("\uff11.2.3.4", True),
    ("\uff11.2.3.4.", True),
    ("\uff11.2.3.256", False),
    ("\uff11.2.65535", True),
    ("\uff10x1.017", True),
    ("\uff10.09", False),
    ("\uff11..2", False),
    ("\ufffd", False),
]


@pytest.mark.parametrize(("name", "older", "newer"), ICU)
def test_icu(name: str, older: str | None, newer: str | None) -> None:
    assert (icu(name, 15), icu(name, 16)) == (older, newer)


@over(("name", "taken"), NODE)
def test_ada(name: str, taken: bool) -> None:
    assert ada(name) is taken
