"""SL502: an equals sign with no value behind it."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ..registry import registered, takes
from ._editing import left_out

_SAID = "{0} has nothing behind the =; {1}."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter in command.parameters:
        if parameter.value is None or parameter.value.text:
            continue
        known = registered(parameter)
        start, end = parameter.span
        if known is not None and known.value is None:
            fix: Fix | None = unsafe("Remove the =", Edit(end - 1, end, b""))
        else:
            fix = left_out(command, known, parameter.span)
        wanted = f"the value is {known.takes}" if known and known.value else "with no value there is no ="
        yield Hit((start, end), _SAID.format(quoted(command.raw[start:end]), wanted), fix)


RULE = Rule(
    code="SL502",
    severity="error",
    summary="An equals sign with no value behind it.",
    explanation=(
        "The grammar wants at least one character behind the equals sign. A program that fills in a value it does "
        "not have leaves this behind. Servers differ: some answer 501, some take the parameter for absent. Leave "
        "the parameter out where there is nothing to say."
    ),
    rfc="RFC 5321 §4.1.2",
    cause="parameter-syntax",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=0", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SIZE=",
            (26, 31),
            _SAID.format('"SIZE="', f"the value is {takes('SIZE')}"),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY= ORCPT=rfc822;a@example.com",
            (24, 31),
            _SAID.format('"NOTIFY="', f"the value is {takes('NOTIFY')}"),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SMTPUTF8=",
            (26, 35),
            _SAID.format('"SMTPUTF8="', "with no value there is no ="),
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@example.com> HOLDFOR=",
            (26, 34),
            _SAID.format('"HOLDFOR="', f"the value is {takes('HOLDFOR')}"),
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> X-TAG=",
            (26, 32),
            _SAID.format('"X-TAG="', "with no value there is no ="),
            b"MAIL FROM:<a@example.com>",
        ),
    ),
    yields_to=("parameter-of-other-verb",),
)
