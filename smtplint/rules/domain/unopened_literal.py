"""SL411: an address literal without its opening bracket."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "A ] without its [; an address literal begins with a bracket."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "unopened-literal"):
        if end - start == 1:
            words = f"{quoted(command.raw[start:end])} stands where the [ of an address literal should."
            yield Hit((start, end), words, unsafe("Write [", Edit(start, end, b"[")))
            continue
        yield Hit((start, end), _SAID, unsafe("Put [ before it", Edit(start, start, b"[")))


RULE = Rule(
    code="SL411",
    severity="error",
    summary="An address literal without its opening bracket.",
    explanation=(
        "An address literal stands between square brackets. Without the first one the address is read as a domain "
        "name, which has no place for the second."
    ),
    rfc="RFC 5321 §4.1.3",
    check=check,
    valid=(b"MAIL FROM:<a@[192.0.2.1]>", b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@192.0.2.1]>", (13, 23), _SAID, b"MAIL FROM:<a@[192.0.2.1]>"),
        Case(
            b"MAIL FROM:<a@(192.0.2.1]>",
            (13, 14),
            '"(" stands where the [ of an address literal should.',
            b"MAIL FROM:<a@[192.0.2.1]>",
        ),
        Case(b"RCPT TO:<a@IPv6:2001:db8::1]>", (11, 28), _SAID, b"RCPT TO:<a@[IPv6:2001:db8::1]>"),
    ),
)
