"""SL111: white space before the verb."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "White space before the verb; the command begins with MAIL or RCPT."

RULE = Rule(
    code="SL111",
    severity="error",
    summary="White space before the verb.",
    explanation=(
        "A command line begins with its verb. A space before it usually comes from an indented string or a "
        "here-document. Postfix and Sendmail skip it; Exim, OpenSMTPD, chasquid, Dovecot and Haraka answer 500, "
        "Courier 502."
    ),
    rfc="RFC 5321 §4.1.1",
    check=each(
        "leading-space",
        _SAID,
        safe("Remove the white space"),
    ),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b" MAIL FROM:<a@example.com>", (0, 1), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"\t  RCPT TO:<a@example.com>", (0, 3), _SAID, b"RCPT TO:<a@example.com>"),
    ),
)
