"""Slips that people and programs make: the verdict is the RFC's, and the command they began with comes back.

Sound commands are put together of nine pieces; a kind of slip says what becomes of some of the pieces ("{}" is the
piece as it was). The verdict is asked of an oracle that is written here from the ABNF of RFC 5321 §4.1.2 and knows
nothing of the package's grammars.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from smtplint import is_valid, lint
from tests.rows import over

PIECES = ("verb", "gap", "word", "colon", "open", "local", "at", "domain", "close", "parameters")
Command = dict[str, str]
Slip = dict[str, str]

LOCALS = ("ann", "ann.lee", "ann+tag", '"ann lee"', "o'neil", "first_last", "no-reply", "x", "sales.eu.west", "u123")
DOMAINS = ("example.com", "mail.example.org", "a-b.example.net", "[192.0.2.1]", "[IPv6:2001:db8::1]", "shop.example")
PARAMETERS = {
    "MAIL": ("", "", " SIZE=1000", " BODY=8BITMIME", " RET=HDRS ENVID=abc", " SIZE=5 BODY=7BIT"),
    "RCPT": ("", "", " NOTIFY=NEVER", " NOTIFY=SUCCESS,FAILURE", " ORCPT=rfc822;bob@example.com"),
}

# What becomes of which pieces, by the name of the slip.
SLIPS: dict[str, Slip] = {
    # the frame
    "space before the line": {"verb": " {}"},
    "tab before the line": {"verb": "\t{}"},
    "mark of a transcript": {"verb": "C: {}"},
    "prompt": {"verb": "> {}"},
    "quote before the line": {"verb": "'{}"},
    "byte order mark before the line": {"verb": "\ufeff{}"},
    "two spaces behind the verb": {"gap": "  "},
    "tab behind the verb": {"gap": "\t"},
    "no-break space behind the verb": {"gap": "\xa0"},
    "verb and word joined": {"gap": ""},
    "hyphen behind the verb": {"gap": "-"},
    "space before the colon": {"colon": " :"},
    "tab before the colon": {"colon": "\t:"},
    "space behind the colon": {"colon": ": "},
    "two spaces behind the colon": {"colon": ":  "},
    "tab behind the colon": {"colon": ":\t"},
    "no-break space behind the colon": {"colon": ":\xa0"},
    "spaces round the colon": {"colon": " : "},
    "two colons": {"colon": "::"},
    "semicolon": {"colon": ";"},
    "equals sign": {"colon": "="},
    "colon and equals sign": {"colon": ":="},
    "full-width colon": {"colon": "："},
    "no colon": {"colon": ""},
    "space for the colon": {"colon": " "},
    # the brackets
    "space behind <": {"open": "< "},
    "space before >": {"close": " >"},
    "spaces inside": {"open": "< ", "close": " >"},
    "tab before >": {"close": "\t>"},
    "braces": {"open": "{{", "close": "}}"},
    "square brackets": {"open": "[", "close": "]"},
    "parentheses": {"open": "(", "close": ")"},
    "entities": {"open": "&lt;", "close": "&gt;"},
    "full-width brackets": {"open": "＜", "close": "＞"},
    "guillemets": {"open": "«", "close": "»"},
    "single guillemets": {"open": "‹", "close": "›"},
    "angle brackets of mathematics": {"open": "⟨", "close": "⟩"},
    "smart quotes for brackets": {"open": "“", "close": "”"},
    "smart quotes inside": {"open": "<“", "close": "”>"},
    "smart single quotes inside": {"open": "<‘", "close": "’>"},
    "quotes for brackets": {"open": "'", "close": "'"},
    "quotes inside": {"open": "<'", "close": "'>"},
    "back quotes inside": {"open": "<`", "close": "`>"},
    "parentheses inside": {"open": "<(", "close": ")>"},
    "square brackets inside": {"open": "<[", "close": "]>"},
    "braces inside": {"open": "<{{", "close": "}}>"},
    "quotes round the brackets": {"open": '"<', "close": '>"'},
    "back quotes round the brackets": {"open": "`<", "close": ">`"},
    "parentheses round the brackets": {"open": "(<", "close": ">)"},
    "one full-width bracket": {"open": "＜"},
    "one full-width bracket behind": {"close": "＞"},
    "no opening bracket": {"open": ""},
    "no closing bracket": {"close": ""},
    "no brackets": {"open": "", "close": ""},
    "doubled brackets": {"open": "<<", "close": ">>"},
    "doubled <": {"open": "<<"},
    "doubled >": {"close": ">>"},
    "tripled <": {"open": "<<<"},
    "swapped brackets": {"open": ">", "close": "<"},
    "> for <": {"open": ">"},
    "< for >": {"close": "<"},
    "display name": {"open": "Ann Lee <"},
    "quoted display name": {"open": '"Lee, Ann" <'},
    "display name of letters outside ASCII": {"open": "Jürgen <"},
    "display name inside": {"open": "<Ann Lee <", "close": ">>"},
    "mailto": {"open": "<mailto:"},
    "MAILTO": {"open": "<MAILTO:"},
    "smtp": {"open": "<smtp:"},
    "junk behind >": {"close": ">x"},
    "dot behind >": {"close": ">."},
    "semicolon behind >": {"close": ">;"},
    "comma behind >": {"close": ">,"},
    "escaped brackets": {"open": "\\<", "close": "\\>"},
    # the mailbox
    "two @": {"at": "@@"},
    "three @": {"at": "@@@"},
    "space before @": {"at": " @"},
    "space behind @": {"at": "@ "},
    "spaces round @": {"at": " @ "},
    "at spelt out": {"at": " at "},
    "at in brackets": {"at": "[at]"},
    "at in parentheses": {"at": " (at) "},
    "percent-encoded @": {"at": "%40"},
    "full-width @": {"at": "＠"},
    "small @": {"at": "﹫"},
    "@ as an entity": {"at": "&#64;"},
    "dot before the local part": {"local": ".{}"},
    "dot behind the local part": {"local": "{}."},
    "two dots behind the local part": {"local": "{}.."},
    "NUL in the local part": {"local": "{}\0"},
    "control in the local part": {"local": "{}\x02"},
    "DEL in the local part": {"local": "{}\x7f"},
    "zero-width space in the local part": {"local": "{}\u200b"},
    "byte order mark in the local part": {"local": "\ufeff{}"},
    "override in the local part": {"local": "{}\u202e"},
    "soft hyphen in the local part": {"local": "\xad{}"},
    "opening quote": {"local": '"{}'},
    "closing quote": {"local": '{}"'},
    "backslash": {"local": "{}\\"},
    "opening parenthesis": {"local": "{}("},
    "closing parenthesis": {"local": "{})"},
    "comment in the local part": {"local": "{}(x y)"},
    "comment before the local part": {"local": "(x){}"},
    "semicolon in the local part": {"local": "{};"},
    "comma in the local part": {"local": "{},"},
    "dot before the domain": {"domain": ".{}"},
    "dot behind the domain": {"domain": "{}."},
    "two dots behind the domain": {"domain": "{}.."},
    "comma behind the domain": {"domain": "{},"},
    "escape in the domain": {"domain": "\x1b{}"},
    "NUL in the domain": {"domain": "{}\0"},
    "zero-width space behind the domain": {"domain": "{}\u200b"},
    "word joiner before the domain": {"domain": "\u2060{}"},
    "no-break space behind the domain": {"domain": "{}\xa0"},
    "left-to-right mark behind the domain": {"domain": "{}\u200e"},
    "comment behind the domain": {"domain": "{}(x)"},
    "port": {"domain": "{}:25"},
    "slash behind the domain": {"domain": "{}/"},
    "hyphen before the domain": {"domain": "-{}"},
    "quote behind the domain": {"domain": '{}"'},
    # behind the path
    "space at the end": {"parameters": "{} "},
    "spaces at the end": {"parameters": "{}  "},
    "tab at the end": {"parameters": "{}\t"},
    "NOTIFY with MAIL, SIZE with RCPT": {"parameters": "{} {other}"},
    "two spaces before a parameter": {"parameters": " {}"},
}
# Each of these is two faults, which two rules speak of.
TWO_FAULTS = {"spaces round the colon", "spaces inside"}


def sound(chance: random.Random) -> Command:
    verb = chance.choice(("MAIL", "RCPT"))
    word = {"MAIL": "FROM", "RCPT": "TO"}[verb]
    pieces = (verb, " ", word, ":", "<", chance.choice(LOCALS), "@", chance.choice(DOMAINS), ">")
    return dict(zip(PIECES, (*pieces, chance.choice(PARAMETERS[verb])), strict=True))


def spell(command: Command) -> bytes:
    return "".join(command.values()).encode()


def slipped(command: Command, *slips: Slip) -> bytes:
    other = {"MAIL": "NOTIFY=NEVER", "RCPT": "SIZE=10"}[command["verb"]]
    changed = dict(command)
    for slip in slips:
        for piece, text in slip.items():
            changed[piece] = text.format(changed[piece], other=other)
    return spell(changed)


# ---- the oracle: RFC 5321 §4.1.2 and §4.1.3 by hand, and the parameters that are drawn above

ATEXT = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"
LOCAL = re.compile(rf'{ATEXT}+(?:\.{ATEXT}+)*|"(?:[ !#-\[\]-~]|\\[ -~])*"')
LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
GIVEN = re.compile(
    r"MAIL: (?:SIZE=\d{1,20}|BODY=(?:7BIT|8BITMIME)|RET=(?:FULL|HDRS)|ENVID=[!-*,-<>-~]+)"
    r"|RCPT: (?:NOTIFY=(?:NEVER|(?:SUCCESS|FAILURE|DELAY)(?:,(?:SUCCESS|FAILURE|DELAY))*)|ORCPT=rfc822;[!-*,-<>-~]+)"
)


def allowed(raw: bytes) -> bool:
    """Whether RFC 5321 allows the command; white space at the end is to be tolerated (§4.1.1)."""
    if not raw.isascii():
        return False
    frame = re.fullmatch(
        r"(MAIL) FROM:<(.*?)>((?: \S+)*)[ \t]*|(RCPT) TO:<(.*?)>((?: \S+)*)[ \t]*", raw.decode(), re.DOTALL
    )
    # The first ">" ends the path: no quoted local part drawn above has one.
    if frame is None:
        return False
    verb, path, rest = (part for part in frame.groups() if part is not None)
    keywords = [one.partition("=")[0] for one in rest.split()]
    return (
        mailbox(path)
        and len(set(keywords)) == len(keywords)
        and all(GIVEN.fullmatch(f"{verb}: {one}") for one in rest.split())
    )


def mailbox(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    if LOCAL.fullmatch(local) is None:
        return False
    if domain[:1] == "[" and domain[-1:] == "]":
        groups = domain[1:-1].removeprefix("IPv6:").split(":" if "IPv6:" in domain else ".")
        if "IPv6:" in domain:
            return domain.count("::") == 1 and all(re.fullmatch("[0-9A-Fa-f]{0,4}", group) for group in groups)
        return len(groups) == 4 and all(group.isdigit() and int(group) < 256 for group in groups)
    return all(LABEL.fullmatch(label) for label in domain.split("."))


ROUNDS = 12
PAIRS = [pair for pair in combinations(SLIPS, 2) if not set(SLIPS[pair[0]]) & set(SLIPS[pair[1]])]


def tries(kinds: Iterable[tuple[str, ...]], rounds: int) -> Iterator[tuple[bytes, bytes]]:
    """Slipped commands that the RFC forbids or a server may refuse, each with the command it began as."""
    for kind in kinds:
        chance = random.Random(" and ".join(kind))
        for _ in range(rounds):
            command = sound(chance)
            raw = slipped(command, *(SLIPS[name] for name in kind))
            if raw != spell(command):
                yield raw, spell(command)


def test_a_command_of_sound_pieces_is_clean() -> None:
    chance = random.Random("sound")
    for _ in range(300):
        raw = spell(sound(chance))
        assert allowed(raw), raw
        assert (is_valid(raw), lint(raw).findings) == (True, ()), raw


@over("kind", SLIPS)
def test_one_slip_is_judged_right_and_mended(kind: str) -> None:
    for raw, original in tries([(kind,)], ROUNDS):
        report = lint(raw)
        assert (report.ok, is_valid(raw)) == (allowed(raw), allowed(raw)), raw
        assert report.fixed == original, raw


@over("kind", sorted(set(SLIPS) - TWO_FAULTS))
def test_one_slip_is_one_finding(kind: str) -> None:
    for raw, _ in tries([(kind,)], ROUNDS):
        assert len(lint(raw).findings) == 1, raw


def test_two_slips_at_once() -> None:
    """The verdict is right on every one, and all but two of the originals come back."""
    chance = random.Random("pairs")
    chosen = chance.sample(PAIRS, 1000)
    judged = [(raw, original, lint(raw)) for raw, original in tries(chosen, 1)]
    assert [raw for raw, _, report in judged if report.ok != allowed(raw)] == []
    assert [(raw, one.fixed) for raw, original, one in judged if not allowed(raw) and one.fixed != original] == [
        (
            b"RCPT TO:<ann+tag\\ @[IPv6:2001:db8::1]> NOTIFY=SUCCESS,FAILURE",
            b'RCPT TO:<"ann+tag"@[IPv6:2001:db8::1]> NOTIFY=SUCCESS,FAILURE',
        ),
        (b"> MAIL\xc2\xa0FROM:<first_last@example.com>", None),
    ]
