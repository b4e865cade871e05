"""SL215: a second path behind the first."""

from __future__ import annotations

from ...model import Command, Fix, Span
from .. import Case, Rule, display, each
from ._names import once

_SAID = "{0} behind the address; a command has one, and each recipient its own RCPT."


def _mend(command: Command, span: Span) -> Fix:
    return once(command, span, display("Keep the first path"))


RULE = Rule(
    code="SL215",
    severity="error",
    summary="A second path behind the first.",
    explanation=(
        "A command carries one path. More recipients are told with more RCPT commands, and a message has one "
        "reverse-path. Which path is meant only you can tell."
    ),
    rfc="RFC 5321 §3.3",
    check=each("second-path", _SAID, joined=True, mend=_mend),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com> ORCPT=rfc822;b@example.com"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com>,<b@example.com>",
            (25, 41),
            _SAID.format('",<b@example.com>"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> b@example.com",
            (23, 37),
            _SAID.format('" b@example.com"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b'RCPT TO:<a@b.example>, "B, C" <b@b.example>; D <d@b>',
            (21, 52),
            _SAID.format("', \"B, C\" <b@b.example>; D <d@b>'"),
            b"RCPT TO:<a@b.example>",
        ),
        Case(
            b"RCPT TO:<a@example.com> and <b@example.com>",
            (23, 43),
            _SAID.format('" and <b@example.com>"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com>RCPT TO:<b@example.com>",
            (25, 48),
            _SAID.format('"RCPT TO:<b@example.com>"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> and b@example.com",
            (23, 41),
            _SAID.format('" and b@example.com"'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
