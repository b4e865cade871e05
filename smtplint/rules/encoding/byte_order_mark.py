"""SL607: A byte order mark in the command."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, unsafe
from ..characters import EXPLAINED_BY, runs
from ..declaring import allowed

_SAID = "A byte order mark (U+FEFF); a command has none."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for _, span in runs(command.raw, "mark"):
        yield Hit(
            span, _SAID, unsafe("Remove it", Edit(*span, b"")), "warning" if allowed(command, context, span) else None
        )


RULE = Rule(
    code="SL607",
    severity="error",
    summary="A byte order mark in the command.",
    explanation=(
        "The mark belongs at the very beginning of a file, if anywhere; it is left in front of an address when a "
        "list of addresses is read from a file that begins with one. It cannot be seen: eight of twelve servers "
        "asked take it there for part of the address, and the mail goes to a mailbox that nobody has."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"\xef\xbb\xbfMAIL FROM:<a@example.com>", (0, 3), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<\xef\xbb\xbfa@example.com>", (9, 12), _SAID, b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:\xef\xbb\xbf<a@example.com>", (8, 11), _SAID, b"RCPT TO:<a@example.com>"),
    ),
    part_of=EXPLAINED_BY,
)
