"""SL507: A value for a parameter that takes none."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ..registry import REGISTERED, keyword_of

_SAID = "{0} takes no value, and {1} gives it one."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter in command.parameters:
        keyword = keyword_of(parameter)
        known = REGISTERED.get(keyword)
        if known is None or known.value is not None or not parameter.value or known.verb != command.verb:
            continue
        if parameter.value.text:
            span = (parameter.keyword.span[1], parameter.span[1])
            yield Hit(
                span,
                _SAID.format(keyword, quoted(command.raw[span[0] : span[1]])),
                unsafe("Remove the value", Edit(*span, b"")),
                rfc=known.rfc,
            )


RULE = Rule(
    code="SL507",
    severity="error",
    summary="A value for a parameter that takes none.",
    explanation=(
        "SMTPUTF8, REQUIRETLS, CONPERM and CONNEG are switches: their presence says everything. A server that "
        "checks refuses a value, and one that does not may take the switch for another parameter. Mind that "
        "SMTPUTF8=0 does not switch it off."
    ),
    rfc="RFC 6531 §3.4",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SMTPUTF8", b"RCPT TO:<a@example.com> CONNEG"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SMTPUTF8= true",
            (34, 40),
            _SAID.format("SMTPUTF8", '"= true"'),
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SMTPUTF8=1",
            (34, 36),
            _SAID.format("SMTPUTF8", '"=1"'),
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@example.com> REQUIRETLS=yes SIZE=5",
            (36, 40),
            _SAID.format("REQUIRETLS", '"=yes"'),
            b"MAIL FROM:<a@example.com> REQUIRETLS SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com> CONNEG=1",
            (30, 32),
            _SAID.format("CONNEG", '"=1"'),
            b"RCPT TO:<a@example.com> CONNEG",
        ),
    ),
)
