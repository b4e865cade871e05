"""SL502: an equals sign with no value behind it."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ..registry import registered
from ._editing import left_out


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
        takes = f"the value is {known.takes}" if known and known.value else "with no value there is no ="
        yield Hit((start, end), f"{quoted(command.raw[start:end])} has nothing behind the =; {takes}.", fix)


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
            ('"SIZE=" has nothing behind the =; the value is the message\'s size in octets, as up to 20 digits.'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY= ORCPT=rfc822;a@example.com",
            (24, 31),
            (
                '"NOTIFY=" has nothing behind the =; the value is NEVER alone, or SUCCESS, FAILURE and '
                "DELAY joined by commas."
            ),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SMTPUTF8=",
            (26, 35),
            '"SMTPUTF8=" has nothing behind the =; with no value there is no =.',
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@example.com> HOLDFOR=",
            (26, 34),
            '"HOLDFOR=" has nothing behind the =; the value is seconds from now, 1 to 999999999.',
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> X-TAG=",
            (26, 32),
            '"X-TAG=" has nothing behind the =; with no value there is no =.',
            b"MAIL FROM:<a@example.com>",
        ),
    ),
    yields_to=("parameter-of-other-verb",),
)
