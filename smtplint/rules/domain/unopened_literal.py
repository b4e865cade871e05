"""SL411: an address literal without its opening bracket."""

from __future__ import annotations

from ...model import Command, Edit, Fix, Span
from .. import Case, Rule, each, unsafe

_SAID = "A ] without its [; an address literal begins with a bracket."


def _opened(command: Command, span: Span) -> Fix:
    return unsafe("Put [ before it", Edit(span[0], span[0], b"["))


RULE = Rule(
    code="SL411",
    severity="error",
    summary="An address literal without its opening bracket.",
    explanation=(
        "An address literal stands between square brackets. Without the first one the address is read as a domain "
        "name, which has no place for the second."
    ),
    rfc="RFC 5321 §4.1.3",
    check=each("unopened-literal", _SAID, mend=_opened),
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@192.0.2.1]>", (13, 23), _SAID, b"MAIL FROM:<a@[192.0.2.1]>"),
        Case(b"RCPT TO:<a@IPv6:2001:db8::1]>", (11, 28), _SAID, b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    ),
)
