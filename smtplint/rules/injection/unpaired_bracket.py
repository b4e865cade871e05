"""SL709: an angle bracket that ends a parameter's value and opens nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule

_SAID = "A > ends this value and opens nowhere; what was put into the path closed it by itself."


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.path is None or not command.raw[slice(*command.path.span)].endswith(b">"):
        return
    for parameter in command.parameters:
        value = parameter.value
        if value and value.text.endswith(b">") and b"<" not in value.text:
            span = (value.span[1] - 1, value.span[1])
            yield Hit(span, _SAID)


RULE = Rule(
    code="SL709",
    severity="warning",
    summary="An angle bracket that ends a parameter's value and opens nowhere.",
    explanation=(
        "The grammar allows > in the values of ENVID, ORCPT and others. Where it ends one and pairs with no <, this is "
        "what a template such as RCPT TO:<%s> makes of text that has a > of its own: the path ends there, and the rest "
        "is parameters that somebody else wrote. Refuse such text before it is put into a command."
    ),
    rfc="RFC 5321 §4.1.2",
    scope="parameters",
    cause="parameter-syntax",
    check=check,
    yields_to=("bad-parameter-value", "malformed-parameter"),
    valid=(
        b"MAIL FROM:<a@example.com> AUTH=<>",
        b"MAIL FROM:<a@example.com> ENVID=<1@example.com>",
        b"RCPT TO:<a@example.com> ORCPT=rfc822;a>b@example.com",
        b"RCPT TO:<a@example.com> ORCPT=rfc822;b@example.org",
    ),
    invalid=(
        Case(b"RCPT TO:<a@example.com> ORCPT=rfc822;b@example.org>", (50, 51), _SAID, None),
        Case(b"RCPT TO:<a@example.com> ORCPT=rfc822;b@example.org> NOTIFY=NEVER", (50, 51), _SAID, None),
        Case(b"MAIL FROM:<a@example.com> ENVID=1>", (33, 34), _SAID, None),
    ),
)
