"""SL307: a dot at the start of the local part."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "{0} begins the local part; a dot belongs only between two other characters."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "leading-dot"):
        dots = command.raw[start : end - len(command.raw[start:end].lstrip(b"."))]
        yield Hit(
            (start, start + len(dots)),
            _SAID.format(quoted(dots)),
            unsafe("Remove it", Edit(start, start + len(dots), b"")),
        )


RULE = Rule(
    code="SL307",
    severity="error",
    summary="A dot at the start of the local part.",
    explanation=(
        "A dot parts two atoms of a local part, so none can begin it. Postfix, Exim, Sendmail and Dovecot take such "
        "a mailbox all the same; OpenSMTPD answers 553, Courier 517, chasquid, qpsmtpd, smtp-server and Haraka 501."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a.b@example.com>", b'RCPT TO:<".a..b."@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<.a@example.com>", (11, 12), _SAID.format('"."'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<..a@example.com>", (9, 11), _SAID.format('".."'), b"RCPT TO:<a@example.com>"),
    ),
)
