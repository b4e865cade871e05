"""SL901: a sound command that a server the caller named would refuse."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule


def check(command: Command, context: Context) -> Iterator[Hit]:
    from ...prediction import in_session

    refused = [one for one in in_session(command.raw, context) if one.refuses]
    if refused:
        said = ", ".join(f"{one.server.partition('@')[0]} ({one.reply.code})" for one in refused if one.reply)
        because = next((one.because for one in refused if one.because), None)
        span = because.span if because else (0, len(command.raw))
        yield Hit(span, f"Accepted by the RFC, refused by {said}.")


RULE = Rule(
    code="SL901",
    severity="warning",
    summary="A sound command that a server asked for with --server refuses.",
    explanation=(
        "The command is what the RFC allows, and yet the servers named would not take it: their parsers are stricter, "
        "or lack a part of the syntax. `smtplint predict` shows each one's reply and the byte it stumbles on. Whether "
        "to send another form or to live with the refusal is for you to decide."
    ),
    rfc="RFC 5321 §4.1.2",
    scope="servers",
    check=check,
    valid=(b"MAIL FROM:<ann@example.com>", b'RCPT TO:<"ann lee"@example.com>'),
    invalid=(
        Case(
            b'RCPT TO:<"ann lee"@example.com>',
            (13, 14),
            "Accepted by the RFC, refused by smtp-server (501).",
            None,
            Context(servers=("smtp-server",)),
        ),
        Case(
            b"MAIL FROM:<ann@host>",
            (19, 20),
            "Accepted by the RFC, refused by courier (517).",
            None,
            Context(servers=("courier", "postfix")),
        ),
    ),
    only_if_sound=True,
)
