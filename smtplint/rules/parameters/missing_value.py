"""SL506: A parameter that needs a value and has none."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule
from ._editing import left_out
from ._registry import REGISTERED, keyword_of


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter in command.parameters:
        keyword = keyword_of(parameter)
        known = REGISTERED.get(keyword)
        if known is not None and known.value is not None and parameter.value is None and known.verb == command.verb:
            yield Hit(
                parameter.span,
                f"{keyword} without a value; behind {keyword}= stands {known.takes}.",
                left_out(command, known, parameter.span),
            )


RULE = Rule(
    code="SL506",
    severity="error",
    summary="A parameter that needs a value and has none.",
    explanation=(
        "SIZE, BODY, RET, NOTIFY and most other parameters mean nothing without a value. Postfix and Dovecot "
        "answer 555 to SIZE alone, OpenSMTPD 503; others pass over it, and what was wanted does not happen."
    ),
    rfc="RFC 5321 §4.1.2",
    scope="parameters",
    check=check,
    valid=(
        b"MAIL FROM:<a@example.com> SIZE=5",
        b"MAIL FROM:<a@example.com> SMTPUTF8",
        b"RCPT TO:<a@example.com> CONNEG",
    ),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SIZE",
            (26, 30),
            "SIZE without a value; behind SIZE= stands the message's size in octets, as up to 20 digits.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY",
            (24, 30),
            (
                "NOTIFY without a value; behind NOTIFY= stands NEVER alone, or SUCCESS, FAILURE and DELAY "
                "joined by commas."
            ),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY RET=FULL",
            (26, 30),
            "BODY without a value; behind BODY= stands 7BIT, 8BITMIME or BINARYMIME.",
            b"MAIL FROM:<a@example.com> RET=FULL",
        ),
        Case(
            b"MAIL FROM:<a@example.com> HOLDFOR",
            (26, 33),
            "HOLDFOR without a value; behind HOLDFOR= stands seconds from now, 1 to 999999999.",
            None,
        ),
    ),
)
