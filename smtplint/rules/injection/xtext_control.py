"""SL703: A control character written as xtext."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from ...regexes import regex
from .. import Case, Hit, Rule
from ..quoting import named, quoted
from ..registry import XTEXT, keyword_of, registered

_SAID = "{0} stands for {1}; a value stands for no control characters."
_CONTROL = regex(rb"(?:\+(?:[01][0-9A-Fa-f]|7[Ff]))+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    if b"+" not in command.raw:
        return
    for parameter in command.parameters:
        if parameter.value is None or (registered(parameter) and keyword_of(parameter) not in XTEXT):
            continue
        for match in _CONTROL.finditer(parameter.value.text):
            start = parameter.value.span[0] + match.start()
            yield Hit(
                (start, start + len(match[0])),
                _SAID.format(quoted(match[0]), named(chr(int(match[0][1:3], 16)))),
            )


RULE = Rule(
    code="SL703",
    severity="error",
    summary="A control character written as xtext.",
    explanation=(
        "In ENVID, ORCPT and AUTH a plus sign and two hexadecimal digits stand for a character, and +0D+0A for a "
        "line end. A server that decodes the value and puts it into a notice, a log or another session writes a "
        "line that somebody else composed. Envelope identifiers and addresses hold printable characters only."
    ),
    rfc="RFC 3461 §4.4",
    scope="parameters",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> ENVID=a+2Bb", b"RCPT TO:<a@example.com> ORCPT=rfc822;a+3Db@example.com"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> ENVID=a+0D+0Ab",
            (33, 39),
            _SAID.format('"+0D+0A"', "U+000D CARRIAGE RETURN"),
            None,
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a+00@example.com",
            (38, 41),
            _SAID.format('"+00"', "U+0000 NUL"),
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> AUTH=a+0a@example.com",
            (32, 35),
            _SAID.format('"+0a"', "U+000A LINE FEED"),
            None,
        ),
        Case(b"MAIL FROM:<a@example.com> X-TAG=a+7F", (33, 36), _SAID.format('"+7F"', "U+007F DELETE"), None),
    ),
)
