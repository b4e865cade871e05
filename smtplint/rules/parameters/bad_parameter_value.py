"""SL505: A value that its parameter cannot have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Parameter, Part, Span
from ...regexes import regex
from .. import Case, Hit, Rule, spans
from ..declaring import declared
from ..quoting import quoted
from ..registry import REGISTERED, XTEXT, Registered, keyword_of, rule_of, stumble, takes
from ._editing import left_out
from ._mending import joins, mend
from .malformed_parameter import begun

_NO_VALUE = "{0} is no value of {1}; it takes {2}."
_BOUNDS = "The value of {0} {1}; it takes {2}."
_BETWEEN = "{0} between two parameters; a space belongs there."
_UNTYPED = "The value of ORCPT has no address type; it takes {0}."
_DIGITS = "The value of {0} has {1} digits; it takes {2}."
_COMMA = "A comma with nothing beside it in the value of {0}; it takes {1}."
_SHORT = "The value of {0} stops short; it takes {1}."
_NOT_ALLOWED = "{0} is not allowed in the value of {1}; it takes {2}."
_LOWER_HEXCHAR = regex(rb"\+[0-9A-Fa-f]{2}")
_NUMBER = regex(rb"-?([0-9]+)(?=;|\Z)")
_CONTROLS = regex(rb"[\x00-\x1f\x7f]+")
_NOT_PRINTABLE = regex(rb"[^!-~]+")
# What is told where it stands, and will be a space or a comma there: a further parameter follows.
_NEXT = regex(
    rb"(?:\xc2\xa0|\xe2\x80[\x80-\x8f\xaf]|\xe3\x80\x80|\xef\xbc[\x8c\x9b])+"
    rb"(?=[A-Za-z0-9][A-Za-z0-9-]*=|SMTPUTF8|REQUIRETLS)",
    re.IGNORECASE,
)


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter in command.parameters:
        keyword = keyword_of(parameter)
        known = REGISTERED.get(keyword)
        if known is None or known.value is None or parameter.value is None or known.verb != command.verb:
            continue
        if parameter.value.text:
            yield from _look(command, parameter, keyword, known, context)


def _look(command: Command, parameter: Parameter, keyword: str, known: Registered, context: Context) -> Iterator[Hit]:
    """What is wrong with a parameter's value, but for what the rules of encoding and injection say."""
    assert parameter.value is not None
    value, (start, end) = parameter.value
    unicode = not value.isascii() and declared(command, context)
    rule = rule_of(keyword, known, value, unicode)
    assert rule is not None
    at = stumble(rule, value)
    if at is not None and keyword in XTEXT:
        at = _hexchar(value, at)
    plain = value if at is None else _explained(unicode).sub(b"", _NEXT.split(value)[0])
    if plain != value:
        if plain and stumble(rule, plain) is not None:
            words = _NO_VALUE.format(quoted(plain), keyword, known.takes)
            yield Hit((start, end), words, left_out(command, known, parameter.span), rfc=known.rfc)
        return
    problem = known.bounds(value) if at is None and known.bounds else None
    if (at == len(value) or problem) and _goes_on(command, parameter):
        return
    if at is not None:
        span, words = _told(command, keyword, known, parameter.value, at)
    elif problem:
        span, words = (start, end), _BOUNDS.format(keyword, problem, known.takes)
    else:
        return
    yield Hit(span, words, mend(command, parameter, keyword, known, rule), rfc=known.rfc)


def _goes_on(command: Command, parameter: Parameter) -> bool:
    """Whether the rest of the value stands behind a blank, where another rule tells of it."""
    return any(
        begun(command, start, command.raw[start:end]) is parameter
        for start, end in spans(command, "malformed-parameter")
    )


