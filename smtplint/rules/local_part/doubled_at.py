"""SL303: two "@" where one should stand."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "{0} before the domain; one @ belongs there."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "doubled-at"):
        at = command.raw.index(b"@", start)
        yield Hit(
            (start, end),
            _SAID.format(quoted(command.raw[start:end])),
            unsafe("Leave one @", *_without(start, at), *_without(at + 1, end)),
        )


def _without(start: int, end: int) -> list[Edit]:
    return [Edit(start, end, b"")] if start < end else []


RULE = Rule(
    code="SL303",
    severity="error",
    summary='Two "@" where one should stand.',
    explanation=(
        "One @ parts the local part from the domain. A second one beside it comes from putting together a local "
        "part and a domain that brought its own. Postfix takes it; Exim, chasquid, smtp-server and Haraka answer "
        "501, Sendmail, aiosmtpd and Twisted 553."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a@"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<a@@example.com>", (12, 14), _SAID.format('"@@"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@ @example.com>", (10, 13), _SAID.format('"@ @"'), b"RCPT TO:<a@example.com>"),
    ),
)
