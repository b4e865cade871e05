"""SL508: A well-formed parameter that is not registered."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule
from ..quoting import quoted
from ..registry import registered

_SAID = "{0} is not a registered parameter; send it only to a server that announced it."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for parameter in command.parameters:
        if registered(parameter) is None:
            yield Hit(parameter.keyword.span, _SAID.format(quoted(parameter.keyword.text)))


RULE = Rule(
    code="SL508",
    severity="note",
    summary="A well-formed parameter that is not registered.",
    explanation=(
        "The grammar allows any keyword, but a server must answer 555 to one that it does not know. Half of "
        "twelve servers asked refuse it: Postfix, Sendmail, Dovecot and aiosmtpd answer 555, Exim 501, OpenSMTPD "
        "503. Send it only to a server that has announced it in its reply to EHLO."
    ),
    rfc="RFC 5321 §4.1.1.11",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=5", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com> FOO=bar", (26, 29), _SAID.format('"FOO"'), None),
        Case(b"RCPT TO:<a@example.com> FOO", (24, 27), _SAID.format('"FOO"'), None),
    ),
    yields_to=(
        "missing-value",
        "misspelt-parameter",
        "bad-parameter-value",
        "malformed-parameter",
        "empty-value",
        "wrong-equals",
        "line-break",
        "second-command",
    ),
)
