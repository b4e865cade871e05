"""SL509: A keyword that is close to a registered one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from ...model import Command, Context, Edit, Fix, Parameter, Severity, Span
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe
from ..declaring import misdeclared
from ..quoting import quoted
from ..registry import REGISTERED, XTEXT, keyword_of, stumble

# No registered keyword is nearly as long.
_LONGEST = 16
_MOST = 32
_GROUPED = regex(rb"[0-9]{1,3}(?:[ \t]+[0-9]{3})+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    parted = list(islice((pair for pair in pairwise(command.parameters) if _whole(command, *pair)), _MOST))
    for first, second in parted:
        gap, spelt = (first.span[1], second.span[0]), _whole(command, first, second)
        yield Hit(
            gap,
            f"White space in the keyword {spelt}; two parameters are read.",
            unsafe(f"Write {spelt}", Edit(first.span[0], second.keyword.span[1], spelt.encode("ascii"))),
            _severity(command, gap, spelt),
        )
    before: Parameter | None = None
    for parameter in command.parameters:
        if any(parameter in pair for pair in parted):
            continue
        keyword = keyword_of(parameter)
        meant = None if keyword in REGISTERED else _meant(command, parameter, keyword)
        value = before.value if before and parameter.value is None else None
        if before and value and _joins(before, value.text, keyword):
            whole = value.text.rstrip(b",") + b"," + parameter.keyword.text
            yield Hit(
                parameter.keyword.span,
                f"{quoted(parameter.keyword.text)} is not a registered parameter; did you mean "
                f"{keyword_of(before)}={whole.decode('latin-1')}?",
                unsafe("Put a comma", Edit(before.span[1], parameter.span[0], b"," * (value.text[-1:] != b","))),
            )
        elif meant:
            yield Hit(
                parameter.keyword.span,
                f"{quoted(parameter.keyword.text)} is not a registered parameter; did you mean {meant}?",
                unsafe(f"Write {meant}", Edit(*parameter.keyword.span, meant.encode("ascii"))),
                _severity(command, None, meant),
            )
        elif before and value and keyword not in REGISTERED and _goes_on(before, value.text, parameter.keyword.text):
            gap = (before.span[1], parameter.span[0])
            yield Hit(
                gap,
                f"White space in the value of {keyword_of(before)}; {quoted(parameter.keyword.text)} is read as a "
                "parameter of its own.",
                _in_one(command, before, parameter),
                _severity(command, gap),
            )
            value = value._replace(text=value.text + parameter.keyword.text)
            before = before._replace(value=value, span=(before.span[0], parameter.span[1]))
            continue
        before = parameter


def _whole(command: Command, first: Parameter, second: Parameter) -> str:
    """The keyword of the verb whose halves two unknown ones are, though a letter between them may be lost."""
    if first.value is not None or keyword_of(first) in REGISTERED or keyword_of(second) in REGISTERED:
        return ""
    both = keyword_of(first) + keyword_of(second)
    if len(both) > _LONGEST:
        return ""
    from difflib import get_close_matches

    return next(iter(get_close_matches(both, _fitting(command, second), 1, 0.85)), "")


def _fitting(command: Command, parameter: Parameter) -> list[str]:
    """The keywords of the verb that take a value, or none, as this one does."""
    return [
        name
        for name, known in REGISTERED.items()
        if known.verb == command.verb and (known.value is None) == (parameter.value is None)
    ]


def _severity(command: Command, gap: Span | None, meant: str = "") -> Severity | None:
    """An error where more than one space parts two parameters, or UTF-8 lacks its declaration for want of this one."""
    if gap and command.raw[slice(*gap)] != b" ":
        return "error"
    return "error" if meant == "SMTPUTF8" and misdeclared(command) else None


def _goes_on(before: Parameter, value: bytes, word: bytes) -> bool:
    """Whether what stands alone behind a number or a text that is not in capitals is the rest of it."""
    known = REGISTERED.get(keyword_of(before))
    if known is None or known.value is None or stumble(known.value, value + word) is not None:
        return False
    return (word + value).isdigit() or (keyword_of(before) in XTEXT and not word.isupper())


def _in_one(command: Command, before: Parameter, parameter: Parameter) -> Fix | None:
    """The two parts in one: a blank of the text as xtext has it, and none where it groups digits."""
    assert before.value is not None
    gap = (before.span[1], parameter.span[0])
    if keyword_of(before) in XTEXT:
        return unsafe("Encode it", Edit(*gap, b"+20" * (gap[1] - gap[0])))
    grouped = _GROUPED.fullmatch(command.raw, before.value.span[0], parameter.span[1])
    return unsafe("Remove the white space", Edit(*gap, b"")) if grouped else None


def _joins(before: Parameter, value: bytes, keyword: str) -> bool:
    """Whether a word standing alone goes on a list that the parameter before it has begun."""
    known = REGISTERED.get(keyword_of(before))
    if known is None or known.value is None or keyword not in known.words:
        return False
    return stumble(known.value, value.rstrip(b",") + b"," + keyword.encode("latin-1")) is None


def _meant(command: Command, parameter: Parameter, keyword: str) -> str | None:
    """The parameter that an unknown keyword was meant for, None where that is open.

    ``8BITMIME`` is a value without its ``BODY=``, ``SIZE99`` lacks its sign; any other is near to one that takes a
    value, or takes none, as this does.
    """
    own = {name: known for name, known in REGISTERED.items() if known.verb == command.verb}
    if parameter.value is None:
        for name, known in own.items():
            if keyword in known.words:
                return f"{name}={keyword}"
            if keyword.startswith(name) and known.value and stumble(known.value, keyword[len(name) :].encode()) is None:
                return f"{name}={keyword[len(name) :]}"
    if keyword == "UTF8SMTP" and "SMTPUTF8" in own:  # its name while it was an experiment (RFC 5336)
        return "SMTPUTF8"
    if keyword.startswith("X") or len(keyword) > _LONGEST:
        return None
    from difflib import get_close_matches

    return next(iter(get_close_matches(keyword, _fitting(command, parameter), 1, 0.74)), None)


RULE = Rule(
    code="SL509",
    severity="warning",
    summary="A keyword that is close to a registered one, or the rest of a value.",
    explanation=(
        "The grammar allows any keyword, so a misspelt one is no error of syntax, yet half of twelve servers "
        "asked refuse it, with 555, 501 or 503, and the others pass over it. A value without its keyword, such as "
        "8BITMIME by itself, is taken for a misspelling too. So is what a blank parts from the value before it."
    ),
    rfc="RFC 5321 §4.1.1.11",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(
        b"MAIL FROM:<a@example.com> SIZE=5",
        b"RCPT TO:<a@example.com> FOO=bar",
        b"MAIL FROM:<a@example.com> XSIZE=5",
        b"MAIL FROM:<a@example.com> ENVID=a FOO",
    ),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SZIE=5",
            (26, 30),
            '"SZIE" is not a registered parameter; did you mean SIZE?',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTFIY=NEVER",
            (24, 30),
            '"NOTFIY" is not a registered parameter; did you mean NOTIFY?',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"MAIL FROM:<a@example.com> 8BITMIME",
            (26, 34),
            '"8BITMIME" is not a registered parameter; did you mean BODY=8BITMIME?',
            b"MAIL FROM:<a@example.com> BODY=8BITMIME",
        ),
        Case(
            b"MAIL FROM:<a@example.com> UTF8SMTP",
            (26, 34),
            '"UTF8SMTP" is not a registered parameter; did you mean SMTPUTF8?',
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=success failure",
            (39, 46),
            '"failure" is not a registered parameter; did you mean NOTIFY=success,failure?',
            b"RCPT TO:<a@example.com> NOTIFY=success,failure",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=10 000 BODY=7BIT",
            (33, 34),
            'White space in the value of SIZE; "000" is read as a parameter of its own.',
            b"MAIL FROM:<a@example.com> SIZE=10000 BODY=7BIT",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=10 20",
            (33, 34),
            'White space in the value of SIZE; "20" is read as a parameter of its own.',
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a b",
            (33, 34),
            'White space in the value of ENVID; "b" is read as a parameter of its own.',
            b"MAIL FROM:<a@example.com> ENVID=a+20b",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOT IFY=NEVER",
            (27, 28),
            "White space in the keyword NOTIFY; two parameters are read.",
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
    ),
    yields_to=("missing-value", "bad-parameter-value"),
)
