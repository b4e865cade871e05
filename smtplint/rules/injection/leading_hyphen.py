"""SL706: A local part that begins with a hyphen."""

from __future__ import annotations

from ...regexes import regex
from .. import Case, Rule, in_local_part

_SAID = "A hyphen at the beginning of the local part; programs read it as an option."
_HYPHEN = regex(rb'\A"?(-)')

RULE = Rule(
    code="SL706",
    severity="warning",
    summary="A local part that begins with a hyphen.",
    explanation=(
        "Handed to a program as an argument, an address that begins with a hyphen is read as an option. Postfix "
        "answers 501 to it for that reason. The grammar allows it."
    ),
    rfc="RFC 5321 §4.1.2",
    check=in_local_part(_HYPHEN, _SAID),
    scope="signs",
    valid=(b"MAIL FROM:<a-b@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<-a@example.com>", (11, 12), _SAID, None),
        Case(b'RCPT TO:<"-oQ/tmp"@example.com>', (10, 11), _SAID, None),
    ),
)
