"""SL704: a closing bracket inside a quoted local part."""

from __future__ import annotations

from ...regexes import regex
from .. import Case, Rule, in_local_part

_SAID = "A > inside a quoted local part; many servers end the path there."
_BRACKET = regex(rb'\A"[^>]*(>)')

RULE = Rule(
    code="SL704",
    severity="error",
    summary="A > inside a quoted local part, where many end the path.",
    explanation=(
        "The grammar allows > in a quoted string, but many programs take the first > for the end of the path. "
        "What follows it is then read as parameters, and the mail goes to the address in the quotes "
        "(CVE-2025-59937 in go-mail, where the quotes were lost on the way and the rest of the local part became "
        "an ORCPT of the attacker). No mailbox in use needs it."
    ),
    rfc="RFC 5321 §4.1.2",
    scope="quotes",
    check=in_local_part(_BRACKET, _SAID),
    valid=(b'MAIL FROM:<"a b"@example.com>', b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b'MAIL FROM:<"a>b"@example.com>', (13, 14), _SAID, None),
        Case(b'RCPT TO:<"a@example.org> ORCPT=rfc822;b"@example.com>', (23, 24), _SAID, None),
    ),
    part_of=("open-quote",),
)
