"""SL505: A value that its parameter cannot have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Edit, Parameter, Part, Span
from ...regexes import regex
from .. import Case, Hit, Rule, spans, unsafe
from ..characters import in_ascii
from ..declaring import declared
from ..quoting import quoted
from ..registry import REGISTERED, XTEXT, Registered, keyword_of, rule_of, stumble
from ._editing import parted
from ._mending import joins, mend
from .malformed_parameter import begun

_LOWER_HEXCHAR = regex(rb"\+[0-9A-Fa-f]{2}")
_NUMBER = regex(rb"-?([0-9]+)(?=;|\Z)")
_PRINTABLE = [bytes([octet]) for octet in range(0x21, 0x7F)]
_NOT_PRINTABLE = regex(rb"[^!-~]+")
_CONTROLS = regex(rb"[\x00-\x1f\x7f]+")
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
    if at is not None and (b"\r" in value[:-1] or _is_explained(rule, value, unicode)):
        return
    if at is not None and not known.words:
        at = _own(rule, value, at, unicode)
    problem = known.bounds(value) if at is None and known.bounds else None
    if problem and _goes_on(command, parameter):
        return
    if gap := parted(command, parameter, rule):
        words = f"White space in the value of {keyword}; it takes {known.takes}."
        yield Hit(gap, words, unsafe("Remove the white space", Edit(*gap, b"")), rfc=known.rfc)
        return
    if at is not None:
        span, words = _told(command, keyword, known, parameter.value, at)
    elif problem:
        span, words = (start, end), f"The value of {keyword} {problem}; it takes {known.takes}."
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
        return span, f"{quoted(command.raw[slice(*span)])} between two parameters; a space belongs there."
    if keyword == "ORCPT" and b";" not in value:
        return (start, end), f"The value of ORCPT has no address type; it takes {known.takes}."
    number = _NUMBER.match(value)
    if number and number.start(1) < at < number.end():
        return (start, end), f"The value of {keyword} has {len(number[1])} digits; it takes {known.takes}."
    if known.words:
        span = _element(value, at, start)
        word = command.raw[slice(*span)]
        if not word:
            comma = max(span[0] - 1, start)
            words = f"A comma with nothing beside it in the value of {keyword}; it takes {known.takes}."
            return (comma, comma + 1), words
        if word.decode("latin-1").upper() in known.words:
            return (start, end), f"{quoted(value)} is no value of {keyword}; it takes {known.takes}."
        return span, f"{quoted(word)} is no value of {keyword}; it takes {known.takes}."
    if at == len(value):
        return (start, end), f"The value of {keyword} stops short; it takes {known.takes}."
    span = (start + at, start + at + _width(value, at))
    found = quoted(command.raw[slice(*span)])
    return span, f"{found} is not allowed in the value of {keyword}; it takes {known.takes}."


def _hexchar(value: bytes, at: int) -> int:
    """Where the hexchar begins that is not finished at the byte, or the byte where none is."""
    plus = value.rfind(b"+", max(at - 2, 0), at)
    return at if plus < 0 else plus


def _is_explained(rule: str, value: bytes, unicode: bool) -> bool:
    """Whether nothing is wrong with the value but what the rules of encoding and injection say and mend."""
    plain = _CONTROLS.sub(b"", value if unicode else in_ascii(_NEXT.split(value)[0]))
    return plain != value and (not plain or stumble(rule, plain) is None)


def _own(rule: str, value: bytes, at: int, unicode: bool) -> int:
    """Where a value goes wrong by itself: not at an octet of which others speak, but where one could stand for that."""
    odd = (_CONTROLS if unicode else _NOT_PRINTABLE).match(value, at)
    if odd is None or any(stumble(rule, value[:at] + one + value[odd.end() :]) is None for one in _PRINTABLE):
        return at
    rest = stumble(rule, value[:at] + value[odd.end() :])
    return at if rest is None else rest + len(odd[0])


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
            ('"k" is not allowed in the value of SIZE; it takes the message\'s size in octets, as up to 20 digits.'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=123456789012345678901",
            (31, 52),
            "The value of SIZE has 21 digits; it takes the message's size in octets, as up to 20 digits.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=8BIT",
            (31, 35),
            '"8BIT" is no value of BODY; it takes 7BIT, 8BITMIME or BINARYMIME.',
            b"MAIL FROM:<a@example.com> BODY=8BITMIME",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=7BITMIME",
            (31, 39),
            '"7BITMIME" is no value of BODY; it takes 7BIT, 8BITMIME or BINARYMIME.',
            b"MAIL FROM:<a@example.com> BODY=7BIT",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BY=1234567890;N",
            (29, 41),
            "The value of BY has 10 digits; it takes seconds of up to 9 digits, then ;R or ;N.",
            None,
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822,a@example.com",
            (30, 50),
            (
                "The value of ORCPT has no address type; it takes an address type, a semicolon and an "
                "address in printable characters, with + and = written as +2B and +3D."
            ),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> RET=SOME",
            (30, 34),
            '"SOME" is no value of RET; it takes FULL or HDRS.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAIL",
            (39, 43),
            '"FAIL" is no value of NOTIFY; it takes NEVER alone, or SUCCESS, FAILURE and DELAY joined by commas.',
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAILURE",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,,DELAY",
            (38, 39),
            (
                "A comma with nothing beside it in the value of NOTIFY; it takes NEVER alone, or SUCCESS, FAILURE and "
                "DELAY joined by commas."
            ),
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,DELAY",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=a@example.com",
            (30, 43),
            (
                "The value of ORCPT has no address type; it takes an address type, a semicolon and an "
                "address in printable characters, with + and = written as +2B and +3D."
            ),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a+b@example.com",
            (38, 39),
            (
                '"+" is not allowed in the value of ORCPT; it takes an address type, a semicolon and an address '
                "in printable characters, with + and = written as +2B and +3D."
            ),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a+2Bb@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a+2b",
            (33, 36),
            (
                '"+2b" is not allowed in the value of ENVID; it takes up to 100 printable characters, with + and '
                "= written as +2B and +3D."
            ),
            b"MAIL FROM:<a@example.com> ENVID=a+2B",
        ),
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a=b",
            (33, 34),
            (
                '"=" is not allowed in the value of ENVID; it takes up to 100 printable characters, with + and = '
                "written as +2B and +3D."
            ),
            b"MAIL FROM:<a@example.com> ENVID=a+3Db",
        ),
        Case(
            b"MAIL FROM:<a@example.com> AUTH=+",
            (31, 32),
            (
                '"+" is not allowed in the value of AUTH; it takes <> or a mailbox in printable characters, with '
                "+ and = written as +2B and +3D."
            ),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SUBMITTER=<a@example.com>",
            (36, 51),
            "The value of SUBMITTER is no mailbox; it takes a mailbox in printable characters, with + and = written as "
            "+2B and +3D.",
            b"MAIL FROM:<a@example.com> SUBMITTER=a@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> TRANSID=12345@example.com",
            (34, 35),
            '"1" is not allowed in the value of TRANSID; it takes an identifier such as <1234@example.com>.',
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> BY=0;R",
            (29, 32),
            "The value of BY asks for a return at once or in the past; it takes seconds of up to 9 digits, then ;R or "
            ";N.",
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> BY=120",
            (29, 32),
            "The value of BY stops short; it takes seconds of up to 9 digits, then ;R or ;N.",
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5,BODY=7BIT",
            (32, 33),
            '"," between two parameters; a space belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BODY=8BITMIME,SIZE=5;SMTPUTF8",
            (39, 40),
            '"," between two parameters; a space belongs there.',
            b"MAIL FROM:<a@example.com> BODY=8BITMIME SIZE=5 SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@example.com> RET=FULL,HDRS",
            (30, 39),
            '"FULL,HDRS" is no value of RET; it takes FULL or HDRS.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=1000.5",
            (35, 36),
            '"." is not allowed in the value of SIZE; it takes the message\'s size in octets, as up to 20 digits.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=1.000",
            (32, 33),
            '"." is not allowed in the value of SIZE; it takes the message\'s size in octets, as up to 20 digits.',
            b"MAIL FROM:<a@example.com> SIZE=1000",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5BODY=7BIT",
            (32, 33),
            ('"B" is not allowed in the value of SIZE; it takes the message\'s size in octets, as up to 20 digits.'),
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS, DELAY",
            (39, 40),
            "White space in the value of NOTIFY; it takes NEVER alone, or SUCCESS, FAILURE and DELAY joined by commas.",
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,DELAY",
        ),
        Case(
            b"MAIL FROM:<a@example.com> BY=120 ;R",
            (32, 33),
            "White space in the value of BY; it takes seconds of up to 9 digits, then ;R or ;N.",
            b"MAIL FROM:<a@example.com> BY=120;R",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822; ann@example.com",
            (37, 38),
            (
                "White space in the value of ORCPT; it takes an address type, a semicolon and an address in printable "
                "characters, with + and = written as +2B and +3D."
            ),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;ann@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> AUTH=b@example.com>",
            (31, 45),
            (
                "The value of AUTH is neither a mailbox nor <>; it takes <> or a mailbox in printable characters, "
                "with + and = written as +2B and +3D."
            ),
            b"MAIL FROM:<a@example.com> AUTH=b@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5&BODY=8BITMIME",
            (32, 33),
            '"&" between two parameters; a space belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=8BITMIME",
        ),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5\\r\\n",
            (32, 33),
            '"\\" is not allowed in the value of SIZE; it takes the message\'s size in octets, as up to 20 digits.',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
    ),
    yields_to=("xtext-control", "line-break", "second-command"),
)
