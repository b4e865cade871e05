"""SL117: a byte that no reading of the command has a place for."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, spans
from ..quoting import quoted
from ._address import address
from ._before_the_verb import taken_out

_SHORT = "The line ends too soon; MAIL FROM: or RCPT TO: and an address in angle brackets make a command."
_BEGINS = "{0} begins the line; MAIL or RCPT comes first."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "unparsed"):
        if start == 0 and (hit := address(command.raw, start)):
            yield hit
            continue
        text, begins = command.raw[start:end].rstrip(b" \t"), not command.raw[:start].strip(b" \t")
        if start == end:
            message = _SHORT
        elif begins:
            message = _BEGINS.format(quoted(text))
        else:
            message = f"{quoted(text)} is not allowed here, and what follows it was not read."
        yield Hit((start, start + len(text)), message, taken_out(command.raw, start) if begins else None)


RULE = Rule(
    code="SL117",
    severity="error",
    summary="A byte that no reading of the command has a place for.",
    explanation=(
        "A prompt, or the mark of a transcript or a list, stands before the verb; or the line is so far from a MAIL or "
        "RCPT command that it could only be read up to this place. Compare it with MAIL FROM:<user@example.com> and "
        "RCPT TO:<user@example.com>."
    ),
    rfc="RFC 5321 §4.1.1",
    check=check,
    yields_to=("line-break", "bare-cr", "second-command", "nul", "control-character", "invalid-utf8", "look-alike"),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"# MAIL FROM:<a@example.com>", (0, 1), _BEGINS.format('"#"'), b"MAIL FROM:<a@example.com>"),
        Case(b"", (0, 0), _SHORT, None),
        Case(
            b"<ann@example.com>",
            (0, 17),
            '"<ann@example.com>" is an address; a command is MAIL FROM:<…> or RCPT TO:<…>.',
            None,
        ),
        Case(b'"rcpt <a@example.com>"', (0, 1), _BEGINS.format("'\"'"), None),
    ),
)
