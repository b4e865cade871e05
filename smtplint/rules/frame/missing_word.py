"""SL105: neither FROM nor TO behind the verb."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from .. import Case, Hit, Rule, safe, spans

_SAID = "{0}: is missing; it belongs between {1} and the address."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "missing-word"):
        word = "FROM" if command.verb == "MAIL" else "TO"
        yield Hit((start, end), _SAID.format(word, command.verb), _put(command, start, word))


def _put(command: Command, at: int, word: str) -> Fix | None:
    """The word, with what else is lacking beside it: the space before it, the colon behind."""
    if command.path is None:
        return None
    before = b"" if command.raw[at - 1 : at].isspace() else b" "
    behind = b"" if command.raw[at:].lstrip()[:1] in (b":", b"=", b";") else b":"
    text = before + (word.lower() if command.raw[:at].islower() else word).encode() + behind
    return safe(f"Put {word} before the path", Edit(at, at, text))


RULE = Rule(
    code="SL105",
    severity="error",
    summary="Neither FROM nor TO behind the verb.",
    explanation=(
        "The argument of MAIL begins with FROM: and that of RCPT with TO:. Without the word the argument is not of "
        "the form that the command asks for, and servers answer 501 or 500."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL <a@example.com>", (5, 5), _SAID.format("FROM", "MAIL"), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT:<a@example.com>", (4, 4), _SAID.format("TO", "RCPT"), b"RCPT TO:<a@example.com>"),
        Case(b"MAIL", (4, 4), _SAID.format("FROM", "MAIL"), None),
    ),
)