def _told(command: Command, keyword: str, known: Registered, text: Part, at: int) -> tuple[Span, str]:
    """Where a value goes wrong at that octet of it, and how: what it lacks or has too much, else the character."""
    value, (start, end) = text
    if marks := joins(value):
        span = (start + marks[0][0], start + marks[0][1])
        return span, _BETWEEN.format(quoted(command.raw[slice(*span)]))
    if keyword == "ORCPT" and b";" not in value:
        return (start, end), _UNTYPED.format(known.takes)
    number = _NUMBER.match(value)
    if number and number.start(1) < at < number.end():
        return (start, end), _DIGITS.format(keyword, len(number[1]), known.takes)
    if known.words:
        span = _element(value, at, start)
        word = command.raw[slice(*span)]
        if not word:
            comma = max(span[0] - 1, start)
            words = _COMMA.format(keyword, known.takes)
            return (comma, comma + 1), words
        if word.decode("latin-1").upper() in known.words:
            return (start, end), _NO_VALUE.format(quoted(value), keyword, known.takes)
        return span, _NO_VALUE.format(quoted(word), keyword, known.takes)
    if at == len(value):
        return (start, end), _SHORT.format(keyword, known.takes)
    span = (start + at, start + at + _width(value, at))
    found = quoted(command.raw[slice(*span)])
    return span, _NOT_ALLOWED.format(found, keyword, known.takes)


def _hexchar(value: bytes, at: int) -> int:
    """Where the hexchar begins that is not finished at the byte, or the byte where none is."""
    plus = value.rfind(b"+", max(at - 2, 0), at)
    return at if plus < 0 else plus


def _explained(unicode: bool) -> re.Pattern[bytes]:
    """The octets that the rules of encoding and injection speak of: what is left is looked at here."""
    return _CONTROLS if unicode else _NOT_PRINTABLE


def _width(value: bytes, at: int) -> int:
    """The octets of the character, or of the hexchar in lower case, that begins there."""
    if _LOWER_HEXCHAR.match(value, at):
        return 3
    return max(1, len(value[at : at + 4].decode("utf-8", "ignore")[:1].encode()))


def _element(value: bytes, at: int, offset: int) -> tuple[int, int]:
    """Where the element of a comma list that holds the byte at ``at`` stands."""
    start = value.rfind(b",", 0, at) + 1
    end = value.find(b",", at)
    return offset + start, offset + (len(value) if end < 0 else end)


