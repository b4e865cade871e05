"""SL309: two dots in a row in the local part."""

from __future__ import annotations

from .. import Case, Rule, each, one_dot

_SAID = "{0} in the local part; one dot belongs between two other characters."

RULE = Rule(
    code="SL309",
    severity="error",
    summary="Two dots in a row in the local part.",
    explanation=(
        "A dot parts two atoms of a local part, and an atom has at least one character. Of twelve servers asked, "
        "five refuse a..b@example.com: OpenSMTPD with 553, Courier with 517, chasquid, smtp-server and Haraka with "
        "501. In quotes it is sound."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("doubled-dot", _SAID, mend=one_dot),
    valid=(b"MAIL FROM:<a.b@example.com>", b'RCPT TO:<".a..b."@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<a..b@example.com>", (12, 14), _SAID.format('".."'), b"MAIL FROM:<a.b@example.com>"),
        Case(b"RCPT TO:<a...b@example.com>", (10, 13), _SAID.format('"..."'), b"RCPT TO:<a.b@example.com>"),
    ),
)
