"""SL512: another sign for the equals sign of a parameter, or more than one."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from .. import Case, Hit, Rule, display, spans, unsafe
from ..quoting import quoted
from ..registry import registered
from ._editing import removal


def check(command: Command, context: Context) -> Iterator[Hit]:
    by_end = {parameter.keyword.span[1]: parameter for parameter in command.parameters}
    for start, end in spans(command, "wrong-equals"):
        parameter = by_end[start]
        if registered(parameter):
            fix: Fix | None = unsafe("Put =", Edit(start, end, b"="))
        elif parameter.keyword.text.upper() in (b"FROM", b"TO"):
            fix = None
        else:
            fix = display("Remove what is no parameter", removal(command, parameter.span))
        yield Hit(
            (start, end),
            f"{quoted(command.raw[start:end])} behind the keyword of a parameter; one = belongs there.",
            fix,
        )


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
    ),
)
