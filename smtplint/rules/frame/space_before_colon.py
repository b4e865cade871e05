"""SL110: white space before the colon."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "White space before the colon; the colon belongs right behind FROM or TO."

RULE = Rule(
    code="SL110",
    severity="error",
    summary="White space before the colon.",
    explanation=(
        "FROM: and TO: are written with their colon, and nothing stands between the two. Sendmail, Courier and "
        'smtp-server accept "MAIL FROM :"; Exim, OpenSMTPD and chasquid answer 500, Postfix and Dovecot 501.'
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=each(
        "space-before-colon",
        _SAID,
        safe("Remove the white space"),
    ),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM :<a@example.com>", (9, 10), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO\t :<a@example.com>", (7, 9), _SAID, b"RCPT TO:<a@example.com>"),
    ),
)
