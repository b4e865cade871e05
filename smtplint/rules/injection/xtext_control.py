"""SL703: A control character written as xtext."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from ...regexes import regex
from .. import Case, Hit, Rule
from ..quoting import named, quoted
from ..registry import XTEXT, keyword_of, registered

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
                f"{quoted(match[0])} stands for {named(chr(int(match[0][1:3], 16)))}; a value stands for no control "
                "characters.",
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
            '"+0D+0A" stands for U+000D CARRIAGE RETURN; a value stands for no control characters.',
            None,
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a+00@example.com",
            (38, 41),
            '"+00" stands for U+0000 NUL; a value stands for no control characters.',
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> AUTH=a+0a@example.com",
            (32, 35),
            '"+0a" stands for U+000A LINE FEED; a value stands for no control characters.',
            None,
        ),
        Case(
            b"MAIL FROM:<a@example.com> X-TAG=a+7F",
            (33, 36),
            '"+7F" stands for U+007F DELETE; a value stands for no control characters.',
            None,
        ),
    ),
)
