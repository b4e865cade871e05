"""What is found before the verb of a command that is otherwise there: a prompt, the mark of a transcript, a quote."""

from __future__ import annotations

import re

from ...model import Edit, Fix
from ...regexes import regex
from .. import unsafe

_BEFORE = regex(
    rb"(?:\[?[A-Za-z]{1,6}[:>\]]{1,3}|[0-9]{1,3}[.)]|[^A-Za-z0-9<@\r\n]{1,4})[ \t]*+"
    rb"(?=(?:MAIL|RCPT)[ \t_-]*(?:FROM|TO)\b)",
    re.IGNORECASE,
)


def taken_out(raw: bytes, start: int = 0) -> Fix | None:
    """The fix that leaves the command alone, None where none can be seen behind the line's first word."""
    match = _BEFORE.match(raw, start)
    return unsafe("Remove what stands before the verb", Edit(*match.span(), b"")) if match else None
