"""SL214: two addresses in one path."""

from __future__ import annotations

from ...model import Command, Fix, Span
from .. import Case, Rule, display, each
from ._names import once

_SAID = "{0} behind an address; only one belongs there."


def _mend(command: Command, span: Span) -> Fix:
    return once(command, span, display("Keep the first address"))


RULE = Rule(
    code="SL214",
    severity="error",
    summary="Two addresses in one path.",
    explanation=(
        "A list of addresses is something that a header field holds. In the envelope there is one sender, and one "
        "RCPT command for each recipient; a list is refused, or taken for one odd address. Which address is meant "
        "only you can tell."
    ),
    rfc="RFC 5321 §3.3",
    check=each("second-address", _SAID, joined=True, mend=_mend),
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a@example.com,b"@example.com>'),
    invalid=(
        Case(
            b"RCPT TO:<['a@example.com', 'b@example.com']>",
            (24, 41),
            _SAID.format("\"', 'b@example.com\""),
            b"RCPT TO:<['a@example.com']>",
        ),
        Case(
            b"MAIL FROM:<a@example.com,b@example.com>",
            (24, 38),
            _SAID.format('",b@example.com"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com; b@example.com; c@example.com>",
            (22, 52),
            _SAID.format('"; b@example.com; c@example.com"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com|A@example.com>",
            (22, 36),
            _SAID.format('"|A@example.com"'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
