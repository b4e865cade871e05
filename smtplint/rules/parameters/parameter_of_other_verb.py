"""SL503: A parameter that belongs to the other command."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, unsafe
from ..registry import REGISTERED, keyword_of
from ._editing import removal

_SAID = "{0} is a parameter of {1}, not of {2}."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter in command.parameters:
        keyword = keyword_of(parameter)
        known = REGISTERED.get(keyword)
        if known is None or command.verb is None or known.verb == command.verb:
            continue
        yield Hit(
            parameter.span,
            _SAID.format(keyword, known.verb, command.verb),
            unsafe("Remove the parameter", removal(command, parameter.span)),
        )


RULE = Rule(
    code="SL503",
    severity="error",
    summary="A parameter that belongs to the other command.",
    explanation=(
        "Each parameter is registered for MAIL or for RCPT: SIZE, BODY, SMTPUTF8, RET and ENVID speak of the "
        "message and belong in MAIL; NOTIFY and ORCPT speak of one recipient and belong in RCPT. In the wrong "
        "command Postfix, Sendmail and Dovecot answer 555, Exim 501 and OpenSMTPD 503; Courier, Haraka and "
        "chasquid pass over it in silence."
    ),
    rfc="RFC 5321 §4.1.1.11",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=5", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(
            b"RCPT TO:<a@example.com> SIZE=5",
            (24, 30),
            _SAID.format("SIZE", "MAIL", "RCPT"),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=8BITMIME NOTIFY=NEVER",
            (40, 52),
            _SAID.format("NOTIFY", "RCPT", "MAIL"),
            b"MAIL FROM:<a@example.com> BODY=8BITMIME",
        ),
        Case(
            b"RCPT TO:<a@example.com> SMTPUTF8",
            (24, 32),
            _SAID.format("SMTPUTF8", "MAIL", "RCPT"),
            b"RCPT TO:<a@example.com>",
        ),
    ),
    yields_to=("wrong-word",),
)
