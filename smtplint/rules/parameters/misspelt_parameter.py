"""SL509: A keyword that is close to a registered one."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Parameter
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe
from ..quoting import quoted
from ..registry import REGISTERED, XTEXT, keyword_of, stumble

_WORD = "{0} is not a registered parameter; did you mean {1}={2}?"
_SAID = "{0} is not a registered parameter; did you mean {1}?"
_SPACE = "White space in the value of {0}; {1} is read as a parameter of its own."
# No registered keyword is nearly as long.
_KEYWORD_BOUND = 16
_GROUPED = regex(rb"[0-9]{1,3}(?:[ \t]+[0-9]{3})+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    before: Parameter | None = None
    for parameter in command.parameters:
        keyword = keyword_of(parameter)
        meant = None if keyword in REGISTERED else _meant(command, parameter, keyword)
        value = before.value if before and parameter.value is None else None
        if before and value and _joins(before, value.text, keyword):
            whole = value.text.rstrip(b",") + b"," + parameter.keyword.text
            yield Hit(
                parameter.keyword.span,
                _WORD.format(quoted(parameter.keyword.text), keyword_of(before), whole.decode("latin-1")),
                unsafe("Put a comma", Edit(before.span[1], parameter.span[0], b"," * (value.text[-1:] != b","))),
            )
        elif meant:
            yield Hit(
                parameter.keyword.span,
                _SAID.format(quoted(parameter.keyword.text), meant),
                unsafe(f"Write {meant}", Edit(*parameter.keyword.span, meant.encode("ascii"))),
            )
        elif before and value and keyword not in REGISTERED and _goes_on(before, value.text, parameter.keyword.text):
            yield Hit(
                parameter.keyword.span,
                _SPACE.format(keyword_of(before), quoted(parameter.keyword.text)),
                _in_one(command, before, parameter),
            )
            value = value._replace(text=value.text + parameter.keyword.text)
            before = before._replace(value=value, span=(before.span[0], parameter.span[1]))
            continue
        before = parameter


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
    if keyword.startswith("X") or len(keyword) > _KEYWORD_BOUND:
        return None
    from difflib import get_close_matches

    fitting = [name for name, known in own.items() if (known.value is None) == (parameter.value is None)]
    return next(iter(get_close_matches(keyword, fitting, 1, 0.74)), None)


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
            _SAID.format('"SZIE"', "SIZE"),
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTFIY=NEVER",
            (24, 30),
            _SAID.format('"NOTFIY"', "NOTIFY"),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"MAIL FROM:<a@example.com> 8BITMIME",
            (26, 34),
            _WORD.format('"8BITMIME"', "BODY", "8BITMIME"),
            b"MAIL FROM:<a@example.com> BODY=8BITMIME",
        ),
        Case(
            b"MAIL FROM:<a@example.com> UTF8SMTP",
            (26, 34),
            _SAID.format('"UTF8SMTP"', "SMTPUTF8"),
            b"MAIL FROM:<a@example.com> SMTPUTF8",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=success failure",
            (39, 46),
            _WORD.format('"failure"', "NOTIFY", "success,failure"),
            b"RCPT TO:<a@example.com> NOTIFY=success,failure",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=10 000 BODY=7BIT",
            (34, 37),
            _SPACE.format("SIZE", '"000"'),
            b"MAIL FROM:<a@example.com> SIZE=10000 BODY=7BIT",
        ),
        Case(b"MAIL FROM:<a@example.com> SIZE=10 20", (34, 36), _SPACE.format("SIZE", '"20"'), None),
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a b",
            (34, 35),
            _SPACE.format("ENVID", '"b"'),
            b"MAIL FROM:<a@example.com> ENVID=a+20b",
        ),
    ),
    yields_to=("missing-value", "bad-parameter-value"),
)
