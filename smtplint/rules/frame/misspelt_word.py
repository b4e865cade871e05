"""SL103: a word behind the verb that is not FROM or TO."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted
from ..registry import REGISTERED
from ._letters import foreign_letter

_EARLY = "{0} behind {1}; parameters belong behind the address."
_SAID = "{0} behind {1}; did you mean {2}?"
# A parameter, and perhaps more, where FROM or TO stands only behind them.
_PARAMETERS = regex(
    rb"(?P<keyword>[A-Za-z0-9-]{2,20})=[^ \t<>]*(?:[ \t]+[A-Za-z0-9-]+=[^ \t<>]*)*(?P<gap>[ \t]+)(?=(?:FROM|TO):)",
    re.IGNORECASE,
)


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "misspelt-word"):
        found = command.raw[start:end]
        before = _PARAMETERS.match(command.raw, start)
        if before and command.path and before["keyword"].decode("ascii").upper() in REGISTERED:
            put, end_of_path = b" " + b" ".join(before.group().split()), command.path.span[1]
            yield Hit(
                (start, before.start("gap")),
                _EARLY.format(quoted(before.group().rstrip()), command.verb),
                safe("Put it behind the path", Edit(start, before.end(), b""), Edit(end_of_path, end_of_path, put)),
            )
            continue
        word = "FROM" if command.verb == "MAIL" else "TO"
        meant = word.lower() if found.islower() else word
        yield foreign_letter((start, end), found, meant) or Hit(
            (start, end),
            _SAID.format(quoted(found), command.verb, meant),
            safe(f"Write {meant}", Edit(start, end, meant.encode())),
        )


RULE = Rule(
    code="SL103",
    severity="error",
    summary="A word behind the verb that is not FROM or TO.",
    explanation=(
        "MAIL is followed by FROM: and RCPT by TO:, in any case, spelt out and once. Servers that look for these "
        "words literally answer 500 or 501 to anything else."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL from:<a@example.com>", b"RCPT To:<a@example.com>"),
    invalid=(
        Case(b"RCPT T@:<a@example.com>", (5, 7), _SAID.format('"T@"', "RCPT", "TO"), b"RCPT TO:<a@example.com>"),
        Case(
            b"MAIL FRO=M:<a@example.com>",
            (5, 10),
            _SAID.format('"FRO=M"', "MAIL", "FROM"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(b"MAIL .ROM:<a@b.example>", (5, 9), _SAID.format('".ROM"', "MAIL", "FROM"), b"MAIL FROM:<a@b.example>"),
        Case(
            b"MAIL FORM:<a@example.com>", (5, 9), _SAID.format('"FORM"', "MAIL", "FROM"), b"MAIL FROM:<a@example.com>"
        ),
        Case(b"rcpt too:<a@example.com>", (5, 8), _SAID.format('"too"', "RCPT", "to"), b"rcpt to:<a@example.com>"),
        Case(
            b"MAIL FROM FROM:<a@example.com>",
            (5, 14),
            _SAID.format('"FROM FROM"', "MAIL", "FROM"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FR OM:<a@example.com>",
            (5, 10),
            _SAID.format('"FR OM"', "MAIL", "FROM"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(b"RCPT TO@:<a@example.com>", (5, 8), _SAID.format('"TO@"', "RCPT", "TO"), b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT T\xce\x9f:<a@example.com>",
            (5, 8),
            "U+039F GREEK CAPITAL LETTER OMICRON among the letters of TO; ASCII belongs there.",
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL SIZE=100 FROM:<a@example.com>",
            (5, 13),
            _EARLY.format('"SIZE=100"', "MAIL"),
            b"MAIL FROM:<a@example.com> SIZE=100",
        ),
    ),
)
