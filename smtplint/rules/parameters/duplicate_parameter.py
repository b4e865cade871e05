"""SL504: the same parameter twice."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Fix, Parameter
from .. import Case, Hit, Rule, display, unsafe
from ..registry import REGISTERED, keyword_of
from ._editing import removal

_SAID = "{0} a second time; it may be given once."


def check(command: Command, context: Context) -> Iterator[Hit]:
    if len(command.parameters) < 2:
        return
    seen: dict[str, Parameter] = {}
    for parameter in command.parameters:
        keyword = keyword_of(parameter)
        first = seen.setdefault(keyword, parameter)
        if first is not parameter:
            known, fix = REGISTERED.get(keyword), _fix(command, first, parameter)
            words = _SAID.format(keyword)
            yield Hit(parameter.span, words, fix, rfc=known.rfc if known else None)


def _fix(command: Command, first: Parameter, second: Parameter) -> Fix:
    same = (first.value and first.value.text.upper()) == (second.value and second.value.text.upper())
    offer = unsafe if same else display
    return offer("Remove the second", removal(command, second.span))


RULE = Rule(
    code="SL504",
    severity="error",
    summary="The same parameter twice.",
    explanation=(
        "A parameter has one value. RFC 3461 forbids RET, ENVID, NOTIFY and ORCPT a second time in one command, "
        "and no other parameter has a meaning for it. Postfix and Exim answer 501 to a second NOTIFY; Sendmail, "
        "Courier and Haraka take it, and which of the two counts is theirs to choose. The options of NOTIFY are "
        "joined by commas."
    ),
    rfc="RFC 3461 §4.1",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT", b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAILURE"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5 size=5",
            (33, 39),
            _SAID.format("SIZE"),
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS NOTIFY=FAILURE",
            (39, 53),
            _SAID.format("NOTIFY"),
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT SIZE=6",
            (43, 49),
            _SAID.format("SIZE"),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SMTPUTF8 SMTPUTF8",
            (35, 43),
            _SAID.format("SMTPUTF8"),
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
    ),
    yields_to=("parameter-of-other-verb",),
)
