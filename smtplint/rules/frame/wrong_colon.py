"""SL109: something else than one colon behind FROM or TO."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "{0} stands where a colon should."
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
    check=each("wrong-colon", _SAID, safe("Put a colon"), b":"),
    valid=(
        b"MAIL FROM:<a@example.com>",
        b"RCPT TO:<a@example.com>",
        b"MAIL FROM:=?utf-8?Q?Zo=C3=AB?= <a@example.com>",
    ),
    invalid=(
        Case(b"MAIL FROM-><a@example.com>", (9, 11), _SAID.format('"->"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO><a@example.com>", (7, 8), _SAID.format('">"'), b"RCPT TO:<a@example.com>"),
        Case(b"MAIL FROM?<a@example.com>", (9, 10), _SAID.format('"?"'), b"MAIL FROM:<a@example.com>"),
        Case(b"MAIL FROM=<a@example.com>", (9, 10), _SAID.format('"="'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO::<a@example.com>", (7, 9), _SAID.format('"::"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO\xef\xbc\x9a<a@example.com>", (7, 10), _SAID.format('"："'), b"RCPT TO:<a@example.com>"),
    ),
    part_of=("misspelt-word",),
)
