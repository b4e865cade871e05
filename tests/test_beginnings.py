"""With which two octets what an expression matches begins, and what it needs: never less than it really does."""

from __future__ import annotations

import random
import re

from smtplint import derivation
from smtplint.beginnings import END, needed, pairs

from .rows import over

_SEEDS = (
    "MAIL FROM: <ann@example.com>",
    "rcpt to :ann lee <ann.lee@a-b.example>, <bo@x.org> NOTIFY=NEVER",
    'MAIL FROM:<"a b"@[IPv6:::1]> SIZE=1 BODY=8BITMIME',
    "MAIL  FROM=(a@b.c) <@a,@b:c@d>; RET = HDRS",
    "RCPT\tTO:&lt;{{name}} at b dot c%3E\r\n",
)
_SLIPS = (*map(chr, range(256)), "..", "<<", ">>", "@@", "\xc2\xa0", "\xef\xbc\x9c", "(x)", "${a}", "mailto:", " FROM")


def _texts() -> list[str]:
    chance, texts = random.Random(32), list(_SEEDS)
    for _ in range(600):
        text = chance.choice(_SEEDS)
        for _ in range(chance.randint(1, 4)):
            at = chance.randint(0, len(text))
            text = text[:at] + chance.choice(_SLIPS) + text[at + chance.randint(0, 2) :]
        texts.append(text)
    return texts


def _mask(*octets: str) -> int:
    return sum(1 << ord(octet) for octet in "".join(octets))


@over(
    ("pattern", "wanted"),
    [
        ("ab", [(_mask("a"), _mask("b"))]),
        ("a(?=b)", [(_mask("a"), _mask("b"))]),
        ("a$", [(_mask("a"), END | _mask("\n"))]),
        ("a?b", [(_mask("a"), _mask("b")), (_mask("b"), (1 << 257) - 1)]),
        ("(?i:a){2,}", [(_mask("aA"), _mask("aA"))]),
        ("(?:a(?=c))b", [(_mask("a"), _mask("b"))]),
        ("(?!ax)a[xy]", [(_mask("a"), _mask("xy"))]),
    ],
)
def test_pairs(pattern: str, wanted: list[tuple[int, int]]) -> None:
    assert pairs(pattern) == sorted(wanted)


@over(
    ("pattern", "wanted"),
    [
        ("[^a]*;", _mask(";")),
        ("a(?=[^b]*;)", _mask(";")),
        ("a;|b,", _mask(";,")),
        ("(?:a;)?b*", 0),
        ("[^a]", 0),
    ],
)
def test_needed(pattern: str, wanted: int) -> None:
    assert needed(pattern) == wanted


def test_what_terminals_match_begins_so() -> None:
    texts, wrong = _texts(), list[tuple[str, str]]()
    for terminal in derivation.tolerant_lark().parser.lexer_conf.terminals:
        pattern = terminal.pattern.to_regexp()
        known, need, expression = pairs(pattern), needed(pattern), re.compile(pattern)
        for text in texts:
            for found in (expression.match(text, at) for at in range(len(text))):
                if found is None or not found.group():
                    continue
                rest = text[found.start() :]
                second = 1 << ord(rest[1]) if rest[1:] else END
                begins = any(one & 1 << ord(rest[0]) and two & second for one, two in known)
                if not begins or (need and not any(need >> ord(octet) & 1 for octet in rest)):
                    wrong.append((terminal.name, rest))
    assert wrong == []
