"""SL702: A second command behind a line break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context
from ...regexes import regex
from ...verbs import OTHERS, RARE
from .. import Case, Hit, Rule

_SAID = "A second command, {0}, behind a line break; one line holds one command."
_VERB = regex(
    rb"(?<![\r\n \t])[ \t]*+[\r\n][\r\n \t]*+"
    rb"(MAIL[ \t]+FROM|RCPT[ \t]+TO|" + b"|".join((*OTHERS, *RARE)) + rb")(?![A-Za-z0-9-])",
    re.IGNORECASE,
)


def check(command: Command, context: Context) -> Iterator[Hit]:
    match = _VERB.search(command.raw)
    if match:
        verb = match[1].decode("ascii").upper()
        yield Hit(match.span(1), _SAID.format(verb))


RULE = Rule(
    code="SL702",
    severity="error",
    summary="A second command behind a line break.",
    explanation=(
        "Behind a carriage return or line feed stands the verb of another command, which the server carries out: "
        "the mark of an injection. Clients that check nothing send it as it is; given an address with a line end "
        "and a second command in it, nodemailer and Perl have sent MAIL with the address of the second. Refuse "
        "the input."
    ),
    rfc="RFC 5321 §2.3.8",
    scope="controls",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<data@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>", (27, 34), _SAID.format("RCPT TO"), None),
        Case(b"RCPT TO:<a\r\nDATA\r\n@example.com>", (12, 16), _SAID.format("DATA"), None),
        Case(b"MAIL FROM:<a@example.com> SIZE=5\nquit", (33, 37), _SAID.format("QUIT"), None),
        Case(b"RCPT TO:<a@example.com>\rRSET", (24, 28), _SAID.format("RSET"), None),
    ),
)
