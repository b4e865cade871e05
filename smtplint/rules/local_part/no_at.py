"""SL301: a path without "@"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Span
from ...regexes import regex
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_DOMAIN = regex(rb'(?<=")[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$|\[[^\[\]]*\]$')

_POSTMASTER = b"postmaster"


def check(command: Command, context: Context) -> Iterator[Hit]:
    brackets = " in angle brackets" if spans(command, "no-brackets") else ""
    alone = "" if command.verb == "MAIL" else "; only <Postmaster> may go without"
    for start, end in spans(command, "no-at"):
        if command.verb == "RCPT" and _nearly_postmaster(command, (start, end)):
            continue
        if command.raw[start:end] == b"\\":
            continue  # that there is no path is said of its brackets
        text = quoted(command.raw[start:end])
        # A domain that stands right behind a quoted string, or an address literal behind anything.
        domain = _DOMAIN.search(command.raw, start, end)
        yield Hit(
            (start, end),
            f"No @ in {text}; an address is a name, @ and a domain{brackets}{alone}.",
            unsafe("Put the @", Edit(domain.start(), domain.start(), b"@"))
            if domain and domain.start() > start
            else None,
        )


def _nearly_postmaster(command: Command, within: Span) -> bool:
    """Whether it is the name that may lack an @, but for something of which another rule says that it is odd."""
    left = list(range(*within))
    for quirk in command.quirks:
        if quirk.name not in ("no-at", "space-in-path"):
            left = [at for at in left if not quirk.span[0] <= at < quirk.span[1]]
    word = bytes(command.raw[at] for at in left if 32 <= command.raw[at] < 127 or command.raw[at] == 9).lower()
    lacking = next((at for at, letter in enumerate(_POSTMASTER) if word[at : at + 1] != bytes([letter])), len(word))
    return len(word) < within[1] - within[0] and word in (
        _POSTMASTER,
        _POSTMASTER[:lacking] + _POSTMASTER[lacking + 1 :],
    )


RULE = Rule(
    code="SL301",
    severity="error",
    summary='A path without "@".',
    explanation=(
        "An address in the envelope always has a domain; that a server adds its own is a habit of some and no part "
        "of the protocol. The one name that goes without is Postmaster, and only as a recipient."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<postmaster>", b"MAIL FROM:<postmaster@>"),
    invalid=(
        Case(b"MAIL FROM:<user>", (11, 15), 'No @ in "user"; an address is a name, @ and a domain.', None),
        Case(
            b"MAIL FROM:<Postmaster>",
            (11, 21),
            'No @ in "Postmaster"; an address is a name, @ and a domain.',
            None,
        ),
        Case(
            b"RCPT TO:<@b.example:Postmaster>",
            (20, 30),
            'No @ in "Postmaster"; an address is a name, @ and a domain; only <Postmaster> may go without.',
            None,
        ),
        Case(
            b"RCPT TO:<userexample.com> NOTIFY=NEVER",
            (9, 24),
            'No @ in "userexample.com"; an address is a name, @ and a domain; only <Postmaster> may go without.',
            None,
        ),
        Case(
            b"MAIL FROM:ann",
            (10, 13),
            'No @ in "ann"; an address is a name, @ and a domain in angle brackets.',
            None,
        ),
        Case(
            b"MAIL FROM:<user[192.0.2.1]>",
            (11, 26),
            'No @ in "user[192.0.2.1]"; an address is a name, @ and a domain.',
            b"MAIL FROM:<user@[192.0.2.1]>",
        ),
        Case(
            b'MAIL FROM:<"ann lee"example.com>',
            (11, 31),
            "No @ in '\"ann lee\"example.com'; an address is a name, @ and a domain.",
            b'MAIL FROM:<"ann lee"@example.com>',
        ),
    ),
)
