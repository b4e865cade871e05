"""Two faults in one command, each in its own place, are told and mended as each is alone.

A command is put together from its parts, and what people put in their place is given for two that do not touch. What is
found then must be what is found with either fault alone; and where both fixes lead to the sound command, so must both
together. The exceptions are named here, each with its reason.
"""

from __future__ import annotations

import random
from functools import cache
from itertools import combinations

from smtplint import lint, rules

PLACES = ("lead", "gap", "colon", "open", "local", "at", "domain", "close", "parameter", "end")
COMMANDS = (
    ("MAIL", "FROM", "ann", "example.com", "SIZE=5"),
    ("MAIL", "FROM", "ann.lee", "mail.example.org", "BODY=8BITMIME"),
    ("RCPT", "TO", "bob_jones", "a-b.example", "NOTIFY=NEVER"),
    ("RCPT", "TO", '"bob jones"', "example.com", "ORCPT=rfc822;bob@example.com"),
)
# What stands in a part's place; {} is the part.
FAULTS = {
    "lead": (" ", "> ", "$ ", "[C] ", "1. ", "\ufeff"),
    "gap": ("", "  ", "\t", "_", "-", "%20", "\u00a0"),
    "colon": (" :", ": ", ":\t", ":\u00a0", ":\u200b", "::", "=", ";", "：", "%3A"),
    "open": (
        "", "<<", "< ", "(", "[", "{", '"', "&lt;", "\\u003c", "%3C", "＜", "“", ">", "Ann Lee <", '"Lee, Ann" <',
        "“Ann Lee” <", "<Ann Lee <", "<mailto:", "mailto:<",
    ),
    "local": (".{}", "{}.", "{}é", "{}\u200b", "{}\x07", "{}(x)"),
    "at": ("@@", " @ ", " at ", "(at)", "[at]", "%40", "=40", "＠", "&#64;", "\\u0040"),
    "domain": (
        "{}.", ".{}", "{}-", "my_{}", "{}:25", "{}/", "{},", "{}\u200b", "{}%20", "{}\\r\\n", "{}?subject=Hi",
        "www..{}", "www. {}", "www,{}", "www dot {}", "http://{}", "{{domain}}", "[192.0.2.256]", "[2001:db8::1]",
        "bücher.{}",
    ),
    "close": ("", ">>", " >", ")", "]", '"', "&gt;", "\\u003e", "%3E", "＞", "<", "> (Ann)", ",eve@example.net>"),
    "parameter": ("  {}", "\t{}", "{}", ",{}", "; {}", " {},", " {};", " ..{}", " {} {}", " X{}"),
    "end": (" ", "\t", "\n", "\r", "\r\r\n", " # sent", ";", "\u200b"),
}  # fmt: skip
# Said of a command that is sound but for it, and so of none that has an error beside it.
QUIET = {name for name in rules.names() if rules.rule(name).only_if_sound or rules.rule(name).severity != "error"}
# What stands in the places of both brackets, and together is something else.
APART = {
    ("", ""): "an address with neither is one without brackets",
    ("(", ""): "a parenthesis that nothing closes is taken for a part of the name",
    ("[", ""): "so is a square bracket",
    ("{", ""): "so is a brace, with which a name may begin",
    ("<Ann Lee <", ">>"): "each bracket of the inner pair goes with the outer one",
    ('"', ""): "so is a quote",
}


def put_together(command: tuple[str, ...], faults: dict[str, str]) -> bytes:
    verb, word, local, domain, parameter = command
    sound = {
        "lead": "", "gap": " ", "colon": ":", "open": "<", "local": "{}", "at": "@", "domain": "{}", "close": ">",
        "parameter": " {}", "end": "",
    }  # fmt: skip
    given = {"local": local, "domain": domain, "parameter": parameter}
    parts = {place: faults.get(place, part).replace("{}", given.get(place, "")) for place, part in sound.items()}
    lead, gap, *rest = parts.values()
    return "".join((lead, verb, gap, word, *rest)).encode()


def told(raw: bytes) -> frozenset[str]:
    return frozenset(finding.rule for finding in lint(raw).findings) - QUIET


def mended(raw: bytes) -> bytes | None:
    fixed = lint(raw).fixed
    return fixed and fixed.removesuffix(b"\r\n")


def tried() -> list[tuple[tuple[str, ...], dict[str, str]]]:
    """A twentieth of the pairs, always the same."""
    every = [
        (command, {one: fault, other: second})
        for command in COMMANDS
        for (at, one), (behind, other) in combinations(enumerate(PLACES), 2)
        if behind - at > 1
        for fault in FAULTS[one]
        for second in FAULTS[other]
        if (one, other) != ("open", "close") or (fault, second) not in APART
        # of three quotes nobody can tell which is one too many
        if not ('"' in (fault, second) and command[2].startswith('"'))
    ]
    return random.Random("pairs").sample(every, len(every) // 20)


TRIED = tried()


@cache
def alone(command: tuple[str, ...], place: str, fault: str) -> tuple[frozenset[str], bytes | None]:
    raw = put_together(command, {place: fault})
    return told(raw), mended(raw)


def test_both_are_told_and_nothing_else() -> None:
    wrong = []
    for command, faults in TRIED:
        expected = frozenset[str]().union(*(alone(command, *fault)[0] for fault in faults.items()))
        raw = put_together(command, faults)
        if (found := told(raw)) != expected:
            wrong.append((raw, expected - found, found - expected))
    assert wrong == []


def test_both_are_mended() -> None:
    wrong = []
    for command, faults in TRIED:
        sound, raw = put_together(command, {}), put_together(command, faults)
        if all(alone(command, *fault)[1] == sound for fault in faults.items()) and (fixed := mended(raw)) != sound:
            wrong.append((raw, fixed))
    assert wrong == []


def test_the_exceptions_are_ones() -> None:
    """A pair that is told as its two faults are needs no exception."""
    needless = [
        (fault, second)
        for fault, second in APART
        if all(
            told(put_together(command, {"open": fault, "close": second}))
            == alone(command, "open", fault)[0] | alone(command, "close", second)[0]
            for command in COMMANDS
        )
    ]
    assert needless == []
