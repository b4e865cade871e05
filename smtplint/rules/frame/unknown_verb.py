"""SL101: the command begins with neither MAIL nor RCPT."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted
from ._address import address
from ._before_the_verb import taken_out

_SAID = "{0} stands where MAIL or RCPT should."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "unknown-verb"):
        if command.verb is None and (hit := address(command.raw, start)):
            yield hit
            continue
        fix = taken_out(command.raw)
        if command.verb is not None:
            verb = command.verb.lower() if command.raw[start:end].islower() else command.verb
            fix = safe(f"Begin with {verb}", Edit(start, start, verb.encode() + b" "))
        yield Hit((start, end), _SAID.format(quoted(command.raw[start:end])), fix)


RULE = Rule(
    code="SL101",
    severity="error",
    summary="The command begins with neither MAIL nor RCPT.",
    explanation=(
        "Only MAIL carries a reverse-path and only RCPT a forward-path. What begins with another word is another "
        "command, or a line of a transcript with something before the verb. Where FROM: or TO: stands first, the "
        "verb was left out."
    ),
    rfc="RFC 5321 §4.1.1",
    cause="unknown-command",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"rcpt to:<a@example.com>"),
    invalid=(
        Case(b"FROM:<a@example.com>", (0, 4), _SAID.format('"FROM"'), b"MAIL FROM:<a@example.com>"),
        Case(b"to:<a@example.com>", (0, 2), _SAID.format('"to"'), b"rcpt to:<a@example.com>"),
        Case(b"C: MAIL FROM:<a@example.com>", (0, 1), _SAID.format('"C"'), b"MAIL FROM:<a@example.com>"),
        Case(b"EHLO client.example.com", (0, 4), _SAID.format('"EHLO"'), None),
        Case(
            b"ann@example.com",
            (0, 15),
            '"ann@example.com" is an address; a command is MAIL FROM:<…> or RCPT TO:<…>.',
            None,
        ),
        Case(
            b"Ann Lee <ann@example.com>, bob@example.com",
            (0, 25),
            '"Ann Lee <ann@example.com>" is an address; a command is MAIL FROM:<…> or RCPT TO:<…>.',
            None,
        ),
        Case(b"VRFY <ann@example.com>", (0, 4), _SAID.format('"VRFY"'), None),
    ),
)
