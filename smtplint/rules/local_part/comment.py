"""SL314: a comment in the address."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "{0} is a comment, which an envelope address does not have."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "comment"):
        text = command.raw[start:end]
        # between two words the white space on its sides stays to be told of
        left = (
            end - (len(text) - len(text.rstrip())) if text[:1] in b" \t" and command.raw[end : end + 1] != b">" else end
        )
        yield Hit(
            (start, end), _SAID.format(quoted(text.strip())), unsafe("Remove the comment", Edit(start, left, b""))
        )


RULE = Rule(
    code="SL314",
    severity="error",
    summary="A comment in the address.",
    explanation=(
        "Text in parentheses is a comment in header fields. The envelope has none: Postfix, Exim and Sendmail "
        "drop it, Courier, chasquid and Haraka refuse it, and smtp-server refuses one behind the domain. Dropping "
        "it can glue two names into one domain, as in user@good.example(x).evil.example."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<"a(x)"@example.com>', b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a(x)@example.com>", (12, 15), _SAID.format('"(x)"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@example.com(comment)>", (22, 31), _SAID.format('"(comment)"'), b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT TO:<ann@example.com (Ann Lee)> NOTIFY=NEVER",
            (24, 34),
            _SAID.format('"(Ann Lee)"'),
            b"RCPT TO:<ann@example.com> NOTIFY=NEVER",
        ),
        Case(b"MAIL FROM:<(work) ann@example.com>", (11, 18), _SAID.format('"(work)"'), b"MAIL FROM:<ann@example.com>"),
    ),
)
