"""SL313: a backslash outside quotes."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from .. import Case, Hit, Rule, spans, unsafe
from ._in_quotes import in_quotes

_SAID = "A backslash in the local part is allowed only inside double quotes."
# What a backslash may have been meant to take the meaning from.
_ESCAPED = b' "(),:;<>@[]'


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.raw.partition(b":")[2].strip(b" \t") == b"\\":
        return  # no path, whose line goes on on the next one
    for start, end in spans(command, "backslash"):
        yield Hit((start, end), _SAID, _fix(command, (start, end)))


def _fix(command: Command, span: Span) -> Fix | None:
    """With quotes where it escapes something, else without the backslash."""
    start, end = span
    local = command.local_part
    if local is None:
        return None
    if command.raw[end : end + 1] not in (b"", b"@", b'"') and command.raw[end] in _ESCAPED:
        return in_quotes(local)
    if end == local.span[1] and spans(command, "extra-at"):
        return None  # quoted, it would have an "@" that servers disagree about
    if end - start > 1:
        return unsafe("Remove it", Edit(start, end, b""))
    if not local.text.strip(b"\\"):
        return None  # nothing would be left but a null path, which nobody meant
    return unsafe("Remove the backslash", Edit(start, end, b""))


RULE = Rule(
    code="SL313",
    severity="error",
    summary="A backslash outside quotes.",
    explanation=(
        "A backslash takes the meaning from the next character only inside a quoted local part. Many servers drop "
        "it silently, so that the message goes to the mailbox without it; OpenSMTPD answers 553, chasquid and "
        "Haraka 501."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<"a\\"b"@example.com>', b'RCPT TO:<"a\\\\b"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<al\\ice@example.com>", (13, 14), _SAID, b"MAIL FROM:<alice@example.com>"),
        Case(b"RCPT TO:<a\\ b@example.com>", (10, 11), _SAID, b'RCPT TO:<"a\\ b"@example.com>'),
        Case(b"RCPT TO:<a\\@b@example.com>", (10, 11), _SAID, None),
        Case(b"MAIL FROM:<\\>", (11, 12), _SAID, None),
        Case(b"MAIL FROM:<a\\r\\n@example.com>", (12, 16), _SAID, b"MAIL FROM:<a@example.com>"),
    ),
)
