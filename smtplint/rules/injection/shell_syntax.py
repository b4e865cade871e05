"""SL705: A local part with syntax of the shell."""

from __future__ import annotations

from ...regexes import regex
from .. import Case, Rule, in_local_part

_SAID = "{0} in the local part means something to a shell; an address should have none."
_SHELL = regex(rb"\$[({]|[;|&`]")

RULE = Rule(
    code="SL705",
    severity="warning",
    summary="A local part with syntax of the shell.",
    explanation=(
        "Semicolons, vertical bars, ampersands, backticks and dollar brackets have a meaning where an address is "
        "put into a command line, as mail programs that call sendmail or a filter through the shell have done. "
        "The grammar allows them, some only in quotes. Check where such an address comes from before it is passed "
        "on."
    ),
    rfc="RFC 5321 §4.1.2",
    check=in_local_part(_SHELL, _SAID),
    scope="signs",
    probing=True,
    valid=(b"MAIL FROM:<a$b@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a|b@example.com>", (12, 13), _SAID.format('"|"'), None),
        Case(b'RCPT TO:<"a;rm -rf"@example.com>', (11, 12), _SAID.format('";"'), None),
        Case(b"RCPT TO:<a`id`@example.com>", (10, 11), _SAID.format('"`"'), None),
        Case(b'MAIL FROM:<"$(id)"@example.com>', (12, 14), _SAID.format('"$("'), None),
        Case(b"MAIL FROM:<r&d@example.com>", (12, 13), _SAID.format('"&"'), None),
    ),
    yields_to=(
        "unquoted-special",
        "open-quote",
        "comment",
        "second-address",
        "wrong-bracket",
        "wrong-at",
        "unfilled-value",
    ),
)
