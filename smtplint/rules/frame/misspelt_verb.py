"""SL102: a verb that is nearly MAIL or RCPT."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans, unsafe
from ..quoting import quoted
from ._letters import foreign_letter

_GONE = "{0} has long gone out of SMTP; MAIL begins a message."
_SAID = "{0} is not a verb of SMTP; did you mean {1}?"
# RFC 821 had them for messages to terminals; RFC 5321, appendix F.6, takes them out.
_OBSOLETE = (b"SEND", b"SOML", b"SAML")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "misspelt-verb"):
        if command.verb is None:
            continue
        found = command.raw[start:end]
        meant = command.verb.lower() if found.islower() else command.verb
        if found.upper() in _OBSOLETE:
            yield Hit(
                (start, end),
                _GONE.format(quoted(found)),
                unsafe(f"Write {meant}", Edit(start, end, meant.encode())),
            )
            continue
        yield foreign_letter((start, end), found, meant) or Hit(
            (start, end),
            _SAID.format(quoted(found), meant),
            safe(f"Write {meant}", Edit(start, end, meant.encode())),
        )


RULE = Rule(
    code="SL102",
    severity="error",
    summary="A verb that is nearly MAIL or RCPT.",
    explanation=(
        "A verb that a server does not know draws 500 or 502, whatever follows it. Verbs may be written in any "
        "case, but are not abbreviated."
    ),
    rfc="RFC 5321 §4.1.1",
    cause="unknown-command",
    check=check,
    valid=(b"mAiL fRoM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MIAL FROM:<a@example.com>", (0, 4), _SAID.format('"MIAL"', "MAIL"), b"MAIL FROM:<a@example.com>"),
        Case(b"SEND FROM:<a@example.com>", (0, 4), _GONE.format('"SEND"'), b"MAIL FROM:<a@example.com>"),
        Case(b"rctp to:<a@example.com>", (0, 4), _SAID.format('"rctp"', "rcpt"), b"rcpt to:<a@example.com>"),
        Case(
            b"MAIL MAIL FROM:<a@example.com>", (0, 9), _SAID.format('"MAIL MAIL"', "MAIL"), b"MAIL FROM:<a@example.com>"
        ),
        Case(
            b"MA\x07IL FROM:<a@example.com>",
            (0, 5),
            _SAID.format('"MA<U+0007>IL"', "MAIL"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT\xe2\x80\x99 TO:<a@example.com>", (0, 7), _SAID.format('"RCPT’"', "RCPT"), b"RCPT TO:<a@example.com>"
        ),
        Case(
            b"\xd0\x9cAIL FROM:<a@example.com>",
            (0, 5),
            "U+041C CYRILLIC CAPITAL LETTER EM among the letters of MAIL; ASCII belongs there.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MA\xc4\xb0L FROM:<a@example.com>",
            (0, 5),
            "U+0130 LATIN CAPITAL LETTER I WITH DOT ABOVE among the letters of MAIL; ASCII belongs there.",
            b"MAIL FROM:<a@example.com>",
        ),
    ),
)
