"""SL109: something else than one colon behind FROM or TO."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "wrong-colon"):
        found = command.raw[start:end]
        meant = b":<" if found == b"<:" else b":"
        words = f"{quoted(found)} stands where a colon should."
        yield Hit((start, end), words, safe("Put a colon", Edit(start, end, meant)))


RULE = Rule(
    code="SL109",
    severity="error",
    summary="Something else than one colon behind FROM or TO.",
    explanation=(
        "One colon ends FROM: and TO:. An equals sign or a semicolon, two colons, or the full-width colon U+FF1A "
        "that comes with an East Asian keyboard is another character to a server, and the command is refused as a "
        "whole."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(
        b"MAIL FROM:<a@example.com>",
        b"RCPT TO:<a@example.com>",
        b"MAIL FROM:=?utf-8?Q?Zo=C3=AB?= <a@example.com>",
    ),
    invalid=(
        Case(b"MAIL FROM-><a@example.com>", (9, 11), '"->" stands where a colon should.', b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO><a@example.com>", (7, 8), '">" stands where a colon should.', b"RCPT TO:<a@example.com>"),
        Case(b"MAIL FROM?<a@example.com>", (9, 10), '"?" stands where a colon should.', b"MAIL FROM:<a@example.com>"),
        Case(b"MAIL FROM=<a@example.com>", (9, 10), '"=" stands where a colon should.', b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO<:a@example.com>", (7, 9), '"<:" stands where a colon should.', b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO::<a@example.com>", (7, 9), '"::" stands where a colon should.', b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT TO\xef\xbc\x9a<a@example.com>",
            (7, 10),
            '"\uff1a" stands where a colon should.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(b"RCPT TO%3A<a@example.com>", (7, 10), '"%3A" stands where a colon should.', b"RCPT TO:<a@example.com>"),
    ),
    part_of=("misspelt-word",),
)
