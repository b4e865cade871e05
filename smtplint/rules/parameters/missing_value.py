"""SL506: A parameter that needs a value and has none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from ...model import Command, Context, Edit, Parameter
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ..registry import REGISTERED, Registered, keyword_of, stumble
from ._editing import left_out


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter, behind in zip_longest(command.parameters, command.parameters[1:]):
        keyword = keyword_of(parameter)
        known = REGISTERED.get(keyword)
        if known is None or known.value is None or parameter.value is not None or known.verb != command.verb:
            continue
        if behind is not None and _is_value(behind, known, known.value):
            gap = (parameter.span[1], behind.span[0])
            value = quoted(behind.keyword.text)
            yield Hit(
                gap,
                f"White space between {keyword} and {value}; an = belongs there.",
                unsafe("Put =", Edit(*gap, b"=")),
            )
        else:
            # A word behind it that is no parameter was meant for its value, though it is none.
            meant = behind is not None and behind.value is None and keyword_of(behind) not in REGISTERED
            span = (parameter.span[0], behind.span[1]) if behind is not None and meant else parameter.span
            yield Hit(
                span,
                f"{keyword} without a value; {keyword}= takes {known.takes}.",
                left_out(command, known, span),
                rfc=known.rfc,
            )


def _is_value(behind: Parameter, known: Registered, value: str) -> bool:
    """Whether what stands behind a keyword, by itself, is a value that it takes."""
    text = behind.keyword.text
    return (
        behind.value is None
        and keyword_of(behind) not in REGISTERED
        and stumble(value, text) is None
        and not (known.bounds and known.bounds(text))
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
    cause="parameter-syntax",
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
            "SIZE without a value; SIZE= takes the message's size in octets, as up to 20 digits.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY",
            (24, 30),
            ("NOTIFY without a value; NOTIFY= takes NEVER alone, or SUCCESS, FAILURE and DELAY joined by commas."),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY RET=FULL",
            (26, 30),
            "BODY without a value; BODY= takes 7BIT, 8BITMIME or BINARYMIME.",
            b"MAIL FROM:<a@example.com> RET=FULL",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY 9BIT",
            (26, 35),
            "BODY without a value; BODY= takes 7BIT, 8BITMIME or BINARYMIME.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> HOLDFOR",
            (26, 33),
            "HOLDFOR without a value; HOLDFOR= takes seconds from now, 1 to 999999999.",
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE 1000 BODY=7BIT",
            (30, 31),
            'White space between SIZE and "1000"; an = belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=1000 BODY=7BIT",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY never",
            (30, 31),
            'White space between NOTIFY and "never"; an = belongs there.',
            b"RCPT TO:<a@example.com> NOTIFY=never",
        ),
    ),
)
