"""SL701: A line feed inside the command."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from ...regexes import regex
from .. import Case, Hit, Rule, safe

_EMPTY = "More than one line end; a command ends with one, and an empty command follows."
_BARE = "A line feed without its carriage return at the end; a command ends with both."
_INSIDE = "A line feed inside the command; what follows it is read as another command."
_BREAK = regex(rb"(?<!\r)\r*+\n[\r\n]*")


def check(command: Command, context: Context) -> Iterator[Hit]:
    match = _BREAK.search(command.raw)
    if match and match.end() == len(command.raw) > match.start() + 1:
        yield Hit(match.span(), _EMPTY)
    elif match and match.end() == len(command.raw):
        yield Hit(match.span(), _BARE, safe("End the line in CR LF", Edit(*match.span(), b"\r\n")))
    elif match:
        yield Hit(match.span(), _INSIDE)


RULE = Rule(
    code="SL701",
    severity="error",
    summary="A line feed inside the command.",
    explanation=(
        "The command ends at the line end, and whatever follows is read as the next one: a value that holds a "
        "line end writes commands of its own into the session. This is how CVE-2015-9096, CVE-2025-7962 and the "
        "nodemailer advisory GHSA-c7w3-x93f-qmm8 came about. Nothing is taken out here, for what remained would "
        "still come from a value that nobody checked: refuse the input. Only at the end a line feed is given its "
        "carriage return."
    ),
    rfc="RFC 5321 §2.3.8",
    scope="controls",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FRO\nM:<a@example.com>", (8, 9), _INSIDE, None),
        Case(b"MAIL FROM:<a\nb@example.com>", (12, 13), _INSIDE, None),
        Case(b"RCPT TO:<a@example.com>\n", (23, 24), _BARE, b"RCPT TO:<a@example.com>\r\n"),
        Case(b"RCPT TO:<a@example.com>\r\n\r\n", (23, 27), _EMPTY, None),
        Case(b"MAIL FROM:<a@example.com> SIZE=5\r\n X", (32, 34), _INSIDE, None),
    ),
    yields_to=("second-command",),
)
