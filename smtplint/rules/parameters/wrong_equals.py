"""SL512: another sign for the equals sign of a parameter, or more than one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...model import Command, Context, Edit, Fix, Parameter
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted
from ..registry import registered
from ._editing import parted, removal


def check(command: Command, context: Context) -> Iterator[Hit]:
    by_end = {parameter.keyword.span[1]: parameter for parameter in command.parameters}
    before = {two.keyword.span[1]: one for one, two in pairwise(command.parameters)}
    for start, end in spans(command, "wrong-equals"):
        parameter = by_end[start]
        if start in before and _goes_on(command, before[start], parameter):
            continue
        if registered(parameter):
            fix: Fix | None = unsafe("Put =", Edit(start, end, b"="))
        elif parameter.keyword.text.upper() in (b"FROM", b"TO"):
            fix = None
        else:
            fix = unsafe("Remove what is no parameter", removal(command, parameter.span))
        yield Hit(
            (start, end),
            f"{quoted(command.raw[start:end])} behind the keyword of a parameter; one = belongs there.",
            fix,
        )


def _goes_on(command: Command, before: Parameter, parameter: Parameter) -> bool:
    """Whether what looks like a parameter is the rest of the value before it, of whose white space is told."""
    known = registered(before)
    gap = parted(command, before, known.value) if known and known.value else None
    return gap is not None and gap[1] == parameter.span[0]


RULE = Rule(
    code="SL512",
    severity="error",
    summary="Another sign for the equals sign of a parameter, or more than one.",
    explanation=(
        "Between the keyword and the value of a parameter stands one equals sign. A colon comes from the habit of "
        "header fields, a full-width sign from an input method. Servers see a keyword that they do not know and "
        "answer 501 or 555."
    ),
    rfc="RFC 5321 §4.1.2",
    cause="parameter-syntax",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=5", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SIZE:1000",
            (30, 31),
            '":" behind the keyword of a parameter; one = belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=1000",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY==NEVER",
            (30, 32),
            '"==" behind the keyword of a parameter; one = belongs there.',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"MAIL FROM:<a@example.com> RET\xef\xbc\x9dFULL SIZE=5",
            (29, 32),
            '"＝" behind the keyword of a parameter; one = belongs there.',
            b"MAIL FROM:<a@example.com> RET=FULL SIZE=5",
        ),
        Case(
            b"MAIL FROM:<a@example.com> next:one",
            (30, 31),
            '":" behind the keyword of a parameter; one = belongs there.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE: 5",
            (30, 32),
            '": " behind the keyword of a parameter; one = belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
    ),
)