RULE = Rule(
    code="SL505",
    severity="error",
    summary="A value that its parameter cannot have.",
    explanation=(
        "Each registered parameter has its own grammar for the value. Some servers check it and answer 501 or "
        "555, others take anything: OpenSMTPD looks at neither SIZE nor RET, Exim takes SIZE=abc where Postfix "
        "answers 501. In ENVID, ORCPT, AUTH and SUBMITTER the value is xtext: a plus or equals sign, and whatever is "
        "not printable, is written as a plus sign and two upper-case hexadecimal digits."
    ),
    rfc="RFC 5321 §4.1.2",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(
        b"MAIL FROM:<a@example.com> SIZE=12345678901234567890 BODY=8bitmime RET=HDRS ENVID=a+2Bb AUTH=<>",
        b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,delay ORCPT=rfc822;a+2Bb@example.com",
        b"MAIL FROM:<a@example.com> BY=120;RT MT-PRIORITY=-3 HOLDUNTIL=2030-01-31T23:59:00Z",
        b"MAIL FROM:<a@example.com> TRANSID=<12345@example.com> SUBMITTER=a+2Bb@example.com",
        b"RCPT TO:<a@example.com> ORCPT=utf-8;b\\x{FC}cher@example.com RRVS=2030-01-31T23:59:00+01:00;C",
    ),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> SIZE=12k",
            (33, 34),
            _NOT_ALLOWED.format('"k"', "SIZE", takes("SIZE")),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=123456789012345678901",
            (31, 52),
            _DIGITS.format("SIZE", 21, takes("SIZE")),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=8BIT",
            (31, 35),
            _NO_VALUE.format('"8BIT"', "BODY", takes("BODY")),
            b"MAIL FROM:<a@example.com> BODY=8BITMIME",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=7BITMIME",
            (31, 39),
            _NO_VALUE.format('"7BITMIME"', "BODY", takes("BODY")),
            b"MAIL FROM:<a@example.com> BODY=7BIT",
        ),
        Case(b"MAIL FROM:<a@example.com> BY=1234567890;N", (29, 41), _DIGITS.format("BY", 10, takes("BY")), None),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822,a@example.com",
            (30, 50),
            _UNTYPED.format(takes("ORCPT")),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> RET=SOME",
            (30, 34),
            _NO_VALUE.format('"SOME"', "RET", takes("RET")),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAIL",
            (39, 43),
            _NO_VALUE.format('"FAIL"', "NOTIFY", takes("NOTIFY")),
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAILURE",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,,DELAY",
            (38, 39),
            _COMMA.format("NOTIFY", takes("NOTIFY")),
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,DELAY",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=a@example.com",
            (30, 43),
            _UNTYPED.format(takes("ORCPT")),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a+b@example.com",
            (38, 39),
            _NOT_ALLOWED.format('"+"', "ORCPT", takes("ORCPT")),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a+2Bb@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a+2b",
            (33, 36),
            _NOT_ALLOWED.format('"+2b"', "ENVID", takes("ENVID")),
            b"MAIL FROM:<a@example.com> ENVID=a+2B",
        ),
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a=b",
            (33, 34),
            _NOT_ALLOWED.format('"="', "ENVID", takes("ENVID")),
            b"MAIL FROM:<a@example.com> ENVID=a+3Db",
        ),
        Case(
            b"MAIL FROM:<a@example.com> AUTH=+",
            (31, 32),
            _NOT_ALLOWED.format('"+"', "AUTH", takes("AUTH")),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SUBMITTER=<a@example.com>",
            (36, 51),
            _BOUNDS.format("SUBMITTER", "is no mailbox", takes("SUBMITTER")),
            b"MAIL FROM:<a@example.com> SUBMITTER=a@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> TRANSID=12345@example.com",
            (34, 35),
            _NOT_ALLOWED.format('"1"', "TRANSID", takes("TRANSID")),
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> BY=0;R",
            (29, 32),
            _BOUNDS.format("BY", "asks for a return at once or in the past", takes("BY")),
            None,
        ),
        Case(b"MAIL FROM:<a@example.com> BY=120", (29, 32), _SHORT.format("BY", takes("BY")), None),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5,BODY=7BIT",
            (32, 33),
            _BETWEEN.format('","'),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=8BITMIME,SIZE=5;SMTPUTF8",
            (39, 40),
            _BETWEEN.format('","'),
            b"MAIL FROM:<a@example.com> BODY=8BITMIME SIZE=5 SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@example.com> RET=FULL,HDRS",
            (30, 39),
            _NO_VALUE.format('"FULL,HDRS"', "RET", takes("RET")),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=1000.5",
            (35, 36),
            _NOT_ALLOWED.format('"."', "SIZE", takes("SIZE")),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=1.000",
            (32, 33),
            _NOT_ALLOWED.format('"."', "SIZE", takes("SIZE")),
            b"MAIL FROM:<a@example.com> SIZE=1000",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5BODY=7BIT",
            (32, 33),
            _NOT_ALLOWED.format('"B"', "SIZE", takes("SIZE")),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS, DELAY",
            (38, 39),
            _COMMA.format("NOTIFY", takes("NOTIFY")),
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,DELAY",
        ),
        Case(
            b"MAIL FROM:<a@example.com> AUTH=b@example.com>",
            (31, 45),
            _BOUNDS.format("AUTH", "is neither a mailbox nor <>", takes("AUTH")),
            b"MAIL FROM:<a@example.com> AUTH=b@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5&BODY=8BITMIME",
            (32, 33),
            _BETWEEN.format('"&"'),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=8BITMIME",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5\\r\\n",
            (32, 33),
            _NOT_ALLOWED.format('"\\"', "SIZE", takes("SIZE")),
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
    ),
    yields_to=("xtext-control", "line-break", "second-command"),
)
