"""One edit, one finding: what a hand or a program does to a command by mistake is told as what it is.

Every octet of some sound commands is deleted, doubled, swapped with the next, replaced by each sign that may be struck
for it, and each sign is put in at every place. What the RFC then forbids is told once; the exceptions are named here,
each with its reason.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from smtplint import lint, syntax
from smtplint.model import Finding

COMMANDS = (
    "MAIL FROM:<> SIZE=900 RET=HDRS",
    "MAIL FROM:<ann+tag@a-b.example.net>",
    'MAIL FROM:<"ann lee"@example.com>',
    "MAIL FROM:<ann@[192.0.2.1]> BODY=8BITMIME",
    "MAIL FROM:<ann@[IPv6:2001:db8::1]> AUTH=<>",
    "MAIL FROM:<jürgen@müller.example> SMTPUTF8",
    "MAIL FROM:<ann@example.com> HOLDUNTIL=2030-01-31T23:59:00Z",
    "mail from:<o'neil@example.com> BY=120;R",
    "RCPT TO:<bob.jones@mail.example.org>",
    "RCPT TO:<Postmaster>",
    "RCPT TO:<bob@example.com> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;b+2Bc@example.com",
)
SIGNS = "<>:;,\"'()[]@. \t\0\ré\u200b＠＜：\xa0“”‘’"
# Where these are told beside another, each is a fault that stays when the other is mended.
APART = {
    "bare-cr": "a carriage return is never taken out or made anything else: it is told whatever it stands for",
    "space-after-colon": "white space in a bracket's place: none belongs there, and the bracket lacks",
    "odd-space": "the same behind the path; or a keyword's first letter became a second space",
    "trailing-space": "the same at the end",
    "space-around-equals": "a letter of the keyword or the value became white space beside the equals sign",
    "wrong-equals": "the same with a colon",
    "odd-gap": "a letter of the verb or the word became a second space",
    "leading-space": "the verb's first letter became a space",
    "space-before-colon": "the word's last letter became a space",
    "space-in-path": "white space in the place of a bracket of an address literal",
    "text-after-path": "the keyword's first letter and the space before it changed places, or > stands in the mailbox",
    "non-ascii": "a letter in the place of a sign; it needs SMTPUTF8 whatever it stands for",
}
# What is left, in parts of a thousand: two quotes beside one, a literal or a mailbox parted by > or @.
MOST = 12


def edited(command: str) -> Iterator[str]:
    for at, char in enumerate(command):
        head, tail = command[:at], command[at + 1 :]
        yield from (head + tail, head + char * 2 + tail, head + tail[:1] + char + tail[1:])
        yield from (head + sign + tail for sign in SIGNS)
    yield from (command[:at] + sign + command[at:] for at in range(len(command) + 1) for sign in SIGNS)


def tried() -> list[bytes]:
    """A tenth of the edits, always the same."""
    every = sorted({one.encode() for command in COMMANDS for one in edited(command)} - {c.encode() for c in COMMANDS})
    return random.Random("edits").sample(every, len(every) // 10)


TRIED = tried()


def errors(raw: bytes) -> list[Finding]:
    return [finding for finding in lint(raw).findings if finding.severity == "error"]


def test_what_the_grammar_forbids_is_told() -> None:
    assert [raw for raw in TRIED if not syntax.is_sound(raw.rstrip(b" \t")) and not errors(raw)] == []


def test_one_edit_is_one_error() -> None:
    several = [
        (raw, found)
        for raw in TRIED
        if len(found := [error.rule for error in errors(raw)]) > 1 and not APART.keys() & set(found)
    ]
    assert len(several) * 1000 < MOST * len(TRIED), several


def test_no_exception_is_named_that_there_is_not() -> None:
    met = {finding.rule for raw in TRIED if len(found := lint(raw).findings) > 1 for finding in found}
    assert sorted(APART.keys() - met) == []


def test_a_safe_fix_of_one_finding_leaves_nothing_to_tell() -> None:
    """But for a warning of what it laid bare."""
    left = []
    for raw in TRIED:
        found = lint(raw).findings
        if len(found) == 1 and found[0].fix and found[0].fix.safety == "safe":
            fixed = lint(raw).fixed
            if fixed is None or errors(fixed):
                left.append(raw)
    assert left == []
